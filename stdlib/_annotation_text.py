"""Evaluates annotations that are given as text, which are expressions.

A program that was compiled has no `eval`, but annotations under `from __future__ import annotations`, and those in
quotes, are texts by nature. This evaluates expressions of names, attributes, subscripts, calls, displays of lists, tuples,
dicts and sets, constants and operators. What else an expression may be (`lambda`, comprehensions, f-strings, `await`)
raises NotImplementedError.
"""

import builtins
import operator

_KEYWORD_VALUES = {"None": None, "True": True, "False": False}
_WORD_OPERATORS = {"and", "or", "not", "in", "is", "if", "else"}
_UNSUPPORTED = {"lambda", "await", "yield", "async", "for"}
_SYMBOLS = (
    "...", "**", "//", "<<", ">>", "<=", ">=", "==", "!=", "->", ":=", "+", "-", "*", "/", "%", "@", "|", "&", "^", "~", "<",
    ">", "(", ")", "[", "]", "{", "}", ",", ".", ":", "=",
)
_BINARY = (
    {"|": operator.or_},
    {"^": operator.xor},
    {"&": operator.and_},
    {"<<": operator.lshift, ">>": operator.rshift},
    {"+": operator.add, "-": operator.sub},
    {
        "*": operator.mul, "/": operator.truediv, "//": operator.floordiv, "%": operator.mod, "@": operator.matmul,
    },
)
_COMPARISONS = {
    "==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}
_ESCAPES = {
    "\\": "\\", "'": "'", '"': '"', "a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "\n": "",
}


def evaluate(text, lookup):
    """The value of an expression. `lookup(name)` gives the values of names, or raises NameError."""
    evaluator = _Evaluator(_tokens(text), lookup, text)
    value = evaluator.expressions({"end"})
    evaluator.expect("end")
    return value


def namespace_lookup(globals, locals):
    """A lookup as `eval` does it: locals, globals, builtins."""

    def lookup(name):
        for namespace in (locals, globals):
            if namespace is not None:
                try:
                    return namespace[name]
                except KeyError:
                    pass
        try:
            return getattr(builtins, name)
        except AttributeError:
            raise NameError(f"name {name!r} is not defined", name=name) from None

    return lookup


def _tokens(text):
    """Pairs of kind and value: ("name", str), ("value", constant), or (symbol or word, None)."""
    tokens = []
    i = 0
    n = len(text)
    while i < n:
        char = text[i]
        if char in " \t\n\r\f":
            i += 1
        elif char.isidentifier():
            start = i
            while i < n and (text[i].isidentifier() or text[i].isdigit()):
                i += 1
            word = text[start:i]
            if i < n and text[i] in "'\"" and set(word.lower()) <= set("rbu") and len(word) <= 2:
                value, i = _string(text, i, word.lower())
                tokens.append(("value", value))
            elif word in _UNSUPPORTED or i < n and text[i] in "'\"":
                raise NotImplementedError(f"cannot evaluate {text!r}")
            elif word in _KEYWORD_VALUES:
                tokens.append(("value", _KEYWORD_VALUES[word]))
            elif word in _WORD_OPERATORS:
                tokens.append((word, None))
            else:
                tokens.append(("name", word))
        elif char in "'\"":
            value, i = _string(text, i, "")
            tokens.append(("value", value))
        elif char.isdigit() or char == "." and i + 1 < n and text[i + 1].isdigit():
            value, i = _number(text, i)
            tokens.append(("value", value))
        else:
            for symbol in _SYMBOLS:
                if text.startswith(symbol, i):
                    tokens.append(("value", ...) if symbol == "..." else (symbol, None))
                    i += len(symbol)
                    break
            else:
                raise _syntax_error(text)
    tokens.append(("end", None))
    return tokens


def _syntax_error(text):
    return SyntaxError(f"Forward reference must be an expression -- got {text!r}")


def _string(text, i, prefix):
    """The str or bytes that starts at `i`, and where it ends."""
    quote = text[i] * 3 if text[i : i + 3] in ("'''", '"""') else text[i]
    i += len(quote)
    parts = []
    while not text.startswith(quote, i):
        if i >= len(text):
            raise _syntax_error(text)
        char = text[i]
        if char == "\\" and "r" not in prefix:
            char, i = _escape(text, i + 1)
        else:
            i += 1
        parts.append(char)
    value = "".join(parts)
    return (value.encode("latin-1") if "b" in prefix else value), i + len(quote)


def _escape(text, i):
    char = text[i]
    if char in _ESCAPES:
        return _ESCAPES[char], i + 1
    if char in "01234567":
        end = i
        while end < i + 3 and text[end] in "01234567":
            end += 1
        return chr(int(text[i:end], 8)), end
    width = {"x": 2, "u": 4, "U": 8}.get(char)
    if width is None:
        return "\\" + char, i + 1
    return chr(int(text[i + 1 : i + 1 + width], 16)), i + 1 + width


def _number(text, i):
    start = i
    n = len(text)
    while i < n and (text[i].isalnum() or text[i] in "._" or text[i] in "+-" and text[i - 1] in "eE" and text[start : start + 2].lower() != "0x"):
        i += 1
    word = text[start:i]
    try:
        if word[-1] in "jJ":
            return complex(word), i
        return int(word, 0), i
    except ValueError:
        return float(word), i


class _Evaluator:
    def __init__(self, tokens, lookup, text):
        self.tokens = tokens
        self.at = 0
        self.lookup = lookup
        self.text = text

    @property
    def kind(self):
        return self.tokens[self.at][0]

    def next(self):
        token = self.tokens[self.at]
        self.at += 1
        return token

    def accept(self, kind):
        if self.kind == kind:
            self.at += 1
            return True
        return False

    def expect(self, kind):
        if not self.accept(kind):
            raise _syntax_error(self.text)

    def expressions(self, ends):
        """One expression, or a tuple of several; a starred one stands for its items."""
        items, is_tuple = self.items(ends)
        return tuple(items) if is_tuple else items[0]

    def items(self, ends):
        items = []
        is_tuple = False
        while self.kind not in ends:
            if self.accept("*"):
                is_tuple = True
                items.extend(self.binary(0))
            else:
                items.append(self.conditional())
            if not self.accept(","):
                break
            is_tuple = True
        if not items and not is_tuple:
            raise _syntax_error(self.text)
        return items, is_tuple

    def conditional(self):
        value = self.disjunction()
        if not self.accept("if"):
            return value
        condition = self.disjunction()
        self.expect("else")
        # Both branches are evaluated: expressions in annotations have no effects.
        otherwise = self.conditional()
        return value if condition else otherwise

    def disjunction(self):
        value = self.conjunction()
        while self.accept("or"):
            other = self.conjunction()
            value = value or other
        return value

    def conjunction(self):
        value = self.negation()
        while self.accept("and"):
            other = self.negation()
            value = value and other
        return value

    def negation(self):
        if self.accept("not"):
            return not self.negation()
        return self.comparison()

    def comparison(self):
        left = self.binary(0)
        result = None
        while True:
            test = self.comparison_operator()
            if test is None:
                return left if result is None else result
            right = self.binary(0)
            answer = test(left, right)
            result = answer if result is None else result and answer
            left = right

    def comparison_operator(self):
        if self.kind in _COMPARISONS:
            return _COMPARISONS[self.next()[0]]
        if self.accept("is"):
            return operator.is_not if self.accept("not") else operator.is_
        if self.accept("in"):
            return lambda a, b: a in b
        if self.kind == "not" and self.tokens[self.at + 1][0] == "in":
            self.at += 2
            return lambda a, b: a not in b
        return None

    def binary(self, level):
        if level == len(_BINARY):
            return self.unary()
        value = self.binary(level + 1)
        while self.kind in _BINARY[level]:
            function = _BINARY[level][self.next()[0]]
            value = function(value, self.binary(level + 1))
        return value

    def unary(self):
        if self.accept("-"):
            return -self.unary()
        if self.accept("+"):
            return +self.unary()
        if self.accept("~"):
            return ~self.unary()
        value = self.primary()
        if self.accept("**"):
            return value ** self.unary()
        return value

    def primary(self):
        value = self.atom()
        while True:
            if self.accept("."):
                kind, name = self.next()
                if kind != "name":
                    raise _syntax_error(self.text)
                value = getattr(value, name)
            elif self.accept("["):
                index = self.subscript()
                self.expect("]")
                value = value[index]
            elif self.accept("("):
                value = self.call(value)
            else:
                return value

    def subscript(self):
        parts = []
        is_tuple = False
        while self.kind != "]":
            if self.accept("*"):
                is_tuple = True
                parts.extend(self.binary(0))
            else:
                parts.append(self.slice())
            if not self.accept(","):
                break
            is_tuple = True
        if not parts:
            raise _syntax_error(self.text)
        return tuple(parts) if is_tuple else parts[0]

    def slice(self):
        bounds = [None]
        if self.kind != ":":
            bounds[0] = self.conditional()
            if self.kind != ":":
                return bounds[0]
        while self.accept(":"):
            bounds.append(self.conditional() if self.kind not in (":", "]", ",") else None)
        if len(bounds) > 3:
            raise _syntax_error(self.text)
        return slice(*bounds)

    def call(self, function):
        args = []
        kwargs = {}
        while self.kind != ")":
            if self.accept("**"):
                kwargs.update(self.conditional())
            elif self.accept("*"):
                args.extend(self.conditional())
            elif self.kind == "name" and self.tokens[self.at + 1][0] == "=":
                name = self.next()[1]
                self.at += 1
                kwargs[name] = self.conditional()
            else:
                args.append(self.conditional())
            if not self.accept(","):
                break
        self.expect(")")
        return function(*args, **kwargs)

    def atom(self):
        kind, value = self.next()
        if kind == "name":
            return self.lookup(value)
        if kind == "value":
            # Neighbouring strings are one.
            while isinstance(value, (str, bytes)) and self.kind == "value":
                value += self.next()[1]
            return value
        if kind == "(":
            if self.accept(")"):
                return ()
            value = self.expressions({")"})
            self.expect(")")
            return value
        if kind == "[":
            if self.accept("]"):
                return []
            items, _ = self.items({"]"})
            self.expect("]")
            return items
        if kind == "{":
            return self.braces()
        raise _syntax_error(self.text)

    def braces(self):
        if self.accept("}"):
            return {}
        if self.kind != "**":
            first = self.conditional()
            if self.kind != ":":
                items = [first]
                if self.accept(",") and self.kind != "}":
                    items += self.items({"}"})[0]
                self.expect("}")
                return set(items)
            self.expect(":")
            result = {first: self.conditional()}
        else:
            self.expect("**")
            result = dict(self.conditional())
        while self.accept(",") and self.kind != "}":
            if self.accept("**"):
                result.update(self.conditional())
            else:
                key = self.conditional()
                self.expect(":")
                result[key] = self.conditional()
        self.expect("}")
        return result
