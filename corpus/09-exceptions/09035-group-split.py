# `split` and `subgroup` keep the nesting of a group.
# point: 8.groups
g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("inner", [TypeError(2), ValueError(3)]), OSError(4)])
g.add_note("note")
match, rest = g.split(ValueError)
print(repr(match))
print(repr(rest))
print(match.__notes__, match.message)
print(g.split(Exception)[0] is g, g.split(Exception)[1])
print(g.split(KeyError)[0], g.split(KeyError)[1] == g, repr(g.split(KeyError)[1]))
print(repr(g.subgroup((TypeError, OSError))), g.subgroup(KeyError))
print(repr(g.subgroup(lambda e: e.args and e.args[0] == 3)))
try:
    g.split(int)
except TypeError as e:
    print(e)
