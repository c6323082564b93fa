//! From the bytes of a file to text: byte order mark, encoding declaration (PEP 263), null bytes.
//!
//! The common codecs are known under Python's names and aliases; the tables are those of the web's encodings.

use encoding_rs::Encoding;

use crate::base::Span;
use crate::error::SyntaxError;

const BOM: &[u8] = b"\xef\xbb\xbf";

/// Python's names, normalized, for what the web calls otherwise.
const ALIASES: [(&str, &str); 21] = [
    ("cp932", "shift_jis"),
    ("ms932", "shift_jis"),
    ("sjis", "shift_jis"),
    ("eucjp", "euc-jp"),
    ("euckr", "euc-kr"),
    ("cp949", "euc-kr"),
    ("uhc", "euc-kr"),
    ("cp936", "gbk"),
    ("ms936", "gbk"),
    ("cp950", "big5"),
    ("cp874", "windows-874"),
    ("koi8r", "koi8-r"),
    ("koi8u", "koi8-u"),
    ("mac-roman", "macintosh"),
    ("macroman", "macintosh"),
    ("mac-cyrillic", "x-mac-cyrillic"),
    ("latin2", "iso-8859-2"),
    ("latin-2", "iso-8859-2"),
    ("latin9", "iso-8859-15"),
    ("latin-9", "iso-8859-15"),
    ("cyrillic", "iso-8859-5"),
];

