"""The assertions of a test case and the texts of their failures."""

import difflib
import pprint
import re
from os.path import commonprefix

_LONGEST = 80


def _safe_repr(value, short=False):
    try:
        text = repr(value)
    except Exception:
        text = object.__repr__(value)
    return text[:_LONGEST] + " [truncated]..." if short and len(text) >= _LONGEST else text


def _middle_out(text, begin, end):
    left_out = len(text) - begin - end
    return f"{text[:begin]}[{left_out} chars]{text[len(text) - end:]}" if left_out > 12 else text


def _reprs(*values):
    """The texts of values, shortened so that the difference stays visible."""
    texts = [_safe_repr(value) for value in values]
    longest = max(map(len, texts))
    if longest <= _LONGEST:
        return texts
    prefix = commonprefix(texts)
    size = len(prefix)
    common = _LONGEST - (longest - size + 17)
    if common > 5:
        prefix = _middle_out(prefix, 5, common)
        return [prefix + text[size:] for text in texts]
    prefix = _middle_out(prefix, 5, 5)
    return [prefix + _middle_out(text[size:], 41, 5) for text in texts]


class _Raises:
    """Expects an exception, as a context or of a call."""

    def __init__(self, case, expected, name, pattern=None):
        classes = expected if isinstance(expected, tuple) else (expected,)
        if not all(isinstance(cls, type) and issubclass(cls, BaseException) for cls in classes):
            raise TypeError(f"{name}() arg 1 must be an exception type or tuple of exception types")
        self.case = case
        self.expected = expected
        self.pattern = re.compile(pattern) if isinstance(pattern, (str, bytes)) else pattern
        self.called = None
        self.msg = None
        self.exception = None

    def handle(self, args, kwargs):
        if not args:
            self.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
            return self
        function, *rest = args
        self.called = getattr(function, "__name__", str(function))
        with self:
            function(*rest, **kwargs)
        return None

    def __enter__(self):
        return self

    def __exit__(self, kind, error, tb):
        case = self.case
        if kind is None:
            name = getattr(self.expected, "__name__", str(self.expected))
            text = f"{name} not raised by {self.called}" if self.called else f"{name} not raised"
            raise case.failureException(case._formatMessage(self.msg, text))
        if not issubclass(kind, self.expected):
            return False
        self.exception = error.with_traceback(None)
        if self.pattern is not None and not self.pattern.search(str(error)):
            text = f'"{self.pattern.pattern}" does not match "{error}"'
            raise case.failureException(case._formatMessage(self.msg, text))
        return True


