"""Signatures of callables: parameters, their kinds and defaults, and how arguments are bound to them."""

import enum
import functools
import sys
import types
from collections import OrderedDict
from keyword import iskeyword


class _empty:
    """Stands for what a signature does not say."""


class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY = "positional-only"
    POSITIONAL_OR_KEYWORD = "positional or keyword"
    VAR_POSITIONAL = "variadic positional"
    KEYWORD_ONLY = "keyword-only"
    VAR_KEYWORD = "variadic keyword"

    def __new__(cls, description):
        # Numbered in the order in which they stand in a signature.
        kind = int.__new__(cls, len(cls.__members__))
        kind._value_, kind.description = int(kind), description
        return kind

    def __str__(self):
        return self.name


_POSITIONAL_ONLY = _ParameterKind.POSITIONAL_ONLY
_POSITIONAL_OR_KEYWORD = _ParameterKind.POSITIONAL_OR_KEYWORD
_VAR_POSITIONAL = _ParameterKind.VAR_POSITIONAL
_KEYWORD_ONLY = _ParameterKind.KEYWORD_ONLY
_VAR_KEYWORD = _ParameterKind.VAR_KEYWORD


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    """Return the text of an annotation."""
    if isinstance(annotation, str) and not quote_annotation_strings:
        return annotation
    module = getattr(annotation, "__module__", None)
    if module == "typing":
        return repr(annotation).replace("typing.", "")
    if not isinstance(annotation, type) or isinstance(annotation, types.GenericAlias):
        return repr(annotation)
    return annotation.__qualname__ if module in ("builtins", base_module) else f"{module}.{annotation.__qualname__}"


def _equal_parts(one, other, cls):
    """`__eq__` of the classes here."""
    if isinstance(other, cls):
        return one is other or one._parts() == other._parts()
    return NotImplemented


class Parameter:
    """One parameter."""

    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        if kind in (_VAR_POSITIONAL, _VAR_KEYWORD) and default is not _empty:
            raise ValueError(f"{kind.description} parameters cannot have default values")
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if name[:1] == "." and name[1:].isdigit():
            # The parameter of a comprehension's function.
            if kind is not _POSITIONAL_OR_KEYWORD:
                raise ValueError(
                    f"implicit arguments must be passed as positional or keyword arguments, not {kind.description}")
            name, kind = "implicit" + name[1:], _POSITIONAL_ONLY
        # Native functions may have positional parameters that are named by keywords.
        if not name.isidentifier() or iskeyword(name) and kind is not _POSITIONAL_ONLY:
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name, self._kind, self._default, self._annotation = name, kind, default, annotation

    def __reduce__(self):
        state = {"_default": self._default, "_annotation": self._annotation}
        return type(self), (self._name, self._kind), state

    def __setstate__(self, state):
        self._default = state["_default"]
        self._annotation = state["_annotation"]

    name = property(lambda self: self._name)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)
    kind = property(lambda self: self._kind)

    def replace(self, *, name=None, kind=None, annotation=None, default=None):
        """Return a parameter that differs in some respects."""
        return type(self)(
            self._name if name is None else name, self._kind if kind is None else kind,
            default=self._default if default is None else default,
            annotation=self._annotation if annotation is None else annotation)

    def __replace__(self, /, **changes):
        return self.replace(**changes)

    def __str__(self):
        return self._format()

    def _format(self, *, quote_annotation_strings=True):
        text = self._name
        if self._annotation is not _empty:
            text += f": {formatannotation(self._annotation, quote_annotation_strings=quote_annotation_strings)}"
        if self._default is not _empty:
            text += (" = " if self._annotation is not _empty else "=") + repr(self._default)
        if self._kind == _VAR_POSITIONAL:
            text = "*" + text
        elif self._kind == _VAR_KEYWORD:
            text = "**" + text
        return text

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        return _equal_parts(self, other, Parameter)

    def _parts(self):
        return self._name, self._kind, self._default, self._annotation


