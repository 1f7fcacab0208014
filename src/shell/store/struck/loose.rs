//! Reads JSON as an editor, a tool, damage or a cut-off write left it: the objects in it, and where their values stand.
//!
//! A parser would give up at the first fault, and writing its result would lay the file out anew. Here a string ends with
//! its line: it holds no bare line break, so a lost quotation mark does not turn the rest inside out. An object or a list
//! of which the end is lost goes on to the end of what holds it, or of the bytes.

use std::borrow::Cow;
use std::ops::Range;

/// An object.
#[derive(Debug, Default)]
pub(super) struct Object {
    /// What it holds, in the order in which it stands there.
    pub(super) members: Vec<Member>,
    /// Whether the bytes end before it does.
    pub(super) is_cut: bool,
    /// Whether it lies in nothing else.
    pub(super) is_outermost: bool,
}

/// A key, and the value behind it.
#[derive(Debug)]
pub(super) struct Member {
    /// The key.
    pub(super) key: String,
    /// Where the value stands.
    pub(super) place: Range<usize>,
    /// The value's first byte, which tells its type.
    pub(super) first: u8,
    /// The value, if it is a string that is whole.
    pub(super) text: Option<String>,
}

/// The objects in these bytes, the inner ones before those that hold them.
pub(super) fn objects(bytes: &[u8]) -> Vec<Object> {
    let mut reading = LooseJson::default();
    for token in tokens(bytes) {
        reading.take(bytes, token);
    }
    while let Some(open) = reading.open.pop() {
        reading.close(open, bytes.len(), bytes, true);
    }
    reading.objects
}

/// Where strings stand that hold an escape, and what they say.
pub(super) fn escaped(bytes: &[u8]) -> impl Iterator<Item = (Range<usize>, String)> {
    tokens(bytes).filter(|token| bytes.get(token.clone()).is_some_and(|of| of.contains(&b'\\'))).filter_map(
        |place| {
            let text = text(bytes, &place)?;
            Some((place, text))
        },
    )
}

/// The bytes with something else in these places. Of two places of which one lies in the other, the outer one counts.
pub(super) fn replaced_at(bytes: &[u8], mut edits: Vec<(Range<usize>, Cow<'_, [u8]>)>) -> Vec<u8> {
    edits.sort_by_key(|(place, _)| (place.start, std::cmp::Reverse(place.end)));
    let (mut out, mut done) = (Vec::with_capacity(bytes.len()), 0);
    for (place, new) in edits {
        if let Some(before) = bytes.get(done..place.start) {
            out.extend_from_slice(before);
            out.extend_from_slice(&new);
            done = place.end;
        }
    }
    out.extend_from_slice(bytes.get(done..).unwrap_or_default());
    out
}

/// The parts of JSON: brackets, colons, strings and other scalars. Commas and spaces lie between them.
fn tokens(bytes: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        at += bytes.get(at..)?.iter().take_while(|byte| is_between(**byte)).count();
        let rest = bytes.get(at..)?;
        let length = match rest.first()? {
            b'{' | b'}' | b'[' | b']' | b':' => 1,
            b'"' => string_length(rest),
            _ => rest.iter().take_while(|byte| !is_between(**byte) && !b"{}[]:\"".contains(*byte)).count(),
        };
        at += length;
        Some(at - length..at)
    })
}

fn is_between(byte: u8) -> bool {
    byte == b',' || byte.is_ascii_whitespace()
}

