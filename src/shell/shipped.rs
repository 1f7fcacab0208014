//! The methods and examples that come with the program, as they lie in `workshops/`: a new one is a new file there.

include!(concat!(env!("OUT_DIR"), "/shipped.rs"));
