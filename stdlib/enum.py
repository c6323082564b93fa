"""Enumerations: classes whose attributes are a fixed set of named instances.

How an enumeration comes about: `EnumType.__prepare__` gives the class body an `EnumDict`, which notes which names are
members. `EnumType.__new__` replaces their values by `_Pending` objects, and each of these, when `type.__new__` calls
its `__set_name__`, puts the member in its place. So `__init_subclass__` sees finished members.
"""

import builtins as bltns
import sys
from types import DynamicClassAttribute, MappingProxyType

__all__ = [
    "EnumType", "EnumMeta", "EnumDict", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique",
    "property", "verify", "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP",
    "global_flag_repr", "global_enum_repr", "global_str", "global_enum", "EnumCheck", "CONTINUOUS", "NAMED_FLAGS",
    "UNIQUE", "pickle_by_global_name", "pickle_by_enum_name",
]

# The base classes are made by the same metaclass that asks for them.
Enum = Flag = ReprEnum = EJECT = None


class nonmember:
    """Keeps a value in a class body from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a value in a class body a member, even a function or descriptor."""

    def __init__(self, value):
        self.value = value


def _is_descriptor(obj):
    return hasattr(obj, "__get__") or hasattr(obj, "__set__") or hasattr(obj, "__delete__")


def _is_dunder(name):
    """`__name__`, with exactly two underscores at both ends."""
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    """`_name_`, with exactly one underscore at both ends."""
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_internal_class(cls_name, obj):
    """A class defined in the body of the class of this name."""
    if not isinstance(obj, type):
        return False
    inner = f"{cls_name}.{getattr(obj, '__name__', '')}"
    qualname = getattr(obj, "__qualname__", "")
    return qualname == inner or qualname.endswith("." + inner)


def _is_private(cls_name, name):
    """A name that the compiler mangled."""
    prefix = f"_{cls_name}__"
    return len(name) > len(prefix) and name.startswith(prefix) and not name.endswith("__")


def _is_single_bit(num):
    return num != 0 and num & (num - 1) == 0


def _make_class_unpicklable(obj):
    """Make pickling of an enumeration, or of what will be one, fail."""

    def _break_on_call_reduce(self, proto):
        raise TypeError(f"{self!r} cannot be pickled")

    if isinstance(obj, dict):
        obj["__reduce_ex__"] = _break_on_call_reduce
        obj["__module__"] = "<unknown>"
    else:
        setattr(obj, "__reduce_ex__", _break_on_call_reduce)
        setattr(obj, "__module__", "<unknown>")


def _iter_bits_lsb(num):
    """The bits of a number, lowest first."""
    original = num
    if isinstance(num, Enum):
        num = num.value
    if num < 0:
        raise ValueError(f"{original!r} is not a positive integer")
    while num:
        bit = num & -num
        yield bit
        num ^= bit


def show_flag_values(value):
    return list(_iter_bits_lsb(value))


def bin(num, max_bits=None):
    """The number in binary, negative ones in two's complement; the first digit is the sign.

    >>> bin(10)
    '0b0 1010'
    >>> bin(~10)
    '0b1 0101'
    """
    width = num.bit_length()
    digits = format(num if num >= 0 else num + (1 << width), f"0{width}b") if width else ""
    sign = "1" if num < 0 else "0"
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign * max_bits + digits)[-max_bits:]
    return f"0b{sign} {digits}"


class _not_given:
    def __repr__(self):
        return "<not given>"


_not_given = _not_given()


class _auto_null:
    def __repr__(self):
        return "_auto_null"


_auto_null = _auto_null()


