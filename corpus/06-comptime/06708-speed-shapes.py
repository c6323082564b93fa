# Loops over values made at build time, with numbers of both sizes and text.
POWERS = [3**n for n in range(60)]  #run
NAMES = tuple(f"name{n}" for n in range(5))  #run
WEIGHTS = [n / 7 for n in range(100)]  #run
MATRIX = [[(r * c) % 7 for c in range(8)] for r in range(8)]  #run


def total():
    s = 0
    for p in POWERS:
        s += p
    return s


def weigh(k):
    s = 0.0
    for i in range(len(WEIGHTS)):
        s += WEIGHTS[i] * k
    return s


def trace():
    return sum(MATRIX[i][i] for i in range(8))


print(total(), round(weigh(2), 6), trace())
for i, name in enumerate(NAMES):
    MATRIX[i][i] = name
print([row[0] for row in MATRIX], MATRIX[1][1], ",".join(NAMES))
