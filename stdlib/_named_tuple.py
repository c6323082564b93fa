"""`collections.namedtuple`."""

import sys
from keyword import iskeyword

import _synthesize
from _collections import _tuplegetter

# The function is shown as a member of the module that programs import.
__name__ = "collections"


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """Make a class of tuples whose items can be reached by name.

    >>> Point = namedtuple("Point", "x y")
    >>> Point(1, y=2).x
    1
    """
    if module is None:
        module = sys._getframemodulename(1) or "__main__"
    names = field_names.replace(",", " ").split() if isinstance(field_names, str) else field_names
    names = [str(name) for name in names]
    typename = sys.intern(str(typename))
    if rename:
        names = _renamed(names)
    _check_names(typename, names, rename)
    fields = tuple([sys.intern(name) for name in names])
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(fields):
            raise TypeError("Got more default values than field names")
    result = type(typename, (tuple,), _members(typename, fields, defaults))
    result.__module__ = module
    return result


def _renamed(names):
    """The names, with `_0`, `_1`, ... in the place of those that cannot be field names."""
    usable = []
    for name in names:
        bad = name.startswith("_") or iskeyword(name) or not name.isidentifier()
        usable.append(f"_{len(usable)}" if bad or name in usable else name)
    return usable


def _check_names(typename, names, rename):
    """Raise an error for the first name that a class or a field cannot have."""
    for name in (typename, *names):
        if type(name) is not str:
            raise TypeError("Type names and field names must be strings")
        if iskeyword(name):
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
    earlier = set()
    for name in names:
        if not rename and name.startswith("_"):
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in earlier:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        earlier.add(name)


def _members(typename, fields, defaults):
    """What the class of such tuples has in its namespace."""
    listed = ", ".join(fields) + ("," if len(fields) == 1 else "")
    members = {
        "__doc__": f"{typename}({listed})",
        "__slots__": (),
        "_fields": fields,
        "_field_defaults": dict(zip(fields[len(fields) - len(defaults):], defaults)) if defaults else {},
    }
    new = _synthesize.function(
        "__new__", ("_cls", *fields), lambda _cls, *items: tuple.__new__(_cls, items), defaults=defaults,
        module=f"namedtuple_{typename}", doc=f"Create new instance of {typename}({listed})",
    )
    make, replace, *others = _methods(typename, fields)
    for method in (new, make, replace, *others):
        method.__qualname__ = f"{typename}.{method.__name__}"
    members["__new__"] = new
    members["_make"] = classmethod(make)
    members["__replace__"] = replace
    for method in (replace, *others):
        members[method.__name__] = method
    members["__match_args__"] = fields
    for position, name in enumerate(fields):
        members[name] = _tuplegetter(position, sys.intern(f"Alias for field number {position}"))
    return members


def _methods(typename, fields):
    """The methods that know the fields: `_make`, `_replace`, and the others in the order of the namespace."""
    expected = len(fields)
    pattern = ", ".join([f"{name}=%r" for name in fields])

    def _make(cls, iterable):
        made = tuple.__new__(cls, iterable)
        if len(made) == expected:
            return made
        raise TypeError(f"Expected {expected} arguments, got {len(made)}")

    def _replace(self, /, **kwds):
        changed = self._make([kwds.pop(name, item) for name, item in zip(fields, self)])
        if not kwds:
            return changed
        raise TypeError(f"Got unexpected field names: {list(kwds)!r}")

    def __repr__(self):
        """Show the class with the values of the fields."""
        return f"{self.__class__.__name__}({pattern % self})"

    def _asdict(self):
        """Return a new dict which maps field names to their values."""
        return dict(zip(self._fields, self))

    def __getnewargs__(self):
        """Return the items, for copies and pickles."""
        return tuple(self)

    _make.__doc__ = f"Make a new {typename} object from a sequence or iterable"
    _replace.__doc__ = f"Return a new {typename} object replacing specified fields with new values"
    return _make, _replace, __repr__, _asdict, __getnewargs__
