# Built-in classes and functions under other names, used before and after they are bound.
def early(n):
    total = 0
    for i in Count(n):
        total += i
    return total


try:
    print(early(3))
except NameError as e:
    print(e)
Count = range
size = len
Number = int
print(early(5), size([1, 2]), Number('12') + Number(2.9), size)


def conversions(x):
    return Number(x), isinstance(x, Number), Number is int


print(conversions(3.7), conversions(True), conversions(2**70))
