"""The base of `typing`: what a type argument may be, and aliases such as `List[int]`."""

import functools
import operator
import types
from _typing import Generic, ParamSpec, TypeAliasType, TypeVar, TypeVarTuple, Union

# What is defined here is a member of the module that programs import.
__name__ = "typing"


class _Final:
    """A base of classes that cannot be subclassed further."""

    __slots__ = ("__weakref__",)

    def __init_subclass__(cls, /, *args, **kwds):
        if "_root" not in kwds:
            raise TypeError("Cannot subclass special typing classes")


class _NotIterable:
    """Aliases have `__getitem__`, which alone would make them iterable."""

    __slots__ = ()
    __iter__ = None


def _is_dunder(attr):
    return attr.startswith("__") and attr.endswith("__")


# Checks and texts of types.


def _forward_reference(arg, **kwds):
    from annotationlib import ForwardRef

    return ForwardRef(arg, **kwds)


def _type_convert(arg, module=None, *, allow_special_forms=False, owner=None):
    """None stands for its class and a string for a forward reference."""
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return _forward_reference(arg, module=module, is_class=allow_special_forms, owner=owner)
    return arg


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False, owner=None):
    """Return `arg` as a type, or raise TypeError with `msg` if it cannot be one."""
    arg = _type_convert(arg, module=module, allow_special_forms=allow_special_forms, owner=owner)
    if isinstance(arg, type):
        if arg in (Generic, _protocol_class()):
            raise TypeError(f"Plain {arg} is not valid as type argument")
    elif isinstance(arg, _GenericAlias):
        refused = [Generic, _protocol_class()]
        if not allow_special_forms:
            refused += [_forms.ClassVar, _forms.Final] if is_argument else [_forms.ClassVar]
        if any(arg.__origin__ is form for form in refused):
            raise TypeError(f"{arg} is not valid as type argument")
    elif isinstance(arg, _forms._SpecialForm):
        allowed = [*_forms._bare_forms, *((_forms.ClassVar, _forms.Final) if allow_special_forms else ())]
        if arg not in allowed:
            raise TypeError(f"Plain {arg} is not valid as type argument")
    elif type(arg) is tuple:
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    return arg


# Set by the module that defines `Protocol`, which is built on this one.
_protocols = []


def _protocol_class():
    return _protocols[0] if _protocols else None


def _type_repr(obj):
    """The text of a type: a class by its name, anything else by its repr."""
    if isinstance(obj, tuple):
        return f"[{', '.join(map(_type_repr, obj))}]"
    if isinstance(obj, (type, types.FunctionType, types.BuiltinFunctionType)):
        if isinstance(obj, types.GenericAlias):
            return repr(obj)
        module = obj.__module__
        return obj.__qualname__ if module is None or module == "builtins" else f"{module}.{obj.__qualname__}"
    return "..." if obj is ... else repr(obj)


# Parameters and arguments.


def _is_unpacked_typevartuple(x):
    return not isinstance(x, type) and getattr(x, "__typing_is_unpacked_typevartuple__", False)


def _is_typevar_like(x):
    return isinstance(x, (TypeVar, ParamSpec)) or _is_unpacked_typevartuple(x)


def _is_param_expr(arg):
    """What may stand for a parameter specification."""
    return (
        arg is ...
        or isinstance(arg, (tuple, list))
        or isinstance(arg, (ParamSpec, _ConcatenateGenericAlias))
    )


