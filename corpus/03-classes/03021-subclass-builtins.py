# Subclasses of built-in types keep their behaviour and add attributes.
class L(list):
    def total(self): return sum(self)
    def append(self, x):
        super().append(x * 2)
l = L([1, 2])
l.append(5)
l.name = "n"
print(l, l.total(), len(l), l.name, isinstance(l, list), l == [1, 2, 10], type(l + [1]).__name__, type(l[:]).__name__)
class S(str):
    def shout(self): return self.upper() + "!"
s = S("abc")
print(s.shout(), s + "d", type(s + "d").__name__, s == "abc", {s: 1}["abc"], f"{s:>5}")
class I(int): pass
print(I(5) + 1, type(I(5) + 1).__name__, I("12"), I(7) // 2, repr(I(3)))
class E(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code
try:
    raise E(5)
except E as e:
    print(e, e.code, e.args, repr(e))
class D(dict): pass
d = D(a=1)
d.x = 5
print(d, d.x, dict(d), {**d})
