//! What is pressed or pasted before the methods have been read: only then does the form know its lines.

use super::New;
use crate::app::key::Code;
use crate::app::msg::Msg;

impl New {
    /// What the form can take now; what only a form that knows its lines can take waits for the methods. Whoever wants to
    /// leave does not wait for a slow disk.
    pub fn known(&mut self, msg: Msg) -> Option<Msg> {
        let waits = self.files.is_none()
            && match &msg {
                Msg::Key(key) => !(key.code == Code::Esc || key.ctrl && key.code == Code::Char('q')),
                Msg::Paste(_) => true,
                _ => false,
            };
        if waits {
            self.early.push(msg);
            return None;
        }
        Some(msg)
    }

    /// Whether something was pressed that waits for the methods.
    pub fn has_early(&self) -> bool {
        !self.early.is_empty()
    }
}
