# A product in a loop grows past 64 bits without a wrap.
def product(n):
    p = 1
    for i in range(1, n + 1):
        p *= i
    return p
print(product(20), product(21), product(25), product(60))
