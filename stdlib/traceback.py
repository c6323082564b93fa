"""Tracebacks and stacks as text."""

import linecache
import sys
from _traceback import excerpt as _excerpt, hints as _hints, place as _place, syntax_lines as _syntax_lines

__all__ = [
    "extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack",
    "format_tb", "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb", "clear_frames",
    "FrameSummary", "StackSummary", "TracebackException", "walk_stack", "walk_tb", "print_list",
]

_RECURSIVE_CUTOFF = 3
_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"
_missing = type("_Sentinel", (), {"__repr__": lambda self: "<implicit>"})()


# Exceptions.


def _parts(exc, value, tb):
    """The exception and traceback that the arguments of `print_exception` and its like stand for."""
    if (value is _missing) != (tb is _missing):
        raise ValueError("Both or neither of value and tb must be given")
    if value is not _missing:
        return value, tb
    if exc is None:
        return None, None
    if isinstance(exc, BaseException):
        return exc, exc.__traceback__
    raise TypeError(f"Exception expected for value, {type(exc).__name__} found")


def print_exception(exc, /, value=_missing, tb=_missing, limit=None, file=None, chain=True, **kwargs):
    """Print an exception with its traceback to `file`, standard error by default."""
    value, tb = _parts(exc, value, tb)
    TracebackException(type(value), value, tb, limit=limit, compact=True).print(file=file, chain=chain)


def format_exception(exc, /, value=_missing, tb=_missing, limit=None, chain=True, **kwargs):
    """Return what `print_exception` prints, as a list of strings."""
    value, tb = _parts(exc, value, tb)
    return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


def format_exception_only(exc, /, value=_missing, *, show_group=False, **kwargs):
    """Return the lines of an exception without its traceback."""
    if value is _missing:
        value = exc
    return list(TracebackException(type(value), value, None, compact=True).format_exception_only(show_group=show_group))


def print_exc(limit=None, file=None, chain=True):
    """Print the exception that is being handled."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """Return what `print_exc` prints, as one string."""
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """Print the exception that ended an interactive statement."""
    if hasattr(sys, "last_exc"):
        last = (sys.last_exc,)
    elif hasattr(sys, "last_type"):
        last = (sys.last_type, sys.last_value, sys.last_traceback)
    else:
        raise ValueError("no last exception")
    print_exception(*last, limit=limit, file=file, chain=chain)


# Stacks.


def print_list(extracted_list, file=None):
    """Print entries as `format_list` formats them."""
    stream = sys.stderr if file is None else file
    for text in format_list(extracted_list):
        print(text, end="", file=stream)


def format_list(extracted_list):
    """Return a string per entry."""
    return StackSummary.from_list(extracted_list).format()


def print_tb(tb, limit=None, file=None):
    """Print the entries of a traceback."""
    print_list(extract_tb(tb, limit=limit), file=file)


def format_tb(tb, limit=None):
    """Return a string per entry of a traceback."""
    return extract_tb(tb, limit=limit).format()


def extract_tb(tb, limit=None):
    """Return the entries of a traceback."""
    return StackSummary._of(_tb_places(tb), limit=limit)


def print_stack(f=None, limit=None, file=None):
    """Print the functions that are running, the innermost last."""
    if f is None:
        f = sys._getframe().f_back
    print_list(extract_stack(f, limit=limit), file=file)


def format_stack(f=None, limit=None):
    """Return what `print_stack` prints, as a list of strings."""
    if f is None:
        f = sys._getframe().f_back
    return format_list(extract_stack(f, limit=limit))


def extract_stack(f=None, limit=None):
    """Return the functions that are running, the innermost last."""
    if f is None:
        f = sys._getframe().f_back
    stack = StackSummary.extract(walk_stack(f), limit=limit)
    stack.reverse()
    return stack


def walk_stack(f):
    """Yield each frame and its line, the innermost first."""
    # The caller is known here and no more when the generator runs.
    return _outwards(sys._getframe(1) if f is None else f)


def _outwards(frame):
    while frame is not None:
        yield frame, frame.f_lineno
        frame = frame.f_back


def walk_tb(tb):
    """Yield the frame and line of each entry of a traceback."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _tb_places(tb):
    while tb is not None:
        yield tb.tb_frame, (tb.tb_lineno, *_place(tb))
        tb = tb.tb_next


