//! The numbers with which this system says how a disk failed: the simulated disk answers with them. The same names as in
//! `unix/`, whose numbers mean something else here: 28 is a printer without paper.

/// `ERROR_IO_DEVICE`: a disk that has a fault of its own.
pub const EIO: i32 = 1117;
/// `ERROR_ACCESS_DENIED`: permission denied, or a file that another program holds (see `is_held_by_another`).
pub const EACCES: i32 = 5;
/// `ERROR_FILE_TOO_LARGE`: the file may not grow further.
pub const EFBIG: i32 = 223;
/// `ERROR_DISK_FULL`: the disk is full.
pub const ENOSPC: i32 = 112;
/// `ERROR_WRITE_PROTECT`: the disk is read-only.
pub const EROFS: i32 = 19;
