# A global that is assigned again is read anew.
limit = 3
def over(xs):
    n = 0
    for x in xs:
        if x > limit:
            n += 1
    return n
print(over([1, 2, 3, 4, 5]))
limit = 1
print(over([1, 2, 3, 4, 5]))
limit = 2.5
print(over([1, 2, 3, 4, 5]))
limit = "a"
try:
    over([1])
except TypeError as e:
    print(e)
def change():
    global limit
    limit = 0
def loop():
    n = 0
    for i in range(5):
        if i == 3:
            change()
        if i > limit:
            n += 1
    return n
limit = 10
print(loop())
globals()["limit"] = 4
print(over([3, 4, 5, 6]))
del limit
try:
    over([1])
except NameError as e:
    print(e)