def _collect_type_parameters(args, *, enforce_default_ordering=True):
    """The type parameters in `args`, in order of first occurrence."""
    found = []
    default_seen = False
    variadic_seen = False

    def add(param):
        nonlocal default_seen, variadic_seen
        if param in found:
            return
        if enforce_default_ordering:
            if isinstance(param, TypeVarTuple) or _is_unpacked_typevartuple(param):
                variadic_seen = True
            if param.has_default():
                if variadic_seen and isinstance(param, TypeVar):
                    raise TypeError("Type parameter with a default follows TypeVarTuple")
                default_seen = True
            elif default_seen:
                raise TypeError(f"Type parameter {param!r} without a default follows type parameter with a default")
        found.append(param)

    for arg in args:
        if isinstance(arg, type):
            continue
        if isinstance(arg, tuple):
            for inner in arg:
                for param in _collect_type_parameters([inner]):
                    if param not in found:
                        found.append(param)
        elif hasattr(arg, "__typing_subst__"):
            add(arg)
        else:
            for param in getattr(arg, "__parameters__", ()):
                if param not in found:
                    found.append(param)
    return tuple(found)


def _unpack_args(*args):
    """The arguments with unpacked tuples of known length spread out."""
    spread = []
    for arg in args:
        inner = getattr(arg, "__typing_unpacked_tuple_args__", None)
        if inner is not None and not (inner and inner[-1] is ...):
            spread.extend(inner)
        else:
            spread.append(arg)
    return spread


def _deduplicate(params, *, unhashable_fallback=False):
    try:
        return dict.fromkeys(params)
    except TypeError:
        if not unhashable_fallback:
            raise
    distinct = []
    for param in params:
        if param not in distinct:
            distinct.append(param)
    return distinct


def _check_generic_specialization(cls, arguments):
    """A generic class takes as many arguments as it has parameters, less those with defaults."""
    wanted = len(cls.__parameters__)
    if not wanted:
        raise TypeError(f"{cls} is not a generic class")
    given = len(arguments)
    if given == wanted:
        return
    expected = wanted
    if given < wanted:
        if cls.__parameters__[given].has_default():
            return
        expected -= sum(param.has_default() for param in cls.__parameters__)
        expected = f"at least {expected}" if expected != wanted else expected
    raise TypeError(f"Too {'many' if given > wanted else 'few'} arguments for {cls}; actual {given}, expected {expected}")


def _tp_cache(func=None, /, *, typed=False):
    """Keep results by argument; what cannot be hashed is computed anew."""

    def decorator(func):
        cached = functools.lru_cache(typed=typed)(func)

        @functools.wraps(func)
        def inner(*args, **kwds):
            try:
                return cached(*args, **kwds)
            except TypeError:
                return func(*args, **kwds)

        return inner

    return decorator if func is None else decorator(func)


# What the classes of type parameters and `Generic` ask of this module.


def _typevar_subst(self, arg):
    arg = _type_check(arg, "Parameters to generic types must be types.", is_argument=True)
    if (
        isinstance(arg, _GenericAlias)
        and arg.__origin__ is _forms.Unpack
        or isinstance(arg, types.GenericAlias)
        and getattr(arg, "__unpacked__", False)
    ):
        raise TypeError(f"{arg} is not valid as type argument")
    return arg


def _typevartuple_prepare_subst(self, alias, args):
    params = alias.__parameters__
    at = params.index(self)
    if any(isinstance(param, TypeVarTuple) for param in params[at + 1 :]):
        raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
    given = len(args)
    wanted = len(params)
    left = at
    right = wanted - at - 1
    place = None
    fill = None
    for i, arg in enumerate(args):
        if isinstance(arg, type):
            continue
        inner = getattr(arg, "__typing_unpacked_tuple_args__", None)
        if inner and len(inner) == 2 and inner[-1] is ...:
            if place is not None:
                raise TypeError("More than one unpacked arbitrary-length tuple argument")
            place = i
            fill = inner[0]
    if place is not None:
        left = min(left, place)
        right = min(right, given - place - 1)
    elif left + right > given:
        raise TypeError(f"Too few arguments for {alias}; actual {given}, expected at least {wanted - 1}")
    if left == given - right and self.has_default():
        replacement = _unpack_args(self.__default__)
    else:
        replacement = args[left : given - right]
    return (
        *args[:left],
        *([fill] * (at - left)),
        tuple(replacement),
        *([fill] * (wanted - right - left - 1 - (at - left))),
        *args[given - right :],
    )


