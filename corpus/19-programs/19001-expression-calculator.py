# A recursive-descent calculator with variables, functions and error messages.
import math


class ParseError(Exception):
    def __init__(self, message, position):
        super().__init__(f"{message} at {position}")
        self.position = position


def tokenize(text):
    tokens = []
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            start = i
            while i < len(text) and (text[i].isdigit() or text[i] == "."):
                i += 1
            word = text[start:i]
            try:
                value = float(word) if "." in word else int(word)
            except ValueError:
                raise ParseError(f"bad number {word!r}", start) from None
            tokens.append(("num", value, start))
        elif c.isalpha():
            start = i
            while i < len(text) and text[i].isalnum():
                i += 1
            tokens.append(("name", text[start:i], start))
        elif c in "+-*/^()=,%":
            tokens.append((c, c, i))
            i += 1
        else:
            raise ParseError(f"unexpected {c!r}", i)
    tokens.append(("end", None, len(text)))
    return tokens


class Calculator:
    functions = {"sqrt": math.sqrt, "max": max, "abs": abs}

    def __init__(self):
        self.variables = {"pi": 3.0}

    def run(self, text):
        self.tokens = tokenize(text)
        self.at = 0
        if len(self.tokens) > 2 and self.tokens[0][0] == "name" and self.tokens[1][0] == "=":
            name = self.tokens[0][1]
            self.at = 2
            value = self.variables[name] = self.sum()
        else:
            value = self.sum()
        if self.peek() != "end":
            raise ParseError("trailing input", self.tokens[self.at][2])
        return value

    def peek(self):
        return self.tokens[self.at][0]

    def take(self):
        token = self.tokens[self.at]
        self.at += 1
        return token

    def sum(self):
        value = self.product()
        while self.peek() in ("+", "-"):
            if self.take()[0] == "+":
                value += self.product()
            else:
                value -= self.product()
        return value

    def product(self):
        value = self.power()
        while (op := self.peek()) in ("*", "/", "%"):
            self.take()
            right = self.power()
            if op == "*":
                value = value * right
            elif op == "/":
                value = value / right
            else:
                value = value % right
        return value

    def power(self):
        base = self.unary()
        if self.peek() == "^":
            self.take()
            return base ** self.power()
        return base

    def unary(self):
        if self.peek() == "-":
            self.take()
            return -self.power()
        return self.atom()

    def atom(self):
        kind, value, position = self.take()
        if kind == "num":
            return value
        if kind == "name":
            if self.peek() == "(":
                self.take()
                args = [self.sum()]
                while self.peek() == ",":
                    self.take()
                    args.append(self.sum())
                self.expect(")")
                return self.functions[value](*args)
            if value not in self.variables:
                raise ParseError(f"unknown name {value}", position)
            return self.variables[value]
        if kind == "(":
            value = self.sum()
            self.expect(")")
            return value
        raise ParseError(f"unexpected {kind}", position)

    def expect(self, kind):
        token = self.take()
        if token[0] != kind:
            raise ParseError(f"expected {kind}, got {token[0]}", token[2])


calc = Calculator()
for line in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "x = 7 / 2", "x * 2", "sqrt(16) + max(1, 2.5, 2)", "10 % 3 - 1", "2 ^ 100",
             "1 / 0", "1 +", "(1", "y", "1 $ 2", "1.2.3", "foo(1)", "1 2", "abs(-3) * pi"]:
    try:
        print(line, "=", calc.run(line))
    except ParseError as e:
        print(line, "->", e, e.position)
    except (ZeroDivisionError, KeyError) as e:
        print(line, "->", type(e).__name__, e)
