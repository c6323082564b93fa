# A template string keeps its parts.
name = "w"
t = t"hello {name!r:>5} and {1 + 1}"
print(type(t).__name__, t.strings, t.values)
for part in t.interpolations:
    print(part.value, part.expression, part.conversion, repr(part.format_spec))
