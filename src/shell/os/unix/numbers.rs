//! The numbers with which this system reports disk errors: the simulated disk returns them. The same names as in
//! `windows/`; these numbers are the same on Linux, macOS and the BSDs.

/// A fault of the disk itself: bad blocks, a stick pulled out.
pub const EIO: i32 = 5;
/// Permission denied.
pub const EACCES: i32 = 13;
/// The file would become too large (`ulimit -f`).
pub const EFBIG: i32 = 27;
/// The disk is full.
pub const ENOSPC: i32 = 28;
/// The file system is read-only.
pub const EROFS: i32 = 30;
