//! What did not work in the world, in plain sentences that name the next thing to do.

use super::msg::{Finding, Trouble};
use crate::i18n::Texts;

/// The sentence for a trouble.
pub fn sentence(_trouble: &Trouble, _texts: &Texts) -> String {
    String::new()
}

/// The sentence for what was out of order.
pub fn finding(_finding: &Finding, _texts: &Texts) -> String {
    String::new()
}
