# A function that rebinds its own name calls the new one in the next recursion.
def down(n):
    global down
    if n == 0:
        return "first"
    if n == 3:
        def down(m):
            return ("second", m)
    return down(n - 1)
print(down(5))
print(down(9))