class auto:
    """Stands for the next value in the body of an enumeration."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


class property(DynamicClassAttribute):
    """A property of members; on the class the same name is the member of that name, if there is one."""

    member = None
    _attr_type = None
    _cls_type = None

    def __get__(self, instance, ownerclass=None):
        if instance is not None:
            if self.fget is not None:
                return self.fget(instance)
            # What the member of this name hides: a plain attribute of a base, or one of the value.
            if self._attr_type is not None:
                return getattr(instance._value_ if self._attr_type == "desc" else self._cls_type, self.name)
            found = ownerclass._member_map_.get(self.name)
        else:
            found = self.member
        if found is None:
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")
        return found

    def __set__(self, instance, value):
        if self.fset is not None:
            return self.fset(instance, value)
        raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")

    def __delete__(self, instance):
        if self.fdel is not None:
            return self.fdel(instance)
        raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


def _is_flag(cls):
    return Flag is not None and issubclass(cls, Flag)


class _Pending:
    """The value of a member before the class exists."""

    def __init__(self, value):
        self.value = value

    def __set_name__(self, enum_class, name):
        delattr(enum_class, name)
        made = _make_member(enum_class, name, self.value)
        value = made._value_
        canonical = _member_with_value(enum_class, value)
        if canonical is None:
            canonical = made
            # Flags of several bits are aliases of their parts.
            if not _is_flag(enum_class) or isinstance(value, int) and _is_single_bit(value):
                enum_class._member_names_.append(name)
        enum_class._add_member_(name, canonical)
        _remember_value(enum_class, name, value, canonical)


def _make_member(enum_class, name, value):
    """Make the instance for a member as the class's `__new__` and `__init__` say."""
    args = value if isinstance(value, tuple) else (value,)
    if enum_class._member_type_ is tuple:
        # The value is one argument, not several.
        args = (args,)
    if enum_class._use_args_:
        made = enum_class._new_member_(enum_class, *args)
    else:
        made = enum_class._new_member_(enum_class)
    if not hasattr(made, "_value_"):
        if enum_class._member_type_ is object:
            made._value_ = value
        else:
            try:
                made._value_ = enum_class._member_type_(*args)
            except Exception as exc:
                error = TypeError("_value_ not set in __new__, unable to create it")
                error.__cause__ = exc
                raise error
    made._name_ = name
    made.__objclass__ = enum_class
    made.__init__(*args)
    made._sort_order_ = len(enum_class._member_names_)
    if _is_flag(enum_class):
        value = made._value_
        if isinstance(value, int):
            enum_class._flag_mask_ |= value
            if _is_single_bit(value):
                enum_class._singles_mask_ |= value
        enum_class._all_bits_ = (1 << enum_class._flag_mask_.bit_length()) - 1
    return made


def _member_with_value(enum_class, value):
    """The member with an equal value, or None."""
    try:
        return enum_class._value2member_map_.get(value)
    except TypeError:
        # Not hashable.
        for known in enum_class._member_map_.values():
            if known._value_ == value:
                return known
    return None


def _remember_value(enum_class, name, value, known):
    """Make lookups by value find the member."""
    try:
        enum_class._value2member_map_.setdefault(value, known)
    except TypeError:
        # Not hashable.
        enum_class._unhashable_values_.append(value)
        enum_class._unhashable_values_map_.setdefault(name, []).append(value)
        return
    values = enum_class._hashable_values_
    if value not in values:
        values.append(value)


# Names of the form `_name_` that a class body may define.
_KNOWN_SUNDERS = frozenset({
    "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_",
    "_iter_member_by_value_", "_iter_member_by_def_", "_add_alias_", "_add_value_alias_",
})


class EnumDict(dict):
    """The namespace of the body of an enumeration: knows the names of members, and that no name is used twice."""

    def __init__(self, cls_name=None):
        super().__init__()
        # A dict for its order and quick lookup.
        self._member_names = {}
        self._ignore, self._last_values = [], []
        self._cls_name, self._auto_called = cls_name, False

    def __setitem__(self, key, value):
        owner = self._cls_name
        private = owner is not None and _is_private(owner, key)
        if not private and _is_sunder(key):
            value = self._set_sunder(key, value)
        elif not private and _is_dunder(key):
            key = "_order_" if key == "__order__" else key
        elif not private:
            if key in self._member_names:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            if key not in self._ignore:
                value = self._set_plain(key, value)
        super().__setitem__(key, value)

    def _set_plain(self, key, value):
        """What a name of no special form stands for: a member, unless the value says that it is none."""
        if isinstance(value, nonmember):
            return value.value
        owner = self._cls_name
        if _is_descriptor(value) or owner is not None and _is_internal_class(owner, value):
            return value
        return self._set_member(key, value)

    def _set_sunder(self, key, value):
        if key not in _KNOWN_SUNDERS and not key.startswith("_repr_"):
            raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
        elif key == "_ignore_":
            value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            self._ignore = value
            already = set(value) & set(self._member_names)
            if already:
                raise ValueError(f"_ignore_ cannot specify already set names: {already!r}")
        return value

    def _set_member(self, key, value):
        if key in self:
            # A descriptor was there before.
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        if isinstance(value, member):
            value = value.value
        if isinstance(value, auto):
            value = self._next_value(key, value)
        elif isinstance(value, tuple) and any(isinstance(part, auto) for part in value):
            value = self._with_next_values(key, value)
        else:
            self._last_values.append(value)
        self._member_names[key] = None
        return value

    def _next_value(self, key, placeholder):
        if placeholder.value == _auto_null:
            placeholder.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
            self._auto_called = True
        self._last_values.append(placeholder.value)
        return placeholder.value

    def _with_next_values(self, key, value):
        """A tuple with `auto` objects among its items."""
        parts = [self._next_value(key, part) if isinstance(part, auto) else part for part in value]
        try:
            return type(value)(parts)
        except TypeError:
            # A named tuple, say.
            return type(value)(*parts)

    @bltns.property
    def member_names(self):
        return list(self._member_names)

    def update(self, members, **more_members):
        names = getattr(members, "keys", None)
        pairs = members if names is None else ((name, members[name]) for name in names())
        for name, value in pairs:
            self[name] = value
        for name in more_members:
            self[name] = more_members[name]


