# Conway's game of life on a torus and on an unbounded set of cells.
def step_grid(grid):
    h, w = len(grid), len(grid[0])
    out = []
    for y in range(h):
        row = []
        for x in range(w):
            n = 0
            for dy in (-1, 0, 1):
                for dx in (-1, 0, 1):
                    if dy or dx:
                        n += grid[(y + dy) % h][(x + dx) % w]
            row.append(1 if n == 3 or (n == 2 and grid[y][x]) else 0)
        out.append(row)
    return out


def step_set(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    key = (x + dx, y + dy)
                    counts[key] = counts.get(key, 0) + 1
    return {c for c, n in counts.items() if n == 3 or n == 2 and c in cells}


def show(grid):
    return "\n".join("".join(".#"[c] for c in row) for row in grid)


grid = [[0] * 8 for _ in range(6)]
for x, y in ((1, 0), (2, 1), (0, 2), (1, 2), (2, 2)):
    grid[y][x] = 1
cells = {(x, y) for y in range(6) for x in range(8) if grid[y][x]}
for i in range(4):
    print(f"generation {i}: {sum(map(sum, grid))} alive")
    grid = step_grid(grid)
    cells = step_set(cells)
print(show(grid))
print(sorted(cells))
for _ in range(100):
    grid = step_grid(grid)
    cells = step_set(cells)
print(sum(sum(r) for r in grid), min(cells), max(cells))
