# Assignment evaluates the value first and the targets from left to right.
def t(name, obj):
    print("target", name)
    return obj
xs, d = [0, 0], {}
t("first", xs)[0] = t("second", d)["k"] = (print("value"), 5)[1]
print(xs, d)
a = b = c = []
a.append(1)
print(c, a is c)
class O: pass
o = O()
o.x, o.y = o.z = (1, 2)
print(o.x, o.y, o.z)
