# Attributes can have any string as a name through setattr.
# point: 6.odd-names
class C: pass
c = C()
setattr(c, "with space", 1)
setattr(c, "", 2)
setattr(c, "class", 3)
print(c.__dict__, getattr(c, "with space"), getattr(c, ""))
try:
    setattr(c, 5, 1)
except TypeError as e:
    print(e)
try:
    getattr(c, "nope")
except AttributeError as e:
    print(e, e.name, e.obj is c)
delattr(c, "class")
print(sorted(vars(c)), getattr(c, "zz", None))
