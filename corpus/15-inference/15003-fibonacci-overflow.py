# Sums that overflow in the middle of a loop continue exactly.
def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
print(fib(90), fib(92), fib(93), fib(94), fib(300))
