# Loop targets unpack like assignments, attributes and items included.
for a, *b in [(1, 2, 3), "xy"]:
    print(a, b)
class O: pass
o = O()
d = {}
for o.v, d["k"] in [(1, 2), (3, 4)]:
    print(o.v, d)
for i, (x, y) in enumerate([(1, 2), (3, 4)]):
    print(i, x, y)
for (x) in *[1], 2:
    print(x)
try:
    for a, b in [(1, 2, 3)]:
        pass
except ValueError as e:
    print(e)
