"""Data classes: classes whose methods follow from their annotated fields.

Generated methods are closures over the list of fields. Those with parameters of their own, `__init__` above all, are
made by `_synthesize`, so that their signatures and the errors of wrong calls are those of written-out functions.
"""

import abc
import copy
import itertools
import keyword
import sys
import types
from reprlib import recursive_repr

import annotationlib
import _synthesize

__all__ = [
    "dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict", "astuple",
    "make_dataclass", "replace", "is_dataclass",
]


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    """The default in signatures where a factory makes the value."""

    def __repr__(self):
        return "<factory>"


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()

_EMPTY_METADATA = types.MappingProxyType({})


class _FIELD_BASE:
    """What kind of field something is."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE("_FIELD")
_FIELD_CLASSVAR = _FIELD_BASE("_FIELD_CLASSVAR")
_FIELD_INITVAR = _FIELD_BASE("_FIELD_INITVAR")

_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"
_POST_INIT_NAME = "__post_init__"

# Values of these classes are the same after a deep copy.
_ATOMIC_TYPES = frozenset({
    types.NoneType, bool, int, float, str, complex, bytes, types.EllipsisType, types.NotImplementedType, types.CodeType,
    types.BuiltinFunctionType, types.FunctionType, type, range, property,
})

# `make_dataclass` means `typing.Any` by it, without importing that module.
_ANY_MARKER = object()


class InitVar:
    """A pseudo-field that is a parameter of `__init__` and `__post_init__` only."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f"dataclasses.InitVar[{name}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """What is known of a field."""

    __slots__ = (
        "name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata", "kw_only", "doc",
        "_field_type",
    )

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only, doc):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else types.MappingProxyType(metadata)
        self.kw_only = kw_only
        self.doc = doc
        self._field_type = None

    @recursive_repr()
    def __repr__(self):
        names = ("name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only", "doc")
        parts = [f"{name}={getattr(self, name)!r}" for name in names]
        return f"Field({','.join(parts)},_field_type={self._field_type})"

    def __set_name__(self, owner, name):
        # A descriptor as default value learns its name, which type() tells the field only.
        func = getattr(type(self.default), "__set_name__", None)
        if func:
            func(self.default, owner, name)

    __class_getitem__ = classmethod(types.GenericAlias)


class _DataclassParams:
    """The arguments of the decorator."""

    __slots__ = (
        "init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots", "weakref_slot",
    )

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen
        self.match_args = match_args
        self.kw_only = kw_only
        self.slots = slots
        self.weakref_slot = weakref_slot

    def __repr__(self):
        return f"_DataclassParams({','.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


