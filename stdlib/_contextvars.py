"""Context variables: values that belong to a context of execution, such as an asyncio task."""

# sx: no traceback entries

__all__ = ["Context", "ContextVar", "Token", "copy_context"]


class _Missing:
    def __repr__(self):
        return "<Token.MISSING>"


_Missing.__name__ = _Missing.__qualname__ = "Token.MISSING"
_MISSING = _Missing()
_GIVEN = object()


def _no_base(name):
    def __init_subclass__(cls, /, **kwargs):
        raise TypeError(f"type '_contextvars.{name}' is not an acceptable base type")

    return classmethod(__init_subclass__)


class ContextVar:
    """A variable whose value depends on the current context."""

    __slots__ = ("_name", "_default")

    def __new__(cls, *args, default=_MISSING):
        if len(args) != 1:
            some = "at most" if args else "exactly"
            raise TypeError(f"ContextVar() takes {some} 1 positional argument ({len(args)} given)")
        if not isinstance(args[0], str):
            raise TypeError("context variable name must be a str")
        self = object.__new__(cls)
        self._name = args[0]
        self._default = default
        return self

    __init_subclass__ = _no_base("ContextVar")

    @property
    def name(self):
        return self._name

    def get(self, default=_MISSING, /):
        """The value in the current context, else `default`, else the default of the variable."""
        value = _current._values.get(self, _MISSING)
        if value is not _MISSING:
            return value
        if default is not _MISSING:
            return default
        if self._default is not _MISSING:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        """Set the value in the current context; the token can undo that."""
        context = _current
        token = _make_token(context, self, context._values.get(self, _MISSING))
        context._values = {**context._values, self: value}
        return token

    def reset(self, token, /):
        """Make the variable what it was before the `set` that gave the token."""
        if not isinstance(token, Token):
            raise TypeError(f"expected an instance of Token, got {token!r}")
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token._var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        context = _current
        if token._context is not context:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        values = dict(context._values)
        if token._old_value is _MISSING:
            del values[self]
        else:
            values[self] = token._old_value
        context._values = values

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def __repr__(self):
        default = "" if self._default is _MISSING else f" default={self._default!r}"
        return f"<ContextVar name={self._name!r}{default} at {id(self):#x}>"


class Token:
    """What `ContextVar.set` gives: the way back."""

    __slots__ = ("_context", "_var", "_old_value", "_used")

    MISSING = _MISSING

    def __new__(cls, *args, **kwargs):
        raise RuntimeError("Tokens can only be created by ContextVars")

    __init_subclass__ = _no_base("Token")

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return self._old_value

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, tb, /):
        self._var.reset(self)

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def __repr__(self):
        used = " used" if self._used else ""
        return f"<Token{used} var={self._var!r} at {id(self):#x}>"


def _make_token(context, var, old_value):
    token = object.__new__(Token)
    token._context = context
    token._var = var
    token._old_value = old_value
    token._used = False
    return token


class Context:
    """A mapping of context variables to values. The dict is never changed, so that copies share it."""

    __slots__ = ("_values", "_entered", "_previous", "__weakref__")
    __hash__ = None

    def __new__(cls, *args, **kwargs):
        if args or kwargs:
            raise TypeError("Context() does not accept any arguments")
        return _make_context({})

    __init_subclass__ = _no_base("Context")

    def run(self, *args, **kwargs):
        """Call `args[0]` with the other arguments in this context."""
        global _current
        if not args:
            raise TypeError("run() missing 1 required positional argument")
        if self._entered:
            raise RuntimeError(f"cannot enter context: {self!r} is already entered")
        self._previous = _current
        self._entered = True
        _current = self
        try:
            return args[0](*args[1:], **kwargs)
        finally:
            _current = self._previous
            self._previous = None
            self._entered = False

    def copy(self):
        return _make_context(self._values)

    def __getitem__(self, var, /):
        return self._values[_checked(var)]

    def __contains__(self, var, /):
        return _checked(var) in self._values

    def get(self, var, default=None, /):
        return self._values.get(_checked(var), default)

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()

    def __eq__(self, other):
        if not isinstance(other, Context):
            return NotImplemented
        return self._values == other._values


def _checked(var):
    if not isinstance(var, ContextVar):
        raise TypeError(f"a ContextVar key was expected, got {var!r}")
    return var


def _make_context(values):
    context = object.__new__(Context)
    context._values = values
    context._entered = False
    context._previous = None
    return context


_current = _make_context({})


def copy_context():
    """A copy of the current context."""
    return _make_context(_current._values)
