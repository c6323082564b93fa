# An exception at build time is an error of the build, with its traceback.
# error: E0202
def check(n):
    if n > 2:
        raise ValueError(f"{n} is too much")
    return n


VALUES = [check(n) for n in range(5)]  #run
print(VALUES)
