# split, rsplit, splitlines, partition, rpartition and join.
def t(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, e)


texts = ["", " ", "a", " a  b\tc\n ", "a,b,,c,", ",", ",,", "a\u3000b\xa0c\x1cd\u2028e", "日,本", "😀 😀", "a\x00b", "one two three four"]
for s in texts:
    t(lambda: (s.split(), s.split(","), s.split(None, 1), s.rsplit(None, 1), s.split(",", 1), s.rsplit(",", 1), s.split(" "), s.rsplit(" ", 2)))
    t(lambda: (s.partition(","), s.rpartition(","), s.partition(" "), s.rpartition(" ")))
for n in (-1, 0, 1, 2, 3, 10, True, 2**62):
    t(lambda: (" a b  c ".split(None, n), " a b  c ".rsplit(None, n), "a--b--c--".split("--", n), "a--b--c--".rsplit("--", n), "aaa".split("aa", n), "aaa".rsplit("aa", n)))
t(lambda: "a b".split("")), t(lambda: "a b".rsplit("")), t(lambda: "a".partition("")), t(lambda: "a".rpartition("")), t(lambda: "a".split(1)), t(lambda: "a".split(b" ")), t(lambda: "a".split(" ", "x")), t(lambda: "a".split(" ", None)), t(lambda: "a".split(" ", 1.0)), t(lambda: "a".split(" ", 1, 2)), t(lambda: "a b c".split(maxsplit=1)), t(lambda: "a,b,c".split(sep=",", maxsplit=1)), t(lambda: "a".split(foo=1)), t(lambda: "a".split(sep=None)), t(lambda: "a".split(" ", 2**70)), t(lambda: "a".partition()), t(lambda: "a".partition(1)), t(lambda: "a".partition(None)), t(lambda: "a".rpartition(" ", 1))
lines = "a\nb\r\nc\rd\x0be\x0cf\x1cg\x1dh\x1ei\x85j\u2028k\u2029l\n\nm\n\r"
t(lambda: lines.splitlines()), t(lambda: lines.splitlines(True)), t(lambda: lines.splitlines(keepends=True) == lines.splitlines(1)), t(lambda: "".splitlines()), t(lambda: "\n".splitlines()), t(lambda: "\n\n".splitlines()), t(lambda: "a".splitlines()), t(lambda: "a\r".splitlines()), t(lambda: "é\r\n日\u2028😀".splitlines(True)), t(lambda: "a\nb".splitlines("")), t(lambda: "a\nb".splitlines("x")), t(lambda: "a".splitlines(1, 2)), t(lambda: "a\x1fb".splitlines()), t(lambda: b"a\nb\r\nc\rd\x0be\x85".splitlines())


class S(str):
    pass


t(lambda: ",".join([])), t(lambda: ",".join(["a"])), t(lambda: ",".join(["a", "b"])), t(lambda: "".join("abc")), t(lambda: ", ".join({"x": 1, "y": 2})), t(lambda: "-".join(c for c in "héy")), t(lambda: "日".join("ab😀")), t(lambda: ",".join(["a", 1])), t(lambda: ",".join([1])), t(lambda: ",".join([None, "a"])), t(lambda: ",".join(1)), t(lambda: ",".join(None)), t(lambda: ",".join([b"a"])), t(lambda: ",".join(["a", "b"], "c")), t(lambda: ",".join()), t(lambda: type(",".join([S("a")]))), t(lambda: type(S(",").join([S("a"), "b"]))), t(lambda: [type(x) for x in S("a b").split()]), t(lambda: [type(x) for x in S("ab").partition("x")]), t(lambda: [type(x) for x in S("ab").splitlines()]), t(lambda: "ab".join(map(str, range(5)))), t(lambda: "".join(["a" * 1000] * 1000).count("a")), t(lambda: ",".join(iter([]))), t(lambda: ",".join(["x", ["y"]]))
w = ("word " * 1000).split()
print(len(w), w[0], w[-1], len((" x" * 500).split(" ")), "a b c d".split(maxsplit=-5), len("\n".join(map(str, range(1000))).splitlines()))
