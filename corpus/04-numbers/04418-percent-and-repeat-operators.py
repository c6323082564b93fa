# % and * with strings, bytes and classes on either side.
# point: 3.sequence-operators
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class I:
    def __index__(self): return 2
class R:
    def __rmul__(self, o): return ("rmul", o)
    def __radd__(self, o): return ("radd", o)
    def __rmod__(self, o): return ("rmod", o)
class NI:
    def __rmul__(self, o): return NotImplemented
    def __radd__(self, o): return NotImplemented
for s in ("ab", b"ab", [1, 2], (1, 2), bytearray(b"ab"), range(2), {1}, {}):
    for o in (2, -1, 0, True, I(), R(), NI(), 1.5, "x", None, b"x", [3], (3,), 2**40 if not isinstance(s, (str, bytes, list, tuple, bytearray)) else 1):
        print(type(s).__name__, type(o).__name__, end=" "); t(lambda: s * o); t(lambda: o * s); t(lambda: s + o); t(lambda: o + s)
class SubStr(str):
    def __mul__(self, o): return ("SubStr mul", o)
    def __add__(self, o): return ("SubStr add", o)
    def __mod__(self, o): return ("SubStr mod", o)
class SubList(list):
    def __iadd__(self, o): return "SubList iadd"
    def __rmul__(self, o): return ("SubList rmul", o)
t(lambda: SubStr("a") * 2); t(lambda: 2 * SubStr("a")); t(lambda: SubStr("a") + "b"); t(lambda: "b" + SubStr("a")); t(lambda: SubStr("%s") % 1); t(lambda: "%s" % SubStr("x")); t(lambda: SubList([1]) * 2); t(lambda: 2 * SubList([1])); t(lambda: SubList([1]) + [2]); t(lambda: [2] + SubList([1])); l = SubList([1]); l += [2]; print(l)
t(lambda: "%d" % R()); t(lambda: "%s %s" % (1,)); t(lambda: "%s" % (1, 2)); t(lambda: "no" % 1); t(lambda: "no" % ()); t(lambda: "no" % {}); t(lambda: "no" % []); t(lambda: "%(a)s" % {"a": 1}); t(lambda: "%(a)s" % 1); t(lambda: "%(b)s" % {"a": 1}); t(lambda: "%(a" % {}); t(lambda: "%" % 1); t(lambda: "%y" % 1); t(lambda: "%d" % "x"); t(lambda: "%d" % 1.9); t(lambda: "%x" % 1.5); t(lambda: "%c" % 65); t(lambda: "%c" % "ab"); t(lambda: "%c" % -1); t(lambda: "%i" % 2**70); t(lambda: "%f" % "a"); t(lambda: "%.3f|%8.2f|%-8s|%+d|% d|%05d|%#x" % (1, 2.345, "l", 3, 4, 5, 255)); t(lambda: "%*d" % (5, 3)); t(lambda: "%*d" % ("5", 3)); t(lambda: "%%" % ()); t(lambda: "%s%%" % 5); t(lambda: "%r %a" % ("é", "é")); t(lambda: b"%s" % b"x"); t(lambda: b"%s" % "x"); t(lambda: b"%d" % 5); t(lambda: b"%a" % "é"); t(lambda: b"%b" % 1); t(lambda: bytearray(b"%c") % 65); t(lambda: 5 % "a"); t(lambda: "a" % 5 % 2); t(lambda: None % 1); t(lambda: [1] % 1)