_EnumDict = EnumDict


def _inherited(bases):
    """The bases and their bases."""
    for base in bases:
        yield from base.__mro__


def _data_type_of(cls):
    """The data type that a base brings along, or None: the class nearest to it of those that inherit a constructor."""
    nearest = None
    for base in cls.__mro__:
        if isinstance(base, EnumType):
            if base._member_type_ is not object:
                return base._member_type_
        elif base is not object:
            nearest = nearest or base
            if "__new__" in vars(base) or "__dataclass_fields__" in vars(base):
                return nearest
    return None


class EnumType(type):
    """The metaclass of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        body = EnumDict(cls)
        _, derived_from = metacls._get_mixins_(cls, bases)
        if derived_from is not None:
            body["_generate_next_value_"] = getattr(derived_from, "_generate_next_value_", None)
        return body

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        classdict.setdefault("_ignore_", []).append("_ignore_")
        for key in classdict["_ignore_"]:
            classdict.pop(key, None)
        member_names = classdict._member_names
        invalid_names = set(member_names) & {"mro", ""}
        if invalid_names:
            raise ValueError(f"invalid enum member name(s) {','.join(repr(n) for n in invalid_names)}")
        order = classdict.pop("_order_", None)
        namespace = dict(classdict.items())
        next_value = namespace.get("_generate_next_value_")
        if next_value is not None and type(next_value) is not staticmethod:
            namespace["_generate_next_value_"] = staticmethod(next_value)
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        new_member, save_new, use_args = metacls._find_new_(namespace, member_type, first_enum)
        for name in member_names:
            namespace[name] = _Pending(namespace[name])
        namespace.update(
            _new_member_=new_member,
            _use_args_=use_args,
            _member_names_=[],
            _member_map_={},
            _value2member_map_={},
            _hashable_values_=[],
            _unhashable_values_=[],
            _unhashable_values_map_={},
            _member_type_=member_type,
            _value_repr_=metacls._find_data_repr_(cls, bases),
            _boundary_=boundary or getattr(first_enum, "_boundary_", None),
            _flag_mask_=0,
            _singles_mask_=0,
            _all_bits_=0,
            _inverted_=None,
        )
        in_progress = f"_{cls}__in_progress"
        try:
            namespace[in_progress] = True
            enum_class = super().__new__(metacls, cls, bases, namespace, **kwds)
            namespace[in_progress] = False
            delattr(enum_class, in_progress)
        except Exception as error:
            # The note that a `__set_name__` failed would show how enumerations are made.
            if hasattr(error, "__notes__"):
                del error.__notes__
            raise
        # `__init_subclass__` may have added something.
        namespace.update(enum_class.__dict__)
        _restore_methods(enum_class, bases, namespace, member_type, first_enum)
        if Enum is not None:
            if save_new:
                enum_class.__new_member__ = new_member
            enum_class.__new__ = Enum.__new__
        if isinstance(order, str):
            order = order.replace(",", " ").split()
        if _is_flag(enum_class):
            values = [m._value_ for m in enum_class]
            if values != sorted(values):
                enum_class._iter_member_ = enum_class._iter_member_by_def_
        elif Flag is not None or cls != "Flag":
            for name in ("_boundary_", "_flag_mask_", "_singles_mask_", "_all_bits_", "_inverted_"):
                delattr(enum_class, name)
        if order:
            _check_order(enum_class, order)
        return enum_class

    def __bool__(cls):
        return True

    def __call__(
        cls, value, names=_not_given, *values, module=None, qualname=None, type=None, start=1, boundary=None
    ):
        """Return the member with this value; on an enumeration without members make a new enumeration.

        `Color(1)` is a lookup, `Enum("Color", "RED GREEN")` a new class. `names` may be a str, names, pairs of name and
        value, or a mapping.
        """
        alone = names is _not_given
        if cls._member_map_:
            return cls.__new__(cls, value if alone else (value, names, *values))
        if alone:
            if type is None:
                raise TypeError(f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
            names = None
        given = {"module": module, "qualname": qualname, "type": type, "start": start, "boundary": boundary}
        return cls._create_(class_name=value, names=names, **given)

    def __contains__(cls, value):
        """True for members, for values of members, and for values that flags can be combined to."""
        if isinstance(value, cls):
            return True
        if issubclass(cls, Flag):
            try:
                return isinstance(cls._missing_(value), cls)
            except ValueError:
                pass
        return value in cls._unhashable_values_ or value in cls._hashable_values_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        super().__delattr__(attr)

    def __dir__(cls):
        names = {
            "__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__", "__members__", "__module__",
            "__name__", "__qualname__", *cls._member_names_,
        }
        if cls._new_member_ is not object.__new__:
            names.add("__new__")
        if cls.__init_subclass__ is not object.__init_subclass__:
            names.add("__init_subclass__")
        if cls._member_type_ is not object:
            names.update(dir(cls._member_type_))
        return sorted(names)

    def __getitem__(cls, name):
        """Return the member of this name."""
        return cls._member_map_[name]

    def __iter__(cls):
        """The members in order, without aliases."""
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    @bltns.property
    def __members__(cls):
        """All names, those of aliases included, with their members."""
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        return f"<{'flag' if _is_flag(cls) else 'enum'} {cls.__name__!r}>"

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        """Make an enumeration from names and values."""
        metacls, bases = cls.__class__, (cls,) if type is None else (type, cls)
        _, derived_from = cls._get_mixins_(class_name, bases)
        body = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if names and isinstance(names, (list, tuple)) and isinstance(names[0], str):
            values = []
            for count, name in enumerate(names):
                values.append(derived_from._generate_next_value_(name, start, count, values[:]))
            names = zip(names, values)
        for item in names or ():
            # A mapping gives its keys.
            name, value = (item, names[item]) if isinstance(item, str) else item
            body[name] = value
        if module is None:
            module = sys._getframemodulename(2)
        if module is not None:
            body["__module__"] = module
        else:
            _make_class_unpicklable(body)
        if qualname is not None:
            body["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, body, boundary=boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        """Make an enumeration of the constants of a module, and put it and its members into that module."""
        module_globals = sys.modules[module].__dict__
        source = source.__dict__ if source else module_globals
        members = [(key, value) for key, value in source.items() if filter(key)]
        try:
            members.sort(key=lambda pair: (pair[1], pair[0]))
        except TypeError:
            members.sort(key=lambda pair: pair[0])
        body = dict(members)
        body["__module__"] = module
        cls = _simple_enum(etype=cls, boundary=boundary or KEEP)(type(name, (object,), body))
        if as_global:
            global_enum(cls)
        else:
            sys.modules[cls.__module__].__dict__.update(cls.__members__)
        module_globals[name] = cls
        return cls

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for base in _inherited(bases):
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError(f"<enum {class_name!r}> cannot extend {base!r}")

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        """The data type of members, and the enumeration that the class is derived from."""
        if not bases:
            return object, Enum
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
        return mcls._find_data_type_(class_name, bases) or object, first_enum

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        """How values are shown in the repr of members."""
        for base in _inherited(bases):
            if isinstance(base, EnumType):
                return base._value_repr_
            own = vars(base)
            if base is not object and "__repr__" in own:
                # A data class shows its name, which members do themselves.
                made = getattr(own.get("__dataclass_params__"), "repr", False) and "__dataclass_fields__" in own
                return _dataclass_repr if made else own["__repr__"]
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        """The base with a `__new__` of its own, or a data class; one at most."""
        found = {_data_type_of(base) for base in bases} - {None}
        if len(found) > 1:
            raise TypeError(f"too many data types for {class_name!r}: {found!r}")
        return next(iter(found), None)

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        """What makes members, whether to keep it for subclasses, and whether it wants the value."""
        new = classdict.get("__new__", None)
        save_new = first_enum is not None and new is not None
        if new is None:
            new = mcls._inherited_new(member_type, first_enum)
        use_args = first_enum is not None and new not in (Enum.__new__, object.__new__)
        return new, save_new, use_args

    @classmethod
    def _inherited_new(mcls, member_type, first_enum):
        ordinary = {None, None.__new__, object.__new__, Enum.__new__}
        for method in ("__new_member__", "__new__"):
            for owner in (member_type, first_enum):
                target = getattr(owner, method, None)
                if target not in ordinary:
                    return target
        return object.__new__

    def _add_member_(cls, name, member):
        """Make a member reachable by a name."""
        if name in cls._member_map_:
            if cls._member_map_[name] is not member:
                raise NameError(f"{name!r} is already bound: {cls._member_map_[name]!r}")
            return
        found, kind, owner = _hidden_attribute(cls, name)
        if found is None:
            setattr(cls, name, member)
        else:
            redirect = property()
            redirect.member = member
            redirect.__set_name__(cls, name)
            if kind in ("enum", "desc"):
                redirect.fget = getattr(found, "fget", None)
                redirect._get = getattr(found, "__get__", None)
                redirect.fset = getattr(found, "fset", None)
                redirect._set = getattr(found, "__set__", None)
                redirect.fdel = getattr(found, "fdel", None)
                redirect._del = getattr(found, "__delete__", None)
            redirect._attr_type = kind
            redirect._cls_type = owner
            setattr(cls, name, redirect)
        cls._member_map_[name] = member

    @property
    def __signature__(cls):
        from inspect import Parameter, Signature

        if cls._member_names_:
            return Signature([Parameter("values", Parameter.VAR_POSITIONAL)])
        keyword_only = [("module", None), ("qualname", None), ("type", None), ("start", 1), ("boundary", None)]
        return Signature([
            Parameter("new_class_name", Parameter.POSITIONAL_ONLY),
            Parameter("names", Parameter.POSITIONAL_OR_KEYWORD),
            *(Parameter(name, Parameter.KEYWORD_ONLY, default=default) for name, default in keyword_only),
        ])


def _hidden_attribute(cls, name):
    """The descriptor of a base that a member of this name would hide: (descriptor, kind, base)."""
    found = kind = owner = None
    for base in cls.__mro__[1:]:
        attr = base.__dict__.get(name)
        if attr is None:
            continue
        if isinstance(attr, (property, DynamicClassAttribute)):
            return attr, "enum", base
        if _is_descriptor(attr):
            found = attr
            kind = kind or "desc"
            owner = owner or base
        else:
            kind = "attr"
            owner = base
    return found, kind, owner


def _restore_methods(enum_class, bases, namespace, member_type, first_enum):
    """Let the methods of enumerations win over those of a data type, unless the class defines them."""
    if ReprEnum is not None and ReprEnum in bases:
        if member_type is object:
            raise TypeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)")
        if "__format__" not in namespace:
            enum_class.__format__ = member_type.__format__
            namespace["__format__"] = enum_class.__format__
        if "__str__" not in namespace:
            method = member_type.__str__
            if method is object.__str__:
                # object's would use the repr of the enumeration.
                method = member_type.__repr__
            enum_class.__str__ = method
            namespace["__str__"] = enum_class.__str__
    for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
        if name not in namespace:
            if getattr(enum_class, name) in (getattr(member_type, name), getattr(object, name)):
                setattr(enum_class, name, getattr(first_enum, name))
    if _is_flag(enum_class):
        for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
            if name not in namespace:
                setattr(enum_class, name, getattr(Flag, name))
                namespace[name] = getattr(Flag, name)


def _check_order(enum_class, order):
    """The order that `_order_` states is that of the members; aliases do not count."""
    members = enum_class._member_map_
    if _is_flag(enum_class):
        order = [name for name in order if name not in members or _is_single_bit(members[name]._value_)]
    order = [name for name in order if name not in members or name in enum_class._member_names_]
    if order != enum_class._member_names_:
        raise TypeError(f"member order does not match _order_:\n  {enum_class._member_names_!r}\n  {order!r}")


EnumMeta = EnumType


def _known_member(cls, value):
    """The member with a value or an alias of it, or None."""
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        # Not hashable: one after the other.
        for name, aliases in cls._unhashable_values_map_.items():
            if value in aliases:
                return cls[name]
        for name, candidate in cls._member_map_.items():
            if value == candidate._value_:
                return cls[name]
    return None


class Enum(metaclass=EnumType):
    """The base of enumerations.

    >>> class Color(Enum):
    ...     RED = 1
    ...     GREEN = 2
    >>> Color.RED, Color(1), Color["RED"], list(Color), len(Color)
    (<Color.RED: 1>, <Color.RED: 1>, <Color.RED: 1>, [<Color.RED: 1>, <Color.GREEN: 2>], 2)
    """

    def __new__(cls, value):
        # Members are made by the metaclass. What comes here is a lookup by value.
        if type(value) is cls:
            return value
        known = _known_member(cls, value)
        if known is not None:
            return known
        if not cls._member_map_:
            if getattr(cls, f"_{cls.__name__}__in_progress", False):
                raise TypeError("do not use `super().__new__; call the appropriate __new__ directly") from None
            raise TypeError(f"{cls!r} has no members defined")
        try:
            result, problem = cls._missing_(value), None
        except Exception as error:
            result, problem = None, error
        try:
            if isinstance(result, cls) or isinstance(result, int) and _is_flag(cls) and cls._boundary_ is EJECT:
                return result
            invalid = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
            if problem is None and result is None:
                raise invalid
            if problem is None:
                problem = TypeError(
                    f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member"
                )
            if not isinstance(problem, ValueError):
                problem.__context__ = invalid
            raise problem
        finally:
            # No cycles through the frame.
            problem = invalid = None

    def _add_alias_(self, name):
        """Let the member have another name."""
        self.__class__._add_member_(name, self)

    def _add_value_alias_(self, value):
        """Let the member be found by another value."""
        cls = self.__class__
        try:
            owner = cls._value2member_map_.get(value)
        except TypeError:
            same = [known for known in cls._member_map_.values() if known._value_ == value]
            owner = same[0] if same else None
        if owner is self:
            return
        if owner is not None:
            raise ValueError(f"{value!r} is already bound: {cls._value2member_map_[value]!r}")
        try:
            cls._value2member_map_.setdefault(value, self)
        except TypeError:
            cls._unhashable_values_.append(value)
            cls._unhashable_values_map_.setdefault(self.name, []).append(value)
        else:
            cls._hashable_values_.append(value)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The value of `auto()`: one more than the greatest value so far."""
        if len(last_values) == 0:
            return start
        try:
            *_, greatest = sorted(last_values)
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            following = greatest + 1
        except TypeError:
            raise TypeError(f"unable to increment {greatest!r}") from None
        return following

    @classmethod
    def _missing_(cls, value):
        """The member for a value that no member has; to be overridden."""
        return None

    def __repr__(self):
        v_repr = self.__class__._value_repr_ or repr
        return f"<{self.__class__.__name__}.{self._name_}: {v_repr(self._value_)}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __dir__(self):
        cls = self.__class__
        names = set() if cls._member_type_ is object else set(object.__dir__(self))
        for name in getattr(self, "__dict__", []):
            if name[0] != "_" and name not in self._member_map_:
                names.add(name)
        for base in cls.mro():
            for name, obj in base.__dict__.items():
                if name[0] == "_":
                    continue
                if name not in self._member_map_ or isinstance(obj, property) and obj.fget is not None:
                    names.add(name)
                elif isinstance(obj, property):
                    names.discard(name)
        return sorted({"__class__", "__doc__", "__eq__", "__hash__", "__module__"} | names)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        """What the member is called."""
        return self._name_

    @property
    def value(self):
        """What the member stands for."""
        return self._value_


