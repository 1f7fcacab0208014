//! Rust source as the rules need it: comments, string contents and test code blanked out, then tokens, then the paths
//! that the code names. This is not a parser: it knows only as much Rust as the rules need.

use std::path::Path;

/// One file of `src/`.
pub(super) struct Source {
    /// Its path within `src/`, with `/` as the separator.
    pub(super) name: String,
    /// As it stands on disk.
    pub(super) raw: String,
    /// The source with comments, string contents and test code replaced by blanks; lines stay where they are.
    pub(super) code: String,
    /// How many lines belong to tests.
    pub(super) test_lines: usize,
}

/// A word or a sign, and its line.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) text: String,
    pub(super) line: usize,
}

/// A path as the code writes it, such as `super::text::Line`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) segments: Vec<String>,
    pub(super) line: usize,
}

impl Source {
    pub(super) fn read(root: &Path, path: &Path) -> Self {
        let raw = std::fs::read_to_string(path).unwrap();
        let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
        Self::new(name, raw)
    }

    pub(super) fn new(name: String, raw: String) -> Self {
        let whole = blank(&raw);
        let code = without_tests(&whole);
        let filled = |text: &str| text.lines().filter(|line| !line.trim().is_empty()).count();
        let test_lines = filled(&whole) - filled(&code);
        Self { name, raw, code, test_lines }
    }

    /// Whether the file is a test module: `foo/tests.rs` or a file in `foo/tests/`.
    pub(super) fn is_test(&self) -> bool {
        self.name.ends_with("/tests.rs") || self.name.contains("/tests/")
    }

    /// The file's module, as segments from the crate's root.
    pub(super) fn module(&self) -> Vec<String> {
        let stem = self.name.trim_end_matches(".rs").trim_end_matches("/mod");
        stem.split('/').filter(|part| *part != "lib" && *part != "main").map(str::to_owned).collect()
    }

    /// The layer that the file belongs to: `app` for `app/mod.rs` and for `app.rs`.
    pub(super) fn layer(&self) -> &str {
        self.name.split('/').next().unwrap().trim_end_matches(".rs")
    }
}

/// The source with comments and the contents of strings and characters replaced by blanks.
pub(super) fn blank(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let in_word = out.chars().next_back().is_some_and(|char| char.is_alphanumeric() || char == '_');
        let taken = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if let Some(length) = raw_string(rest).filter(|_| !in_word) {
            length
        } else if first == '"' {
            quoted(rest, '"')
        } else if first == '\'' && is_character(rest) {
            quoted(rest, '\'')
        } else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        };
        let (gone, left) = rest.split_at(taken);
        out.extend(gone.chars().map(|char| if char == '\n' { '\n' } else { ' ' }));
        rest = left;
    }
    out
}

