# Print writes its arguments with a separator and an end.
print("hello", "world")
print(1, 2.5, None, True, "x", sep="-", end="!\n")
print()
print("a", "b", sep="")
print(*[1, 2, 3], sep=", ")
try:
    print(1, sep=5)
except TypeError as e:
    print(type(e).__name__, e)
try:
    print(1, nothing=5)
except TypeError as e:
    print(type(e).__name__, e)
