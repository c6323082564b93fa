# Built-in functions and methods that take no keywords, or an exact number of arguments.
# point: 1.builtin-binding-errors
def t(f):
    try: print(repr(f()))
    except TypeError as e: print(e)
for f in (len, abs, ord, chr, hash, id, repr, ascii, bin, oct, hex, callable, dir, globals, iter, next, isinstance, issubclass, hasattr, getattr, setattr, delattr, divmod, any, all, [].append, [].extend, [].clear, [].copy, [].count, {}.get, {}.setdefault, {}.popitem, {}.keys, "".upper, "".join, "".startswith, b"".hex, (1,).count, {1}.add, set().union, [].index, [].insert, [].pop, [].remove, [].reverse, {}.pop, {}.clear, {}.copy, "".find, "".strip, "".replace, "".zfill, "".center, (1).bit_length, (1.5).is_integer, (1.5).hex, (1).conjugate, {}.values, "".isalpha, range(3).index, range(3).count, set().pop, set().remove, frozenset().isdisjoint):
    print(f.__name__, end=": "); t(lambda: f(zz=1))
for f in (len, abs, ord, chr, callable, any, all, isinstance, issubclass, hasattr, getattr, setattr, delattr, divmod, hash, [].append, [].extend, [].count, {}.get, {}.setdefault, "".join, "".startswith, (1,).count, {1}.add, [].index, [].insert, [].remove, {}.pop, "".find, "".replace, "".zfill, "".center, range(3).index, set().remove, iter, next, "".partition, "".removeprefix, "".encode, b"".decode, pow, sum, sorted, round, min, enumerate, zip, map, filter, reversed, bytes.fromhex, dict.fromkeys, int.from_bytes, float.fromhex, str.maketrans, "".translate, (1).to_bytes, "".split, "".splitlines, "".expandtabs, "".format_map, [].sort, print, input if False else len, vars, format, slice, range):
    print(f.__name__, end=": "); t(lambda: f()) if f not in (vars, print, zip) else print()
    print(f.__name__, end=": "); t(lambda: f(1, 2, 3, 4, 5, 6, 7, 8, 9)) if f not in (print, zip, min, map) else print()
for f in ([].clear, [].copy, [].reverse, {}.popitem, {}.keys, {}.values, {}.items, {}.clear, {}.copy, "".upper, "".isalpha, (1).bit_length, (1).bit_count, (1.5).is_integer, set().pop, set().clear, set().copy, globals, b"".lower, (1).conjugate, (1.5).as_integer_ratio, 1j.conjugate, bytearray().copy, bytearray().clear):
    print(f.__name__, end=": "); t(lambda: f(1)); t(lambda: f(1, 2))
