# Polynomials with operators and text, and symbolic expressions that are simplified, derived and evaluated.
import math


class Polynomial:
    def __init__(self, *coefficients):
        while coefficients and coefficients[-1] == 0:
            coefficients = coefficients[:-1]
        self.c = tuple(coefficients)

    @property
    def degree(self):
        return len(self.c) - 1

    def __call__(self, x):
        total = 0
        for a in reversed(self.c):
            total = total * x + a
        return total

    def _other(self, other):
        if isinstance(other, (int, float, complex)):
            return Polynomial(other)
        return other if isinstance(other, Polynomial) else None

    def __add__(self, other):
        if (other := self._other(other)) is None:
            return NotImplemented
        n = max(len(self.c), len(other.c))
        pad = lambda c: c + (0,) * (n - len(c))
        return Polynomial(*(a + b for a, b in zip(pad(self.c), pad(other.c))))

    __radd__ = __add__

    def __neg__(self):
        return Polynomial(*(-a for a in self.c))

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        if (other := self._other(other)) is None:
            return NotImplemented
        out = [0] * (len(self.c) + len(other.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                out[i + j] += a * b
        return Polynomial(*out)

    __rmul__ = __mul__

    def __pow__(self, n):
        if not isinstance(n, int) or n < 0:
            raise ValueError(f"bad exponent {n!r}")
        result = Polynomial(1)
        for bit in f"{n:b}":
            result = result * result
            if bit == "1":
                result = result * self
        return result

    def __divmod__(self, other):
        if not other.c:
            raise ZeroDivisionError("division by the zero polynomial")
        quotient, rest = [0] * max(len(self.c) - len(other.c) + 1, 0), list(self.c)
        for i in reversed(range(len(quotient))):
            q = rest[i + other.degree] / other.c[-1]
            quotient[i] = int(q) if q == int(q) else q
            for j, b in enumerate(other.c):
                rest[i + j] -= quotient[i] * b
        return Polynomial(*quotient), Polynomial(*rest)

    def __floordiv__(self, other):
        return divmod(self, other)[0]

    def __mod__(self, other):
        return divmod(self, other)[1]

    def __eq__(self, other):
        other = self._other(other)
        return NotImplemented if other is None else self.c == other.c

    def __hash__(self):
        return hash(self.c)

    def derivative(self):
        return Polynomial(*[i * a for i, a in enumerate(self.c)][1:])

    def __str__(self):
        terms = []
        for i, a in reversed(list(enumerate(self.c))):
            if a:
                sign = "-" if a < 0 else "+"
                size = "" if abs(a) == 1 and i else f"{abs(a):g}" if isinstance(a, float) else str(abs(a))
                terms.append((sign, size + ("x" if i else "") + (f"^{i}" if i > 1 else "")))
        if not terms:
            return "0"
        text = " ".join(f"{s} {t}" for s, t in terms)
        return text[2:] if text[0] == "+" else "-" + text[2:]

    def __repr__(self):
        return f"Polynomial{self.c}"


class Expr:
    def __add__(self, o): return Op("+", self, wrap(o)).simple()
    def __radd__(self, o): return wrap(o) + self
    def __mul__(self, o): return Op("*", self, wrap(o)).simple()
    def __rmul__(self, o): return wrap(o) * self
    def __sub__(self, o): return self + -1 * wrap(o)
    def __rsub__(self, o): return wrap(o) - self
    def __truediv__(self, o): return Op("/", self, wrap(o)).simple()
    def __pow__(self, n): return Op("^", self, wrap(n)).simple()
    def __neg__(self): return -1 * self


class Num(Expr):
    __match_args__ = ("value",)

    def __init__(self, value): self.value = value
    def __str__(self): return f"{self.value:g}" if isinstance(self.value, float) else str(self.value)
    def at(self, **names): return self.value
    def by(self, name): return Num(0)


class Var(Expr):
    __match_args__ = ("name",)

    def __init__(self, name): self.name = name
    def __str__(self): return self.name
    def at(self, **names):
        try:
            return names[self.name]
        except KeyError as e:
            raise NameError(f"no value of {e}", name=self.name) from None
    def by(self, name): return Num(int(self.name == name))


class Op(Expr):
    __match_args__ = ("op", "a", "b")
    LEVEL = {"+": 1, "*": 2, "/": 2, "^": 3}

    def __init__(self, op, a, b): self.op, self.a, self.b = op, a, b

    def simple(self):
        match self:
            case Op("+", Num(0), e) | Op("+", e, Num(0)) | Op("*", Num(1), e) | Op("*", e, Num(1)) | Op("/", e, Num(1)) | Op("^", e, Num(1)):
                return e
            case Op("*", Num(0), _) | Op("*", _, Num(0)):
                return Num(0)
            case Op("^", _, Num(0)):
                return Num(1)
            case Op(_, Num(), Num(n)) if not (self.op == "/" and n == 0):
                return Num(self.at())
            case Op("*", Num(m), Op("*", Num(n), e)):
                return (Num(m * n) * e)
            case Op("*", e, Num(n)):
                return Num(n) * e
        return self

    def at(self, **names):
        a, b = self.a.at(**names), self.b.at(**names)
        match self.op:
            case "+": return a + b
            case "*": return a * b
            case "/": return a / b
            case "^": return a ** b

    def by(self, name):
        a, b, da, db = self.a, self.b, self.a.by(name), self.b.by(name)
        match self.op:
            case "+": return da + db
            case "*": return da * b + a * db
            case "/": return (da * b - a * db) / b ** 2
            case "^" if isinstance(b, Num): return b * a ** (b.value - 1) * da
        raise NotImplementedError(f"derivative of {self}")

    def __str__(self):
        level = Op.LEVEL[self.op]
        side = lambda e, strict: f"({e})" if isinstance(e, Op) and Op.LEVEL[e.op] < level + strict else str(e)
        return f"{side(self.a, 0)} {self.op} {side(self.b, self.op in '/^')}"


def wrap(value):
    if isinstance(value, Expr):
        return value
    if isinstance(value, (int, float)):
        return Num(value)
    raise TypeError(f"cannot use {type(value).__name__} in an expression")


p, q = Polynomial(-1, 0, 3, 2), Polynomial(1, 1)
print(p, "|", q, "|", p + q, "|", p - q, "|", 1 - q, "|", p * q, "|", q ** 5, "|", -p)
print(*divmod(p, q), p // q * q + p % q == p, p.derivative(), p(2), p(0.5), p(1j), Polynomial(), Polynomial(0, 0), repr(2.5 * q))
print(Polynomial(3) == 3, {q: 1}[Polynomial(1, 1)], p != q, p == "x", (q ** 30)(2), Polynomial(1, -2.5, 0, 1e20))
x, y = Var("x"), Var("y")
f = 3 * x ** 2 + 2 * x * y - y / (x + 1) + 0
print(f, f.by("x"), f.by("y"), f.at(x=2, y=3), f.by("x").at(x=2, y=3), sep="\n")
print((x + 1) ** 2 * 3, 2 * (3 * x), x ** 0, 0 * x + 5, (x / y) / 2, x / (y / 2), -(x - y), ((x + y) ** 3).by("x").by("x"))
for bad in (lambda: divmod(p, Polynomial()), lambda: q ** -1, lambda: q ** 0.5, lambda: q + "a", lambda: "a" - q, lambda: x + "a", lambda: f.at(x=1), lambda: f.at(x=-1, y=1), lambda: (x ** y).by("x"), lambda: [1] * q, lambda: x @ y, lambda: wrap(None), lambda: x < y):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
