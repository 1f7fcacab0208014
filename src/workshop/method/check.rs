//! What makes a method faulty, with the line where it stands.
