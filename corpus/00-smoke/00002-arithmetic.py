# Integer arithmetic is exact and follows the usual precedence.
print(1 + 2 * 3, (1 + 2) * 3, 2 ** 10, 7 // 2, 7 % 3, 7 / 2)
print(-7 // 2, -7 % 3, 7 // -2, 7 % -3)
print(2 ** 100, 10 ** 30 // 7, -2 ** 2)
try:
    print(1 // 0)
except ZeroDivisionError as e:
    print(type(e).__name__, e)
try:
    print(1 % 0)
except ZeroDivisionError as e:
    print(type(e).__name__, e)