def _paramspec_subst(self, arg):
    if isinstance(arg, (list, tuple)):
        return tuple(_type_check(a, "Expected a type.") for a in arg)
    if not _is_param_expr(arg):
        raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}")
    return arg


def _paramspec_prepare_subst(self, alias, args):
    params = alias.__parameters__
    at = params.index(self)
    if at == len(args) and self.has_default():
        args = [*args, self.__default__]
    if at >= len(args):
        raise TypeError(f"Too few arguments for {alias}")
    # `Z[int, str]` is `Z[[int, str]]` where the specification is the only parameter.
    if len(params) == 1 and not _is_param_expr(args[0]):
        return (args,)
    if isinstance(args[at], list):
        args = (*args[:at], tuple(args[at]), *args[at + 1 :])
    return args


def _prepare_arguments(cls, params, args):
    """Let each parameter put its part of the arguments into shape."""
    for param in params:
        prepare = getattr(param, "__typing_prepare_subst__", None)
        if prepare is not None:
            args = prepare(cls, args)
    return args


@_tp_cache
def _generic_class_getitem(cls, args):
    """`class[args]` for `Generic` and its subclasses."""
    if not isinstance(args, tuple):
        args = (args,)
    args = tuple(_type_convert(arg) for arg in args)
    if cls is Generic or cls is _protocol_class():
        if not args:
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
        if not all(_is_typevar_like(param) for param in args):
            raise TypeError(
                f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables."
            )
        if len(set(args)) != len(args):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
    else:
        params = cls.__parameters__
        args = _prepare_arguments(cls, params, args)
        _check_generic_specialization(cls, args)
        spread = []
        for param, arg in zip(params, args):
            if isinstance(param, TypeVarTuple):
                spread.extend(arg)
            else:
                spread.append(arg)
        args = tuple(spread)
    return _GenericAlias(cls, args)


def _generic_init_subclass(cls, *args, **kwargs):
    """Work out the parameters of a new subclass of `Generic`."""
    super(Generic, cls).__init_subclass__(*args, **kwargs)
    own = cls.__dict__
    protocol = _protocol_class()
    if "__orig_bases__" in own:
        plain = Generic in own["__orig_bases__"]
    else:
        plain = Generic in cls.__bases__ and cls.__name__ != "Protocol" and type(cls).__name__ != "_TypedDictMeta"
    if plain:
        raise TypeError("Cannot inherit from plain Generic")
    params = ()
    if "__orig_bases__" in own:
        bases = own["__orig_bases__"]
        params = _collect_type_parameters(bases, enforce_default_ordering=False)
        declared = None
        for base in bases:
            if isinstance(base, (_GenericAlias, types.GenericAlias)) and (
                base.__origin__ is Generic or protocol is not None and base.__origin__ is protocol
            ):
                if declared is not None:
                    raise TypeError("Cannot inherit from Generic[...] multiple times.")
                declared = base.__parameters__
                named = base.__origin__.__name__
        if declared is None:
            _collect_type_parameters(params)
        else:
            missing = [param for param in params if param not in declared]
            if missing:
                some = ", ".join(map(str, missing))
                listed = ", ".join(map(str, declared))
                raise TypeError(f"Some type variables ({some}) are not listed in {named}[{listed}]")
            params = declared
    cls.__parameters__ = tuple(params)


# Aliases.