class BoundArguments:
    """Which parameter gets which argument."""

    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    signature = property(lambda self: self._signature)

    @property
    def args(self):
        """The positional arguments."""
        args = []
        for name, param in self._signature.parameters.items():
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            value = self.arguments[name]
            if param.kind == _VAR_POSITIONAL:
                args.extend(value)
            else:
                args.append(value)
        return tuple(args)

    @property
    def kwargs(self):
        """The keyword arguments."""
        kwargs = {}
        started = False
        for name, param in self._signature.parameters.items():
            if not started:
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started:
                continue
            if name in self.arguments:
                if param.kind == _VAR_KEYWORD:
                    kwargs.update(self.arguments[name])
                else:
                    kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        """Add the values of parameters that got no argument."""
        arguments = {}
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif param.default is not _empty:
                arguments[name] = param.default
            elif param.kind is _VAR_POSITIONAL:
                arguments[name] = ()
            elif param.kind is _VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __eq__(self, other):
        return _equal_parts(self, other, BoundArguments)

    def _parts(self):
        return self.signature, self.arguments

    def __setstate__(self, state):
        self._signature = state["_signature"]
        self.arguments = state["arguments"]

    def __getstate__(self):
        return {"_signature": self._signature, "arguments": self.arguments}

    def __repr__(self):
        args = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"<{self.__class__.__name__} ({args})>"


