"""The classes behind t-strings (PEP 750)."""

_t = t"{0}"
Template = type(_t)
Interpolation = type(_t.interpolations[0])
del _t


def convert(obj, /, conversion):
    """The object as `!s`, `!r`, `!a` or no conversion make it."""
    if conversion is None:
        return obj
    if conversion == "r":
        return repr(obj)
    if conversion == "s":
        return str(obj)
    if conversion == "a":
        return ascii(obj)
    raise ValueError(f"invalid conversion specifier: {conversion}")


def _template_unpickle(*args):
    strings, interpolations = args
    parts = []
    for text, interpolation in zip(strings, interpolations):
        parts += [text, interpolation]
    parts.append(strings[-1])
    return Template(*parts)
