//! Reads our own HTML as strictly as XML: only known tags, every tag closed, only the attributes that we write.

/// The tags that we write.
const TAGS: [&str; 44] = [
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "main",
    "header",
    "footer",
    "section",
    "article",
    "div",
    "span",
    "p",
    "b",
    "i",
    "small",
    "h1",
    "h2",
    "h3",
    "h4",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "hr",
    "br",
    "em",
    "strong",
    "q",
    "blockquote",
    "svg",
    "g",
    "circle",
    "line",
    "text",
];
/// Tags without an end tag.
const VOID: [&str; 3] = ["meta", "hr", "br"];
/// The attributes that we write.
const ATTRIBUTES: [&str; 28] = [
    "class",
    "lang",
    "style",
    "value",
    "charset",
    "name",
    "content",
    "http-equiv",
    "aria-hidden",
    // Of the drawing of a year.
    "viewBox",
    "role",
    "transform",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "cx",
    "cy",
    "r",
    "fill",
    "stroke",
    "stroke-width",
    "text-anchor",
    "dominant-baseline",
    "font-size",
    "font-weight",
];

/// The texts of a page, one per element, decoded.
pub(super) fn texts_of(html: &str) -> Vec<String> {
    let mut rest = html.strip_prefix("<!DOCTYPE html>\n").expect("a doctype");
    let mut open: Vec<String> = Vec::new();
    let mut texts = vec![String::new()];
    while let Some((text, from)) = rest.split_once('<') {
        if open.last().is_none_or(|tag| tag != "style") {
            assert!(!text.contains('>'), "a bare > in {text:?}");
            texts.last_mut().unwrap().push_str(&decoded(text));
        }
        let (tag, after) = from.split_once('>').expect("a tag ends");
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "closed in order");
        } else {
            let name = opened(tag);
            if !VOID.contains(&name) {
                open.push(name.to_owned());
            }
        }
        texts.push(String::new());
    }
    assert!(open.is_empty(), "left open: {open:?}");
    texts
}

fn opened(tag: &str) -> &str {
    let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
    assert!(TAGS.contains(&name), "a tag that is not ours: {tag}");
    let mut rest = attributes;
    while !rest.is_empty() {
        let (attribute, from) = rest.split_once("=\"").unwrap_or_else(|| panic!("a bare attribute: {tag}"));
        assert!(ATTRIBUTES.contains(&attribute), "an attribute that is not ours: {tag}");
        let (_, after) = from.split_once('"').expect("an attribute ends");
        rest = after.trim_start();
    }
    name
}

fn decoded(text: &str) -> String {
    let mut decoded = String::new();
    let mut rest = text;
    while let Some((before, from)) = rest.split_once('&') {
        decoded.push_str(before);
        let (name, after) = from.split_once(';').expect("every & is an entity");
        decoded.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "#39" => '\'',
            other => panic!("an entity that is not ours: {other}"),
        });
        rest = after;
    }
    decoded + rest
}
