"""Reading pickles."""

import sys
from codecs import escape_decode
from copyreg import _extension_cache, _inverted_registry
from _pickle import float_from_bytes
from io import BytesIO

from _pickle_names import UnpicklingError, present_name

__name__ = "_pickle"

HIGHEST_PROTOCOL = 5


class _Stop(Exception):
    def __init__(self, value):
        self.value = value


def _number(data):
    return int.from_bytes(data, "little")


class Unpickler:
    """Reads objects from the pickles in a file."""

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        try:
            self._file_read = file.read
            self._file_readline = file.readline
        except AttributeError:
            raise TypeError("file must have 'read' and 'readline' attributes") from None
        self._buffers = iter(buffers) if buffers is not None else None
        self.memo = {}
        self.encoding = encoding
        self.errors = errors
        self.proto = 0
        self.fix_imports = fix_imports

    def persistent_load(self, pid):
        """For subclasses: the object that an id stands for."""
        raise UnpicklingError(
            "A load persistent id instruction was encountered, but no persistent_load function was specified."
        )

    def find_class(self, module_name, name):
        """The global of this name, whose module is imported if it is not yet."""
        if self.proto < 3 and self.fix_imports:
            module_name, name = present_name(module_name, name)
        module = __import__(module_name, fromlist=["*"])
        if self.proto < 4:
            return getattr(module, name)
        value = module
        for part in name.split("."):
            if part == "<locals>":
                raise AttributeError(f"Can't get local attribute {name!r} on {module!r}")
            try:
                value = getattr(value, part)
            except AttributeError:
                if value is module:
                    raise
                raise AttributeError(f"Can't resolve path {name!r} on module {module_name!r}") from None
        return value

    def load(self):
        """Read one object."""
        if not hasattr(self, "_file_read"):
            raise UnpicklingError(f"Unpickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._frame = None
        self.stack = []
        # The stacks below marks.
        self._marks = []
        self.proto = 0
        try:
            while True:
                key = self._read_opcode()
                handler = _HANDLERS.get(key[0])
                if handler is None:
                    raise UnpicklingError(f"invalid load key, {_key_text(key)}.")
                handler(self)
        except _Stop as stop:
            return stop.value

    # Bytes, from the current frame or else from the file.

    def _read_opcode(self):
        if self._frame is not None:
            data = self._frame.read(1)
            if data:
                return data
            self._frame = None
        data = self._file_read(1)
        if not data:
            raise EOFError("Ran out of input")
        return data

    def _read(self, size):
        if self._frame is not None:
            data = self._frame.read(size)
            if data or not size:
                if len(data) < size:
                    raise UnpicklingError("pickle exhausted before end of frame")
                return data
            self._frame = None
        data = self._file_read(size)
        if len(data) < size:
            raise UnpicklingError("pickle data was truncated")
        return data

    def _read_line(self):
        if self._frame is not None:
            data = self._frame.readline()
            if data:
                if data[-1:] != b"\n":
                    raise UnpicklingError("pickle exhausted before end of frame")
                return data[:-1]
            self._frame = None
        data = self._file_readline()
        if data[-1:] != b"\n":
            raise UnpicklingError("pickle data was truncated")
        return data[:-1]

    # The stack.

    def _pop(self):
        if not self.stack:
            raise UnpicklingError("unexpected MARK found" if self._marks else "unpickling stack underflow")
        return self.stack.pop()

    def _top(self):
        if not self.stack:
            raise UnpicklingError("unexpected MARK found" if self._marks else "unpickling stack underflow")
        return self.stack[-1]

    def _pop_mark(self):
        if not self._marks:
            raise UnpicklingError("could not find MARK")
        items = self.stack
        self.stack = self._marks.pop()
        return items

    def _push(self, value):
        self.stack.append(value)

    # Opcodes.

    def _proto(self):
        proto = self._read(1)[0]
        if proto > HIGHEST_PROTOCOL:
            raise ValueError(f"unsupported pickle protocol: {proto}")
        self.proto = proto

    def _frame_start(self):
        size = _number(self._read(8))
        if self._frame is not None and self._frame.read(1):
            raise UnpicklingError("beginning of a new frame before end of current frame")
        data = self._file_read(size)
        if len(data) < size:
            raise UnpicklingError("pickle data was truncated")
        self._frame = BytesIO(data)

    def _stop(self):
        raise _Stop(self._pop())

    def _mark(self):
        self._marks.append(self.stack)
        self.stack = []

    def _pop_one(self):
        if self.stack:
            self.stack.pop()
        else:
            if not self._marks:
                raise UnpicklingError("unpickling stack underflow")
            self._pop_mark()

    def _dup(self):
        self._push(self._top())

    def _int_line(self):
        line = self._read_line()
        if line == b"00":
            self._push(False)
        elif line == b"01":
            self._push(True)
        else:
            try:
                self._push(int(line, 0))
            except ValueError:
                raise ValueError("could not convert string to int") from None

    def _long_line(self):
        line = self._read_line()
        self._push(int(line[:-1] if line[-1:] == b"L" else line, 0))

    def _int_of(self, size, signed=False):
        self._push(int.from_bytes(self._read(size), "little", signed=signed))

    def _long_of(self, size_bytes):
        size = int.from_bytes(self._read(size_bytes), "little", signed=size_bytes == 4)
        if size < 0:
            raise UnpicklingError("LONG pickle has negative byte count")
        self._push(int.from_bytes(self._read(size), "little", signed=True))

    def _float_line(self):
        try:
            self._push(float(self._read_line()))
        except ValueError:
            raise ValueError("could not convert string to float") from None

    def _text_of_bytes(self, data):
        """A string of Python 2, which had bytes only."""
        if self.encoding == "bytes":
            return data
        return data.decode(self.encoding, self.errors)

    def _string_line(self):
        data = self._read_line().rstrip()
        if len(data) < 2 or data[:1] != data[-1:] or data[:1] not in b"\"'":
            raise UnpicklingError("the STRING opcode argument must be quoted")
        self._push(self._text_of_bytes(escape_decode(data[1:-1])[0]))

    def _bytes_of(self, size_bytes):
        size = _number(self._read(size_bytes))
        if size > sys.maxsize:
            raise OverflowError(f"BINBYTES exceeds system's maximum size of {sys.maxsize} bytes")
        self._push(self._read(size))

    def _string_of(self, size_bytes):
        size = int.from_bytes(self._read(size_bytes), "little", signed=size_bytes == 4)
        if size < 0:
            raise UnpicklingError("BINSTRING pickle has negative byte count")
        self._push(self._text_of_bytes(self._read(size)))

    def _text_of(self, size_bytes):
        size = _number(self._read(size_bytes))
        if size > sys.maxsize:
            raise OverflowError(f"BINUNICODE exceeds system's maximum size of {sys.maxsize} bytes")
        self._push(str(self._read(size), "utf-8", "surrogatepass"))

    def _next_buffer(self):
        if self._buffers is None:
            raise UnpicklingError(
                "pickle stream refers to out-of-band data but no *buffers* argument was given"
            )
        try:
            self._push(next(self._buffers))
        except StopIteration:
            raise UnpicklingError("not enough out-of-band buffers") from None

    def _readonly_buffer(self):
        view = memoryview(self._top())
        if not view.readonly:
            self.stack[-1] = view.toreadonly()

    def _last_tuple(self, size):
        items = [self._pop() for _ in range(size)]
        items.reverse()
        self._push(tuple(items))

    def _dict_of_mark(self):
        items = self._pop_mark()
        if len(items) % 2:
            raise UnpicklingError("odd number of items for DICT")
        self._push({items[i]: items[i + 1] for i in range(0, len(items), 2)})

    def _instance(self, cls, args):
        self._push(cls(*args) if args or not isinstance(cls, type) or hasattr(cls, "__getinitargs__") else cls.__new__(cls))

    def _inst(self):
        module = self._read_line().decode("ascii")
        name = self._read_line().decode("ascii")
        self._instance(self.find_class(module, name), self._pop_mark())

    def _obj(self):
        args = self._pop_mark()
        if not args:
            raise UnpicklingError("unpickling stack underflow")
        self._instance(args.pop(0), args)

    def _new_object(self):
        args = self._pop()
        cls = self._pop()
        if not isinstance(cls, type):
            raise UnpicklingError(f"NEWOBJ class argument must be a type, not {type(cls).__name__}")
        if not isinstance(args, tuple):
            raise UnpicklingError(f"NEWOBJ args argument must be a tuple, not {type(args).__name__}")
        self._push(cls.__new__(cls, *args))

    def _new_object_ex(self):
        kwargs = self._pop()
        args = self._pop()
        cls = self._pop()
        self._push(cls.__new__(cls, *args, **kwargs))

    def _global(self):
        module = self._read_line().decode("utf-8")
        name = self._read_line().decode("utf-8")
        self._push(self.find_class(module, name))

    def _stack_global(self):
        name = self._pop()
        module = self._pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError("STACK_GLOBAL requires str")
        self._push(self.find_class(module, name))

    def _extension(self, size):
        code = _number(self._read(size))
        if code in _extension_cache:
            self._push(_extension_cache[code])
            return
        key = _inverted_registry.get(code)
        if not key:
            if code <= 0:
                raise UnpicklingError("EXT specifies code <= 0")
            raise ValueError(f"unregistered extension code {code}")
        _extension_cache[code] = value = self.find_class(*key)
        self._push(value)

    def _reduce(self):
        args = self._pop()
        func = self._pop()
        self._push(func(*args))

    def _memo_get(self, number):
        try:
            self._push(self.memo[number])
        except KeyError:
            raise UnpicklingError(f"Memo value not found at index {number}") from None

    def _memo_put(self, number):
        if number < 0:
            raise ValueError("negative PUT argument")
        self.memo[number] = self._top()

    def _append(self):
        value = self._pop()
        target = self._top()
        if isinstance(target, list):
            target.append(value)
        else:
            target.append(value)

    def _appends(self):
        items = self._pop_mark()
        target = self._top()
        extend = getattr(target, "extend", None)
        if extend is not None:
            extend(items)
            return
        append = target.append
        for item in items:
            append(item)

    def _set_item(self):
        value = self._pop()
        key = self._pop()
        self._top()[key] = value

    def _set_items(self):
        items = self._pop_mark()
        if len(items) % 2:
            raise UnpicklingError("odd number of items for SETITEMS")
        target = self._top()
        for i in range(0, len(items), 2):
            target[items[i]] = items[i + 1]

    def _add_items(self):
        items = self._pop_mark()
        target = self._top()
        if isinstance(target, set):
            target.update(items)
        else:
            for item in items:
                target.add(item)

    def _build(self):
        state = self._pop()
        target = self._top()
        set_state = getattr(target, "__setstate__", None)
        if set_state is not None:
            set_state(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            if not isinstance(state, dict):
                raise UnpicklingError("state is not a dictionary")
            own = target.__dict__
            for name, value in state.items():
                own[sys.intern(name) if type(name) is str else name] = value
        if slots:
            if not isinstance(slots, dict):
                raise UnpicklingError("slot state is not a dictionary")
            for name, value in slots.items():
                setattr(target, name, value)


def _key_text(key):
    code = key[0]
    return f"'{chr(code)}'" if 0x20 <= code <= 0x7E and chr(code) not in "'\\" else f"'\\x{code:02x}'"


def _persistent_line(u):
    try:
        pid = u._read_line().decode("ascii")
    except UnicodeDecodeError:
        raise UnpicklingError("persistent IDs in protocol 0 must be ASCII strings") from None
    u._push(u.persistent_load(pid))


_HANDLERS = {
    ord("\x80"): Unpickler._proto,
    ord("\x95"): Unpickler._frame_start,
    ord("."): Unpickler._stop,
    ord("("): Unpickler._mark,
    ord("0"): Unpickler._pop_one,
    ord("1"): lambda u: u._pop_mark() and None,
    ord("2"): Unpickler._dup,
    ord("P"): _persistent_line,
    ord("Q"): lambda u: u._push(u.persistent_load(u._pop())),
    ord("N"): lambda u: u._push(None),
    ord("\x88"): lambda u: u._push(True),
    ord("\x89"): lambda u: u._push(False),
    ord("I"): Unpickler._int_line,
    ord("L"): Unpickler._long_line,
    ord("J"): lambda u: u._int_of(4, signed=True),
    ord("K"): lambda u: u._int_of(1),
    ord("M"): lambda u: u._int_of(2),
    ord("\x8a"): lambda u: u._long_of(1),
    ord("\x8b"): lambda u: u._long_of(4),
    ord("F"): Unpickler._float_line,
    ord("G"): lambda u: u._push(float_from_bytes(u._read(8))),
    ord("S"): Unpickler._string_line,
    ord("T"): lambda u: u._string_of(4),
    ord("U"): lambda u: u._string_of(1),
    ord("B"): lambda u: u._bytes_of(4),
    ord("C"): lambda u: u._bytes_of(1),
    ord("\x8e"): lambda u: u._bytes_of(8),
    ord("\x96"): lambda u: u._push(bytearray(u._read(_number(u._read(8))))),
    ord("V"): lambda u: u._push(str(u._read_line(), "raw-unicode-escape")),
    ord("X"): lambda u: u._text_of(4),
    ord("\x8c"): lambda u: u._text_of(1),
    ord("\x8d"): lambda u: u._text_of(8),
    ord("\x97"): Unpickler._next_buffer,
    ord("\x98"): Unpickler._readonly_buffer,
    ord("t"): lambda u: u._push(tuple(u._pop_mark())),
    ord(")"): lambda u: u._push(()),
    ord("\x85"): lambda u: u._last_tuple(1),
    ord("\x86"): lambda u: u._last_tuple(2),
    ord("\x87"): lambda u: u._last_tuple(3),
    ord("]"): lambda u: u._push([]),
    ord("}"): lambda u: u._push({}),
    ord("\x8f"): lambda u: u._push(set()),
    ord("l"): lambda u: u._push(u._pop_mark()),
    ord("d"): Unpickler._dict_of_mark,
    ord("\x91"): lambda u: u._push(frozenset(u._pop_mark())),
    ord("i"): Unpickler._inst,
    ord("o"): Unpickler._obj,
    ord("\x81"): Unpickler._new_object,
    ord("\x92"): Unpickler._new_object_ex,
    ord("c"): Unpickler._global,
    ord("\x93"): Unpickler._stack_global,
    ord("\x82"): lambda u: u._extension(1),
    ord("\x83"): lambda u: u._extension(2),
    ord("\x84"): lambda u: u._extension(4),
    ord("R"): Unpickler._reduce,
    ord("g"): lambda u: u._memo_get(int(u._read_line())),
    ord("h"): lambda u: u._memo_get(u._read(1)[0]),
    ord("j"): lambda u: u._memo_get(_number(u._read(4))),
    ord("p"): lambda u: u._memo_put(int(u._read_line())),
    ord("q"): lambda u: u._memo_put(u._read(1)[0]),
    ord("r"): lambda u: u._memo_put(_number(u._read(4))),
    ord("\x94"): lambda u: u._memo_put(len(u.memo)),
    ord("a"): Unpickler._append,
    ord("e"): Unpickler._appends,
    ord("s"): Unpickler._set_item,
    ord("u"): Unpickler._set_items,
    ord("\x90"): Unpickler._add_items,
    ord("b"): Unpickler._build,
}


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """Read an object from a file."""
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """Read an object from bytes."""
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    file = BytesIO(data)
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()
