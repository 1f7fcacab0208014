//! Finds where a terminal escape sequence ends, so that it can be removed whole: without its introducer the rest would
//! remain as text (`[31m`). Nothing here knows what a sequence does.

/// `rest` without the escape sequence that `introducer` opened just before it; `None` if `introducer` opens no
/// sequence. An unterminated string (OSC, DCS, APC, PM, SOS) ends with its line, so that a torn sequence in a paste
/// costs one line, not the rest of the paste.
pub(super) fn after_escape(introducer: char, rest: &str) -> Option<&str> {
    match introducer {
        '\u{1B}' => after_esc(rest),
        '\u{9B}' => Some(after_csi(rest)),
        '\u{90}' | '\u{98}' | '\u{9D}' | '\u{9E}' | '\u{9F}' => Some(after_string(rest)),
        '\u{8E}' | '\u{8F}' => Some(after_one(rest)),
        _ => None,
    }
}

/// Skips what follows ESC: the seven-bit form of an introducer, or a sequence of two or three bytes.
fn after_esc(rest: &str) -> Option<&str> {
    let mut chars = rest.chars();
    match chars.next()? {
        '[' => Some(after_csi(chars.as_str())),
        'P' | 'X' | ']' | '^' | '_' => Some(after_string(chars.as_str())),
        'N' | 'O' => Some(after_one(chars.as_str())),
        ' '..='/' => {
            let last = chars.as_str().trim_start_matches(|c| matches!(c, ' '..='/'));
            Some(last.strip_prefix(|c| matches!(c, '0'..='~')).unwrap_or(last))
        }
        '0'..='~' => Some(chars.as_str()),
        _ => None,
    }
}

/// Skips parameters, intermediates and one final character (ECMA-48, 5.4).
fn after_csi(rest: &str) -> &str {
    let rest = rest.trim_start_matches(|c| matches!(c, '0'..='?'));
    let rest = rest.trim_start_matches(|c| matches!(c, ' '..='/'));
    rest.strip_prefix(|c| matches!(c, '@'..='~')).unwrap_or(rest)
}

/// Skips the one character that a single shift takes from another set.
fn after_one(rest: &str) -> &str {
    rest.strip_prefix(|c| matches!(c, '!'..='~')).unwrap_or(rest)
}

/// Skips a control string up to its terminator (BEL or ST). The end of the line and the start of another sequence end
/// it too.
fn after_string(rest: &str) -> &str {
    let is_end = |c| matches!(c, '\u{7}' | '\u{9C}' | '\u{18}' | '\u{1A}' | '\u{1B}' | '\n' | '\r');
    let Some(end) = rest.find(is_end) else { return "" };
    let (_, tail) = rest.split_at(end);
    let ended = tail.strip_prefix("\u{1B}\\");
    ended.or_else(|| tail.strip_prefix(['\u{7}', '\u{9C}', '\u{18}', '\u{1A}'])).unwrap_or(tail)
}
