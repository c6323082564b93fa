# Comprehensions build lists, sets, dicts and generators.
print([x * x for x in range(6) if x % 2], {x % 3 for x in range(9)}, {x: -x for x in range(3)})
print(sum(x for x in range(100)), list(x + y for x in "ab" for y in "cd"))
try:
    [1 // x for x in (1, 0)]
except ZeroDivisionError as e:
    print(e)
