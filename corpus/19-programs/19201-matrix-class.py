# A matrix class with operators, exact fractions, determinants, inverses, powers and a report.
from fractions import Fraction
import random

SCALE = 1


class ShapeError(ValueError):
    pass


class Matrix:
    __slots__ = ("rows", "m", "n")

    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        self.m, self.n = len(self.rows), len(self.rows[0]) if self.rows else 0
        if any(len(r) != self.n for r in self.rows):
            raise ShapeError("rows of different lengths")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @classmethod
    def random(cls, rng, m, n, high=9):
        return cls([[rng.randint(-high, high) for _ in range(n)] for _ in range(m)])

    def __getitem__(self, key):
        i, j = key
        if isinstance(i, slice) or isinstance(j, slice):
            rows = self.rows[i] if isinstance(i, slice) else [self.rows[i]]
            return Matrix([r[j] if isinstance(j, slice) else [r[j]] for r in rows])
        return self.rows[i][j]

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __hash__(self):
        return hash(tuple(map(tuple, self.rows)))

    def _same(self, other):
        if (self.m, self.n) != (other.m, other.n):
            raise ShapeError(f"{self.m}x{self.n} and {other.m}x{other.n}")

    def __add__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        self._same(other)
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __neg__(self):
        return Matrix([[-a for a in r] for r in self.rows])

    def __sub__(self, other):
        return self + -other

    def __mul__(self, k):
        return Matrix([[a * k for a in r] for r in self.rows])

    __rmul__ = __mul__

    def __matmul__(self, other):
        if self.n != other.m:
            raise ShapeError(f"{self.m}x{self.n} @ {other.m}x{other.n}")
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, col)) for col in columns] for row in self.rows])

    def __pow__(self, k):
        if k < 0:
            return self.inverse() ** -k
        result, base = Matrix.identity(self.n), self
        while k:
            if k & 1:
                result = result @ base
            base = base @ base
            k >>= 1
        return result

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def trace(self):
        return sum(self.rows[i][i] for i in range(min(self.m, self.n)))

    def det(self):
        if self.m != self.n:
            raise ShapeError("determinant of a matrix that is not square")
        a = [[Fraction(x) for x in r] for r in self.rows]
        det = Fraction(1)
        for i in range(self.n):
            pivot = next((r for r in range(i, self.n) if a[r][i]), None)
            if pivot is None:
                return Fraction(0)
            if pivot != i:
                a[i], a[pivot] = a[pivot], a[i]
                det = -det
            det *= a[i][i]
            for r in range(i + 1, self.n):
                f = a[r][i] / a[i][i]
                if f:
                    a[r] = [x - f * y for x, y in zip(a[r], a[i])]
        return det

    def inverse(self):
        n = self.n
        a = [[Fraction(x) for x in r] + [Fraction(int(i == j)) for j in range(n)] for i, r in enumerate(self.rows)]
        for i in range(n):
            pivot = next((r for r in range(i, n) if a[r][i]), None)
            if pivot is None:
                raise ZeroDivisionError("singular matrix")
            a[i], a[pivot] = a[pivot], a[i]
            p = a[i][i]
            a[i] = [x / p for x in a[i]]
            for r in range(n):
                if r != i and (f := a[r][i]):
                    a[r] = [x - f * y for x, y in zip(a[r], a[i])]
        return Matrix([r[n:] for r in a])

    def __str__(self):
        texts = [[str(x) for x in r] for r in self.rows]
        widths = [max(map(len, col)) for col in zip(*texts)]
        return "\n".join("[" + " ".join(f"{t:>{w}}" for t, w in zip(r, widths)) + "]" for r in texts)

    def __repr__(self):
        return f"Matrix({self.rows})"


a = Matrix([[2, 1, 0], [1, 3, -1], [0, 5, 4]])
b = Matrix([[1, 0, 2], [-1, 4, 1], [3, 3, 3]])
print(a), print(a + b), print(a - b), print(2 * a), print(a @ b), print(a.T)
print(a.det(), b.det(), a.trace(), (a @ b).det() == a.det() * b.det(), (a @ b).T == b.T @ a.T)
print(a.inverse()), print(a @ a.inverse() == Matrix.identity(3), a**5), print(a**-2), print(Matrix([[1, 1], [1, 0]]) ** 90)
print(a[1, 2], repr(a[0:2, 1]), repr(a[1, :]), {a: "key"}[Matrix(a.rows)])
a[0, 0] = Fraction(1, 3)
print(a)
for f in (lambda: a @ Matrix([[1, 2]]), lambda: a + Matrix([[1]]), lambda: Matrix([[1, 2], [3]]), lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: Matrix([[1, 2]]).det(), lambda: a + 1, lambda: a[5, 5], lambda: a["x"]):
    try:
        print(f())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
rng = random.Random(42)
check = 0
for size in range(2, 7):
    for _ in range(3 * SCALE):
        m, k = Matrix.random(rng, size, size), Matrix.random(rng, size, size)
        d = m.det()
        assert (m @ k).det() == d * k.det()
        if d:
            assert m @ m.inverse() == Matrix.identity(size)
        check = (check * 31 + int(d) + (m**6).trace()) % 1000000007
print(check)
