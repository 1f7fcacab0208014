//! Finds where a value stands in the text of a method, so that a fault can name its line.
//!
//! The text was read as JSON before, so this only walks it and checks no rule of the format.

use std::collections::BTreeMap;

/// Deeper than any method nests. The walk does not look below it, so a file of brackets costs nothing.
const DEEPEST: usize = 16;

/// The line of every value, by its path: `steps[3].room.sv`.
#[derive(Debug, Default)]
pub(crate) struct LineIndex {
    by_path: BTreeMap<String, usize>,
    /// The first name that occurs twice in one object: its path, and the line where it occurs again.
    pub(crate) repeated: Option<(String, usize)>,
}

/// The path of the value at which a reader stopped: the last value that it read, or the one whose end it reached. If it
/// had read only the name of a field, it is the path of the object around it. `column` is how many bytes of the line it
/// had read.
pub(super) fn path_at(text: &str, line: usize, column: usize) -> String {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let unread = text.len().saturating_sub(before + column);
    let mut walk = Walk::of(text);
    while walk.rest.len() > unread && walk.open.len() <= DEEPEST && walk.step() {}
    if walk.rest.trim_start().starts_with(':') {
        walk.next_place();
    }
    walk.path().trim_end_matches('.').to_owned()
}

impl LineIndex {
    /// Walks a text that is known to be JSON.
    pub(crate) fn of(text: &str) -> Self {
        let mut walk = Walk::of(text);
        while walk.open.len() <= DEEPEST && walk.step() {}
        walk.lines
    }

    /// The line of the value at this path; failing that, of the nearest value around it.
    pub(crate) fn line(&self, path: &str) -> Option<usize> {
        let mut path = path;
        loop {
            if let Some(line) = self.by_path.get(path) {
                return Some(*line);
            }
            path = path.get(..path.rfind(['.', '['])?)?;
        }
    }
}

/// A bracket that is open where the walk stands.
enum OpenBracket {
    /// An object, with the name whose value comes next.
    Object(Option<String>),
    /// An array, with the index of the value that comes next.
    Array(usize),
}

/// A walk through the text.
struct Walk<'a> {
    rest: &'a str,
    line: usize,
    open: Vec<OpenBracket>,
    lines: LineIndex,
}

impl<'a> Walk<'a> {
    fn of(text: &'a str) -> Self {
        Self { rest: text, line: 1, open: Vec::new(), lines: LineIndex::default() }
    }

    /// Reads one token; false at the end.
    fn step(&mut self) -> bool {
        let Some(first) = self.rest.chars().next() else { return false };
        let length = match first {
            '"' => string_length(self.rest),
            '{' | '[' | '}' | ']' | ',' | ':' => 1,
            _ if first.is_whitespace() => first.len_utf8(),
            _ => self.rest.find([',', '}', ']', '\n', '\r', ' ', '\t']).unwrap_or(self.rest.len()),
        };
        let (token, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        match first {
            '{' => self.begin(OpenBracket::Object(None)),
            '[' => self.begin(OpenBracket::Array(0)),
            '}' | ']' => drop(self.open.pop()),
            ',' => self.next_place(),
            '\n' => self.line += 1,
            '"' => self.string(token),
            _ => self.value(),
        }
        true
    }

    fn begin(&mut self, opened: OpenBracket) {
        self.value();
        self.open.push(opened);
    }

    fn next_place(&mut self) {
        match self.open.last_mut() {
            Some(OpenBracket::Object(name)) => *name = None,
            Some(OpenBracket::Array(place)) => *place += 1,
            None => {}
        }
    }

    /// Takes a string: a name if the object expects one, otherwise a value.
    fn string(&mut self, token: &str) {
        let Some(OpenBracket::Object(name @ None)) = self.open.last_mut() else { return self.value() };
        *name = Some(serde_json::from_str(token).unwrap_or_default());
        let path = self.path();
        if self.lines.by_path.contains_key(&path) && self.lines.repeated.is_none() {
            self.lines.repeated = Some((path, self.line));
        } else {
            self.lines.by_path.insert(path, self.line);
        }
    }

    /// Notes the line of a value: that of its name in an object, that of its beginning in an array.
    fn value(&mut self) {
        if !matches!(self.open.last(), Some(OpenBracket::Object(_))) {
            self.lines.by_path.entry(self.path()).or_insert(self.line);
        }
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for open in &self.open {
            match open {
                OpenBracket::Object(name) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(name.as_deref().unwrap_or_default());
                }
                OpenBracket::Array(place) => path.extend(["[", place.to_string().as_str(), "]"]),
            }
        }
        path
    }
}

/// The length in bytes of the string at the front, with both quotes.
fn string_length(text: &str) -> usize {
    let mut escaped = false;
    for (place, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return place + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_has_its_line() {
        let text = "{\n \"a\": [\n  1,\n  { \"b{,\": \"]\\\"\" }\n ],\n \"c\": true }";
        let lines = LineIndex::of(text);
        let found = ["a", "a[0]", "a[1]", "a[1].b{,", "c"].map(|path| lines.line(path));
        assert_eq!(found, [Some(2), Some(3), Some(4), Some(4), Some(6)]);
        assert!(lines.repeated.is_none());
    }

    #[test]
    fn what_is_not_there_has_the_line_of_what_is_around_it() {
        let lines = LineIndex::of("{\n \"a\": [\n  {} ] }");
        assert_eq!(lines.line("a[0].name.sv"), Some(3));
        assert_eq!(lines.line("a[9]"), Some(2));
    }

    #[test]
    fn where_a_reader_stopped_has_its_path() {
        let text = "{\n \"a\": [\n  1,\n  { \"b\": \"x\" }\n ],\n \"c\": true }";
        let at = |line, column| path_at(text, line, column);
        assert_eq!([at(3, 3), at(4, 12), at(4, 14), at(6, 10)], ["a[0]", "a[1].b", "a[1]", "c"]);
        assert_eq!([at(4, 7), at(6, 4), at(2, 4)], ["a[1]", "", ""], "only its name was read");
        assert_eq!([at(0, 0), at(9, 9)], ["", ""]);
    }

    #[test]
    fn a_name_that_stands_twice_is_found() {
        let lines = LineIndex::of("{ \"a\": { \"sv\": \"x\",\n \"sv\": \"y\" }, \"b\": { \"sv\": \"z\" } }");
        assert_eq!(lines.repeated, Some(("a.sv".into(), 2)));
    }

    #[test]
    fn a_file_of_brackets_costs_nothing() {
        let lines = LineIndex::of(&"[".repeat(1 << 20));
        assert_eq!(lines.by_path.len(), DEEPEST + 1);
    }
}