def field(
    *, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
    kw_only=MISSING, doc=None,
):
    """Say more about a field than its default: its factory, and in which methods it takes part."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)


# Recognizing special annotations, which may be strings: `ClassVar[int]`, `typing.ClassVar`, `t.ClassVar`.


def _is_classvar(a_type, typing):
    return a_type is typing.ClassVar or typing.get_origin(a_type) is typing.ClassVar


def _is_initvar(a_type, dataclasses):
    return a_type is dataclasses.InitVar or type(a_type) is dataclasses.InitVar


def _is_kw_only(a_type, dataclasses):
    return a_type is dataclasses.KW_ONLY


def _leading_name(annotation):
    """The module and the name at the start of a string: ("typing", "ClassVar"), or (None, "ClassVar")."""
    names = []
    rest = annotation.lstrip()
    for _ in range(2):
        n = 0
        while n < len(rest) and (rest[n].isalnum() or rest[n] == "_"):
            n += 1
        if n == 0:
            break
        names.append(rest[:n])
        rest = rest[n:].lstrip()
        if len(names) == 2 or not rest.startswith("."):
            break
        rest = rest[1:].lstrip()
    if not names:
        return None
    return (None, names[0]) if len(names) == 1 else (names[0], names[1])


def _is_type(annotation, cls, a_module, a_type, is_type_predicate):
    """The string names the special type in the module of the class."""
    found = _leading_name(annotation)
    if found is None:
        return False
    module_name, name = found
    module = sys.modules.get(cls.__module__)
    namespace = None
    if module_name is None:
        namespace = module.__dict__
    elif module and module.__dict__.get(module_name) is a_module:
        namespace = sys.modules.get(a_type.__module__).__dict__
    return bool(namespace and is_type_predicate(namespace.get(name), a_module))


def _kind_of_field(cls, annotation):
    """Whether an annotation, which may be text, says ClassVar, InitVar or neither."""
    this, typing = sys.modules[__name__], sys.modules.get("typing")
    text = isinstance(annotation, str)
    # Without typing imported, nothing is a ClassVar.
    if typing and (
        _is_classvar(annotation, typing) or text and _is_type(annotation, cls, typing, typing.ClassVar, _is_classvar)
    ):
        return _FIELD_CLASSVAR
    if _is_initvar(annotation, this) or text and _is_type(annotation, cls, this, this.InitVar, _is_initvar):
        return _FIELD_INITVAR
    return _FIELD


def _get_field(cls, a_name, a_type, default_kw_only):
    """The field for an annotation of the class body."""
    f = getattr(cls, a_name, MISSING)
    if not isinstance(f, Field):
        # A slot of this name is no default.
        f = field(default=MISSING if isinstance(f, types.MemberDescriptorType) else f)
    f.name, f.type = a_name, a_type
    f._field_type = _kind_of_field(cls, a_type)
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f"field {f.name} cannot have a default factory")
    if f._field_type is _FIELD_CLASSVAR:
        if f.kw_only is not MISSING:
            raise TypeError(f"field {f.name} is a ClassVar but specifies kw_only")
    elif f.kw_only is MISSING:
        f.kw_only = default_kw_only
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory")
    return f


def _own_fields(cls, annotations, kw_only):
    """The fields of the class body in order. `_: KW_ONLY` makes those behind it keyword-only."""
    this = sys.modules[__name__]
    found = []
    marker_seen = False
    for name, type in annotations.items():
        if _is_kw_only(type, this) or isinstance(type, str) and _is_type(type, cls, this, this.KW_ONLY, _is_kw_only):
            if marker_seen:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            marker_seen = True
            kw_only = True
        else:
            found.append(_get_field(cls, name, type, kw_only))
    return found


# The generated methods.


def _init_parts(f, slots):
    """What `__init__` does for a field: (default in the signature or MISSING, how its value is made, is it stored).

    The value is that of the parameter, or comes from a factory, or is the default of a field without a parameter.
    """
    stored = f._field_type is not _FIELD_INITVAR
    if f.default_factory is not MISSING:
        return (_HAS_DEFAULT_FACTORY if f.init else MISSING), "factory", stored
    if f.init:
        return f.default, "parameter", stored
    if slots and f.default is not MISSING:
        return MISSING, "default", stored
    # Reading it finds the class attribute.
    return MISSING, "nothing", False


def _init_fn(cls, fields, std_fields, kw_only_fields, frozen, has_post_init, slots):
    seen_default = None
    for f in std_fields:
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen_default = f
        elif seen_default:
            raise TypeError(f"non-default argument {f.name!r} follows default argument {seen_default.name!r}")
    parameters = [f.name for f in std_fields] + [f.name for f in kw_only_fields]
    place = {name: i for i, name in enumerate(parameters)}
    # (name, place of the parameter or None, factory or None, default)
    steps = []
    for f in fields:
        _, source, stored = _init_parts(f, slots)
        if source == "nothing" or not stored and source == "parameter":
            continue
        factory = f.default_factory if source == "factory" else None
        steps.append((f.name, place.get(f.name), factory, f.default, stored))
    init_vars = [place.get(f.name) for f in fields if f._field_type is _FIELD_INITVAR]
    init_var_names = [f.name for f in fields if f._field_type is _FIELD_INITVAR]
    assign = object.__setattr__ if frozen else setattr
    in_order = [name for name, at, factory, _, stored in steps if factory is None and at is not None and stored] == parameters
    plain = in_order and len(steps) == len(parameters) and not frozen and not has_post_init

    def init(self, *values):
        for name, at, factory, default, stored in steps:
            if factory is None:
                value = default if at is None else values[at]
            elif at is None or values[at] is _HAS_DEFAULT_FACTORY:
                value = factory()
            else:
                value = values[at]
            if stored:
                assign(self, name, value)
        if has_post_init:
            self.__post_init__(*[values[at] for at in init_vars])

    defaults = tuple(d for d in (_init_parts(f, slots)[0] for f in std_fields) if d is not MISSING)
    kwdefaults = {f.name: d for f, d in ((f, _init_parts(f, slots)[0]) for f in kw_only_fields) if d is not MISSING}
    all_names = {f.name for f in fields}
    self_name = "__dataclass_self__" if "self" in all_names else "self"
    made = _synthesize.function(
        "__init__", (self_name, *parameters), init, module=cls.__module__, defaults=defaults or None,
        kwdefaults=kwdefaults or None, kwonly=len(kw_only_fields), stores=plain,
    )
    made.__annotate__ = _make_annotate_function(cls, "__init__", [f.name for f in fields if f.init], None)
    return made


def _make_annotate_function(__class__, method_name, annotation_fields, return_type):
    """The `__annotate__` of a generated method: what the annotations of the fields are."""

    def __annotate__(format, /):
        if format not in (annotationlib.Format.VALUE, annotationlib.Format.FORWARDREF, annotationlib.Format.STRING):
            raise NotImplementedError(format)
        known = {}
        for base in reversed(__class__.__mro__):
            known.update(annotationlib.get_annotations(base, format=format))
        annotations = {name: known[name] for name in annotation_fields if name in known}
        if return_type is not MISSING:
            text = format == annotationlib.Format.STRING
            annotations["return"] = annotationlib.type_repr(return_type) if text else return_type
        return annotations

    __annotate__.__generated_by_dataclasses__ = True
    __annotate__.__qualname__ = f"{__class__.__qualname__}.{method_name}.__annotate__"
    return __annotate__


def _repr_fn(fields):
    names = [f.name for f in fields if f.repr]

    def __repr__(self):
        parts = ", ".join([f"{name}={getattr(self, name)!r}" for name in names])
        return f"{self.__class__.__qualname__}({parts})"

    return recursive_repr()(__repr__)


def _eq_fn(fields):
    names = [f.name for f in fields if f.compare]

    def __eq__(self, other):
        if self is other:
            return True
        if other.__class__ is self.__class__:
            result = True
            for name in names:
                result = getattr(self, name) == getattr(other, name)
                if not result:
                    return result
            return result
        return NotImplemented

    return __eq__


def _order_fns(fields):
    names = [f.name for f in fields if f.compare]

    def key(self):
        return tuple([getattr(self, name) for name in names])

    def __lt__(self, other):
        if other.__class__ is self.__class__:
            return key(self) < key(other)
        return NotImplemented

    def __le__(self, other):
        if other.__class__ is self.__class__:
            return key(self) <= key(other)
        return NotImplemented

    def __gt__(self, other):
        if other.__class__ is self.__class__:
            return key(self) > key(other)
        return NotImplemented

    def __ge__(self, other):
        if other.__class__ is self.__class__:
            return key(self) >= key(other)
        return NotImplemented

    return __lt__, __le__, __gt__, __ge__


def _frozen_fns(__class__, fields):
    names = {f.name for f in fields}

    def __setattr__(self, name, value):
        if type(self) is __class__ or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(__class__, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is __class__ or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(__class__, self).__delattr__(name)

    return __setattr__, __delattr__


def _hash_fn(fields):
    names = [f.name for f in fields if (f.compare if f.hash is None else f.hash)]

    def __hash__(self):
        return hash(tuple([getattr(self, name) for name in names]))

    return __hash__


def _hash_action(unsafe_hash, eq, frozen, has_explicit_hash):
    """What happens to `__hash__`: "add", "none", "error", or nothing."""
    if unsafe_hash:
        return "error" if has_explicit_hash else "add"
    if not eq or has_explicit_hash:
        return None
    return "add" if frozen else "none"


def _set_new_attribute(cls, name, value):
    """Set an attribute that the class does not define; True if it does."""
    if name in cls.__dict__:
        return True
    setattr(cls, name, value)
    return False


def _add_fn(cls, fn, overwrite_error=None):
    """Add a method that the class does not define. `overwrite_error` says what to do instead of defining it."""
    fn.__qualname__ = f"{cls.__qualname__}.{fn.__name__}"
    fn.__module__ = cls.__module__
    exists = _set_new_attribute(cls, fn.__name__, fn)
    if exists and overwrite_error is not None:
        text = f"Cannot overwrite attribute {fn.__name__} in class {cls.__name__}"
        raise TypeError(f"{text} {overwrite_error}" if overwrite_error else text)


def _inherited_fields(cls, frozen):
    """The fields of all bases, nearest last; an error where frozen and other classes mix."""
    fields = {}
    frozen_bases = []
    for b in cls.__mro__[-1:0:-1]:
        base_fields = getattr(b, _FIELDS, None)
        if base_fields is not None:
            fields.update((f.name, f) for f in base_fields.values())
            frozen_bases.append(getattr(b, _PARAMS).frozen)
    return fields, frozen_bases


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    setattr(cls, _PARAMS, params)
    fields, frozen_bases = _inherited_fields(cls, frozen)
    annotations = annotationlib.get_annotations(cls, format=annotationlib.Format.FORWARDREF)
    for f in _own_fields(cls, annotations, kw_only):
        fields[f.name] = f
        # Reading the attribute of the class gives the default, or nothing.
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if any(frozen_bases) and not frozen:
        raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
    if frozen and not all(frozen_bases):
        raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, fields)
    class_hash = cls.__dict__.get("__hash__", MISSING)
    # A class with `__eq__` has `__hash__ = None` without saying so.
    has_explicit_hash = not (class_hash is MISSING or class_hash is None and "__eq__" in cls.__dict__)
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    init_fields = [f for f in fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    std_fields = tuple(f for f in init_fields if f.init and not f.kw_only)
    kw_only_fields = tuple(f for f in init_fields if f.init and f.kw_only)
    real_fields = [f for f in fields.values() if f._field_type is _FIELD]
    init_fn = None
    if init:
        has_post_init = hasattr(cls, _POST_INIT_NAME)
        init_fn = _init_fn(cls, init_fields, std_fields, kw_only_fields, frozen, has_post_init, slots)
    _set_new_attribute(cls, "__replace__", _replace)
    hash_action = _hash_action(bool(unsafe_hash), bool(eq), bool(frozen), has_explicit_hash)
    if hash_action == "error":
        raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    if hash_action is not None:
        cls.__hash__ = None
    if init_fn is not None:
        _add_fn(cls, init_fn)
    if repr:
        _add_fn(cls, _repr_fn(real_fields))
    if eq:
        _add_fn(cls, _eq_fn(real_fields))
    if order:
        for fn in _order_fns(real_fields):
            _add_fn(cls, fn, "Consider using functools.total_ordering")
    if frozen:
        for fn in _frozen_fns(cls, real_fields):
            _add_fn(cls, fn, "")
    if hash_action == "add":
        fn = _hash_fn(real_fields)
        fn.__qualname__ = f"{cls.__qualname__}.{fn.__name__}"
        fn.__module__ = cls.__module__
        cls.__hash__ = fn
    if not getattr(cls, "__doc__"):
        cls.__doc__ = cls.__name__ + _signature_text(cls, init_fn, std_fields, kw_only_fields, slots)
    if match_args:
        _set_new_attribute(cls, "__match_args__", tuple(f.name for f in std_fields))
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot, fields)
    abc.update_abstractmethods(cls)
    return cls


def _signature_text(cls, init_fn, std_fields, kw_only_fields, slots):
    """The signature of the class as `inspect` shows it."""
    own_init = init_fn is not None and cls.__dict__.get("__init__") is init_fn
    ordinary = type(cls).__call__ is type.__call__ and cls.__new__ is object.__new__
    if not (own_init and ordinary):
        try:
            import inspect

            signature = inspect.signature(cls, annotation_format=annotationlib.Format.FORWARDREF)
            return str(signature).replace(" -> None", "")
        except (ImportError, TypeError, ValueError):
            return ""
    annotations = init_fn.__annotate__(annotationlib.Format.FORWARDREF)

    def parameter(f):
        text = f.name
        annotated = f.name in annotations
        if annotated:
            text += f": {_annotation_text(annotations[f.name])}"
        default = _init_parts(f, slots)[0]
        if default is not MISSING:
            text += f" = {default!r}" if annotated else f"={default!r}"
        return text

    parts = [parameter(f) for f in std_fields]
    if kw_only_fields:
        parts += ["*", *map(parameter, kw_only_fields)]
    return f"({', '.join(parts)})".replace(" -> None", "")


def _annotation_text(annotation):
    """An annotation as `inspect.formatannotation` shows it."""
    if getattr(annotation, "__module__", None) == "typing":
        return _without_module(repr(annotation), "typing")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ == "builtins":
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    if isinstance(annotation, annotationlib.ForwardRef):
        return annotation.__forward_arg__
    return repr(annotation)


def _without_module(text, module):
    """The text without `module.` before names."""
    prefix = module + "."
    parts = []
    start = 0
    while True:
        at = text.find(prefix, start)
        if at < 0:
            parts.append(text[start:])
            return "".join(parts)
        before = text[at - 1] if at else " "
        if before.isalnum() or before in "_.":
            parts.append(text[start : at + len(prefix)])
        else:
            parts.append(text[start:at])
        start = at + len(prefix)


# Slots.


def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    for field, value in zip(fields(self), state):
        object.__setattr__(self, field.name, value)


def _get_slots(cls):
    """The names for which instances of a base have places."""
    slots = cls.__dict__.get("__slots__")
    if slots is None:
        found = []
        if getattr(cls, "__weakrefoffset__", -1) != 0:
            found.append("__weakref__")
        if getattr(cls, "__dictoffset__", -1) != 0:
            found.append("__dict__")
        return found
    if isinstance(slots, str):
        return [slots]
    if hasattr(slots, "__next__"):
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
    return list(slots)


def _create_slots(defined_fields, inherited_slots, field_names, weakref_slot):
    """The `__slots__` of the new class: a dict with texts where fields have them."""
    names = [*field_names, "__weakref__"] if weakref_slot else field_names
    slots = {}
    for name in names:
        if name not in inherited_slots:
            slots[name] = getattr(defined_fields.get(name), "doc", None)
    if any(doc is not None for doc in slots.values()):
        return slots
    return tuple(slots)


def _update_func_cell_for__class__(f, oldcls, newcls):
    """Let `super()` in a method mean the new class; True if the method's cell was the old one's."""
    if f is None:
        return False
    try:
        index = f.__code__.co_freevars.index("__class__")
    except ValueError:
        return False
    cell = f.__closure__[index]
    try:
        contents = cell.cell_contents
    except ValueError:
        return False
    if contents is not oldcls:
        return False
    cell.cell_contents = newcls
    return True


def _unwrap(member):
    while hasattr(member, "__wrapped__"):
        member = member.__wrapped__
    return member


def _add_slots(cls, is_frozen, weakref_slot, defined_fields):
    """Make the class again, with slots: they cannot be added to a class that exists."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    cls_dict = dict(cls.__dict__)
    for name in ("__dict__", "__weakref__"):
        # The new class makes its own, if it has any.
        if isinstance(cls_dict.get(name), types.GetSetDescriptorType):
            del cls_dict[name]
    field_names = tuple(f.name for f in fields(cls))
    inherited_slots = set(itertools.chain.from_iterable(map(_get_slots, cls.__mro__[1:-1])))
    cls_dict["__slots__"] = _create_slots(defined_fields, inherited_slots, field_names, weakref_slot)
    for name in field_names:
        # A default would hide the slot.
        cls_dict.pop(name, None)
    qualname = getattr(cls, "__qualname__", None)
    newcls = type(cls)(cls.__name__, cls.__bases__, cls_dict)
    if qualname is not None:
        newcls.__qualname__ = qualname
    if is_frozen:
        if "__getstate__" not in cls_dict:
            newcls.__getstate__ = _dataclass_getstate
        if "__setstate__" not in cls_dict:
            newcls.__setstate__ = _dataclass_setstate
    # All methods share one cell for the class.
    for member in newcls.__dict__.values():
        member = _unwrap(member)
        if isinstance(member, types.FunctionType):
            if _update_func_cell_for__class__(member, cls, newcls):
                break
        elif isinstance(member, property):
            if any(_update_func_cell_for__class__(f, cls, newcls) for f in (member.fget, member.fset, member.fdel)):
                break
    for name in ("__setattr__", "__delattr__"):
        member = newcls.__dict__.get(name)
        if is_frozen and isinstance(member, types.FunctionType):
            _update_func_cell_for__class__(member, cls, newcls)
    annotations = annotationlib.get_annotations(newcls, format=annotationlib.Format.FORWARDREF)
    for f in getattr(newcls, _FIELDS).values():
        if f.name in annotations:
            f.type = annotations[f.name]
    annotate = getattr(newcls.__init__, "__annotate__", None)
    if annotate is not None and getattr(annotate, "__generated_by_dataclasses__", False):
        _update_func_cell_for__class__(annotate, cls, newcls)
    return newcls


