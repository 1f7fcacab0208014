//! The numbers with which this system reports disk errors: the simulated disk returns them. The same names as in
//! `unix/`, whose numbers mean something else here: 28 is a printer out of paper.

/// `ERROR_IO_DEVICE`: a fault of the disk itself.
pub const EIO: i32 = 1117;
/// `ERROR_ACCESS_DENIED`: permission denied, or a file that another program holds (see `is_held_by_another`).
pub const EACCES: i32 = 5;
/// `ERROR_FILE_TOO_LARGE`: the file would become too large.
pub const EFBIG: i32 = 223;
/// `ERROR_DISK_FULL`: the disk is full.
pub const ENOSPC: i32 = 112;
/// `ERROR_WRITE_PROTECT`: the disk is read-only.
pub const EROFS: i32 = 19;
