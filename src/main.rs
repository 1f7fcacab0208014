//! Arguments to the shell; an error becomes one plain sentence and an exit code.

fn main() -> std::process::ExitCode {
    verkstad::main(std::env::args_os())
}
