"""Writing pickles."""

import types
from copyreg import _extension_registry, dispatch_table
from _pickle import float_to_bytes
from io import BytesIO

from _pickle_names import PicklingError, legacy_name

__name__ = "_pickle"

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 5

_BATCH = 1000
_FRAME_SIZE_MIN = 4
_FRAME_SIZE_TARGET = 64 * 1024


def _little(number, size):
    return number.to_bytes(size, "little")


def _int_bytes(number):
    """The shortest two's complement, little end first; nothing for 0."""
    if number == 0:
        return b""
    size = (number.bit_length() >> 3) + 1
    text = number.to_bytes(size, "little", signed=True)
    if number < 0 and size > 1 and text[-1] == 0xFF and text[-2] & 0x80:
        text = text[:-1]
    return text


class _Framer:
    """Collects opcodes in frames, which protocol 4 brought."""

    def __init__(self, write):
        self.file_write = write
        self.frame = None

    def start(self):
        self.frame = BytesIO()

    def end(self):
        if self.frame is not None and self.frame.tell() > 0:
            self.commit(force=True)
        self.frame = None

    def commit(self, force=False):
        frame = self.frame
        if frame is None or not force and frame.tell() < _FRAME_SIZE_TARGET:
            return
        data = frame.getvalue()
        if len(data) >= _FRAME_SIZE_MIN:
            self.file_write(b"\x95" + _little(len(data), 8))
        self.file_write(data)
        self.frame = BytesIO()

    def write(self, data):
        if self.frame is not None:
            self.frame.write(data)
        else:
            self.file_write(data)

    def write_large(self, header, payload):
        if self.frame is None:
            self.file_write(header)
            self.file_write(payload)
            return
        self.commit(force=True)
        # Neither the header nor the payload is part of a frame.
        self.file_write(header)
        self.file_write(payload)


