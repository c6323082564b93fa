# f-strings: nesting, conversions, `=`, quotes inside, format specifications with fields, raw ones, comprehensions.
import datetime

x, y, name, items = 5, 3.14159, "wörld", [1, 2, 3]
d = {"a": 1, "b": {"c": 2}}
print(f"{x}", f"{x!r}", f"{name!r}", f"{name!a}", f"{name!s:>8}|", f"{x=}", f"{ x = }", f"{x=!s}", f"{x=:>5}", f"{name=}", f"{name=!s}", f"{y=:.2f}", f"{x + 1=}", f"{d['a']=}")
print(f"{{}}", f"{{{x}}}", f"{{x}}", f"{'{'}", f"{'}'}", f"{x}}}", f"{x:{{'a': 5}['a']}}", f"{ {1, 2} == {2, 1} }", f"{(lambda v: v * 2)(4)}", f"{x:{x}}", f"{x:{'>'}{x}}", f"{y:{x}.{2}f}", f"{y:.{x - 3}f}", f"{'a':{'*'}^{x}}")
print(f"{d["b"]["c"]} {"nested " + f"{x} {f'{y:.1f}'}"}", f"{", ".join(f"{i}" for i in items)}", f'{"\n".join(["a", "b"])}', f"{'\t'}|", rf"\n{x}\d", fr"{x}\{x}", f"\N{BULLET}{x}", f"a\tb{x}\n", F"{x}", f"""{
    x
}""", f'''line
{x:>{
  4
}}''', f"{x # comment
}")
print(f"{[i for i in items if i > 1]}", f"{ {k: v for k, v in zip('ab', items)} }", f"{x if x > 3 else y}", f"{x > 3}", f"{not x}", f"{x!=3}", f"{x==5}", f"{x<=5}", f"{items[0]}{items[-1]}{items[1:]}", f"{x,}", f"{x, y}", f"{*items,}", f"{(x := 7)}", f"{x:=5}", f"{x}", f"{'a' 'b'}", f"{x}" "{y}" f"{y:.0f}", "a" f"b{x}" r"\c")
print(f"{datetime.date(2024, 2, 29):%d.%m.%Y}", f"{datetime.datetime(2024, 1, 2, 3, 4, 5):%H:%M:%S}", f"{None}", f"{None!r:>6}", f"{True:5}", f"{1j:.1f}", f"{10**20:,}", f"{255:#x}", f"{-5:+}", f"{x:05}", f"{b'a'}", f"{b'a'!r:>6}", f"{...}", f"{int}", f"{str.upper('a')}", f"{'yes' if items else 'no'}", f"{len(items):03}", f"{sum(i * i for i in items)}", f"{print}"[:10])


class C:
    def __format__(self, spec):
        return f"C({spec!r})"

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


c = C()
print(f"{c}", f"{c:x y}", f"{c!s}", f"{c!r:>6}", f"{c:{{}}}" if False else f"{c:{x}{y:.1f}}", f"{c=}", f"{c=:q}", f"{c!s:^7}", f"{c::}", f"{c:!r}", f"{c:a{x}b{x!r:>3}c}", f"{c: }", f"{c:}", f"{c:\n}", f"{c:{'\\'}}")


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: f"{undefined}"), t(lambda: f"{x:q}"), t(lambda: f"{name:d}"), t(lambda: f"{1/0}"), t(lambda: f"{x:{name}}"), t(lambda: f"{[]:5}"), t(lambda: f"{d['z']}"), t(lambda: f"{items[9]}"), t(lambda: f"{x.foo}"), t(lambda: f"{None:5}"), t(lambda: f"{c.z}"), t(lambda: f"{(yield_ := 3)}{yield_}"), t(lambda: f"{x:{-5}}"), t(lambda: f"{'ab':.{1}}"), t(lambda: f"{object():x}"[:5])


def gen():
    yield f"{yield 1}"


g = gen()
print(next(g), g.send("sent"), f"{'a'!r}" f"{'b'!r:>5}", f"{f'{f"{f'{x}'}"}'}", f"{x}{y:.2f}{name}" * 2, f"{lambda_ if (lambda_ := 2) else 0}" if False else f"{(lambda: 4)()}", len(f"{'é' * 3}{'😀'}"), f"{'日'}{'a'}{x}" == "日a7")