class _BaseGenericAlias(_Final, _root=True):
    """What stands for a class in annotations; calls, attributes and bases go to the class."""

    def __init__(self, origin, *, inst=True, name=None):
        self.__origin__, self._name, self._inst = origin, name, inst
        self.__slots__ = None

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except Exception:
            # It has no room for that, or refuses.
            return made
        return made

    def __mro_entries__(self, bases):
        entries = []
        if self.__origin__ not in bases:
            entries.append(self.__origin__)
        at = bases.index(self)
        for base in bases[at + 1 :]:
            if isinstance(base, _BaseGenericAlias) or issubclass(base, Generic):
                break
        else:
            entries.append(Generic)
        return tuple(entries)

    def __getattr__(self, attr):
        if attr == "__origin__":
            # An alias of a class whose module few programs need.
            load = self.__dict__.get("_load_origin")
            if load is not None:
                self.__origin__ = origin = load()
                return origin
        elif attr == "__name__" or attr == "__qualname__":
            return self._name or self.__origin__.__name__
        elif not _is_dunder(attr) and ("__origin__" in self.__dict__ or "_load_origin" in self.__dict__):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __setattr__(self, attr, val):
        if _is_dunder(attr) or attr in ("_name", "_inst", "_nparams", "_defaults", "_load_origin"):
            super().__setattr__(attr, val)
        else:
            setattr(self.__origin__, attr, val)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __dir__(self):
        return list({*super().__dir__(), *(attr for attr in dir(self.__origin__) if not _is_dunder(attr))})


class _GenericAlias(_BaseGenericAlias, _root=True):
    """A class with arguments: `List[int]`, or `C[int]` for a subclass of `Generic`."""

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        if not isinstance(args, tuple):
            args = (args,)
        self.__args__ = tuple(... if arg is _TypingEllipsis else arg for arg in args)
        self.__parameters__ = _collect_type_parameters(args, enforce_default_ordering=isinstance(origin, type))
        if not name:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    @_tp_cache
    def __getitem__(self, args):
        if self.__origin__ in (Generic, _protocol_class()):
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        given = map(_type_convert, args if isinstance(args, tuple) else (args,))
        return self.copy_with(tuple(self._determine_new_args(_unpack_args(*given))))

    def _determine_new_args(self, args):
        """The arguments of this alias with `args` in the place of its parameters."""
        params = self.__parameters__
        args = _prepare_arguments(self, params, tuple(args))
        given = len(args)
        wanted = len(params)
        if given != wanted:
            raise TypeError(
                f"Too {'many' if given > wanted else 'few'} arguments for {self}; actual {given}, expected {wanted}"
            )
        return tuple(self._make_substitution(self.__args__, dict(zip(params, args))))

    def _make_substitution(self, args, chosen):
        result = []
        for old in args:
            if isinstance(old, type):
                result.append(old)
                continue
            subst = getattr(old, "__typing_subst__", None)
            if subst is not None:
                new = subst(chosen[old])
            else:
                params = getattr(old, "__parameters__", ())
                if not params:
                    new = old
                else:
                    inner = []
                    for param in params:
                        if isinstance(param, TypeVarTuple):
                            inner.extend(chosen[param])
                        else:
                            inner.append(chosen[param])
                    new = old[tuple(inner)]
            if self.__origin__ == _abc.Callable and isinstance(new, tuple):
                # The types of a signature are arguments of Callable one by one.
                result.extend(new)
            elif _is_unpacked_typevartuple(old):
                result.extend(new)
            elif isinstance(old, tuple):
                result.append(tuple(self._make_substitution(old, chosen)))
            else:
                result.append(new)
        return result

    def copy_with(self, args):
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        name = f"typing.{self._name}" if self._name else _type_repr(self.__origin__)
        args = ", ".join(map(_type_repr, self.__args__)) if self.__args__ else "()"
        return f"{name}[{args}]"

    def __reduce__(self):
        given = self.__args__
        if len(given) == 1 and not isinstance(given[0], tuple):
            given = given[0]
        return (operator.getitem, (_alias_named(self._name) if self._name else self.__origin__, given))

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _forms._SpecialForm):
            return self.__origin__.__mro_entries__(bases)
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            protocol = _protocol_class()
            if protocol is not None and protocol in bases:
                return ()
            at = bases.index(self)
            for base in bases[at + 1 :]:
                if isinstance(base, _BaseGenericAlias) and base is not self:
                    return ()
        return (self.__origin__,)

    def __iter__(self):
        yield _forms.Unpack[self]