class Signature:
    """The parameters of a callable and the annotation of what it returns."""

    __slots__ = ("_return_annotation", "_parameters")

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        if parameters is None:
            named = OrderedDict()
        elif __validate_parameters__:
            named = self._checked(parameters)
        else:
            named = OrderedDict((param.name, param) for param in parameters)
        self._parameters = types.MappingProxyType(named)
        self._return_annotation = return_annotation

    @staticmethod
    def _checked(parameters):
        named = OrderedDict()
        last, has_defaults = _POSITIONAL_ONLY, False
        for param in parameters:
            if param.kind < last:
                raise ValueError(
                    f"wrong parameter order: {last.description} parameter before {param.kind.description} parameter")
            last = param.kind
            if last in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                if has_defaults and param.default is _empty:
                    raise ValueError("non-default argument follows default argument")
                has_defaults = param.default is not _empty
            if param.name in named:
                raise ValueError(f"duplicate parameter name: {param.name!r}")
            named[param.name] = param
        return named

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False,
                      annotation_format=None):
        """Return the signature of a callable."""
        return _of_callable(obj, cls, follow_wrapped)

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    def replace(self, *, parameters=None, return_annotation=None):
        """Return a signature that differs in some respects."""
        return type(self)(
            self.parameters.values() if parameters is None else parameters,
            return_annotation=self._return_annotation if return_annotation is None else return_annotation)

    def __replace__(self, /, **changes):
        return self.replace(**changes)

    def _parts(self):
        positional = tuple(p for p in self.parameters.values() if p.kind != _KEYWORD_ONLY)
        keywords = {p.name: p for p in self.parameters.values() if p.kind == _KEYWORD_ONLY}
        return positional, keywords, self.return_annotation

    def __hash__(self):
        positional, keywords, annotation = self._parts()
        return hash((positional, frozenset(keywords.values()), annotation))

    def __eq__(self, other):
        return _equal_parts(self, other, Signature)

    def _bind(self, args, kwargs, *, partial=False):
        arguments = {}
        parameters = list(self.parameters.values())
        given = list(args)
        only = []
        at = 0
        # Whether a positional argument was there for every parameter so far.
        all_given = True
        for param in parameters:
            if param.kind == _VAR_POSITIONAL:
                all_given = False
                if given:
                    arguments[param.name] = tuple(given)
                    given = []
                at += 1
                break
            if param.kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
                break
            if given:
                if param.name in kwargs and param.kind != _POSITIONAL_ONLY:
                    raise TypeError(f"multiple values for argument {param.name!r}")
                arguments[param.name] = given.pop(0)
            elif param.kind == _POSITIONAL_ONLY:
                if param.name in kwargs:
                    only.append(param.name)
                if param.default is _empty and not partial:
                    raise TypeError(f"missing a required argument: {param.name!r}")
                all_given = False
            elif param.name in kwargs:
                arguments[param.name] = kwargs.pop(param.name)
                all_given = False
            elif param.default is not _empty or partial:
                all_given = False
            else:
                raise TypeError(f"missing a required argument: {param.name!r}")
            at += 1
        if given:
            raise TypeError("too many positional arguments")
        rest = None
        for param in parameters[at:]:
            if param.kind == _VAR_KEYWORD:
                rest = param
            elif param.name in kwargs:
                arguments[param.name] = kwargs.pop(param.name)
                all_given = False
            elif param.kind == _KEYWORD_ONLY and param.default is _empty and not partial:
                kind = " keyword-only" if all_given else ""
                raise TypeError(f"missing a required{kind} argument: {param.name!r}")
        if only and rest is None:
            names = ", ".join(repr(name) for name in only)
            raise TypeError(f"got some positional-only arguments passed as keyword arguments: {names}")
        if kwargs:
            if rest is None:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
            arguments[rest.name] = kwargs
        return self._bound_arguments_cls(self, arguments)

    def bind(self, /, *args, **kwargs):
        """Bind arguments; raises TypeError if they do not fit."""
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        """Bind arguments; required ones may be left out."""
        return self._bind(args, kwargs, partial=True)

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {"_return_annotation": self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __repr__(self):
        return f"<{self.__class__.__name__} {self}>"

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        """Return the text; with `max_width` a long one has a parameter per line."""
        result = []
        needs_slash = False
        needs_star = True
        for param in self.parameters.values():
            kind = param.kind
            if kind == _POSITIONAL_ONLY:
                needs_slash = True
            elif needs_slash:
                result.append("/")
                needs_slash = False
            if kind == _VAR_POSITIONAL:
                needs_star = False
            elif kind == _KEYWORD_ONLY and needs_star:
                result.append("*")
                needs_star = False
            result.append(param._format(quote_annotation_strings=quote_annotation_strings))
        if needs_slash:
            result.append("/")
        text = f"({', '.join(result)})"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(result) + "\n)"
        if self.return_annotation is not _empty:
            annotation = formatannotation(self.return_annotation, quote_annotation_strings=quote_annotation_strings)
            text += f" -> {annotation}"
        return text


for _class in (_empty, _ParameterKind, Parameter, BoundArguments, Signature):
    _class.__module__ = "inspect"
del _class


# The signature of an object.


def _of_callable(obj, cls=Signature, follow_wrapped=True, skip_bound=True):
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if isinstance(obj, types.MethodType):
        return _without_first(_of_callable(obj.__func__, cls, follow_wrapped))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or isinstance(f, types.MethodType))
        if isinstance(obj, types.MethodType):
            return _of_callable(obj, cls, follow_wrapped)
    own = getattr(obj, "__signature__", None)
    if own is not None and not isinstance(own, str):
        if callable(own) and not isinstance(own, Signature):
            own = own()
        if not isinstance(own, Signature):
            raise TypeError(f"unexpected object {own!r} in __signature__ attribute")
        return own
    method = getattr(obj, "__partialmethod__", None)
    if isinstance(method, functools.partialmethod):
        return _of_partialmethod(method, cls, follow_wrapped)
    if isinstance(obj, types.FunctionType):
        return _of_function(obj, cls)
    if isinstance(obj, functools.partial):
        return _of_partial(_of_callable(obj.func, cls, follow_wrapped), obj)
    if isinstance(obj, type):
        return _of_class(obj, cls, follow_wrapped)
    if _is_builtin(obj):
        return _of_builtin(obj, cls)
    call = getattr(type(obj), "__call__", None)
    if isinstance(call, types.FunctionType):
        return _without_first(_of_callable(call, cls, follow_wrapped))
    if call is not None:
        return _of_callable(call.__get__(obj, type(obj)), cls, follow_wrapped)
    raise ValueError(f"callable {obj!r} is not supported by signature")


