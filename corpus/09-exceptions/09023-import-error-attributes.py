# ImportError keeps the names that it is given.
# point: 8.layout
e = ImportError("no such thing", name="mod", path="/x", name_from="attr")
print(e.msg, e.name, e.path, e.name_from, e, repr(e))
print(ImportError("a", "b").msg, ImportError().msg, str(ImportError("a", "b")))
print(ModuleNotFoundError("m", name="n").name)
try:
    ImportError("x", wrong=1)
except TypeError as error:
    print(error)
try:
    import no_such_module_here
except ModuleNotFoundError as error:
    print(error, error.name)
