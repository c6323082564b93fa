# repr and str of an exception follow its args.
# point: 8.layout
class Mine(Exception):
    pass

for e in (Exception(), Exception("a"), Exception("a", 1), Exception(None), Exception(("a",)), Mine("x"), KeyError("k"), KeyError("k", 2), KeyError()):
    print(repr(e), "|", str(e), "|", e.args)
print(f"{ValueError('shown')}", "%s" % ValueError("old style"))