/// The length of the string that begins here, with its marks. It ends with its line at the latest.
fn string_length(bytes: &[u8]) -> usize {
    let mut escaped = false;
    for (at, byte) in bytes.iter().enumerate().skip(1) {
        match byte {
            b'\n' => return at,
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    bytes.len()
}

/// What the string here says; `None` if it is none, or not whole.
fn text(bytes: &[u8], place: &Range<usize>) -> Option<String> {
    let token = bytes.get(place.clone()).filter(|token| token.first() == Some(&b'"'))?;
    serde_json::from_slice(token).ok()
}

/// An object or a list that has begun.
struct Begun {
    start: usize,
    /// What the object holds so far; `None` for a list.
    object: Option<Object>,
    /// The newest string in it, which a colon makes a key.
    before: Option<String>,
    key: Option<String>,
}

#[derive(Default)]
struct LooseJson {
    open: Vec<Begun>,
    objects: Vec<Object>,
}

impl LooseJson {
    fn take(&mut self, bytes: &[u8], token: Range<usize>) {
        match bytes.get(token.start) {
            Some(b'{') => self.begin(token.start, Some(Object::default())),
            Some(b'[') => self.begin(token.start, None),
            Some(b'}') => self.end(true, token, bytes),
            Some(b']') => self.end(false, token, bytes),
            Some(b':') => {
                if let Some(open) = self.open.last_mut() {
                    open.key = open.before.take();
                }
            }
            _ => self.value(token, bytes),
        }
    }

    fn begin(&mut self, start: usize, object: Option<Object>) {
        self.open.push(Begun { start, object, before: None, key: None });
    }

    /// Ends the innermost object or list. What was not ended in it ends before it; what never began is passed over.
    fn end(&mut self, is_object: bool, token: Range<usize>, bytes: &[u8]) {
        let Some(begun) = self.open.iter().rposition(|open| open.object.is_some() == is_object) else {
            return;
        };
        // A list that never began does not end the objects that are open.
        if !is_object && begun + 1 != self.open.len() {
            return;
        }
        while self.open.len() > begun + 1 {
            let Some(inner) = self.open.pop() else { return };
            self.close(inner, token.start, bytes, false);
        }
        if let Some(open) = self.open.pop() {
            self.close(open, token.end, bytes, false);
        }
    }

    fn close(&mut self, open: Begun, end: usize, bytes: &[u8], is_cut: bool) {
        if let Some(object) = open.object {
            self.objects.push(Object { is_cut, is_outermost: self.open.is_empty(), ..object });
        }
        self.value(open.start..end, bytes);
    }

    /// Takes a value, which belongs to the key before it. A string may also be the next key.
    fn value(&mut self, place: Range<usize>, bytes: &[u8]) {
        let Some(open) = self.open.last_mut() else { return };
        let text = text(bytes, &place);
        open.before.clone_from(&text);
        if let (Some(key), Some(object)) = (open.key.take(), &mut open.object) {
            let first = bytes.get(place.start).copied().unwrap_or_default();
            object.members.push(Member { key, place, first, text });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn members(bytes: &str) -> Vec<(String, String)> {
        let members = objects(bytes.as_bytes()).into_iter().flat_map(|object| object.members);
        members.map(|member| (member.key, bytes[member.place].to_owned())).collect()
    }

    fn is(bytes: &str, expected: &[(&str, &str)]) {
        let expected: Vec<_> = expected.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        assert_eq!(members(bytes), expected, "{bytes}");
    }

    #[test]
    fn values_are_found_however_they_are_laid_out() {
        let wanted = [("b", "[1, \"}\"]"), ("a", "{\"b\":[1, \"}\"]}")];
        is(r#"{"a":{"b":[1, "}"]}}"#, &wanted);
        is("{ \"a\" :\n\t{\"b\":[1, \"}\"]} }", &wanted);
        is(r#"{"\u0061":"\"é\\"}"#, &[("a", r#""\"é\\""#)]);
        is(r#"[{"a":null},{"a":-1.5e3}]"#, &[("a", "null"), ("a", "-1.5e3")]);
    }

    #[test]
    fn values_are_found_in_what_is_torn_or_damaged() {
        // Cut off in a list, in a string, behind a key.
        is(r#"{"a":{"b":["x","y"#, &[("b", r#"["x","y"#), ("a", r#"{"b":["x","y"#)]);
        is(r#"{"a":"#, &[]);
        // The end of a list is lost, or of an object.
        is(r#"{"a":["x"},{"b":1}"#, &[("a", r#"["x""#), ("b", "1")]);
        is(r#"[{"a":[{"b":1]},{"c":2}]"#, &[("b", "1"), ("c", "2"), ("a", r#"[{"b":1]},{"c":2}]"#)]);
        is(r#"{"a":"b":1}"#, &[("a", "\"b\""), ("b", "1")]);
        // A mark is lost, and one too many.
        is("{\"a\":\"x}\n{\"b\":\"y\"}", &[("b", "\"y\""), ("a", "\"x}")]);
        is("]}{\"a\":1}", &[("a", "1")]);
    }
}