def dataclass(
    cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True,
    kw_only=False, slots=False, weakref_slot=False,
):
    """Add methods to a class that follow from its annotated fields.

    >>> @dataclass
    ... class Point:
    ...     x: int
    ...     y: int = 0
    >>> Point(1)
    Point(x=1, y=0)
    """

    def wrap(cls):
        return _process_class(
            cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot
        )

    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    """Return the fields of a data class, or of an instance of one."""
    known = getattr(class_or_instance, _FIELDS, None)
    if known is None:
        raise TypeError("must be called with a dataclass type or instance")
    return tuple([f for f in known.values() if f._field_type is _FIELD])


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """True for data classes and their instances."""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    """Return the fields as a dict, those of data classes inside lists, tuples and dicts as well.

    >>> asdict(Point(1, 2))
    {'x': 1, 'y': 2}
    """
    if _is_dataclass_instance(obj):
        return _asdict_inner(obj, dict_factory)
    raise TypeError("asdict() should be called on dataclass instances")


def _asdict_inner(obj, dict_factory):
    obj_type = type(obj)
    if obj_type in _ATOMIC_TYPES:
        return obj
    if hasattr(obj_type, _FIELDS):
        pairs = [(f.name, _asdict_inner(getattr(obj, f.name), dict_factory)) for f in fields(obj)]
        return dict_factory(pairs)
    return _map_container(obj, lambda value: _asdict_inner(value, dict_factory))


