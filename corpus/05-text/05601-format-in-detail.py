# str.format and f-strings: fields, numbering, nesting, conversions, errors.
def show(f, *args, **kwargs):
    try:
        return repr(f(*args, **kwargs))
    except Exception as e:
        return f"{type(e).__name__}: {e}"
class P:
    def __init__(self): self.x, self.items = 5, [1, {"k": "v"}]
    def __repr__(self): return "P()"
    def __str__(self): return "p"
    def __format__(self, spec): return f"<{spec}>"
p = P()
for text, args, kwargs in [("{}", (1,), {}), ("{} {}", (1, 2), {}), ("{1} {0}", (1, 2), {}), ("{0}{0}", ("a",), {}), ("{a} {b}", (), {"a": 1, "b": 2}), ("{} {a}", (1,), {"a": 2}), ("{{}} {{{}}}", (1,), {}), ("{!r} {!s} {!a}", ("é", "é", "é"), {}), ("{0!r:>5}|{0:<5}|{0:^5}", ("a",), {}), ("{:{}}", (5, 4), {}), ("{:{w}.{p}f}", (3.14159,), {"w": 8, "p": 2}), ("{0.x} {0.items[0]} {0.items[1][k]}", (p,), {}), ("{0:abc} {0!s} {0!r}", (p,), {}), ("{a[0]} {a[-1]}", (), {"a": {"0": 1, "-1": 2, 0: 3}}), ("{0[a b]}", ({"a b": 7},), {}), ("{:{}{}}", (5, ">", 4), {}),
                           ("{", (), {}), ("}", (), {}), ("{0} {}", (1, 2), {}), ("{} {0}", (1, 2), {}), ("{2}", (1, 2), {}), ("{a}", (), {}), ("{!x}", (1,), {}), ("{!}", (1,), {}), ("{:{:{}}}", (1, 2, 3), {}), ("{0.y}", (p,), {}), ("{0[9]}", ([1],), {}), ("{0.}", (p,), {}), ("{0[}", (p,), {}), ("{0[]}", (p,), {}), ("{!r:}", ("a",), {}), ("{0!rx}", ("a",), {}), ("{:d}", ("a",), {}), ("{:s}", (1,), {}), ("{:5", (1,), {}), ("{0:5}}", (1,), {}), ("{:x<5}", ("ab",), {}), ("{:=5}", ("ab",), {}), ("{:05}", ("ab",), {}), ("{:.1}", ("ab",), {}), ("{:,}", ("ab",), {}), ("{:+}", ("ab",), {}), ("{:10.3}|", ("abcdef",), {}), ("{:*^9}", ("abc",), {}), ("{:é>4}", ("a",), {}), ("{:#}", ("a",), {}), ("{: }", ("a",), {}), ("{:q}", (1,), {}), ("{:5q}", (1.5,), {}), ("{:5.}", (1,), {}), ("{:>>5}", ("a",), {}), ("{:<<5}", (1,), {})]:
    print(text, show(text.format, *args, **kwargs))
print(show("{a}{b}".format_map, {"a": 1, "b": 2}), show("{}".format_map, {}), show("{a}".format_map, {}), show("{a}".format_map, 5), "{0}".format("x", "unused"))
x, w, name = 3.14159, 10, "né"
print(f"{x}", f"{x!r}", f"{x:.2f}", f"{x:{w}.{2}f}|", f"{name!a}", f"{name!r:>8}|", f"{p}", f"{p!r}", f"{p!s}", f"{p:spec}", f"{x=}", f"{x = :.1f}", f"{name=}", f"{name=!s}", f"{1 + 1}{'a'}", f"{{}}", f"{'nested ' + f'{w}'}", f"", f"{w:>5}{w:<5}|", f"{None}", f"{[1, 2]}", f"{w!s:*^6}")
class BadFormat:
    def __format__(self, spec): return 5
class BadStr:
    def __str__(self): return 5
    def __repr__(self): return b"x"
print(show(lambda: f"{BadFormat()}"), show(str, BadStr()), show(repr, BadStr()), show(lambda: f"{BadStr()!s}"), show(lambda: f"{BadStr()!r}"), show(ascii, BadStr()), show(format, object(), "x"), show(format, [], "5"), show(format, None, "5"), show(format, 1, 5), show(format, "a", None))
class SubStr(str): pass
class GivesSub:
    def __str__(self): return SubStr("sub")
    def __repr__(self): return SubStr("rep")
print(type(str(GivesSub())), type(repr(GivesSub())), f"{GivesSub()}", f"{SubStr('q'):>4}", type(f"{SubStr('q')}"), type(SubStr("a") + "b"), type(SubStr("a")[:]), SubStr("a").join(["1", "2"]), {SubStr("k"): 1}["k"])