class Pickler:
    """Writes pickles of objects to a file.

    Several objects written with one pickler share what they have in common.
    """

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
        if buffer_callback is not None and protocol < 5:
            raise ValueError("buffer_callback needs protocol >= 5")
        try:
            write = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute") from None
        self._framer = _Framer(write)
        self._write = self._framer.write
        # By id: the number and the object, which has to stay alive.
        self.memo = {}
        self.proto = int(protocol)
        self.bin = self.proto >= 1
        self.fast = False
        self.fix_imports = bool(fix_imports) and self.proto < 3

    def clear_memo(self):
        """Forget the objects seen so far: the next pickle does not refer to them."""
        self.memo.clear()

    def dump(self, obj):
        """Write a pickle of an object."""
        if not hasattr(self, "_framer"):
            raise PicklingError(f"Pickler.__init__() was not called by {type(self).__name__}.__init__()")
        if self.proto >= 2:
            self._write(b"\x80" + bytes([self.proto]))
        if self.proto >= 4:
            self._framer.start()
        self.save(obj)
        self._write(b".")
        self._framer.end()

    def persistent_id(self, obj):
        """For subclasses: what stands for an object that is not pickled itself, or None."""
        return None

    def memoize(self, obj):
        if self.fast:
            return
        number = len(self.memo)
        self._write(self._put(number))
        self.memo[id(obj)] = number, obj

    def _put(self, number):
        if self.proto >= 4:
            return b"\x94"
        if not self.bin:
            return b"p" + str(number).encode() + b"\n"
        if number < 256:
            return b"q" + bytes([number])
        return b"r" + _little(number, 4)

    def _get(self, number):
        if not self.bin:
            return b"g" + str(number).encode() + b"\n"
        if number < 256:
            return b"h" + bytes([number])
        return b"j" + _little(number, 4)

    def save(self, obj, save_persistent_id=True):
        self._framer.commit()
        if save_persistent_id:
            pid = self.persistent_id(obj)
            if pid is not None:
                self._save_persistent(pid)
                return
        known = self.memo.get(id(obj))
        if known is not None:
            self._write(self._get(known[0]))
            return
        cls = type(obj)
        reduced = NotImplemented
        override = getattr(self, "reducer_override", None)
        save = _SAVERS.get(cls)
        if save is not None and (override is None or cls in _BUILTIN_VALUES):
            save(self, obj)
            return
        if override is not None:
            reduced = override(obj)
        if reduced is NotImplemented:
            if save is not None:
                save(self, obj)
                return
            reduce = getattr(self, "dispatch_table", dispatch_table).get(cls)
            if reduce is not None:
                reduced = reduce(obj)
            elif issubclass(cls, type):
                self._save_type(obj)
                return
            else:
                reduced = self._reduce(obj)
        if isinstance(reduced, str):
            self._save_global(obj, reduced)
            return
        try:
            self._check_reduction(reduced)
            self._save_reduce(obj, *reduced)
        except BaseException as error:
            self._note(error, obj)
            raise

    def _note(self, error, obj):
        error.add_note(f"when serializing {_type_text(obj)} object")

    def _reduce(self, obj):
        reduce = getattr(obj, "__reduce_ex__", None)
        if reduce is not None:
            return reduce(self.proto)
        reduce = getattr(obj, "__reduce__", None)
        if reduce is not None:
            return reduce()
        raise PicklingError(f"can't pickle {type(obj).__name__!r} object: {obj!r}")

    def _check_reduction(self, reduced):
        if not isinstance(reduced, tuple):
            raise PicklingError(f"__reduce__ must return a string or tuple, not {_type_text(reduced)}")
        if not 2 <= len(reduced) <= 6:
            raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
        func, args, state, items, pairs, setter = *reduced, *(None,) * (6 - len(reduced))
        if not callable(func):
            raise PicklingError(f"first item of the tuple returned by __reduce__ must be callable, not {_type_text(func)}")
        if not isinstance(args, tuple):
            raise PicklingError(
                f"second item of the tuple returned by __reduce__ must be a tuple, not {_type_text(args)}"
            )
        for which, iterator in (("fourth", items), ("fifth", pairs)):
            if iterator is not None and not hasattr(type(iterator), "__next__"):
                raise PicklingError(
                    f"{which} item of the tuple returned by __reduce__ must be an iterator, not {_type_text(iterator)}"
                )
        if setter is not None and not callable(setter):
            raise PicklingError(f"sixth item of the tuple returned by __reduce__ must be callable, not {_type_text(setter)}")

    def _save_persistent(self, pid):
        if self.bin:
            self.save(pid, save_persistent_id=False)
            self._write(b"Q")
            return
        try:
            text = str(pid).encode("ascii")
        except UnicodeEncodeError:
            raise PicklingError("persistent IDs in protocol 0 must be ASCII strings") from None
        self._write(b"P" + text + b"\n")

    # What a reduction says.

    def _save_reduce(self, obj, func, args, state=None, items=None, pairs=None, setter=None):
        name = getattr(func, "__name__", "")
        if self.proto >= 2 and name == "__newobj_ex__":
            self._save_new_with_keywords(obj, func, args)
        elif self.proto >= 2 and name == "__newobj__":
            self._save_new(obj, args)
        else:
            self._part(obj, "reconstructor", func)
            self._part(obj, "reconstructor arguments", args)
            self._write(b"R")
        known = self.memo.get(id(obj))
        if known is not None:
            # The arguments led back to the object, which has been written meanwhile.
            self._write((b"0" if self.proto >= 2 or True else b"") + self._get(known[0]))
        else:
            self.memoize(obj)
        if items is not None:
            self._save_appends(obj, items)
        if pairs is not None:
            self._save_pairs(obj, pairs)
        if state is None:
            return
        if setter is None:
            self._part(obj, "state", state)
            self._write(b"b")
            return
        self._part(obj, "state setter", setter)
        self.save(obj)
        self._part(obj, "state", state)
        self._write(b"\x86R0")

    def _part(self, obj, what, value):
        try:
            self.save(value)
        except BaseException as error:
            error.add_note(f"when serializing {_type_text(obj)} {what}")
            raise

    def _save_new(self, obj, args):
        cls = args[0] if args else None
        if cls is None:
            raise PicklingError("__newobj__ arglist is empty")
        if not hasattr(cls, "__new__"):
            raise PicklingError(f"first argument to __newobj__() has no __new__")
        if obj is not None and cls is not obj.__class__:
            raise PicklingError(
                f"first argument to __newobj__() must be {obj.__class__!r}, not {cls!r}"
            )
        self._part(obj, "class", cls)
        self._part(obj, "__new__ arguments", args[1:])
        self._write(b"\x81")

    def _save_new_with_keywords(self, obj, func, args):
        cls, positional, named = args
        if self.proto >= 4:
            self._part(obj, "class", cls)
            self._part(obj, "__new__ arguments", positional)
            self._part(obj, "__new__ arguments", named)
            self._write(b"\x92")
            return
        from functools import partial

        self.save(partial(cls.__new__, cls, *positional, **named))
        self.save(())
        self._write(b"R")

    # Objects by class.

    def _save_none(self, obj):
        self._write(b"N")

    def _save_bool(self, obj):
        if self.proto >= 2:
            self._write(b"\x88" if obj else b"\x89")
        else:
            self._write(b"I01\n" if obj else b"I00\n")

    def _save_int(self, obj):
        if self.bin and 0 <= obj < 0x10000:
            self._write(b"K" + bytes([obj]) if obj < 256 else b"M" + _little(obj, 2))
            return
        fits = -0x80000000 <= obj <= 0x7FFFFFFF
        if self.bin and fits:
            self._write(b"J" + obj.to_bytes(4, "little", signed=True))
        elif self.proto >= 2:
            data = _int_bytes(obj)
            size = len(data)
            self._write((b"\x8a" + bytes([size]) if size < 256 else b"\x8b" + _little(size, 4)) + data)
        elif fits:
            self._write(b"I" + repr(obj).encode() + b"\n")
        else:
            self._write(b"L" + repr(obj).encode() + b"L\n")

    def _save_float(self, obj):
        if self.bin:
            self._write(b"G" + float_to_bytes(obj))
        else:
            self._write(b"F" + repr(obj).encode() + b"\n")

    def _save_bytes(self, obj):
        if self.proto < 3:
            import codecs

            if obj:
                self._save_reduce(obj, codecs.encode, (str(obj, "latin1"), "latin1"))
            else:
                self._save_reduce(obj, bytes, ())
            return
        size = len(obj)
        if size < 256:
            self._write(b"C" + bytes([size]) + obj)
        elif size > 0xFFFFFFFF and self.proto >= 4:
            self._framer.write_large(b"\x8e" + _little(size, 8), obj)
        elif size >= _FRAME_SIZE_TARGET:
            self._framer.write_large(b"B" + _little(size, 4), obj)
        else:
            self._write(b"B" + _little(size, 4) + obj)
        self.memoize(obj)

    def _save_bytearray(self, obj):
        if self.proto < 5:
            self._save_reduce(obj, bytearray, (bytes(obj),) if obj else ())
            return
        size = len(obj)
        header = b"\x96" + _little(size, 8)
        if size >= _FRAME_SIZE_TARGET:
            self._framer.write_large(header, obj)
        else:
            self._write(header + obj)
        self.memoize(obj)

    def _save_str(self, obj):
        if self.bin:
            data = obj.encode("utf-8", "surrogatepass")
            size = len(data)
            if size < 256 and self.proto >= 4:
                self._write(b"\x8c" + bytes([size]) + data)
            elif size > 0xFFFFFFFF and self.proto >= 4:
                self._framer.write_large(b"\x8d" + _little(size, 8), data)
            elif size >= _FRAME_SIZE_TARGET:
                self._framer.write_large(b"X" + _little(size, 4), data)
            else:
                self._write(b"X" + _little(size, 4) + data)
        else:
            text = obj
            for char in ("\\", "\0", "\n", "\r", "\x1a"):
                text = text.replace(char, f"\\u{ord(char):04x}")
            self._write(b"V" + text.encode("raw-unicode-escape") + b"\n")
        self.memoize(obj)

    def _save_tuple(self, obj):
        if not obj:
            self._write(b")" if self.bin else b"(t")
            return
        size = len(obj)
        short = size <= 3 and self.proto >= 2
        if not short:
            self._write(b"(")
        self._save_items(obj, obj)
        known = self.memo.get(id(obj))
        if known is not None:
            # The tuple contains itself: what is on the stack is dropped for the one written meanwhile.
            get = self._get(known[0])
            if short:
                self._write(b"0" * size + get)
            elif self.bin:
                self._write(b"1" + get)
            else:
                self._write(b"0" * (size + 1) + get)
            return
        self._write((b"\x85", b"\x86", b"\x87")[size - 1] if short else b"t")
        self.memoize(obj)

    def _save_items(self, owner, items, start=0):
        for i, item in enumerate(items, start):
            try:
                self.save(item)
            except BaseException as error:
                error.add_note(f"when serializing {_type_text(owner)} item {i}")
                raise

    def _save_list(self, obj):
        self._write(b"]" if self.bin else b"(l")
        self.memoize(obj)
        self._save_appends(obj, obj)

    def _save_appends(self, owner, items):
        start = 0
        for batch in _batches(items):
            if not self.bin:
                for item in batch:
                    self._save_items(owner, [item], start)
                    start += 1
                    self._write(b"a")
            elif len(batch) == 1:
                self._save_items(owner, batch, start)
                start += 1
                self._write(b"a")
            else:
                self._write(b"(")
                self._save_items(owner, batch, start)
                start += len(batch)
                self._write(b"e")

    def _save_dict(self, obj):
        self._write(b"}" if self.bin else b"(d")
        self.memoize(obj)
        self._save_pairs(obj, obj.items())

    def _save_pairs(self, owner, pairs):
        for batch in _batches(pairs):
            many = self.bin and len(batch) > 1
            if many:
                self._write(b"(")
            for key, value in batch:
                self.save(key)
                try:
                    self.save(value)
                except BaseException as error:
                    error.add_note(f"when serializing {_type_text(owner)} item {key!r}")
                    raise
                if not many:
                    self._write(b"s")
            if many:
                self._write(b"u")

    def _save_set(self, obj):
        if self.proto < 4:
            self._save_reduce(obj, set, (list(obj),))
            return
        self._write(b"\x8f")
        self.memoize(obj)
        for batch in _batches(obj):
            self._write(b"(")
            self._save_elements(obj, batch)
            self._write(b"\x90")

    def _save_frozenset(self, obj):
        if self.proto < 4:
            self._save_reduce(obj, frozenset, (list(obj),))
            return
        self._write(b"(")
        self._save_elements(obj, obj)
        known = self.memo.get(id(obj))
        if known is not None:
            self._write(b"1" + self._get(known[0]))
            return
        self._write(b"\x91")
        self.memoize(obj)

    def _save_elements(self, owner, elements):
        for element in elements:
            try:
                self.save(element)
            except BaseException as error:
                error.add_note(f"when serializing {_type_text(owner)} element")
                raise

    def _save_type(self, obj):
        if obj is type(None):
            self._save_reduce(obj, type, (None,))
        elif obj is type(NotImplemented):
            self._save_reduce(obj, type, (NotImplemented,))
        elif obj is type(...):
            self._save_reduce(obj, type, (...,))
        else:
            self._save_global(obj)

    def _save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, "__qualname__", None) or obj.__name__
        module_name = _module_of(obj, name)
        _check_found(obj, module_name, name)
        if self.proto >= 2:
            code = _extension_registry.get((module_name, name))
            if code is not None:
                self._write(b"\x82" + bytes([code]) if code < 256
                            else b"\x83" + _little(code, 2) if code < 0x10000 else b"\x84" + _little(code, 4))
                return
        if self.proto >= 4:
            self.save(module_name)
            self.save(name)
            self._write(b"\x93")
        elif "." in name:
            self._save_nested(obj, module_name, name)
            return
        else:
            if self.fix_imports:
                module_name, name = legacy_name(module_name, name)
            encoding = "utf-8" if self.proto >= 3 else "ascii"
            try:
                text = f"{module_name}\n{name}\n".encode(encoding)
            except UnicodeEncodeError:
                raise PicklingError(
                    f"can't pickle global identifier '{module_name}.{name}' using pickle protocol {self.proto}"
                ) from None
            self._write(b"c" + text)
        self.memoize(obj)

    def _save_nested(self, obj, module_name, name):
        """A name with dots, for which early protocols have no opcode."""
        import sys

        parent = sys.modules[module_name]
        *path, last = name.split(".")
        for part in path:
            parent = getattr(parent, part)
        self._save_reduce(obj, getattr, (parent, last))