class Assertions:
    """Mixed into TestCase."""

    def _formatMessage(self, msg, standard):
        if not self.longMessage:
            return msg or standard
        return standard if msg is None else f"{standard} : {msg}"

    def _require(self, holds, msg, text):
        if not holds:
            raise self.failureException(self._formatMessage(msg, text))

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._require(False, msg, f"{_safe_repr(expr)} is not true")

    def assertFalse(self, expr, msg=None):
        if expr:
            self._require(False, msg, f"{_safe_repr(expr)} is not false")

    def assertEqual(self, first, second, msg=None):
        """Fail unless the two are equal; the text shows how lists, dicts, sets and strings differ."""
        if type(first) is type(second):
            compare = {
                dict: self.assertDictEqual, list: self.assertListEqual, tuple: self.assertTupleEqual,
                set: self.assertSetEqual, frozenset: self.assertSetEqual, str: self.assertMultiLineEqual,
            }.get(type(first))
            if compare is not None:
                compare(first, second, msg=msg)
                return
        if not first == second:
            a, b = _reprs(first, second)
            self._require(False, msg, f"{a} != {b}")

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._require(False, msg, f"{_safe_repr(first)} == {_safe_repr(second)}")

    def assertIs(self, expr1, expr2, msg=None):
        self._require(expr1 is expr2, msg, f"{_safe_repr(expr1)} is not {_safe_repr(expr2)}")

    def assertIsNot(self, expr1, expr2, msg=None):
        self._require(expr1 is not expr2, msg, f"unexpectedly identical: {_safe_repr(expr1)}")

    def assertIsNone(self, obj, msg=None):
        self._require(obj is None, msg, f"{_safe_repr(obj)} is not None")

    def assertIsNotNone(self, obj, msg=None):
        self._require(obj is not None, msg, "unexpectedly None")

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._require(False, msg, f"{_safe_repr(member)} not found in {_safe_repr(container)}")

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._require(False, msg, f"{_safe_repr(member)} unexpectedly found in {_safe_repr(container)}")

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            kind = f"any of {cls!r}" if isinstance(cls, tuple) else repr(cls)
            self._require(False, msg, f"{_safe_repr(obj)} is not an instance of {kind}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._require(False, msg, f"{_safe_repr(obj)} is an instance of {cls!r}")

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._require(False, msg, f"{_safe_repr(a)} not greater than {_safe_repr(b)}")

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._require(False, msg, f"{_safe_repr(a)} not greater than or equal to {_safe_repr(b)}")

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._require(False, msg, f"{_safe_repr(a)} not less than {_safe_repr(b)}")

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._require(False, msg, f"{_safe_repr(a)} not less than or equal to {_safe_repr(b)}")

    def _close(self, first, second, places, delta):
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        if delta is not None:
            return difference <= delta, f"{_safe_repr(delta)} delta", difference
        places = 7 if places is None else places
        return round(difference, places) == 0, f"{places!r} places", difference

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        close, within, difference = self._close(first, second, places, delta)
        text = f"{_safe_repr(first)} != {_safe_repr(second)} within {within} ({_safe_repr(difference)} difference)"
        self._require(close, msg, text)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        close, within, difference = self._close(first, second, places, delta)
        text = f"{_safe_repr(first)} == {_safe_repr(second)} within {within}"
        if delta is not None:
            text += f" ({_safe_repr(difference)} difference)"
            close = close or first == second
        self._require(not close, msg, text)

    def assertRegex(self, text, expected_regex, msg=None):
        pattern = re.compile(expected_regex)
        self._require(pattern.search(text), msg, f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        pattern = re.compile(unexpected_regex)
        match = pattern.search(text)
        if match:
            self._require(False, msg, f"Regex matched: {match.group()!r} matches {pattern.pattern!r} in {text!r}")

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _Raises(self, expected_exception, "assertRaises").handle(args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _Raises(self, expected_exception, "assertRaisesRegex", expected_regex).handle(args, kwargs)

    def _diff(self, text, lines):
        diff = "\n" + "\n".join(lines)
        return self._with_diff(text, diff)

    def _with_diff(self, text, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return text + diff
        return text + f"\nDiff is {len(diff)} characters long. Set self.maxDiff to None to see it."

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        a = (first + "\n" if first and not first.endswith("\n") else first).splitlines(keepends=True)
        b = (second + "\n" if second and not second.endswith("\n") else second).splitlines(keepends=True)
        left, right = _reprs(first, second)
        self._require(False, msg, self._with_diff(f"{left} != {right}", "\n" + "".join(difflib.ndiff(a, b))))

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        name = "sequence" if seq_type is None else seq_type.__name__
        if seq_type is not None:
            for which, value in (("First", seq1), ("Second", seq2)):
                if not isinstance(value, seq_type):
                    raise self.failureException(f"{which} sequence is not a {name}: {_safe_repr(value)}")
        if seq1 == seq2:
            return
        left, right = _reprs(seq1, seq2)
        text = f"{name.capitalize()}s differ: {left} != {right}\n"
        size1, size2 = len(seq1), len(seq2)
        for i in range(min(size1, size2)):
            if seq1[i] != seq2[i]:
                a, b = _reprs(seq1[i], seq2[i])
                text += f"\nFirst differing element {i}:\n{a}\n{b}\n"
                break
        else:
            if size1 == size2 and seq_type is None and type(seq1) != type(seq2):
                return
        if size1 != size2:
            which, longer, i = ("First", seq1, size2) if size1 > size2 else ("Second", seq2, size1)
            text += f"\n{which} {name} contains {abs(size1 - size2)} additional elements.\n"
            text += f"First extra element {i}:\n{_reprs(longer[i])[0]}\n"
        lines = difflib.ndiff(pprint.pformat(seq1).splitlines(), pprint.pformat(seq2).splitlines())
        self._require(False, msg, self._diff(text, lines))

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        parts = []
        for which, other, a, b in (("first", "second", set1, set2), ("second", "first", set2, set1)):
            try:
                missing = a.difference(b)
            except TypeError as error:
                self.fail(f"invalid type when attempting set difference: {error}")
            except AttributeError as error:
                self.fail(f"{which} argument does not support set difference: {error}")
            if missing:
                parts.append(f"Items in the {which} set but not the {other}:")
                parts.extend(map(repr, missing))
        self._require(not parts, msg, "\n".join(parts))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            left, right = _reprs(d1, d2)
            lines = difflib.ndiff(pprint.pformat(d1).splitlines(), pprint.pformat(d2).splitlines())
            self._require(False, msg, self._diff(f"{left} != {right}", lines))

    def assertCountEqual(self, first, second, msg=None):
        first, second = list(first), list(second)
        lines = []
        items = []
        for item in first + second:
            if item not in items:
                items.append(item)
        for item in items:
            a, b = first.count(item), second.count(item)
            if a != b:
                lines.append(f"First has {a}, Second has {b}:  {item!r}")
        self._require(not lines, msg, "\n".join(["Element counts were not equal:"] + lines))

    def assertHasAttr(self, obj, name, msg=None):
        self._require(hasattr(obj, name), msg, f"{type(obj).__name__!r} object has no attribute {name!r}")

    def assertNotHasAttr(self, obj, name, msg=None):
        self._require(not hasattr(obj, name), msg, f"{type(obj).__name__!r} object has unexpected attribute {name!r}")

    def assertStartsWith(self, s, prefix, msg=None):
        self._require(s.startswith(prefix), msg, f"{_safe_repr(s, True)} doesn't start with {_safe_repr(prefix)}")

    def assertNotStartsWith(self, s, prefix, msg=None):
        self._require(not s.startswith(prefix), msg, f"{_safe_repr(s, True)} starts with {_safe_repr(prefix)}")

    def assertEndsWith(self, s, suffix, msg=None):
        self._require(s.endswith(suffix), msg, f"{_safe_repr(s, True)} doesn't end with {_safe_repr(suffix)}")

    def assertNotEndsWith(self, s, suffix, msg=None):
        self._require(not s.endswith(suffix), msg, f"{_safe_repr(s, True)} ends with {_safe_repr(suffix)}")

    def assertIsSubclass(self, cls, superclass, msg=None):
        self._require(issubclass(cls, superclass), msg, f"{cls!r} is not a subclass of {superclass!r}")

    def assertNotIsSubclass(self, cls, superclass, msg=None):
        self._require(not issubclass(cls, superclass), msg, f"{cls!r} is a subclass of {superclass!r}")
