"""Annotations of functions, classes and modules, as values, as text, or with placeholders for undefined names.

The `__annotate__` functions that the compiler makes answer a format of our own besides those that programs know: -1 asks
for the texts of the annotations, from which those that have no value yet are put together.
"""

import builtins
import enum
import keyword
import sys
import types

from _annotation_text import evaluate as _evaluate_text
from _annotation_text import namespace_lookup as _namespace_lookup

__all__ = [
    "Format", "ForwardRef", "call_annotate_function", "call_evaluate_function", "get_annotate_from_class_namespace",
    "get_annotations", "annotations_to_string", "type_repr",
]


class Format(enum.IntEnum):
    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4


_TEXTS = -1
_sentinel = object()


def _module_names(name):
    """The namespace of a module that was imported, or None."""
    return getattr(sys.modules.get(name), "__dict__", None)


class ForwardRef:
    """The text of an annotation that has no value yet."""

    __slots__ = (
        "__arg__", "__forward_is_argument__", "__forward_is_class__", "__forward_module__", "__owner__", "__globals__",
        "__cell__", "__weakref__",
    )

    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__arg__ = arg
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module
        self.__owner__ = owner
        self.__globals__ = None
        # A dict of cells by name, where the annotation may use variables of an enclosing function.
        self.__cell__ = None

    def __init_subclass__(cls, /, *args, **kwds):
        raise TypeError("Cannot subclass ForwardRef")

    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=Format.VALUE):
        """Return the value; with the format FORWARDREF return the reference itself where it has none."""
        if format == Format.STRING:
            return self.__forward_arg__
        if format not in (Format.VALUE, Format.FORWARDREF):
            raise NotImplementedError(format)
        if owner is None:
            owner = self.__owner__
        globals = self._globals_for(globals, owner)
        if type_params is None and owner is not None:
            type_params = getattr(owner, "__type_params__", None)
        locals = self._locals_for(locals, owner, type_params)
        arg = self.__forward_arg__
        lookup = _namespace_lookup(globals, locals)
        if arg.isidentifier() and not keyword.iskeyword(arg):
            try:
                return lookup(arg)
            except NameError:
                if format == Format.FORWARDREF:
                    return self
                raise
        try:
            return _evaluate_text(_rewrite_star_unpack(arg), lookup)
        except Exception:
            if format == Format.VALUE:
                raise
        try:
            return _evaluate_partly(arg, lookup, owner, self.__forward_is_class__)
        except Exception:
            return self

    def _globals_for(self, globals, owner):
        if globals is not None:
            return globals
        if self.__forward_module__ is not None:
            globals = _module_names(self.__forward_module__)
        if globals is None:
            globals = self.__globals__
        if globals is not None:
            return globals
        if isinstance(owner, type):
            globals = _module_names(getattr(owner, "__module__", None))
        elif isinstance(owner, types.ModuleType):
            globals = vars(owner)
        elif callable(owner):
            globals = getattr(owner, "__globals__", None)
        return {} if globals is None else globals

    def _locals_for(self, locals, owner, type_params):
        if locals is None:
            locals = dict(vars(owner)) if isinstance(owner, type) else {}
        elif type_params is not None or self.__cell__:
            locals = dict(locals)
        for param in type_params or ():
            locals.setdefault(param.__name__, param)
        for name, cell in (self.__cell__ or {}).items():
            try:
                locals.setdefault(name, cell.cell_contents)
            except ValueError:
                pass
        return locals

    def _evaluate(self, globalns, localns, type_params=_sentinel, *, recursive_guard):
        import typing
        import warnings

        if type_params is _sentinel:
            typing._deprecation_warning_for_no_type_params_passed("typing.ForwardRef._evaluate")
            type_params = ()
        warnings._deprecated(
            "ForwardRef._evaluate",
            "{name} is a private API and is retained for compatibility, but will be removed"
            " in Python 3.16. Use ForwardRef.evaluate() or typing.evaluate_forward_ref() instead.",
            remove=(3, 16),
        )
        return typing.evaluate_forward_ref(
            self, globals=globalns, locals=localns, type_params=type_params, _recursive_guard=recursive_guard
        )

    @property
    def __forward_arg__(self):
        return self.__arg__

    def _identity(self):
        cells = self.__cell__
        cells = None if cells is None else tuple(sorted((name, id(cell)) for name, cell in cells.items()))
        return self.__forward_arg__, self.__forward_module__, id(self.__globals__), self.__forward_is_class__, cells

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self._identity() == other._identity() and self.__owner__ == other.__owner__

    def __hash__(self):
        return hash((self._identity(), self.__owner__))

    def __or__(self, other):
        return types.UnionType[self, other]

    def __ror__(self, other):
        return types.UnionType[other, self]

    def __repr__(self):
        told = [repr(self.__forward_arg__)]
        if (module := self.__forward_module__) is not None:
            told.append(f"module={module!r}")
        if self.__forward_is_class__:
            told.append("is_class=True")
        if (owner := self.__owner__) is not None:
            told.append(f"owner={owner!r}")
        return f"ForwardRef({', '.join(told)})"


