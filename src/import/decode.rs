//! Bytes as text: UTF-8 and UTF-16, and the letters that an older Windows or an older Mac writes. What is no text says what it is.

use super::{ImportFault, ImportFaultKind, MOST_BYTES};

/// How files of office programs begin: a zip archive, and the format before it; and text of a word processor.
const OFFICE: [&[u8]; 3] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0", b"{\\rtf"];
/// How pictures and printed pages begin.
const PICTURES: [&[u8]; 6] =
    [b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"%PDF", b"RIFF", b"\x00\x00\x00\x18ftyp"];
/// How many bytes tell UTF-16 without a mark.
const SIGHT: usize = 400;

/// The characters of Windows-1252 from 0x80 to 0x9F; it has none where there is a blank.
const WINDOWS: [char; 32] = [
    '€', ' ', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', ' ', 'Ž', ' ', ' ', '‘', '’', '“', '”',
    '•', '–', '—', '˜', '™', 'š', '›', 'œ', ' ', 'ž', 'Ÿ',
];

/// The characters of Mac Roman from 0x80.
const MAC: &str = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ\
                   ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{f8ff}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
/// The letters that tell one from the other.
const NORDIC: &str = "åäöæøÅÄÖÆØ";

pub(super) fn text(bytes: &[u8]) -> Result<String, ImportFault> {
    let refused = |kind| Err(ImportFault::whole(kind));
    if bytes.len() > MOST_BYTES {
        return refused(ImportFaultKind::TooLarge);
    }
    if OFFICE.iter().any(|begins| bytes.starts_with(begins)) {
        return refused(ImportFaultKind::Office);
    }
    if PICTURES.iter().any(|begins| bytes.starts_with(begins)) {
        return refused(ImportFaultKind::NoText);
    }
    let found = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => match zeros(bytes) {
            (0, 0) => Some(String::from_utf8(bytes.to_vec()).unwrap_or_else(|_| older(bytes))),
            (even, odd) if odd > even => utf16(bytes, u16::from_le_bytes),
            _ => utf16(bytes, u16::from_be_bytes),
        },
    };
    match found {
        Some(text) if !is_binary(&text) => Ok(text),
        _ => refused(ImportFaultKind::NoText),
    }
}

/// How many of the first bytes at even and at odd places are zero.
fn zeros(bytes: &[u8]) -> (usize, usize) {
    let count =
        |from: usize| bytes.iter().take(SIGHT).skip(from).step_by(2).filter(|byte| **byte == 0).count();
    (count(0), count(1))
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let pairs = bytes.chunks_exact(2);
    let whole = pairs.remainder().is_empty();
    let units: Vec<u16> = pairs.filter_map(|pair| Some(unit(pair.try_into().ok()?))).collect();
    String::from_utf16(&units).ok().filter(|_| whole)
}

/// Text that is no Unicode: whichever reading has more of the letters that people here write.
fn older(bytes: &[u8]) -> String {
    let (windows, mac) = (windows(bytes), mac(bytes));
    let nordic = |text: &str| text.chars().filter(|c| NORDIC.contains(*c)).count();
    if nordic(&mac) > nordic(&windows) { mac } else { windows }
}

fn mac(bytes: &[u8]) -> String {
    let letters: Vec<char> = MAC.chars().collect();
    let letter = |byte: &u8| match byte.checked_sub(0x80) {
        Some(high) => letters.get(usize::from(high)).copied().unwrap_or(' '),
        None => char::from(*byte),
    };
    bytes.iter().map(letter).collect()
}

fn windows(bytes: &[u8]) -> String {
    let letter = |byte: &u8| match byte {
        0x80..=0x9F => WINDOWS.get(usize::from(byte - 0x80)).copied().unwrap_or(' '),
        _ => char::from(*byte),
    };
    bytes.iter().map(letter).collect()
}

/// Whether it has characters that no text has.
fn is_binary(text: &str) -> bool {
    text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}'))
}
