# The % operator of str: conversions, flags, widths, mappings, tuples and refusals.
def t(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, e)


class I:
    def __index__(self):
        return 65


class F:
    def __float__(self):
        return 2.5


class N:
    def __int__(self):
        return 7


values = [0, 5, -5, 255, 2**70, -(2**70), True, 3.99, -0.5, 1e20, "a", "日本", None, [1], b"x", I(), F(), N()]
for c in "diuoxXeEfFgGcrsa%":
    out = []
    for v in values:
        try:
            out.append(("%" + c) % (() if c == "%" else (v,)))
        except Exception as e:
            out.append(f"{type(e).__name__}: {e}")
    print(c, ascii(out).replace("<__main__.", "<").split(" object at")[0] if c in "rsa" else ascii(out))
for f in ["%5d|", "%-5d|", "%05d|", "%+d", "% d", "%+ d", "%.3d", "%8.3d|", "%-8.3d|", "%08.3d|", "%#x", "%#X", "%#o", "%#010x", "%-#10x|", "%+x", "% x", "%.5x", "%#.5x", "%5s|", "%-5s|", "%.2s", "%5.1s|", "%05s|", "%5c|", "%-5c|", "%hd", "%ld", "%lld", "%Ld", "%qd", "%5%", "%-5%|", "%.0f" , "%#.0f", "%+.2e", "%10.3f|", "%-10.3f|", "%010.3f", "%.50d", "%y", "%", "%5", "%-", "%.", "%.d", "%(", "%()d", "% ", "%é", "%\n", "%l", "%s %", "%%d"]:
    for v in (42, -42):
        t(lambda: f % v)
t(lambda: "%d %d" % 1), t(lambda: "%d" % (1, 2)), t(lambda: "%d %d" % (1,)), t(lambda: "" % 1), t(lambda: "" % ()), t(lambda: "" % {}), t(lambda: "" % []), t(lambda: "x" % "y"), t(lambda: "x" % [1]), t(lambda: "x" % {"a": 1}), t(lambda: "%s" % ()), t(lambda: "%s" % ((),)), t(lambda: "%s" % [1, 2]), t(lambda: "%s" % {"a": 1}), t(lambda: "%s %s" % ("a", ("b",))), t(lambda: "%*d|" % (5, 1)), t(lambda: "%-*d|" % (5, 1)), t(lambda: "%*d|" % (-5, 1)), t(lambda: "%.*f" % (2, 3.14159)), t(lambda: "%*.*f|" % (8, 1, 2.55)), t(lambda: "%*d" % ("a", 1)), t(lambda: "%*d" % (1,)), t(lambda: "%.*f" % (-1, 2.5)), t(lambda: "%*d" % (2**70, 1)), t(lambda: "%99999999999999999999d" % 1), t(lambda: "%.99999999999999999999d" % 1)
t(lambda: "%(a)s %(b)05.1f" % {"a": 1, "b": 2.25}), t(lambda: "%(a)s" % {}), t(lambda: "%(a)s" % (1,)), t(lambda: "%(a)s" % [1]), t(lambda: "%(a)s" % 5), t(lambda: "%(a)s %s" % {"a": 1}), t(lambda: "%s %(a)s" % {"a": 1}), t(lambda: "%(a(b)c)s" % {"a(b)c": 3}), t(lambda: "%(a" % {"a": 1}), t(lambda: "%()s" % {"": 4}), t(lambda: "%(é)s" % {"é": "x"}), t(lambda: "%(a)*d" % {"a": 1}), t(lambda: "%(a)%" % {"a": 1}), t(lambda: "%%" % ()), t(lambda: "100%" % ()), t(lambda: "%s%%" % 5), t(lambda: "%c%c" % (65, "é")), t(lambda: "%c" % "ab"), t(lambda: "%c" % ""), t(lambda: "%c" % 1.5), t(lambda: "%c" % -1), t(lambda: "%c" % 0x110000), t(lambda: "%c" % 2**80), t(lambda: "%c" % I()), t(lambda: "%d" % "5"), t(lambda: "%x" % 1.5), t(lambda: "%f" % "1"), t(lambda: "%d" % None), t(lambda: "%d" % 1e400), t(lambda: "%d" % float("nan")), t(lambda: "%i" % 1j), t(lambda: "%o" % I()), t(lambda: "%s" % "日😀"), t(lambda: "é%s" % "a"), t(lambda: "%.2s" % "日本語"), t(lambda: "%10s|" % "日"), t(lambda: "%r %a" % ("é", "é"))


class M:
    def __getitem__(self, k):
        return k * 2


class S(str):
    def __mod__(self, o):
        return "mod"


t(lambda: "%(ab)s" % M()), t(lambda: "x" % M()), t(lambda: S("%d") % 1), t(lambda: "%s" % S("q")), t(lambda: type("%s" % S("q")).__name__)
x = "%s-%s"
x %= (1, 2)
print(x, "%s" % (x,), "%5s%-5s%s" % (1, 2, 3), "%s" * 2 % (1, 2))