def _is_builtin(obj):
    return isinstance(obj, (types.BuiltinFunctionType, types.MethodDescriptorType, types.WrapperDescriptorType,
                            types.MethodWrapperType, types.ClassMethodDescriptorType))


def unwrap(func, *, stop=None):
    """Return what the chain of `__wrapped__` attributes leads to."""
    first = func
    seen = {id(func): func}
    limit = sys.getrecursionlimit()
    while not isinstance(func, type) and hasattr(func, "__wrapped__"):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= limit:
            raise ValueError(f"wrapper loop when unwrapping {first!r}")
        seen[id(func)] = func
    return func


def _without_first(signature):
    params = list(signature.parameters.values())
    kind = params[0].kind if params else None
    if kind not in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL):
        raise ValueError("invalid method signature")
    return signature.replace(parameters=params if kind is _VAR_POSITIONAL else params[1:])


def _of_function(function, cls):
    code = function.__code__
    names = code.co_varnames
    count = code.co_argcount
    keyword_count = code.co_kwonlyargcount
    annotations = function.__annotations__
    defaults = function.__defaults__ or ()
    keyword_defaults = function.__kwdefaults__ or {}
    make = cls._parameter_cls
    params = []
    first_default = count - len(defaults)
    for i, name in enumerate(names[:count]):
        params.append(make(
            name, _POSITIONAL_ONLY if i < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD,
            default=defaults[i - first_default] if i >= first_default else _empty,
            annotation=annotations.get(name, _empty)))
    index = count + keyword_count
    if code.co_flags & 0x4:
        params.append(make(names[index], _VAR_POSITIONAL, annotation=annotations.get(names[index], _empty)))
        index += 1
    for name in names[count:count + keyword_count]:
        params.append(make(name, _KEYWORD_ONLY, default=keyword_defaults.get(name, _empty),
                           annotation=annotations.get(name, _empty)))
    if code.co_flags & 0x8:
        params.append(make(names[index], _VAR_KEYWORD, annotation=annotations.get(names[index], _empty)))
    return cls(params, return_annotation=annotations.get("return", _empty), __validate_parameters__=False)


def _of_partialmethod(method, cls, follow_wrapped):
    """The signature of the function that a partial method gives: its receiver comes first as before."""
    whole = _of_callable(method.func, cls, follow_wrapped)
    rest = _of_partial(whole, method, (None,) + method.args)
    receiver = next(iter(whole.parameters.values()), None)
    if receiver is None or receiver.kind is _VAR_POSITIONAL:
        return rest
    return rest.replace(parameters=[receiver, *rest.parameters.values()])


def _of_partial(signature, partial, args=None):
    args = partial.args if args is None else args
    try:
        bound = signature.bind_partial(*args, **(partial.keywords or {}))
    except TypeError as e:
        raise ValueError(f"partial object {partial!r} has incorrect arguments") from e
    params = []
    to_keyword = False
    given = {name for i, (name, p) in enumerate(signature.parameters.items())
             if i < len(args) and p.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD)}
    for name, param in signature.parameters.items():
        if name in given:
            if args[list(signature.parameters).index(name)] is getattr(functools, "Placeholder", _empty):
                params.append(param.replace(kind=_POSITIONAL_ONLY))
            continue
        if name in bound.arguments and param.kind not in (_VAR_POSITIONAL, _VAR_KEYWORD):
            to_keyword = to_keyword or param.kind is _POSITIONAL_OR_KEYWORD
            params.append(param.replace(kind=_KEYWORD_ONLY, default=bound.arguments[name]))
        elif to_keyword and param.kind is _POSITIONAL_OR_KEYWORD:
            params.append(param.replace(kind=_KEYWORD_ONLY))
        elif not (to_keyword and param.kind is _VAR_POSITIONAL):
            params.append(param)
    return signature.replace(parameters=params)


