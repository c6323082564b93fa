# The `else` of a loop runs unless the loop was left by `break`.
# point: 9.iterators
def find(items, wanted):
    for i, item in enumerate(items):
        if item == wanted:
            break
    else:
        return "missing"
    return i

print(find("abc", "b"), find("abc", "x"), find("", "x"))
n = 0
while n < 3:
    n += 1
    if n == 5:
        break
else:
    print("while else", n)
