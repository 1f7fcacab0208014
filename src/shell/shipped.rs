//! The methods and examples that ship with the program, as they lie in `workshops/`: to add one, add a file there. They
//! lie in the program packed (`build/pack.rs`), each by itself, and are unpacked when somebody asks for them.

use miniz_oxide::inflate::decompress_to_vec_with_limit;

include!(concat!(env!("OUT_DIR"), "/shipped.rs"));

/// More than any of them has, in bytes.
const MOST: usize = 8 << 20;

/// What was packed; nothing if these bytes are no such thing, which a test excludes.
pub fn unpacked(bytes: &[u8]) -> Vec<u8> {
    decompress_to_vec_with_limit(bytes, MOST).unwrap_or_default()
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "what is packed is held against the files")]
mod tests {
    use super::*;

    #[test]
    fn each_example_comes_out_as_it_lies_in_its_folder() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/workshops/examples");
        assert!(EXAMPLES.len() > 5);
        for (name, packed) in EXAMPLES {
            let file = std::fs::read(format!("{folder}/{name}")).unwrap();
            assert!(unpacked(packed) == file, "{name}");
            assert!(packed.len() * 3 < file.len(), "{name}: {} of {}", packed.len(), file.len());
        }
    }

    #[test]
    fn each_method_comes_out_as_it_is_written() {
        let value = |bytes: &[u8]| serde_json::from_slice::<serde_json::Value>(bytes).unwrap();
        assert!(METHODS.iter().map(|(name, _)| name).eq(TEXTS.iter().map(|(name, _)| name)));
        for ((name, packed), (_, text)) in METHODS.iter().zip(TEXTS) {
            let small = unpacked(packed);
            assert_eq!(value(&small), value(text.as_bytes()), "{name}");
            assert!(!small.contains(&b'\n') && packed.len() * 3 < text.len(), "{name}");
        }
    }

    #[test]
    fn what_was_not_packed_is_nothing() {
        assert!(unpacked(b"no").is_empty());
    }
}
