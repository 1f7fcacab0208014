//! Random bytes for `import` in `targets.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| verkstad_fuzz::import(bytes));