def _alias_named(name):
    import typing

    return getattr(typing, name)


class _TypingEllipsis:
    """Stands for `...` among arguments until the alias is made."""


class _SpecialGenericAlias(_NotIterable, _BaseGenericAlias, _root=True):
    """An alias that has no arguments yet: `List`. `nparams` is how many it takes, -1 for any number."""

    def __init__(self, origin, nparams, *, inst=True, name=None, defaults=()):
        super().__init__(origin, inst=inst, name=name or origin.__name__)
        self._nparams = nparams
        self._defaults = defaults
        if origin.__module__ == "builtins":
            self.__doc__ = f"Deprecated alias to {origin.__qualname__}."
        else:
            self.__doc__ = f"Deprecated alias to {origin.__module__}.{origin.__qualname__}."

    @_tp_cache
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = tuple(_type_check(p, "Parameters to generic types must be types.") for p in params)
        given = len(params)
        wanted = self._nparams
        if given < wanted and given + len(self._defaults) >= wanted:
            params += self._defaults[given - wanted :]
            given = wanted
        if given != wanted:
            if not wanted:
                raise TypeError(f"{self} is not a generic class")
            expected = f"at least {wanted - len(self._defaults)}" if self._defaults else wanted
            raise TypeError(
                f"Too {'many' if given > wanted else 'few'} arguments for {self}; actual {given}, expected {expected}"
            )
        return self.copy_with(params)

    def copy_with(self, params):
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __repr__(self):
        return f"typing.{self._name}"

    def __subclasscheck__(self, cls):
        if isinstance(cls, _GenericAlias):
            return super().__subclasscheck__(cls)
        return issubclass(cls.__origin__ if isinstance(cls, _SpecialGenericAlias) else cls, self.__origin__)

    def __reduce__(self):
        return self._name

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]


def _lazy_alias(module, name, nparams, load, defaults=()):
    """An alias of the class that `load` gets, once it is asked for it."""
    alias = _SpecialGenericAlias.__new__(_SpecialGenericAlias)
    alias._inst = True
    alias._name = name
    alias._nparams = nparams
    alias._defaults = defaults
    alias._load_origin = load
    alias.__slots__ = None
    alias.__doc__ = f"Deprecated alias to {module}."
    return alias


class _DeprecatedGenericAlias(_SpecialGenericAlias, _root=True):
    """An alias whose use warns."""

    def __init__(self, origin, nparams, *, removal_version, inst=True, name=None):
        super().__init__(origin, nparams, inst=inst, name=name)
        self._removal_version = removal_version

    def __setattr__(self, attr, val):
        if attr == "_removal_version":
            object.__setattr__(self, attr, val)
        else:
            super().__setattr__(attr, val)

    def __instancecheck__(self, inst):
        import warnings

        warnings._deprecated(f"{self.__module__}.{self._name}", remove=self._removal_version)
        return super().__instancecheck__(inst)


class _CallableGenericAlias(_NotIterable, _GenericAlias, _root=True):
    """`Callable[[int, str], bool]`; the arguments are `(int, str, bool)`."""

    def __repr__(self):
        if self._has_expression():
            return super().__repr__()
        *parameters, result = map(_type_repr, self.__args__)
        return f"typing.Callable[[{', '.join(parameters)}], {result}]"

    def __reduce__(self):
        given = self.__args__ if self._has_expression() else ([*self.__args__[:-1]], self.__args__[-1])
        return (operator.getitem, (_forms.Callable, given))

    def _has_expression(self):
        """Whether something else stands in the place of a list of arguments."""
        return len(self.__args__) == 2 and _is_param_expr(self.__args__[0])


