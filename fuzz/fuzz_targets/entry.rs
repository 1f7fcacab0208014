//! Random bytes for `entry` in `targets.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| verkstad_fuzz::entry(bytes));
