# str.format: positions, names, attributes, subscripts, conversions, nested fields, and every refusal.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class P:
    x = 5
    y = {"k": [1, 2, {"z": "deep"}]}

    def __format__(self, spec):
        return f"P<{spec}>"

    def __getitem__(self, k):
        return (type(k).__name__, k)


p = P()
ok = [("{}", (1,)), ("{} {}", (1, "a")), ("{1} {0}", (1, 2)), ("{0}{0}", ("ab",)), ("{{}} {{{}}}", (5,)), ("{:>5}|{:<5}|{:^5}", (1, 2, 3)), ("{!r} {!s} {!a}", ("é", "é", "é")), ("{!r:>6}", ("a",)), ("{0.x} {0.y[k]}", (p,)), ("{0.y[k][2][z]}", (p,)), ("{0[0]} {0[-1]} {0[a b]} {0[]}", (p,)), ("{:abc}", (p,)), ("{:{}}", ("x", 5)), ("{:{}{}{}}", ("x", "*", "^", 7)), ("{0:{1}}", ("x", 4)), ("{:.{}f}", (3.14159, 2)), ("{:{}.{}}", ("abcdef", 8, 3)), ("{0[1]}", ([1, 2],)), ("{0[k]}", ({"k": "v"},)), ("{0[0][0]}", ([[7]],)), ("{0.__class__.__name__}", (1,)), ("{:%}", (0.5,)), ("{:,}", (10**9,)), ("", ()), ("abc", (1,)), ("{0:}", (1,)), ("{!s:}", (1,)), ("{:{{}}}" if False else "{}", (1,)), ("{0[%s]}" % ("9" * 25), (p,)), ("{:x<{}}", (1, 4)), ("{0:{0}}", (3,)), ("{0.imag:.1f}", (2j,)), ("é{}日{}", ("x", "😀")), ("{0[é]}", ({"é": 1},)), ("{:\n>3}", ("a",))]
for f, a in ok:
    t(lambda: f.format(*a))
bad = [("{", ()), ("}", ()), ("{}}", (1,)), ("{{}", ()), ("{} {1}", (1, 2)), ("{1} {}", (1, 2)), ("{}", ()), ("{2}", (1,)), ("{x}", ()), ("{0.foo}", (1,)), ("{0[0]}", (1,)), ("{0[5]}", ([1],)), ("{0[x]}", ([1],)), ("{0[k]}", ({},)), ("{!x}", (1,)), ("{!}", (1,)), ("{!r", (1,)), ("{0!rs}", (1,)), ("{!r:", (1,)), ("{0", (1,)), ("{0.}", (1,)), ("{0.a.}", (p,)), ("{0[}", (1,)), ("{0[0}", (1,)), ("{0[0]x}", ([1],)), ("{0[0].}", ([1],)), ("{:d}", ("a",)), ("{:s}", (1,)), ("{:z}", (1,)), ("{:5", (1,)), ("{:{:{}}}", (1, 2, 3)), ("{:{}}", (1,)), ("{-1}", (1,)), ("{ 0}", (1,)), ("{0 }", (1,)), ("{01}", (1, 2)), ("{99999999999999999999}", (1,)), ("{a.b}", ()), ("{[0]}", ()), ("{.x}", ()), ("{!r}}", (1,)), ("{0{}}", (1,)), ("{:>>5}", (1,)), ("{}{", (1,)), ("a}b", ()), ("{:{0}}", (1, 2)), ("{0:{}}", (1, 2)), ("{1.5}", (1,)), ("{0]}", (1,))]
for f, a in bad:
    t(lambda: f.format(*a))
t(lambda: "{a} {b:>{w}}".format(a=1, b=2, w=5)), t(lambda: "{a}{0}".format(1, a=2)), t(lambda: "{a[x].imag}".format(a={"x": 3j})), t(lambda: "{self}".format(self=1)), t(lambda: "{} {a}".format(1, a=2, b=3)), t(lambda: "{.x} {[q]}".format(p, p)), t(lambda: "{a.x}".format_map({"a": p})), t(lambda: "{a}".format_map({})), t(lambda: "{}".format_map({})), t(lambda: "{0}".format_map({"0": 1})), t(lambda: "x".format_map(None)), t(lambda: "{a}".format_map(None)), t(lambda: "{a}".format_map([1])), t(lambda: "{a}".format_map()), t(lambda: "{class}".format(**{"class": 1})), t(lambda: "{a b}".format(**{"a b": 1})), t(lambda: "{}".format(None)), t(lambda: "{:5}".format(None)), t(lambda: "{:>5}".format([1])), t(lambda: "{!r:>5}".format(None)), t(lambda: "{:}".format([1])), t(lambda: str.format("{}", 1)), t(lambda: str.format()), t(lambda: str.format(1)), t(lambda: "{:10}|".format(True)), t(lambda: "{:5}|{:<5}|".format(1.5, 1j))


class Missing(dict):
    def __missing__(self, k):
        return f"<{k}>"


t(lambda: "{a} {b}".format_map(Missing(a=1))), t(lambda: "{a[0]}".format_map(Missing(a="xy")))