def _batches(items):
    """The items in lists of limited length."""
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _type_text(obj):
    """The name of an object's class, with its module unless that goes without saying."""
    cls = type(obj)
    if cls.__module__ in ("builtins", "__main__"):
        return cls.__qualname__
    return f"{cls.__module__}.{cls.__qualname__}"


def _module_of(obj, name):
    import sys

    module_name = getattr(obj, "__module__", None)
    if module_name is not None:
        return module_name
    for module_name, module in sys.modules.copy().items():
        if module_name in ("__main__", "__mp_main__") or module is None:
            continue
        try:
            if _lookup(module, name) is obj:
                return module_name
        except AttributeError:
            pass
    return "__main__"


def _lookup(module, name):
    value = module
    for part in name.split("."):
        value = getattr(value, part)
    return value


def _check_found(obj, module_name, name):
    """The name leads back to the object."""
    import sys

    if "<locals>" in name.split("."):
        raise PicklingError(f"Can't pickle local object {obj!r}")
    try:
        module = sys.modules.get(module_name) or __import__(module_name, fromlist=["*"])
    except (ImportError, ValueError) as error:
        raise PicklingError(f"Can't pickle {obj!r}: {error!s}") from error
    try:
        found = _lookup(module, name)
    except AttributeError:
        raise PicklingError(f"Can't pickle {obj!r}: it's not found as {module_name}.{name}") from None
    if found is not obj:
        raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")


_SAVERS = {
    type(None): Pickler._save_none,
    bool: Pickler._save_bool,
    int: Pickler._save_int,
    float: Pickler._save_float,
    bytes: Pickler._save_bytes,
    str: Pickler._save_str,
    tuple: Pickler._save_tuple,
    list: Pickler._save_list,
    dict: Pickler._save_dict,
    set: Pickler._save_set,
    frozenset: Pickler._save_frozenset,
    bytearray: Pickler._save_bytearray,
    type: Pickler._save_type,
    types.FunctionType: Pickler._save_global,
}
# `reducer_override` is not asked about these.
_BUILTIN_VALUES = frozenset(_SAVERS) - {type, types.FunctionType}


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write a pickle of an object to a file."""
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Return a pickle of an object as bytes."""
    file = BytesIO()
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
    return file.getvalue()