class ReprEnum(Enum):
    """An enumeration with the `str()` and `format()` of its data type."""


class IntEnum(int, ReprEnum):
    """An enumeration whose members are ints."""


class StrEnum(str, ReprEnum):
    """An enumeration whose members are strs."""

    def __new__(cls, *values):
        "values must already be of type `str`"
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError(f"encoding must be a string, not {values[1]!r}")
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError(f"errors must be a string, not {values[2]!r}")
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The value of `auto()`: the name in lower case."""
        return name.lower()


def pickle_by_global_name(self, proto):
    """A `__reduce_ex__` for members that are globals of their module."""
    return self.name


_reduce_ex_by_global_name = pickle_by_global_name


def pickle_by_enum_name(self, proto):
    """A `__reduce_ex__` that finds members by name rather than by value."""
    return getattr, (self.__class__, self._name_)


class FlagBoundary(StrEnum):
    """What happens to bits that no flag has: refused, dropped, the result becomes an int, or kept."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """The base of enumerations whose members can be combined with `|`, `&`, `^` and `~`."""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The value of `auto()`: the next bit."""
        if count == 0:
            return 1 if start is None else start
        greatest = max(last_values)
        try:
            return 2 << _high_bit(greatest)
        except Exception:
            raise TypeError(f"invalid flag value {greatest!r}") from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        """The members in a value, by value."""
        for bit in _iter_bits_lsb(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        """The members in a value, in the order of their definition."""
        yield from sorted(cls._iter_member_by_value_(value), key=lambda m: m._sort_order_)

    @classmethod
    def _missing_(cls, value):
        """Make the combination of flags that a value stands for."""
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        given = value
        value = cls._within_boundary(value)
        if cls._boundary_ is EJECT and value is given and not cls._in_range(given):
            return value
        negative = value if value < 0 else None
        if value < 0:
            value += cls._all_bits_ + 1
        unknown = value & ~cls._flag_mask_
        if unknown and cls._boundary_ is not KEEP:
            raise ValueError(f"{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{bin(unknown)}]")
        if cls._member_type_ is object:
            made = object.__new__(cls)
        else:
            made = cls._member_type_.__new__(cls, value)
        if not hasattr(made, "_value_"):
            made._value_ = value
        made._name_ = cls._combined_name(value)
        # Another thread may have made it meanwhile.
        made = cls._value2member_map_.setdefault(value, made)
        if negative is not None:
            cls._value2member_map_[negative] = made
        return made

    @classmethod
    def _in_range(cls, value):
        """No bits but those of flags, as a positive or negative number."""
        return ~cls._all_bits_ <= value <= cls._all_bits_ and not value & (cls._all_bits_ ^ cls._flag_mask_)

    @classmethod
    def _within_boundary(cls, value):
        """The value after the boundary rule has been applied."""
        if cls._in_range(value):
            return value
        flag_mask = cls._flag_mask_
        boundary = cls._boundary_
        if boundary is STRICT:
            max_bits = max(value.bit_length(), flag_mask.bit_length())
            raise ValueError(
                f"{cls!r} invalid value {value!r}\n    given {bin(value, max_bits)}\n  allowed {bin(flag_mask, max_bits)}"
            )
        if boundary is CONFORM:
            return value & flag_mask
        if boundary is EJECT:
            return value
        if boundary is KEEP:
            if value < 0:
                value += max(cls._all_bits_ + 1, 2 ** value.bit_length())
            return value
        raise ValueError(f"{cls!r} unknown flag boundary {boundary!r}")

    @classmethod
    def _combined_name(cls, value):
        """The names of the flags in a value, joined; None if there are none."""
        singles = value & cls._singles_mask_
        aliases = value & ~cls._singles_mask_
        if not singles and not aliases:
            return None
        members = []
        combined = 0
        for known in cls._iter_member_(singles):
            members.append(known)
            combined |= known._value_
        if aliases:
            for known in cls._member_map_.values():
                if known not in members and known._value_ and known._value_ & value == known._value_:
                    members.append(known)
                    combined |= known._value_
        unknown = value ^ combined
        if not combined:
            return None
        if unknown and cls._boundary_ is STRICT:
            raise ValueError(f"{cls!r}: no members with value {unknown!r}")
        name = "|".join([known._name_ for known in members])
        return f"{name}|{cls._numeric_repr_(unknown)}" if unknown else name

    def __contains__(self, other):
        """True if all flags of the other are set."""
        if not isinstance(other, self.__class__):
            raise TypeError(
                f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and {self.__class__.__qualname__!r}"
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        """The flags that are set."""
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        cls = self.__class__
        shown = (cls._value_repr_ or repr)(self._value_)
        return f"<{cls.__name__}: {shown}>" if self._name_ is None else f"<{cls.__name__}.{self._name_}: {shown}>"

    def __str__(self):
        cls_name = self.__class__.__name__
        if self._name_ is None:
            return f"{cls_name}({self._value_!r})"
        return f"{cls_name}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def _operand(self, other, operator):
        """The value of the other operand, or NotImplemented; flags without a value cannot be combined."""
        value = self._get_value(other)
        if value is NotImplemented:
            return value
        for flag in self, other:
            if self._get_value(flag) is None:
                raise TypeError(f"'{flag}' cannot be combined with other flags with {operator}")
        return value

    def __or__(self, other):
        other_value = self._operand(other, "|")
        if other_value is NotImplemented:
            return NotImplemented
        return self.__class__(self._value_ | other_value)

    def __and__(self, other):
        other_value = self._operand(other, "&")
        if other_value is NotImplemented:
            return NotImplemented
        return self.__class__(self._value_ & other_value)

    def __xor__(self, other):
        other_value = self._operand(other, "^")
        if other_value is NotImplemented:
            return NotImplemented
        return self.__class__(self._value_ ^ other_value)

    def __invert__(self):
        inverse = self._inverted_
        if self._get_value(self) is None:
            raise TypeError(f"'{self}' cannot be inverted")
        if inverse is None:
            # Unknown bits are kept where the class lets them be.
            others = -1 if self._boundary_ is KEEP or self._boundary_ is EJECT else self._singles_mask_
            self._inverted_ = inverse = self.__class__(others & ~self._value_)
        return inverse

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are ints."""


def _high_bit(value):
    """The number of the highest bit, -1 without one."""
    return value.bit_length() - 1


def _aliases(enumeration):
    return [(name, known.name) for name, known in enumeration.__members__.items() if name != known.name]


def unique(enumeration):
    """Refuse an enumeration with two names for one value."""
    duplicates = _aliases(enumeration)
    if duplicates:
        alias_details = ", ".join([f"{alias} -> {name}" for alias, name in duplicates])
        raise ValueError(f"duplicate values found in {enumeration!r}: {alias_details}")
    return enumeration


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ", ".join(f"{name}={getattr(self, name)!r}" for name in fields.keys() if fields[name].repr)


def global_enum_repr(self):
    """The name with that of the module, for members that are globals."""
    module = self.__class__.__module__.split(".")[-1]
    return f"{module}.{self._name_}"


def global_flag_repr(self):
    """The names with that of the module, for flags that are globals."""
    module = self.__class__.__module__.split(".")[-1]
    if self._name_ is None:
        return f"{module}.{self.__class__.__name__}({self._value_!r})"
    if _is_single_bit(self._value_):
        return f"{module}.{self._name_}"
    names = self._name_.split("|")
    if self._boundary_ is FlagBoundary.KEEP:
        return "|".join([name if name[0].isdigit() else f"{module}.{name}" for name in names])
    return "|".join([f"{module}.{name}" for name in names])


def global_str(self):
    """The bare name, for members that are globals."""
    if self._name_ is None:
        return f"{self.__class__.__name__}({self._value_!r})"
    return self._name_


def global_enum(cls, update_str=False):
    """Make the members globals of the module, and show them as such."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
    """Make an enumeration of an ordinary class, without the checks of the usual way."""

    def convert_class(cls):
        namespace = EnumDict(cls.__name__)
        namespace["_generate_next_value_"] = etype._generate_next_value_
        for name, value in cls.__dict__.items():
            if name not in ("__dict__", "__weakref__"):
                namespace[name] = value
        if cls.__dict__.get("__doc__") is None:
            namespace["__doc__"] = "An enumeration."
        return EnumType(cls.__name__, (etype,), namespace, boundary=boundary)

    return convert_class


@_simple_enum(StrEnum)
class EnumCheck:
    """What `verify` can check."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Refuse an enumeration that does not pass the checks."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        if not issubclass(enumeration, Enum):
            raise TypeError("the 'verify' decorator only works with Enum and Flag")
        for check in self.checks:
            if check is UNIQUE:
                self._check_unique(enumeration)
            elif check is CONTINUOUS:
                self._check_continuous(enumeration)
            elif check is NAMED_FLAGS:
                self._check_named_flags(enumeration)
        return enumeration

    def _check_unique(self, enumeration):
        duplicates = _aliases(enumeration)
        if duplicates:
            alias_details = ", ".join([f"{alias} -> {name}" for alias, name in duplicates])
            raise ValueError(f"aliases found in {enumeration!r}: {alias_details}")

    def _check_continuous(self, enumeration):
        values = set(known.value for known in enumeration)
        if len(values) < 2:
            return
        low, high = min(values), max(values)
        if issubclass(enumeration, Flag):
            kind = "flag"
            expected = [2**i for i in range(_high_bit(low) + 1, _high_bit(high))]
        else:
            kind = "enum"
            expected = range(low + 1, high)
        missing = [value for value in expected if value not in values]
        if missing:
            listed = ", ".join(str(value) for value in missing)
            raise ValueError(f"invalid {kind} {enumeration.__name__!r}: missing values {listed}"[:256])

    def _check_named_flags(self, enumeration):
        member_values = [known.value for known in enumeration]
        missing_names = []
        missing_value = 0
        for name, alias in enumeration._member_map_.items():
            if name in enumeration._member_names_ or alias.value < 0:
                continue
            missed = [bit for bit in _iter_bits_lsb(alias.value) if bit not in member_values]
            if missed:
                missing_names.append(name)
                for bit in missed:
                    missing_value |= bit
        if not missing_names:
            return
        if len(missing_names) == 1:
            alias = f"alias {missing_names[0]} is missing"
        else:
            alias = f"aliases {', '.join(missing_names[:-1])} and {missing_names[-1]} are missing"
        if _is_single_bit(missing_value):
            value = f"value 0x{missing_value:x}"
        else:
            value = f"combined values of 0x{missing_value:x}"
        raise ValueError(
            f"invalid Flag {enumeration.__name__!r}: {alias} {value} [use enum.show_flag_values(value) for details]"
        )
