use super::*;
use crate::start::{new_context, ready};

fn text(cx: &mut Ctx, s: &str) -> Word {
    new(cx, s).unwrap()
}

fn setup() -> &'static mut Ctx {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(ready);
    new_context()
}

#[test]
fn narrows_and_slices() {
    let cx = setup();
    let s = text(cx, "aé€😀");
    assert_eq!(len(s), 4);
    assert_eq!(units(s).width(), 4);
    let part = slice(cx, s, 0, 2).unwrap();
    assert_eq!(units(part).width(), 1);
    assert!(!is_ascii(part));
    assert_eq!(slice(cx, s, 0, 1).unwrap(), latin1_char(b'a'));
    assert_eq!(to_string_lossy(part), "aé");
}

#[test]
fn extends_in_place() {
    let cx = setup();
    let mut s = text(cx, "x");
    let c = text(cx, "y");
    for _ in 0..5000 {
        s = concat(cx, s, c).unwrap();
    }
    let (one, two, euro) = (text(cx, "1"), text(cx, "2"), text(cx, "€"));
    let fork = concat(cx, s, one).unwrap();
    let other = concat(cx, s, two).unwrap();
    assert!(to_string_lossy(fork).ends_with("yy1") && to_string_lossy(other).ends_with("yy2"));
    assert_eq!((len(s), len(fork)), (5001, 5002));
    let wide = concat(cx, s, euro).unwrap();
    assert_eq!(units(wide).at(5001), 0x20ac);
}

#[test]
fn quotes_as_repr_does() {
    let cx = setup();
    for (from, to) in [("a'b", "\"a'b\""), ("a'\"b", "'a\\'\"b'"), ("\n\\é\u{ad}\u{0378}😀", "'\\n\\\\é\\xad\\u0378😀'")] {
        let s = text(cx, from);
        let quoted = repr::repr(cx, s).unwrap();
        assert_eq!(to_string_lossy(quoted), to);
    }
    let repr = text(cx, "'é€'");
    assert_eq!(to_string_lossy(to_ascii(cx, repr).unwrap()), "'\\xe9\\u20ac'");
}