def astuple(obj, *, tuple_factory=tuple):
    """Return the fields as a tuple, those of data classes inside lists, tuples and dicts as well.

    >>> astuple(Point(1, 2))
    (1, 2)
    """
    if _is_dataclass_instance(obj):
        return _astuple_inner(obj, tuple_factory)
    raise TypeError("astuple() should be called on dataclass instances")


def _astuple_inner(obj, tuple_factory):
    if type(obj) in _ATOMIC_TYPES:
        return obj
    if _is_dataclass_instance(obj):
        return tuple_factory([_astuple_inner(getattr(obj, f.name), tuple_factory) for f in fields(obj)])
    return _map_container(obj, lambda value: _astuple_inner(value, tuple_factory))


def _map_container(obj, convert):
    """A container of the same class with converted contents; a deep copy of anything else."""
    obj_type = type(obj)
    if issubclass(obj_type, tuple) and hasattr(obj, "_fields"):
        # A named tuple takes its items as arguments.
        return obj_type(*[convert(value) for value in obj])
    if issubclass(obj_type, (list, tuple)):
        return obj_type(convert(value) for value in obj)
    if issubclass(obj_type, dict):
        if hasattr(obj_type, "default_factory"):
            result = obj_type(obj.default_factory)
            for key, value in obj.items():
                result[convert(key)] = convert(value)
            return result
        return obj_type((convert(key), convert(value)) for key, value in obj.items())
    return copy.deepcopy(obj)


