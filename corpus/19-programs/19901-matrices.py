# A matrix class with operators, determinants over fractions, powers, inverses and its own errors.
from fractions import Fraction


class ShapeError(ValueError):
    def __init__(self, op, a, b):
        super().__init__(f"{op}: {a.rows}x{a.cols} and {b.rows}x{b.cols}")
        self.op = op


class Matrix:
    __slots__ = ("data", "rows", "cols")

    def __init__(self, rows):
        self.data = [list(r) for r in rows]
        self.rows = len(self.data)
        self.cols = len(self.data[0]) if self.data else 0
        if any(len(r) != self.cols for r in self.data):
            raise ValueError("ragged rows")

    @classmethod
    def identity(cls, n):
        return cls([1 if i == j else 0 for j in range(n)] for i in range(n))

    @classmethod
    def build(cls, rows, cols, f):
        return cls([[f(i, j) for j in range(cols)] for i in range(rows)])

    def __getitem__(self, at):
        match at:
            case int(i):
                return tuple(self.data[i])
            case (int(i), int(j)):
                return self.data[i][j]
            case (slice() as i, slice() as j):
                return Matrix(row[j] for row in self.data[i])
        raise TypeError(f"bad index {at!r}")

    def __setitem__(self, at, value):
        i, j = at
        self.data[i][j] = value

    def _zip(self, other, op, f):
        if not isinstance(other, Matrix):
            return NotImplemented
        if (self.rows, self.cols) != (other.rows, other.cols):
            raise ShapeError(op, self, other)
        return Matrix([f(x, y) for x, y in zip(r, s)] for r, s in zip(self.data, other.data))

    def __add__(self, other):
        return self._zip(other, "+", lambda x, y: x + y)

    def __sub__(self, other):
        return self._zip(other, "-", lambda x, y: x - y)

    def __neg__(self):
        return self * -1

    def __mul__(self, k):
        if isinstance(k, Matrix):
            return NotImplemented
        return Matrix([x * k for x in r] for r in self.data)

    __rmul__ = __mul__

    def __matmul__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        if self.cols != other.rows:
            raise ShapeError("@", self, other)
        columns = list(zip(*other.data))
        return Matrix([sum(x * y for x, y in zip(r, c)) for c in columns] for r in self.data)

    def __pow__(self, n, mod=None):
        if n < 0:
            return self.inverse() ** -n
        result, base = Matrix.identity(self.rows), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            if mod is not None:
                base %= mod
                result %= mod
            n >>= 1
        return result

    def __mod__(self, m):
        return Matrix([x % m for x in r] for r in self.data)

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.data == other.data

    __hash__ = None

    def __iter__(self):
        for row in self.data:
            yield from row

    def __len__(self):
        return self.rows * self.cols

    def __repr__(self):
        return f"Matrix({self.data})"

    def __format__(self, spec):
        cells = [[format(x, spec) for x in r] for r in self.data]
        widths = [max(map(len, c)) for c in zip(*cells)]
        return "\n".join("[" + " ".join(f"{c:>{w}}" for c, w in zip(r, widths)) + "]" for r in cells)

    @property
    def T(self):
        return Matrix(zip(*self.data))

    def determinant(self):
        if self.rows != self.cols:
            raise ValueError("not square")
        m = [[Fraction(x) for x in r] for r in self.data]
        sign, det = 1, Fraction(1)
        for i in range(self.rows):
            pivot = next((r for r in range(i, self.rows) if m[r][i]), None)
            if pivot is None:
                return Fraction(0)
            if pivot != i:
                m[i], m[pivot] = m[pivot], m[i]
                sign = -sign
            det *= m[i][i]
            for r in range(i + 1, self.rows):
                k = m[r][i] / m[i][i]
                m[r] = [a - k * b for a, b in zip(m[r], m[i])]
        return sign * det

    def inverse(self):
        n = self.rows
        m = [[Fraction(x) for x in r] + [Fraction(i == j) for j in range(n)] for i, r in enumerate(self.data)]
        for i in range(n):
            pivot = next((r for r in range(i, n) if m[r][i] != 0), None)
            if pivot is None:
                raise ZeroDivisionError("singular matrix")
            m[i], m[pivot] = m[pivot], m[i]
            head = m[i][i]
            m[i] = [x / head for x in m[i]]
            for r in range(n):
                if r != i and m[r][i]:
                    k = m[r][i]
                    m[r] = [a - k * b for a, b in zip(m[r], m[i])]
        return Matrix(r[n:] for r in m)


a = Matrix([[2, 1], [5, 3]])
b = Matrix([[1, -1], [0, 2]])
print(a + b, a - b, -a, a * 3, 2 * a, a @ b, sep="\n")
print(a ** 10)
print(f"{a ** -1}")
print(a @ a ** -1 == Matrix.identity(2), a == b, a != b)
print(f"{Matrix.build(3, 4, lambda i, j: (i + 1) / (j + 1)):.3f}")
fib = Matrix([[1, 1], [1, 0]])
print((fib ** 300)[0, 1])
print(pow(fib, 10**15, 10**9 + 7)[0, 1])
h = Matrix.build(5, 5, lambda i, j: Fraction(1, i + j + 1))
print(h.determinant(), h.inverse()[4, 4], (h @ h.inverse()) == Matrix.identity(5))
print(a.T, list(a), len(a), max(a), sum(h), a[1], a[:, 0:1], sep="\n")
a[0, 1] += 10
print(a)
for bad in (lambda: a + Matrix([[1]]), lambda: a @ Matrix([[1, 2, 3]]), lambda: a + 1, lambda: "x" @ a, lambda: Matrix([[1], [1, 2]]), lambda: a["q"], lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: a[9, 9], lambda: {a: 1}, lambda: Matrix([[1, 2]]).determinant(), lambda: a * a, lambda: a.extra):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "op", ""))
