# Division, remainders, powers and roundings of ints, small and big, of all signs.
values = [0, 1, 2, 3, 7, 10, -1, -2, -7, 2 ** 61, 2 ** 62 - 1, -2 ** 62, 2 ** 62, 2 ** 63, -2 ** 63, 2 ** 64, 10 ** 20, -10 ** 20, 3 ** 100, -3 ** 100, 2 ** 200]
def show(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"
for a in values:
    for b in values:
        print(show(divmod, a, b), show(lambda: a // b), show(lambda: a % b), show(lambda: a / b))
for a, b, m in [(2, 10, 7), (2, 10, -7), (-3, 5, 11), (3, -1, 7), (6, -1, 9), (0, 0, 1), (5, 0, 1), (2, 100, 10 ** 30), (-7, 3, 10 ** 25), (3, 5, 0), (0, -1, 5),
                (2, -3, 2 ** 200 + 1), (12345678901234567890, 98765432109876543210, 2 ** 130 + 7), (7, 2 ** 70, -13), (10, 3, 1), (10, -3, 1), (4, 3, -1)]:
    print(show(pow, a, b, m))
for a, b in [(2, 62), (2, 63), (2, 64), (-2, 63), (-2, 64), (-1, 10 ** 9), (-1, 10 ** 9 + 1), (1, 10 ** 30), (0, 5), (0, 0), (3, 40), (3, 41), (-3, 41), (10, 25), (-10, 3), (2, -2), (-2, -3), (0, -1), (12345678901234567890, 3)]:
    print(show(pow, a, b), show(lambda: a ** b))
for a, n in [(5, -1), (15, -1), (25, -1), (35, -1), (-15, -1), (-25, -1), (149, -2), (150, -2), (250, -2), (12, 3), (7, 0), (10 ** 30 + 5 * 10 ** 9, -10), (99, -5), (1, -400), (-450, -2), (45, None)]:
    print(round(a, n), end=" ")
print(round(7), round(-7), round(True))
print(show(round, 5, 1.5), show(divmod, 1, "x"), show(lambda: 1 // 2.0), show(lambda: 1 % "x"))
