# Floor division and modulo round towards minus infinity.
def table(a, b):
    return a // b, a % b, divmod(a, b)
for a in (7, -7, 0, 8, -8):
    for b in (2, -2, 3, -3):
        print(a, b, table(a, b))
def div(a, b):
    return a // b
print(div(-2 ** 63, -1), div(-2 ** 62, -1), div(2 ** 62, -1), div(-1, 2 ** 62))
try:
    div(1, 0)
except ZeroDivisionError as e:
    print(e)
def mod(a, b):
    return a % b
print(mod(-2 ** 63, -1), mod(-1, 2 ** 63 - 1), mod(2 ** 70, 7))
try:
    mod(5, 0)
except ZeroDivisionError as e:
    print(e)
