# string.Formatter and its hooks; Template; the reprlib.Repr hooks.
# point: 10.format
import string, reprlib
def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
class F(string.Formatter):
    def get_value(self, key, args, kwargs):
        print("get_value", repr(key))
        if isinstance(key, str): return kwargs.get(key, f"<{key}>")
        return super().get_value(key, args, kwargs)
    def get_field(self, name, args, kwargs):
        print("get_field", name)
        return super().get_field(name, args, kwargs)
    def convert_field(self, value, conversion):
        print("convert", conversion)
        if conversion == "u": return str(value).upper()
        return super().convert_field(value, conversion)
    def format_field(self, value, spec):
        print("format", spec)
        return super().format_field(value, spec)
    def check_unused_args(self, used, args, kwargs): print("used", sorted(map(str, used)))
f = F()
print(f.format("{0} {name!u:>8} {1[0]:{w}} {missing}", 1, [2], name="n", w=4))
plain = string.Formatter()
attempt(lambda: plain.format("{} {} {0}", 1, 2))
attempt(lambda: plain.format("{0} {}", 1))
attempt(lambda: plain.format("{}"))
attempt(lambda: plain.format("{a}"))
attempt(lambda: plain.format("{0.real} {0!r:>3} {x[k]}", 5, x={"k": 1}))
attempt(lambda: plain.format("{0!z}", 1))
attempt(lambda: plain.vformat("{0} {k}", (1,), {"k": 2}))
attempt(lambda: plain.format())
attempt(lambda: list(plain.parse("a{b.c[d]!r:>{w}}e{{}}")))
attempt(lambda: list(plain.parse("{")))
attempt(lambda: list(plain.parse("}")))
attempt(lambda: plain.format("{:{}{}}", "x", ">", 3))
attempt(lambda: plain.format("{:{:{:{}}}}", 1, 2, 3, 4))
attempt(lambda: plain.get_field("0.real", (5,), {}))
t = string.Template("$name ${name}s $$ $other")
attempt(lambda: t.substitute(name="n", other=1))
attempt(lambda: t.substitute({"name": 1}))
attempt(lambda: t.safe_substitute(name="n"))
attempt(lambda: string.Template("$ bad").substitute())
attempt(lambda: string.Template("line\n  ${").substitute())
attempt(lambda: string.Template("$ bad").safe_substitute())
attempt(lambda: (t.get_identifiers(), t.is_valid(), string.Template("$").is_valid()))
class Percent(string.Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"
attempt(lambda: Percent("%a_b %ab %%").safe_substitute(a_b=1))
attempt(lambda: t.substitute({"name": "m", "other": 2}, name="kw"))
class R(reprlib.Repr):
    def repr_int(self, x, level): return f"int:{x}"
    def repr_Custom(self, x, level): return f"custom at level {level}"
class Custom: pass
class Failing:
    def __repr__(self): raise ValueError
r = R()
r.maxlist = 2
r.maxdict = 1
r.maxstring = 10
r.maxother = 15
r.maxlevel = 3
attempt(lambda: r.repr([1, 2, 3]))
attempt(lambda: r.repr({"a": 1, "b": 2}))
attempt(lambda: r.repr("x" * 50))
attempt(lambda: r.repr([Custom(), [Custom()]]))
attempt(lambda: r.repr([[[[1]]]]))
attempt(lambda: r.repr(Failing()).split(" at ")[0])
attempt(lambda: r.repr((1,)))
attempt(lambda: r.repr(set()))
attempt(lambda: r.repr(10 ** 50))
attempt(lambda: r.repr(frozenset({3})))
ind = reprlib.Repr(indent=2, maxlist=3)
print(ind.repr([1, [2, 3], {"k": (4,)}]))
print(reprlib.Repr(indent="->").repr([1, [2]]))
attempt(lambda: reprlib.Repr(indent=1.5).repr([1]))
attempt(lambda: reprlib.Repr(5))
print(r.fillvalue, reprlib.aRepr.maxlist, string.capwords("hello  wide world"), string.capwords("a-b", "-"))