/// How the bytes above 0x7F are read.
enum Codec {
    Utf8,
    Latin1,
    Ascii,
    Table(&'static Encoding),
}

/// The text of a file: its byte order mark removed, its encoding declaration followed.
///
/// The span of an error counts in `bytes`; up to it they are valid UTF-8 or ASCII.
pub fn decode_source(bytes: &[u8]) -> Result<String, SyntaxError> {
    let (body, bom) = match bytes.strip_prefix(BOM) {
        Some(rest) => (rest, true),
        None => (bytes, false),
    };
    if let Some(at) = bytes.iter().position(|b| *b == 0) {
        return Err(error(at, 1, "source code cannot contain null bytes".to_string()));
    }
    let Some((at, name)) = declaration(body) else { return utf8(bytes, bom) };
    let codec = codec(name).ok_or_else(|| error(at, name.len(), format!("unknown encoding: {name}")))?;
    // With a byte order mark only the very name `utf-8` is accepted, as in CPython.
    if bom && normalize(name) != "utf-8" && !normalize(name).starts_with("utf-8-") {
        return Err(error(at + BOM.len(), name.len(), format!("encoding problem: {name} with BOM")));
    }
    match codec {
        Codec::Utf8 => utf8(bytes, bom),
        Codec::Latin1 => Ok(body.iter().map(|b| char::from(*b)).collect()),
        Codec::Ascii => ascii(body),
        Codec::Table(encoding) => {
            let text = encoding.decode_without_bom_handling_and_without_replacement(body);
            // Python leaves some bytes of these code pages undefined; the web reads them as control characters.
            let undefined = |text: &str| text.chars().any(|c| ('\u{80}'..'\u{A0}').contains(&c));
            let text = text.filter(|t| !(encoding.name().starts_with("windows") && undefined(t)));
            let message = || format!("(unicode error) '{name}' codec can't decode the source");
            text.map(|t| t.into_owned()).ok_or_else(|| error(at, name.len(), message()))
        }
    }
}

fn error(at: usize, len: usize, message: String) -> SyntaxError {
    SyntaxError::new(Span::new(at as u32, (at + len) as u32), message)
}

/// The name in the encoding declaration and its place. It stands in a comment of the first line, or of the second if
/// the first one holds no code.
fn declaration(body: &[u8]) -> Option<(usize, &str)> {
    let mut start = 0;
    for _ in 0..2 {
        let rest = &body[start..];
        let len = rest.iter().position(|b| matches!(b, b'\r' | b'\n')).unwrap_or(rest.len());
        let line = &rest[..len];
        let blank = line.iter().take_while(|b| matches!(b, b' ' | b'\t' | b'\x0c')).count();
        match line.get(blank) {
            None => {}
            Some(b'#') => {
                if let Some((at, name)) = coding(&line[blank..]) {
                    return Some((start + blank + at, name));
                }
            }
            Some(_) => return None,
        }
        start += len + if rest[len..].starts_with(b"\r\n") { 2 } else { 1 };
        if start >= body.len() {
            return None;
        }
    }
    None
}

/// The name behind `coding:` or `coding=` in a comment.
fn coding(comment: &[u8]) -> Option<(usize, &str)> {
    let key = b"coding";
    (0..comment.len().saturating_sub(key.len())).find_map(|i| {
        let rest = comment[i..].strip_prefix(key)?;
        let rest = rest.strip_prefix(b":").or(rest.strip_prefix(b"="))?;
        let blank = rest.iter().take_while(|b| matches!(b, b' ' | b'\t')).count();
        let name = &rest[blank..];
        let len = name.iter().take_while(|b| b.is_ascii_alphanumeric() || b"-_.".contains(b)).count();
        let at = i + key.len() + 1 + blank;
        (len > 0).then(|| (at, std::str::from_utf8(&name[..len]).expect("ASCII letters")))
    })
}

/// As Python compares names: punctuation between words counts as one sign.
fn normalize(name: &str) -> String {
    let words = name.split(['-', '_']).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_ascii_lowercase()
}

fn codec(name: &str) -> Option<Codec> {
    let name = normalize(name);
    match name.as_str() {
        "utf-8" | "utf8" | "u8" | "utf" | "cp65001" | "utf8-ucs2" | "utf8-ucs4" => return Some(Codec::Utf8),
        "latin-1" | "latin1" | "latin" | "l1" | "iso-8859-1" | "iso8859-1" | "8859" | "cp819" | "iso-latin-1" => {
            return Some(Codec::Latin1);
        }
        "ascii" | "us-ascii" | "646" | "ansi-x3.4-1968" => return Some(Codec::Ascii),
        _ if name.starts_with("utf-8-") => return Some(Codec::Utf8),
        _ if name.starts_with("latin-1-") || name.starts_with("iso-8859-1-") => return Some(Codec::Latin1),
        // Of these CPython either has no codec for source code, or needs another first line.
        _ if name.starts_with("utf-16") || name.starts_with("x-user") || name == "replacement" => return None,
        _ => {}
    }
    let label = ALIASES.iter().find(|(alias, _)| *alias == name).map_or(name.as_str(), |(_, label)| label);
    let dashed = label.replace("euc-", "euc_").replace('_', "-");
    let underscored = label.replace('-', "_");
    let found = [label, &dashed, &underscored].into_iter().find_map(|l| Encoding::for_label(l.as_bytes()));
    found.map(Codec::Table)
}

fn utf8(bytes: &[u8], bom: bool) -> Result<String, SyntaxError> {
    let body = if bom { &bytes[BOM.len()..] } else { bytes };
    match std::str::from_utf8(body) {
        Ok(text) => Ok(text.to_string()),
        Err(e) => {
            let at = bytes.len() - body.len() + e.valid_up_to();
            let line = bytes[..at].iter().filter(|b| **b == b'\n').count() + 1;
            let first = format!("Non-UTF-8 code starting with '\\x{:02x}' on line {line}", bytes[at]);
            let advice = "see https://peps.python.org/pep-0263/ for details";
            Err(error(at, 1, format!("{first}, but no encoding declared; {advice}")))
        }
    }
}

fn ascii(body: &[u8]) -> Result<String, SyntaxError> {
    match body.iter().position(|b| !b.is_ascii()) {
        None => Ok(String::from_utf8(body.to_vec()).expect("ASCII is UTF-8")),
        Some(at) => {
            let byte = body[at];
            let message =
                format!("'ascii' codec can't decode byte {byte:#04x} in position {at}: ordinal not in range(128)");
            Err(error(at, 1, message))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(bytes: &[u8]) -> String {
        decode_source(bytes).unwrap_err().message
    }

    #[test]
    fn declarations_are_followed() {
        assert_eq!(decode_source(b"\xef\xbb\xbfx").unwrap(), "x");
        assert_eq!(decode_source(b"# coding: latin-1\n'\xe9'").unwrap(), "# coding: latin-1\n'é'");
        assert_eq!(
            decode_source(b"\n# vim: set fileencoding=koi8-r :\n'\xd0'").unwrap().chars().nth_back(1),
            Some('п')
        );
        assert_eq!(decode_source(b"#coding=shift_jis\n'\x82\xa0'").unwrap().chars().nth_back(1), Some('あ'));
        assert_eq!(decode_source(b"#coding=cp1252\n'\x80'").unwrap().chars().nth_back(1), Some('€'));
        assert_eq!(decode_source(b"x\n# coding: foo").unwrap(), "x\n# coding: foo");
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        assert_eq!(message(b"# coding: foo\nx"), "unknown encoding: foo");
        assert_eq!(message(b"\xef\xbb\xbf# coding: latin-1\nx"), "encoding problem: latin-1 with BOM");
        assert!(message(b"x\n'\xe9'").starts_with("Non-UTF-8 code starting with '\\xe9' on line 2, but no encoding"));
        assert_eq!(message(b"a\0"), "source code cannot contain null bytes");
        assert!(message(b"# coding: ascii\n\xe9").starts_with("'ascii' codec can't decode byte 0xe9 in position 16"));
    }
}
