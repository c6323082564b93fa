# Edit distance, longest common subsequence, knapsack, coins and palindromes.
def edit(a, b):
    prev = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            row.append(min(prev[j] + 1, row[-1] + 1, prev[j - 1] + (x != y)))
        prev = row
    return prev[-1]


def lcs(a, b):
    t = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a)):
        for j in range(len(b)):
            t[i + 1][j + 1] = t[i][j] + 1 if a[i] == b[j] else max(t[i][j + 1], t[i + 1][j])
    out = []
    i, j = len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            out.append(a[i - 1])
            i -= 1
            j -= 1
        elif t[i - 1][j] >= t[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return "".join(reversed(out))


def knapsack(items, capacity):
    best = [(0, ())] * (capacity + 1)
    for name, weight, value in items:
        for c in range(capacity, weight - 1, -1):
            v, names = best[c - weight]
            if v + value > best[c][0]:
                best[c] = (v + value, names + (name,))
    return best[capacity]


def coins(total, kinds):
    ways = [1] + [0] * total
    for k in kinds:
        for t in range(k, total + 1):
            ways[t] += ways[t - k]
    return ways[total]


def fewest(total, kinds):
    inf = float("inf")
    best = [0] + [inf] * total
    for t in range(1, total + 1):
        for k in kinds:
            if k <= t and best[t - k] + 1 < best[t]:
                best[t] = best[t - k] + 1
    return best[total]


def longest_palindrome(s):
    start = size = 0
    for centre in range(2 * len(s) - 1):
        i, j = centre // 2, (centre + 1) // 2
        while i >= 0 and j < len(s) and s[i] == s[j]:
            i -= 1
            j += 1
        if j - i - 1 > size:
            start, size = i + 1, j - i - 1
    return s[start:start + size]


print(edit("kitten", "sitting"), edit("", "abc"), edit("same", "same"), edit([1, 2, 3], (2, 3, 4)))
print(lcs("AGGTAB", "GXTXAYB"), repr(lcs("abc", "xyz")))
print(knapsack([("a", 3, 4), ("b", 4, 5), ("c", 2, 3), ("d", 1, 0.5)], 6))
print(coins(100, [1, 5, 10, 25, 50]), coins(1000, [1, 2, 5, 10, 20, 50, 100, 200]), coins(500, range(1, 501)))
print(fewest(63, [1, 5, 10, 21, 25]), fewest(7, [2, 4]))
print(longest_palindrome("forgeeksskeegfor"), longest_palindrome("x"), repr(longest_palindrome("")))
try:
    knapsack([("a", 1)], 3)
except ValueError as e:
    print(e)
