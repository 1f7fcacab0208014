//! similar
