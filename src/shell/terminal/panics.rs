//! What happens when a thread panics: the terminal is given back if it was the drawing thread, and only then.
//!
//! A worker that panics must not tear down the picture in front of the room. Every panic is passed on as a note; the
//! caller decides what to say to whom.

use std::any::Any;
use std::backtrace::{Backtrace, BacktraceStatus};
use std::panic::{self, PanicHookInfo};
use std::thread;

use super::last_resort_restore;

/// One panic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Whether it was the drawing thread. By then the terminal has been given back.
    pub drawing: bool,
    /// The thread's name, if it has one.
    pub thread: Option<String>,
    /// File and line.
    pub place: Option<String>,
    /// The panic's message. It may hold text that somebody typed: clean it before showing it.
    pub message: String,
    /// The backtrace, if `RUST_BACKTRACE` asks for one.
    pub trace: Option<String>,
}

/// Installs the hook. The thread that calls this is the drawing thread. `tell` runs in the thread that panicked; it
/// must not panic, nor wait for the drawing thread.
pub fn watch(tell: impl Fn(Note) + Send + Sync + 'static) {
    let drawing = thread::current().id();
    panic::set_hook(Box::new(move |panic| {
        let note = note(panic, thread::current().id() == drawing);
        if note.drawing {
            last_resort_restore();
        }
        tell(note);
    }));
}

fn note(panic: &PanicHookInfo<'_>, drawing: bool) -> Note {
    let trace = Backtrace::capture();
    Note {
        drawing,
        thread: thread::current().name().map(str::to_owned),
        place: panic.location().map(ToString::to_string),
        message: message(panic.payload()),
        trace: (trace.status() == BacktraceStatus::Captured).then(|| trace.to_string()),
    }
}

fn message(payload: &(dyn Any + Send)) -> String {
    let owned = payload.downcast_ref::<String>().cloned();
    owned.or_else(|| payload.downcast_ref::<&str>().map(|s| (*s).to_owned())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_is_found_in_what_was_thrown() {
        assert_eq!(message(&"plain"), "plain");
        assert_eq!(message(&String::from("made")), "made");
        assert_eq!(message(&7_u8), "");
    }
}