def _evaluate_partly(text, lookup, owner, is_class, globals=None, cells=None):
    """The value with references in the place of undefined names."""

    def lenient(name):
        try:
            return lookup(name)
        except NameError:
            reference = ForwardRef(name, owner=owner, is_class=is_class)
            reference.__globals__ = globals
            reference.__cell__ = cells
            return reference

    return _evaluate_text(_rewrite_star_unpack(text), lenient)


def _rewrite_star_unpack(arg):
    """`*Ts` as an expression."""
    return f"({arg},)[0]" if arg.lstrip().startswith("*") else arg


def call_evaluate_function(evaluate, format, *, owner=None):
    """Call a function that computes the value of a type alias, or a bound, constraint or default."""
    return call_annotate_function(evaluate, format, owner=owner, _is_evaluate=True)


def call_annotate_function(annotate, format, *, owner=None, _is_evaluate=False):
    """Call an `__annotate__` function with any format, whether it supports it or not."""
    _refuse_internal(format)
    try:
        return annotate(format)
    except NotImplementedError:
        pass
    if format == Format.VALUE:
        raise RuntimeError("annotate function does not support VALUE format")
    if format not in (Format.FORWARDREF, Format.STRING):
        raise ValueError(f"Invalid format: {format!r}")
    if _is_evaluate:
        value = annotate(Format.VALUE)
        return _text_of(value) if format == Format.STRING else value
    texts = _texts(annotate, everything=format == Format.STRING)
    if texts is None:
        values = annotate(Format.VALUE)
        return annotations_to_string(values) if format == Format.STRING else values
    if format == Format.STRING:
        return {name: _unquoted(text) for name, text in texts.items()}
    return _values_or_references(annotate, texts, owner)


def _unquoted(text):
    """An annotation that is a string is its own text."""
    if text[:1] not in ("'", '"'):
        return text
    try:
        value = _evaluate_text(text, None)
    except Exception:
        # More than one literal.
        return text
    return value if isinstance(value, str) else text


def _texts(annotate, everything):
    """The texts of annotations, where the function was made by the compiler: those that were reached, or everything."""
    if not isinstance(annotate, types.FunctionType) or annotate.__name__ != "__annotate__":
        return None
    try:
        texts = annotate(_TEXTS)
    except Exception:
        return None
    if not isinstance(texts, str):
        return None
    parts = texts.split("\0")
    found = {}
    for i in range(0, len(parts) - 1, 3):
        name, text, number = parts[i : i + 3]
        if everything or not number or int(number) in _reached(annotate):
            found[name] = text
    return found


def _reached(annotate):
    """The numbers of the conditional annotations that were reached."""
    name = "__conditional_annotations__"
    code = annotate.__code__
    if name in code.co_freevars:
        return annotate.__closure__[code.co_freevars.index(name)].cell_contents
    return annotate.__globals__.get(name, ())


def _values_or_references(annotate, texts, owner):
    code = annotate.__code__
    cells = dict(zip(code.co_freevars, annotate.__closure__ or ())) or None
    is_class = isinstance(owner, type)
    reference = ForwardRef("_", owner=owner, is_class=is_class)
    reference.__cell__ = cells
    globals = annotate.__globals__
    lookup = _namespace_lookup(globals, reference._locals_for(None, owner, getattr(owner, "__type_params__", None)))
    annotations = {}
    for name, text in texts.items():
        try:
            annotations[name] = _evaluate_partly(text, lookup, owner, is_class, globals, cells)
        except Exception:
            reference = annotations[name] = ForwardRef(text, owner=owner, is_class=is_class)
            reference.__globals__ = globals
            reference.__cell__ = cells
    return annotations


