# Backtracking solves a sudoku and places queens.
def solve(grid):
    best = None
    for i in range(81):
        if grid[i] == 0:
            options = free(grid, i)
            if best is None or len(options) < len(best[1]):
                best = i, options
    if best is None:
        return True
    i, options = best
    for v in options:
        grid[i] = v
        if solve(grid):
            return True
    grid[i] = 0
    return False


def free(grid, i):
    r, c = divmod(i, 9)
    used = set(grid[r * 9:r * 9 + 9]) | set(grid[c::9])
    for y in range(r // 3 * 3, r // 3 * 3 + 3):
        used.update(grid[y * 9 + c // 3 * 3:y * 9 + c // 3 * 3 + 3])
    return [v for v in range(1, 10) if v not in used]


def queens(n):
    def place(row, cols, d1, d2):
        if row == n:
            return 1
        total = 0
        for c in range(n):
            if c not in cols and row + c not in d1 and row - c not in d2:
                total += place(row + 1, cols | {c}, d1 | {row + c}, d2 | {row - c})
        return total
    return place(0, frozenset(), frozenset(), frozenset())


def first_queens(n, rows=()):
    if len(rows) == n:
        return rows
    for c in range(n):
        if all(c != k and abs(c - k) != len(rows) - i for i, k in enumerate(rows)):
            found = first_queens(n, rows + (c,))
            if found:
                return found
    return None


text = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
grid = [0 if c == "." else int(c) for c in text]
print(solve(grid))
for r in range(0, 81, 9):
    print(*grid[r:r + 9])
print([queens(n) for n in range(1, 7)], first_queens(6), first_queens(3), first_queens(8))
bad = [1, 1] + [0] * 79
print(solve([5, 5, 5] * 27))
try:
    solve([0] * 80)
except IndexError as e:
    print(e)
