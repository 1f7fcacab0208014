//! Keeps what people said from becoming markup in Markdown. HTML is written by a macro that escapes by itself.

/// A text escaped for the middle of a Markdown line, in all dialects: tables, strikethrough, mathematics, links made of
/// bare addresses. It escapes only what could mean something, so that the source stays readable.
pub(super) fn markdown(text: &str) -> String {
    escaped_markdown(text, false)
}

/// The same for the start of a line, where more has a meaning: lists, rules, headings.
pub(super) fn markdown_line(text: &str) -> String {
    escaped_markdown(text, true)
}

fn escaped_markdown(text: &str, is_line: bool) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    for (at, character) in text.char_indices() {
        let before = text.get(..at).unwrap_or_default();
        let after = text.get(at + character.len_utf8()..).unwrap_or_default();
        if character.is_control() {
            escaped.push(' ');
        } else if escaped_by_entity(character, before, after) {
            escaped.extend(["&#", &u32::from(character).to_string(), ";"]);
        } else {
            if always_escaped(character) || (is_line && opens_block(character, before, after)) {
                escaped.push('\\');
            }
            escaped.push(character);
        }
    }
    escaped
}

/// Characters that may begin or end markup anywhere in a line.
fn always_escaped(character: char) -> bool {
    matches!(
        character,
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|' | '$' | '{' | '}' | '^' | '#'
    )
}

/// Whether a character must become an entity: some dialects turn an address into a link even if its `@`, `:` or `.` has
/// a backslash before it.
fn escaped_by_entity(character: char, before: &str, after: &str) -> bool {
    match character {
        '@' => true,
        ':' => after.starts_with("//") || ends_in_word(before, "mailto") || ends_in_word(before, "xmpp"),
        '.' => ends_in_word(before, "www"),
        // Emoji names (`:+1:`) and typographic dashes and dots stay as typed.
        _ => false,
    }
}

fn ends_in_word(text: &str, word: &str) -> bool {
    let from = text.len().saturating_sub(word.len());
    text.get(from..).is_some_and(|end| end.eq_ignore_ascii_case(word))
}

/// Whether a character at the start of a line would open a list, a rule, a numbered list or a definition.
fn opens_block(character: char, before: &str, after: &str) -> bool {
    let ends_word = after.chars().next().is_none_or(char::is_whitespace);
    match character {
        '-' | '+' | ':' => before.trim().is_empty(),
        '.' | ')' => {
            let number = before.trim_start();
            !number.is_empty() && number.len() <= 9 && number.bytes().all(|b| b.is_ascii_digit()) && ends_word
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_stay_as_they_are() {
        for plain in
            ["För få på natten – varje vecka!", "10.25 (sedan 1998)", "a - b + c = d", "½ tjänst; 3 st."]
        {
            assert_eq!(markdown_line(plain), plain);
        }
    }

    #[test]
    fn what_opens_a_block_is_escaped_at_the_start_alone() {
        assert_eq!(markdown_line("1. Mer tid. 2. Lugn"), "1\\. Mer tid. 2. Lugn");
        assert_eq!(markdown_line("- nej - ja"), "\\- nej - ja");
        assert_eq!(markdown("- nej"), "- nej");
        assert_eq!(markdown("www.x.se a@b.se http://c"), "www&#46;x.se a&#64;b.se http&#58;//c");
    }
}
