//! The methods and examples that ship with the program, as they lie in `workshops/`: to add one, add a file there.

include!(concat!(env!("OUT_DIR"), "/shipped.rs"));
