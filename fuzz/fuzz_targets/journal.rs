//! Random bytes for `journal` in `targets.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| verkstad_fuzz::journal(bytes));
