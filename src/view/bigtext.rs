//! bigtext