/// The length of the block comment at the start of `text`; block comments nest.
fn block_comment(text: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// The length of the raw string at the start of `text`, if there is one.
fn raw_string(text: &str) -> Option<usize> {
    let body = text.strip_prefix('b').unwrap_or(text).strip_prefix('r')?;
    let hashes = body.len() - body.trim_start_matches('#').len();
    body[hashes..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    let start = text.len() - body.len() + hashes + 1;
    Some(text[start..].find(&end).map_or(text.len(), |found| start + found + end.len()))
}

/// The length of the string or character at the start of `text`, including its quotes.
fn quoted(text: &str, mark: char) -> usize {
    let mut escaped = false;
    for (at, char) in text.char_indices().skip(1) {
        match char {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if char == mark => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Whether the `'` at the start of `text` opens a character rather than a lifetime.
fn is_character(text: &str) -> bool {
    let mut chars = text.chars().skip(1);
    chars.next() == Some('\\') || chars.next() == Some('\'')
}

/// The code with everything under `#[cfg(test)]`, and whatever `#[cfg_attr(test, …)]` adds, replaced by blanks.
fn without_tests(code: &str) -> String {
    let mut out = code.to_owned();
    for mark in ["#[cfg(test)]", "#[cfg_attr(test,"] {
        let mut from = 0;
        while let Some(found) = out[from..].find(mark) {
            let start = from + found;
            let end =
                if mark.ends_with(']') { item_end(&out, start + mark.len()) } else { close(&out, start + 1) };
            let gone: String =
                out[start..end].chars().map(|char| if char == '\n' { '\n' } else { ' ' }).collect();
            out.replace_range(start..end, &gone);
            from = start;
        }
    }
    out
}

/// Where the item that starts at `from` ends: after its `;` or its body.
fn item_end(code: &str, from: usize) -> usize {
    let mut at = from;
    while code[at..].trim_start().starts_with('#') {
        at = close(code, at + code[at..].find('[').unwrap_or(0));
    }
    let rest = code[at..].trim_start();
    let head = rest.split([';', '{', '(']).next().unwrap_or_default();
    let is_use = rest.starts_with("use ") || (rest.starts_with("pub") && head.contains(" use "));
    for (offset, char) in code[at..].char_indices() {
        match char {
            ';' => return at + offset + 1,
            '{' if !is_use => return close(code, at + offset),
            _ => {}
        }
    }
    code.len()
}

/// Where the bracket that opens at or after `from` closes.
pub(super) fn close(code: &str, from: usize) -> usize {
    let mut depth = 0;
    for (offset, char) in code[from..].char_indices() {
        match char {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => continue,
        }
        if depth == 0 {
            return from + offset + 1;
        }
    }
    code.len()
}

/// The words and signs of blanked code. `::`, `->` and `=>` are one sign each; a lifetime is one word.
pub(super) fn tokens(code: &str) -> Vec<Token> {
    let mut found = Vec::new();
    for (number, text) in code.lines().enumerate() {
        let mut rest = text.trim_start();
        while let Some(first) = rest.chars().next() {
            let length = match first {
                _ if ["::", "->", "=>"].iter().any(|sign| rest.starts_with(sign)) => 2,
                '\'' => 1 + word(&rest[1..]),
                _ => word(rest).max(first.len_utf8()),
            };
            found.push(Token { text: rest[..length].to_owned(), line: number + 1 });
            rest = rest[length..].trim_start();
        }
    }
    found
}

fn word(text: &str) -> usize {
    text.find(|char: char| !char.is_alphanumeric() && char != '_').unwrap_or(text.len())
}

/// Whether the token is a name; keywords are, too.
pub(super) fn is_name(text: &str) -> bool {
    text.starts_with(|char: char| char.is_alphabetic() || char == '_')
}

/// Every path in the code, in `use` lines and anywhere else, from its first segment on, with `self` and `super`
/// resolved from `module`. A path of ours begins with `crate`; a single segment counts only in a `use`.
pub(super) fn paths(code: &str, module: &[String]) -> Vec<Named> {
    let all = tokens(code);
    let mut found = Vec::new();
    let mut inner: Vec<(String, usize)> = Vec::new();
    let mut depth = 0_usize;
    let mut at = 0;
    while at < all.len() {
        let text = all[at].text.as_str();
        let here =
            || module.iter().cloned().chain(inner.iter().map(|(name, _)| name.clone())).collect::<Vec<_>>();
        match text {
            "{" => depth += 1,
            "}" => {
                depth = depth.checked_sub(1).unwrap_or_else(|| panic!("{module:?}: a brace too many"));
                inner.retain(|(_, opened)| *opened <= depth);
            }
            "mod" if all.get(at + 2).is_some_and(|next| next.text == "{") => {
                inner.push((all[at + 1].text.clone(), depth + 1));
            }
            "use" if all.get(at + 1).is_some_and(|next| next.text != "<") => {
                at = tree(&all, at + 1, &[], &here(), &mut found);
                continue;
            }
            _ if is_name(text) && starts_path(&all, at) => {
                let start = at;
                let mut segments = vec![text.to_owned()];
                while all.get(at + 1).is_some_and(|next| next.text == "::")
                    && all.get(at + 2).is_some_and(|next| is_name(&next.text))
                {
                    segments.push(all[at + 2].text.clone());
                    at += 2;
                }
                found.push(Named { segments: written_out(&segments, &here()), line: all[start].line });
            }
            _ => {}
        }
        at += 1;
    }
    found
}

/// Whether a path of two or more segments begins at `at`.
fn starts_path(all: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |before| all[before].text.as_str());
    let goes_on = all.get(at + 1).is_some_and(|next| next.text == "::");
    // `::serde::X` is a path from the root; in `Vec::<u8>::new` the last segment continues a type.
    let from_root = before == "::"
        && at.checked_sub(2).is_none_or(|two| !is_name(&all[two].text) && all[two].text != ">");
    goes_on && (before != "::" || from_root) && before != "$"
}

/// Reads the `use` tree at `at`; returns where it ends.
fn tree(all: &[Token], at: usize, prefix: &[String], here: &[String], found: &mut Vec<Named>) -> usize {
    let mut segments = prefix.to_vec();
    let mut at = at;
    while let Some(token) = all.get(at) {
        match token.text.as_str() {
            "::" => {}
            "{" => {
                at += 1;
                while all.get(at).is_some_and(|token| token.text != "}") {
                    at = tree(all, at, &segments, here, found);
                    at += usize::from(all.get(at).is_some_and(|token| token.text == ","));
                }
                return at + 1;
            }
            "," | "}" | ";" | "as" => break,
            "self" if !segments.is_empty() => {}
            name => segments.push(name.to_owned()),
        }
        at += 1;
    }
    let line = all.get(at.saturating_sub(1)).map_or(0, |token| token.line);
    found.push(Named { segments: written_out(&segments, here), line });
    while all.get(at).is_some_and(|token| !matches!(token.text.as_str(), "," | "}" | ";")) {
        at += 1;
    }
    at
}

/// The path with `self` and `super` replaced by the modules that they mean.
fn written_out(segments: &[String], here: &[String]) -> Vec<String> {
    let mut module = here.to_vec();
    let mut rest = segments;
    let mut ours = false;
    while let Some((first, after)) = rest.split_first() {
        match first.as_str() {
            "super" => drop(module.pop()),
            "self" => {}
            _ => break,
        }
        ours = true;
        rest = after;
    }
    if !ours {
        return segments.to_vec();
    }
    std::iter::once("crate".to_owned()).chain(module).chain(rest.iter().cloned()).collect()
}
