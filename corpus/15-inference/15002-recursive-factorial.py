# A function that returns raw ints for small arguments returns big ones for large.
def factorial(n):
    if n < 2:
        return 1
    return n * factorial(n - 1)
print(factorial(10), factorial(20), factorial(21), factorial(25), factorial(100) % 1000007)
print([factorial(i) for i in (19, 20, 21, 22)])