class _CallableType(_SpecialGenericAlias, _root=True):
    def copy_with(self, params):
        return _CallableGenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __getitem__(self, params):
        if not (isinstance(params, tuple) and len(params) == 2):
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        parameters, result = params
        return self._alias_of((tuple(parameters) if isinstance(parameters, list) else parameters, result))

    @_tp_cache
    def _alias_of(self, params):
        args, result = params
        result = _type_check(result, "Callable[args, result]: result must be a type.")
        if args is ...:
            return self.copy_with((_TypingEllipsis, result))
        if not isinstance(args, tuple):
            args = (args,)
        return self.copy_with((*(_type_convert(arg) for arg in args), result))


class _TupleType(_SpecialGenericAlias, _root=True):
    @_tp_cache
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        dots = len(params) >= 2 and params[-1] is ...
        if dots:
            params = params[:-1]
        params = tuple(_type_check(p, "Tuple[t0, t1, ...]: each t must be a type.") for p in params)
        return self.copy_with((*params, _TypingEllipsis) if dots else params)


class _UnionGenericAliasMeta(type):
    def __instancecheck__(self, inst):
        _warn_of_union_alias()
        return isinstance(inst, Union)

    def __subclasscheck__(self, inst):
        _warn_of_union_alias()
        return issubclass(inst, Union)

    def __eq__(self, other):
        _warn_of_union_alias()
        return other is _UnionGenericAlias or other is Union

    def __hash__(self):
        return hash(Union)


def _warn_of_union_alias():
    import warnings

    warnings._deprecated("_UnionGenericAlias", remove=(3, 17))


class _UnionGenericAlias(metaclass=_UnionGenericAliasMeta):
    """The former class of unions."""

    def __new__(cls, self_cls, parameters, /, *, name=None):
        _warn_of_union_alias()
        return Union[parameters]


def _value_and_type_iter(params):
    return ((param, type(param)) for param in params)


class _LiteralGenericAlias(_GenericAlias, _root=True):
    def __eq__(self, other):
        if isinstance(other, _LiteralGenericAlias):
            mine, theirs = [set(_value_and_type_iter(alias.__args__)) for alias in (self, other)]
            return mine == theirs
        return NotImplemented

    def __hash__(self):
        return hash(frozenset(_value_and_type_iter(self.__args__)))


class _ConcatenateGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, params):
        *first, last = params
        if isinstance(last, (tuple, list)):
            return (*first, *last)
        rest = last.__args__ if isinstance(last, _ConcatenateGenericAlias) else (last,)
        return super().copy_with((*first, *rest))


class _AnnotatedAlias(_NotIterable, _GenericAlias, _root=True):
    """`Annotated[T, x]`: the type as the origin and the rest as metadata."""

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            origin, metadata = origin.__origin__, origin.__metadata__ + metadata
        super().__init__(origin, origin, name="Annotated")
        self.__metadata__ = metadata

    def copy_with(self, params):
        return type(self)(params[0], self.__metadata__)

    def __repr__(self):
        metadata = ", ".join(map(repr, self.__metadata__))
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {metadata}]"

    def __reduce__(self):
        return operator.getitem, (_forms.Annotated, (self.__origin__, *self.__metadata__))

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, attr):
        if attr in ("__name__", "__qualname__"):
            return "Annotated"
        return super().__getattr__(attr)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


class _UnpackGenericAlias(_GenericAlias, _root=True):
    def __repr__(self):
        return f"typing.Unpack[{_type_repr(self.__args__[0])}]"

    def __getitem__(self, args):
        if self.__typing_is_unpacked_typevartuple__:
            return args
        return super().__getitem__(args)

    @property
    def __typing_unpacked_tuple_args__(self):
        (arg,) = self.__args__
        if not isinstance(arg, (_GenericAlias, types.GenericAlias)):
            return None
        if arg.__origin__ is tuple:
            return arg.__args__
        raise TypeError("Unpack[...] must be used with a tuple type")

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)


import _collections_abc as _abc

# At the end: the forms are made with the classes above, whose methods need them only when called.
import _typing_forms as _forms