def _field_spec(item):
    """Name, type and default of a field that is given as a name, a pair or a triple."""
    if isinstance(item, str):
        item = (item, _ANY_MARKER)
    if len(item) == 2:
        item = (*item, MISSING)
    if len(item) != 3:
        raise TypeError(f"Invalid field: {item!r}")
    name = item[0]
    if not (isinstance(name, str) and name.isidentifier()):
        raise TypeError(f"Field names must be valid identifiers: {name!r}")
    if keyword.iskeyword(name):
        raise TypeError(f"Field names must not be keywords: {name!r}")
    return item


def make_dataclass(
    cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
    frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False, module=None, decorator=dataclass,
):
    """Make a data class of names, (name, type) pairs, or (name, type, field) triples."""
    annotations = {}
    body = {} if namespace is None else dict(namespace)
    for item in fields:
        name, tp, default = _field_spec(item)
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = tp
        if default is not MISSING:
            body[name] = default
    value_blocked = True

    def any_type(format):
        if format == annotationlib.Format.STRING:
            return "typing.Any"
        if format == annotationlib.Format.FORWARDREF:
            typing = sys.modules.get("typing")
            return annotationlib.ForwardRef("Any", module="typing") if typing is None else typing.Any
        if format != annotationlib.Format.VALUE or value_blocked:
            raise NotImplementedError
        from typing import Any

        return Any

    def annotate_method(format):
        found = {name: any_type(format) if tp is _ANY_MARKER else tp for name, tp in annotations.items()}
        if format == annotationlib.Format.STRING:
            return annotationlib.annotations_to_string(found)
        return found

    cls = types.new_class(cls_name, bases, {}, lambda ns: ns.update(body))
    cls.__annotate__ = annotate_method
    cls.__module__ = sys._getframemodulename(1) or "__main__" if module is None else module
    cls = decorator(
        cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args,
        kw_only=kw_only, slots=slots, weakref_slot=weakref_slot,
    )
    value_blocked = False
    return cls


def replace(obj, /, **changes):
    """Return a new object with some fields changed.

    >>> replace(Point(1, 2), x=3)
    Point(x=3, y=2)
    """
    if _is_dataclass_instance(obj):
        return _replace(obj, **changes)
    raise TypeError("replace() should be called on dataclass instances")


def _replace(self, /, **changes):
    for name, f in getattr(self, _FIELDS).items():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if name in changes:
            if not f.init:
                raise TypeError(f"field {name} is declared with init=False, it cannot be specified with replace()")
        elif f.init:
            if f.default is MISSING and f._field_type is _FIELD_INITVAR:
                raise TypeError(f"InitVar {name!r} must be specified with replace()")
            changes[name] = getattr(self, name)
    return self.__class__(**changes)
