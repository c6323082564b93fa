# A default is evaluated once and shared.
def push(x, xs=[]):
    xs.append(x)
    return xs
print(push(1), push(2), push(3, []), push("a"))
print(push.__defaults__)
