# Mutual recursion within the limit returns its result.
def even(n):
    return True if n == 0 else odd(n - 1)
def odd(n):
    return False if n == 0 else even(n - 1)
print(even(400), odd(400), even(7))
