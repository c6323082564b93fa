# Nested lists of floats multiply like matrices, errors included.
def matmul(a, b):
    n, m, p = len(a), len(b), len(b[0])
    c = [[0.0] * p for _ in range(n)]
    for i in range(n):
        for j in range(p):
            s = 0.0
            for k in range(m):
                s += a[i][k] * b[k][j]
            c[i][j] = s
    return c
print(matmul([[1.0, 2.0], [3.0, 4.0]], [[0.5, 0.0], [0.0, 2.0]]))
print(matmul([[1, 2], [3, 4]], [[1, 0], [0, 1]]))
try:
    matmul([[1.0, 2.0]], [[1.0], []])
except IndexError as e:
    print(e)
try:
    matmul([[1.0, None]], [[1.0], [2.0]])
except TypeError as e:
    print(e)
grid = [[0] * 3] * 2
grid[0][1] = 5
print(grid)