def get_annotate_from_class_namespace(obj):
    """Return the `__annotate__` function in the namespace of a class, or None."""
    try:
        return obj["__annotate__"]
    except KeyError:
        return obj.get("__annotate_func__", None)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=Format.VALUE):
    """Return the annotations of an object, in a new dict.

    VALUE gives values, FORWARDREF references where there is no value, STRING texts. `eval_str` replaces annotations that
    are strings by their values.
    """
    if eval_str and format != Format.VALUE:
        raise ValueError("eval_str=True is only supported with format=Format.VALUE")
    found = _found(obj, format)
    if found is None:
        if callable(obj) or isinstance(obj, type):
            return {}
        raise TypeError(f"{obj!r} does not have annotations")
    if not eval_str or not found:
        return dict(found)
    if locals is None or globals is None:
        around, within = _namespaces(obj)
        globals = around if globals is None else globals
        locals = within if locals is None else locals
    type_params = getattr(obj, "__type_params__", ())
    if type_params:
        locals = {param.__name__: param for param in type_params} | (locals or {})
    lookup = _namespace_lookup(globals, locals)
    return {
        name: _evaluate_text(_rewrite_star_unpack(value), lookup) if isinstance(value, str) else value
        for name, value in found.items()
    }


def _found(obj, format):
    """The annotations of an object in a format, from what it has: a dict, or a function that makes one; or None."""
    if format == Format.VALUE:
        stored = _stored(obj)
        return _computed(obj, format) if stored is None else stored
    if format == Format.STRING:
        texts = _computed(obj, format)
        if texts is None:
            stored = _stored(obj)
            return None if stored is None else annotations_to_string(stored)
        return texts
    if format != Format.FORWARDREF:
        _refuse_internal(format)
        raise ValueError(f"Unsupported format {format!r}")
    try:
        stored = _stored(obj)
    except Exception:
        # Some name is not defined yet.
        stored = None
    if stored is None:
        stored = _computed(obj, format)
    return _stored(obj) if stored is None else stored


def _refuse_internal(format):
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")


def _namespaces(obj):
    """The globals and locals in which the annotations of an object were written."""
    if isinstance(obj, type):
        globals = _module_names(getattr(obj, "__module__", None))
        locals = dict(vars(obj))
        unwrap = obj
    elif isinstance(obj, types.ModuleType):
        return obj.__dict__, None
    elif callable(obj):
        globals = getattr(obj, "__globals__", None)
        locals = None
        unwrap = obj
    else:
        return None, None
    seen = set()
    while id(unwrap) not in seen:
        # The innermost function of wrappers and partial ones.
        seen.add(id(unwrap))
        functools = sys.modules.get("functools")
        if hasattr(unwrap, "__wrapped__"):
            unwrap = unwrap.__wrapped__
        elif functools is not None and isinstance(unwrap, functools.partial):
            unwrap = unwrap.func
    return getattr(unwrap, "__globals__", globals), locals


def type_repr(value):
    """The text of an annotation value: a class by its name, anything else by its repr."""
    if isinstance(value, (type, types.FunctionType, types.BuiltinFunctionType)):
        module = value.__module__
        if module is None:
            owner = getattr(value, "__self__", None)
            if owner is not None:
                module = (owner if isinstance(owner, type) else type(owner)).__module__
        if module is None or module == "builtins":
            return value.__qualname__
        return f"{module}.{value.__qualname__}"
    if value is ...:
        return "..."
    return repr(value)


def _text_of(value):
    return value if isinstance(value, str) else type_repr(value)


def annotations_to_string(annotations):
    """Return the annotations with their values as text."""
    return {name: _text_of(value) for name, value in annotations.items()}


def _computed(obj, format):
    """The annotations that an object's `__annotate__` makes, or None."""
    function = getattr(obj, "__annotate__", None)
    if function is None:
        return None
    made = call_annotate_function(function, format, owner=obj)
    if isinstance(made, dict):
        return made
    raise ValueError(f"{obj!r}.__annotate__ returned a non-dict")


# A class's own annotations: those of a base must not answer for it.
_class_annotations = type.__dict__["__annotations__"].__get__


def _stored(obj):
    """The annotations that an object has as a dict, or None."""
    try:
        stored = _class_annotations(obj) if isinstance(obj, type) else obj.__annotations__
    except AttributeError:
        return None
    if isinstance(stored, dict) or (stored is None and not isinstance(obj, type)):
        return stored
    raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