def _frame_places(frames):
    for frame, lineno in frames:
        yield frame, (lineno, None, None, None)


def clear_frames(tb):
    """Let go of the variables in the frames of a traceback."""
    while tb is not None:
        frame, tb = tb.tb_frame, tb.tb_next
        try:
            frame.clear()
        except RuntimeError:
            # It is still running.
            continue


class FrameSummary:
    """One entry of a traceback or stack."""

    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_lines", "_lines_dedented",
                 "locals", "_code")

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                 colno=None, end_colno=None, **kwargs):
        self.filename, self.name = filename, name
        self.lineno, self.end_lineno = lineno, lineno if end_lineno is None else end_lineno
        self.colno, self.end_colno = colno, end_colno
        # Source as it stands there and without the blanks before it; looked up when it is asked for.
        self._lines, self._lines_dedented = line, None
        self._code = kwargs.get("_code")
        if lookup_line:
            self.line
        self.locals = {key: _safe_string(value, "local", func=repr) for key, value in locals.items()} if locals else None

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename, self.lineno, self.name, self.locals) == (
                other.filename, other.lineno, other.name, other.locals)
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    def __len__(self):
        return 4

    def _set_lines(self):
        if self._lines is None and self.lineno is not None and self.end_lineno is not None:
            lines = [
                # A line that does not exist is empty, so that the carets stay below their line.
                linecache.getline(self.filename, number).rstrip() for number in range(self.lineno, self.end_lineno + 1)
            ]
            self._lines = "\n".join(lines) + "\n"

    @property
    def _original_lines(self):
        self._set_lines()
        return self._lines

    @property
    def line(self):
        """The first line of source, without blanks around it."""
        self._set_lines()
        source = self._lines
        return source if source is None else source.split("\n", 1)[0].strip()


