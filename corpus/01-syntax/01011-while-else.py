# The else clause of a loop runs unless the loop breaks.
def find(xs, y):
    i = 0
    while i < len(xs):
        if xs[i] == y:
            print("found", i)
            break
        i += 1
    else:
        print("missing", y)
find([1, 2, 3], 2)
find([1, 2, 3], 5)
for x in []:
    pass
else:
    print("empty else")
for x in range(3):
    for y in range(3):
        if y == x:
            continue
        if x * y == 2:
            print("break", x, y)
            break
    else:
        print("inner done", x)
        continue
    break
else:
    print("not here")
