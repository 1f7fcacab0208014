//! The numbers with which this system says how a disk failed: the simulated disk answers with them. The same names as in
//! `windows/`; these numbers are the same on Linux, macOS and the BSDs.

/// A disk that has a fault of its own: bad blocks, a stick pulled out.
pub const EIO: i32 = 5;
/// Permission denied.
pub const EACCES: i32 = 13;
/// The file may not grow further (`ulimit -f`).
pub const EFBIG: i32 = 27;
/// The disk is full.
pub const ENOSPC: i32 = 28;
/// The file system is read-only.
pub const EROFS: i32 = 30;
