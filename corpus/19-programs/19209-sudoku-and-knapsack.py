# Constraint propagation for Sudoku, exact cover, knapsack, edit distance and change making.
from functools import cache
from itertools import combinations

SCALE = 1
ROWS, COLS = "ABCDEFGHI", "123456789"
SQUARES = [r + c for r in ROWS for c in COLS]
UNITS = [[r + c for c in COLS] for r in ROWS] + [[r + c for r in ROWS] for c in COLS]
UNITS += [[r + c for r in rs for c in cs] for rs in ("ABC", "DEF", "GHI") for cs in ("123", "456", "789")]
OF = {s: [u for u in UNITS if s in u] for s in SQUARES}
PEERS = {s: set().union(*OF[s]) - {s} for s in SQUARES}


def parse(grid):
    values = dict.fromkeys(SQUARES, COLS)
    cells = [c for c in grid if c in COLS + "0."]
    if len(cells) != 81:
        raise ValueError(f"{len(cells)} cells")
    for s, d in zip(SQUARES, cells):
        if d in COLS and not assign(values, s, d):
            return None
    return values


def assign(values, s, d):
    return all(eliminate(values, s, e) for e in values[s].replace(d, ""))


def eliminate(values, s, d):
    if d not in values[s]:
        return True
    values[s] = values[s].replace(d, "")
    if not values[s]:
        return False
    if len(values[s]) == 1 and not all(eliminate(values, p, values[s]) for p in PEERS[s]):
        return False
    for unit in OF[s]:
        places = [q for q in unit if d in values[q]]
        if not places or len(places) == 1 and not assign(values, places[0], d):
            return False
    return True


def search(values):
    if values is None:
        return None
    if all(len(values[s]) == 1 for s in SQUARES):
        return values
    _, s = min((len(values[s]), s) for s in SQUARES if len(values[s]) > 1)
    for d in values[s]:
        trial = values.copy()
        if assign(trial, s, d) and (found := search(trial)):
            return found
    return None


def show(values):
    for i, r in enumerate(ROWS):
        if i in (3, 6):
            print("------+-------+------")
        print(" | ".join(" ".join(values[r + c] for c in cs) for cs in ("123", "456", "789")))


def knapsack(items, room):
    best = [(0, ())] * (room + 1)
    for name, weight, value in items:
        for w in range(room, weight - 1, -1):
            candidate = best[w - weight][0] + value
            if candidate > best[w][0]:
                best[w] = candidate, best[w - weight][1] + (name,)
    return best[room]


def edit_distance(a, b):
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            row.append(min(previous[j] + 1, row[-1] + 1, previous[j - 1] + (x != y)))
        previous = row
    return previous[-1]


@cache
def ways(amount, coins):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return ways(amount - coins[0], coins) + ways(amount, coins[1:])


def cover(columns, rows, chosen=()):
    if not columns:
        yield sorted(chosen)
        return
    c = min(columns, key=lambda c: (sum(c in r for r in rows.values()), c))
    for name, row in rows.items():
        if c in row:
            yield from cover(columns - row, {k: r for k, r in rows.items() if not r & row}, chosen + (name,))


def lis(values):
    from bisect import bisect_left
    tails = []
    for v in values:
        i = bisect_left(tails, v)
        tails[i : i + 1] = [v]
    return len(tails)


easy = "003020600900305001001806400008102900700000008006708200002609500800203009005010300"
hard = "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......"
show(search(parse(easy)))
print("".join(search(parse(hard)).values()))
print(search(parse("11" + "." * 79)), search(parse("5" + "." * 7 + "5" + "." * 72)))
try:
    parse("123")
except ValueError as e:
    print(e)
items = [(f"i{k}", k * 7 % 11 + 1, k * 13 % 17 + 1) for k in range(14)]
print(knapsack(items, 30), knapsack(items, 0), knapsack([], 5))
brute = max((sum(v for _, _, v in c), -n) for n in range(7) for c in combinations(items, n) if sum(w for _, w, _ in c) <= 18)
print(brute[0] <= knapsack(items, 18)[0])
print(edit_distance("kitten", "sitting"), edit_distance("", "abc"), edit_distance("größe", "grosse"), ways(100, (50, 25, 10, 5, 1)), ways(-1, ()))
print(list(cover({1, 2, 3, 4, 5, 6, 7}, {"A": {1, 4, 7}, "B": {1, 4}, "C": {4, 5, 7}, "D": {3, 5, 6}, "E": {2, 3, 6, 7}, "F": {2, 7}})))
print(lis([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9]), ways.cache_info().hits > 0)
total = 0
for r in range(SCALE):
    total += int("".join(search(parse(easy)).values())[:9])
    total += knapsack([(k, k * 31 % 23 + 1, k * 17 % 29 + r % 2) for k in range(40)], 200)[0]
    total += edit_distance("the quick brown fox jumps" * 3, "a lazy dog sleeps under it" * 3)
print(total)