def _of_class(obj, cls, follow_wrapped):
    meta_call = _user_method(type(obj), "__call__", type)
    if meta_call is not None:
        return _without_first(_of_callable(meta_call, cls, follow_wrapped))
    new = _user_method(obj, "__new__", object)
    init = _user_method(obj, "__init__", object)
    for base in obj.__mro__:
        if "__new__" in base.__dict__ and new is not None:
            return _without_first(_of_callable(new, cls, follow_wrapped))
        if "__init__" in base.__dict__ and init is not None:
            return _without_first(_of_callable(init, cls, follow_wrapped))
    for base in obj.__mro__[:-1]:
        text = base.__dict__.get("__text_signature__") or getattr(base, "__text_signature__", None)
        if text:
            return _from_text(cls, obj, text)
    if type not in obj.__mro__:
        if obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
            return _from_text(cls, object, "()")
        raise ValueError(f"no signature found for builtin type {obj!r}")
    raise ValueError(f"no signature found for builtin type {obj!r}")


def _user_method(cls, name, base):
    method = getattr(cls, name, None)
    if method is None or method is getattr(base, name, None) or _is_builtin(method):
        return None
    return method


def _of_builtin(obj, cls):
    text = getattr(obj, "__text_signature__", None)
    if not text:
        raise ValueError(f"no signature found for builtin {obj!r}")
    return _from_text(cls, obj, text)


def _from_text(cls, obj, text):
    """The signature that a text such as `($self, x, /, *, key=None)` stands for."""
    make = cls._parameter_cls
    params = []
    kind = _POSITIONAL_OR_KEYWORD
    bound = getattr(obj, "__self__", None)
    for i, part in enumerate(_split(text.strip()[1:text.strip().rindex(")")])):
        if part == "/":
            params = [p.replace(kind=_POSITIONAL_ONLY) for p in params]
            continue
        if part == "*":
            kind = _KEYWORD_ONLY
            continue
        own = kind
        if part.startswith("**"):
            own, part = _VAR_KEYWORD, part[2:]
        elif part.startswith("*"):
            own, part, kind = _VAR_POSITIONAL, part[1:], _KEYWORD_ONLY
        is_self = part.startswith("$")
        if is_self:
            if bound is not None or isinstance(obj, type):
                # The receiver is there already.
                params = []
                continue
            part, own = part[1:], _POSITIONAL_ONLY
        name, equals, default = part.partition("=")
        params.append(make(name.strip(), own, default=_value(default.strip()) if equals else _empty))
    return cls(params, __validate_parameters__=False)


def _split(text):
    parts = []
    depth = 0
    quote = None
    start = 0
    for i, c in enumerate(text):
        if quote:
            quote = None if c == quote else quote
        elif c in "'\"":
            quote = c
        elif c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
        elif c == "," and depth == 0:
            parts.append(text[start:i].strip())
            start = i + 1
    parts.append(text[start:].strip())
    return [part for part in parts if part]


_NAMES = {"None": None, "True": True, "False": False, "()": (), "[]": [], "{}": {}, "sys.maxsize": sys.maxsize}


def _value(text):
    """The value of a default."""
    if text in _NAMES:
        return _NAMES[text]
    if text[:1] in "'\"":
        return text[1:-1].encode().decode("unicode_escape")
    if text[:2] in ("b'", 'b"'):
        return text[2:-1].encode().decode("unicode_escape").encode("latin-1")
    for number in (int, float):
        try:
            return number(text)
        except ValueError:
            pass
    raise ValueError(f"no value for the default {text!r}")
