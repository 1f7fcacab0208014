//! Passes the arguments to the shell, which turns an error into one plain sentence and an exit code.

fn main() -> std::process::ExitCode {
    verkstad::main(std::env::args_os())
}