class StackSummary(list):
    """The entries of a traceback or stack."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """Make entries from pairs of frame and line."""
        return klass._of(_frame_places(frame_gen), limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals)

    @classmethod
    def _of(klass, places, *, limit=None, lookup_lines=True, capture_locals=False):
        if limit is None:
            limit = getattr(sys, "tracebacklimit", None)
            if limit is not None and limit < 0:
                limit = 0
        places = list(places)
        if limit is not None:
            places = places[:limit] if limit >= 0 else places[limit:]
        result = klass()
        for frame, (lineno, end_lineno, colno, end_colno) in places:
            code = frame.f_code
            result.append(FrameSummary(
                code.co_filename, lineno, code.co_name, lookup_line=False,
                locals=frame.f_locals if capture_locals else None,
                end_lineno=end_lineno, colno=colno, end_colno=end_colno, _code=code))
        if lookup_lines:
            for summary in result:
                summary.line
        return result

    @classmethod
    def from_list(klass, a_list):
        """Make entries from tuples (filename, line number, name, line) or `FrameSummary` objects."""
        made = StackSummary()
        for entry in a_list:
            if not isinstance(entry, FrameSummary):
                file, number, function, source = entry
                entry = FrameSummary(file, number, function, line=source)
            made.append(entry)
        return made

    def format_frame_summary(self, frame_summary, **kwargs):
        """Return the lines of one entry."""
        filename = frame_summary.filename
        if frame_summary.filename.startswith("<stdin-") and frame_summary.filename.endswith(">"):
            filename = "<stdin>"
        row = [f'  File "{filename}", line {frame_summary.lineno}, in {frame_summary.name}\n']
        lines = frame_summary._original_lines
        if lines and lines.strip():
            row.append(_excerpt(lines.removesuffix("\n").split("\n"), frame_summary.colno, frame_summary.end_colno))
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                row.append(f"    {name} = {value}\n")
        return "".join(row)

    def format(self, **kwargs):
        """Return a string per entry; entries that repeat more than three times are counted."""
        result = []
        last = None
        count = 0
        for summary in self:
            text = self.format_frame_summary(summary, **kwargs)
            if text is None:
                continue
            place = summary.filename, summary.lineno, summary.name
            if None in place or place != last:
                if count > _RECURSIVE_CUTOFF:
                    result.append(_repeated(count))
                last = place
                count = 0
            count += 1
            if count <= _RECURSIVE_CUTOFF:
                result.append(text)
        if count > _RECURSIVE_CUTOFF:
            result.append(_repeated(count))
        return result


def _repeated(count):
    count -= _RECURSIVE_CUTOFF
    return f'  [Previous line repeated {count} more time{"s" if count > 1 else ""}]\n'


def _safe_string(value, what, func=str):
    try:
        return func(value)
    except:
        return f"<{what} {func.__name__}() failed>"


class _PrintContext:
    """Where the text of nested groups stands."""

    def __init__(self):
        self.seen = set()
        self.exception_group_depth = 0
        self.need_close = False

    def indent(self):
        return " " * (2 * self.exception_group_depth)

    def emit(self, text, margin_char=None):
        """Yield the text, inside of groups line by line behind a margin."""
        if margin_char is None:
            margin_char = "|"
        margin = self.indent() + (margin_char + " " if self.exception_group_depth else "")
        for part in [text] if isinstance(text, str) else text:
            if self.exception_group_depth:
                for line in part.splitlines(keepends=True):
                    yield margin + line
            else:
                yield part


class TracebackException:
    """An exception as it is when this object is made, ready to be shown."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        is_outermost = _seen is None
        if is_outermost:
            _seen = set()
        _seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = StackSummary._of(
            _tb_places(exc_traceback), limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals)
        self._exc_type = exc_type if save_exc_type else None
        # A `str` that fails is shown as such.
        self._str = _safe_string(exc_value, "exception")
        try:
            self.__notes__ = getattr(exc_value, "__notes__", None)
        except Exception as e:
            self.__notes__ = [f"Ignored error getting __notes__: {_safe_string(e, '__notes__', repr)}"]
        self._is_syntax_error = False
        self._have_exc_type = exc_type is not None
        if exc_type is not None:
            self.exc_type_qualname = exc_type.__qualname__
            self.exc_type_module = exc_type.__module__
        else:
            self.exc_type_qualname = None
            self.exc_type_module = None
        if exc_type and issubclass(exc_type, SyntaxError):
            self._is_syntax_error = True
            self.filename = exc_value.filename
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
            self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)
            self.text = exc_value.text
            self.offset = exc_value.offset
            self.end_offset = exc_value.end_offset
            self.msg = exc_value.msg
            self._syntax_lines = _syntax_lines(exc_value, self.exc_type_str)
        elif exc_type and issubclass(exc_type, (ImportError, NameError, AttributeError)):
            self._str += _hints(exc_value, exc_traceback)
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        self.__cause__ = None
        self.__context__ = None
        self.exceptions = None
        if not is_outermost:
            return
        # The others are made one after the other, since a chain may be longer than the stack is deep.
        options = dict(limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals,
                       max_group_width=max_group_width, max_group_depth=max_group_depth, _seen=_seen)
        queue = [(self, exc_value)]
        while queue:
            shown, exc = queue.pop()
            if exc is None:
                continue
            if exc.__cause__ is not None and id(exc.__cause__) not in _seen:
                shown.__cause__ = self._linked(exc.__cause__, options)
                queue.append((shown.__cause__, exc.__cause__))
            wants_context = not compact or shown.__cause__ is None and not exc.__suppress_context__
            if wants_context and exc.__context__ is not None and id(exc.__context__) not in _seen:
                shown.__context__ = self._linked(exc.__context__, options)
                queue.append((shown.__context__, exc.__context__))
            if isinstance(exc, BaseExceptionGroup):
                shown.exceptions = []
                for member in exc.exceptions:
                    made = self._linked(member, options)
                    shown.exceptions.append(made)
                    queue.append((made, member))

    @staticmethod
    def _linked(exc, options):
        return TracebackException(type(exc), exc, exc.__traceback__, **options)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """Make one from an exception."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        """The class of the exception; deprecated."""
        import warnings

        warnings.warn("Deprecated in 3.13. Use exc_type_str instead.", DeprecationWarning, stacklevel=2)
        return self._exc_type

    @property
    def exc_type_str(self):
        """The class as it is shown."""
        if not self._have_exc_type:
            return None
        module = self.exc_type_module
        if module in ("__main__", "builtins"):
            return self.exc_type_qualname
        if not isinstance(module, str):
            module = "<unknown>"
        return f"{module}.{self.exc_type_qualname}"

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        """Yield the lines of the exception without its traceback."""
        indent = 3 * _depth * " "
        if not self._have_exc_type:
            yield indent + _only_line(None, self._str)
            return
        if not self._is_syntax_error:
            if _depth > 0:
                # Members of groups stand indented, each of their lines.
                text = _only_line(self.exc_type_str, self._str)
                yield from [f"{indent}{line}\n" for line in text.split("\n")[:-1]]
            else:
                yield _only_line(self.exc_type_str, self._str)
        else:
            yield from [indent + line for line in self._syntax_lines.splitlines(keepends=True)]
        notes = self.__notes__
        if notes is None:
            pass
        elif isinstance(notes, (list, tuple)) or _is_sequence(notes):
            for note in notes:
                note = _safe_string(note, "note")
                yield from [indent + line + "\n" for line in note.split("\n")]
        else:
            yield indent + f"{_safe_string(notes, '__notes__', func=repr)}\n"
        if self.exceptions and show_group:
            for member in self.exceptions:
                yield from member.format_exception_only(show_group=show_group, _depth=_depth + 1)

    def format(self, *, chain=True, _ctx=None, **kwargs):
        """Yield the text of the exception, of those linked to it and of the members of groups."""
        if _ctx is None:
            _ctx = _PrintContext()
        output = []
        exc = self
        if chain:
            while exc:
                if exc.__cause__ is not None:
                    message, linked = _CAUSE, exc.__cause__
                elif exc.__context__ is not None and not exc.__suppress_context__:
                    message, linked = _CONTEXT, exc.__context__
                else:
                    message = linked = None
                output.append((message, exc))
                exc = linked
        else:
            output.append((None, exc))
        for message, exc in reversed(output):
            if message is not None:
                yield from _ctx.emit(message)
            if exc.exceptions is None:
                if exc.stack:
                    yield from _ctx.emit("Traceback (most recent call last):\n")
                    yield from _ctx.emit(exc.stack.format())
                yield from _ctx.emit(exc.format_exception_only())
            elif _ctx.exception_group_depth > self.max_group_depth:
                yield from _ctx.emit(f"... (max_group_depth is {self.max_group_depth})\n")
            else:
                yield from exc._format_group(_ctx)

    def _format_group(self, _ctx):
        is_outermost = _ctx.exception_group_depth == 0
        if is_outermost:
            _ctx.exception_group_depth += 1
        if self.stack:
            yield from _ctx.emit("Exception Group Traceback (most recent call last):\n", margin_char="+" if is_outermost else None)
            yield from _ctx.emit(self.stack.format())
        yield from _ctx.emit(self.format_exception_only())
        count = len(self.exceptions)
        shown = count if count <= self.max_group_width else self.max_group_width + 1
        _ctx.need_close = False
        for i in range(shown):
            is_last = i == shown - 1
            if is_last:
                # A group that ends inside of this one draws the line for both.
                _ctx.need_close = True
            is_rest = i >= self.max_group_width
            title = "..." if is_rest else i + 1
            yield _ctx.indent() + ("+-" if i == 0 else "  ") + f"+---------------- {title} ----------------\n"
            _ctx.exception_group_depth += 1
            if is_rest:
                rest = count - self.max_group_width
                yield from _ctx.emit(f'and {rest} more exception{"s" if rest > 1 else ""}\n')
            else:
                yield from self.exceptions[i].format(_ctx=_ctx)
            if is_last and _ctx.need_close:
                yield _ctx.indent() + "+------------------------------------\n"
                _ctx.need_close = False
            _ctx.exception_group_depth -= 1
        if is_outermost:
            _ctx.exception_group_depth = 0

    def print(self, *, file=None, chain=True, **kwargs):
        """Print what `format` yields."""
        if file is None:
            file = sys.stderr
        for line in self.format(chain=chain):
            print(line, file=file, end="")


def _only_line(class_name, text):
    if text == "None" and class_name is None:
        return "NoneType: None\n"
    return f"{class_name}: {text}\n" if text else f"{class_name}\n"


def _is_sequence(value):
    from collections.abc import Sequence

    return isinstance(value, Sequence) and not isinstance(value, (str, bytes))
