# A tokenizer, a Pratt parser and an evaluator of expressions with functions and assignments.
import math
from dataclasses import dataclass

SCALE = 1


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    at: int


class ParseError(Exception):
    def __init__(self, message, at):
        super().__init__(f"{message} at {at}")
        self.at = at


def tokenize(source):
    i, n = 0, len(source)
    while i < n:
        c = source[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == "." and i + 1 < n and source[i + 1].isdigit():
            j = i
            while j < n and (source[j].isdigit() or source[j] == "."):
                j += 1
            yield Token("number", source[i:j], i)
            i = j
        elif c.isalpha() or c == "_":
            j = i
            while j < n and (source[j].isalnum() or source[j] == "_"):
                j += 1
            yield Token("name", source[i:j], i)
            i = j
        elif source[i : i + 2] in ("**", "<=", ">=", "==", "!="):
            yield Token("op", source[i : i + 2], i)
            i += 2
        elif c in "+-*/%()<>,=?:!":
            yield Token("op", c, i)
            i += 1
        else:
            raise ParseError(f"unexpected {c!r}", i)
    yield Token("end", "", n)


@dataclass
class Number:
    value: float

    def eval(self, env):
        return self.value


@dataclass
class Name:
    name: str

    def eval(self, env):
        try:
            return env[self.name]
        except KeyError:
            raise NameError(f"unknown variable {self.name}") from None


@dataclass
class Unary:
    op: str
    operand: object

    def eval(self, env):
        v = self.operand.eval(env)
        return -v if self.op == "-" else not v if self.op == "!" else +v


@dataclass
class Binary:
    op: str
    left: object
    right: object

    OPS = {
        "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b,
        "%": lambda a, b: a % b, "**": lambda a, b: a**b, "<": lambda a, b: a < b, ">": lambda a, b: a > b,
        "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b, "==": lambda a, b: a == b, "!=": lambda a, b: a != b,
    }

    def eval(self, env):
        return self.OPS[self.op](self.left.eval(env), self.right.eval(env))


@dataclass
class Choice:
    test: object
    yes: object
    no: object

    def eval(self, env):
        return (self.yes if self.test.eval(env) else self.no).eval(env)


@dataclass
class Call:
    function: str
    args: list

    FUNCTIONS = {"sqrt": math.sqrt, "max": max, "min": min, "abs": abs, "floor": math.floor, "hypot": math.hypot}

    def eval(self, env):
        if self.function not in self.FUNCTIONS:
            raise NameError(f"unknown function {self.function}")
        return self.FUNCTIONS[self.function](*[a.eval(env) for a in self.args])


@dataclass
class Assign:
    name: str
    value: object

    def eval(self, env):
        env[self.name] = self.value.eval(env)
        return env[self.name]


class Parser:
    BINARY = {"=": 1, "?": 2, "==": 3, "!=": 3, "<": 4, ">": 4, "<=": 4, ">=": 4, "+": 5, "-": 5, "*": 6, "/": 6, "%": 6, "**": 8}

    def __init__(self, source):
        self.tokens = list(tokenize(source))
        self.at = 0

    @property
    def current(self):
        return self.tokens[self.at]

    def advance(self):
        token = self.tokens[self.at]
        self.at += 1
        return token

    def expect(self, text):
        if self.current.text != text:
            raise ParseError(f"expected {text!r}, got {self.current.text or 'end'!r}", self.current.at)
        return self.advance()

    def parse(self):
        tree = self.expression(0)
        if self.current.kind != "end":
            raise ParseError(f"unexpected {self.current.text!r}", self.current.at)
        return tree

    def expression(self, power):
        left = self.prefix()
        while (binding := self.BINARY.get(self.current.text, 0)) > power:
            op = self.advance()
            match op.text:
                case "=":
                    if not isinstance(left, Name):
                        raise ParseError("cannot assign", op.at)
                    left = Assign(left.name, self.expression(binding - 1))
                case "?":
                    yes = self.expression(0)
                    self.expect(":")
                    left = Choice(left, yes, self.expression(binding - 1))
                case "**":
                    left = Binary("**", left, self.expression(binding - 1))
                case text:
                    left = Binary(text, left, self.expression(binding))
        return left

    def prefix(self):
        token = self.advance()
        if token.kind == "number":
            try:
                return Number(float(token.text) if "." in token.text else int(token.text))
            except ValueError as e:
                raise ParseError(f"bad number {token.text}", token.at) from e
        if token.kind == "name":
            if self.current.text != "(":
                return Name(token.text)
            self.advance()
            args = []
            while self.current.text != ")":
                args.append(self.expression(1))
                if self.current.text == ",":
                    self.advance()
                elif self.current.text != ")":
                    raise ParseError("expected ',' or ')'", self.current.at)
            self.advance()
            return Call(token.text, args)
        if token.text == "(":
            inner = self.expression(0)
            self.expect(")")
            return inner
        if token.text in ("-", "+", "!"):
            return Unary(token.text, self.expression(7))
        raise ParseError(f"unexpected {token.text or 'end'!r}", token.at)


env = {"pi": math.pi}
for source in ["1 + 2 * 3", "-2 ** 2", "2 ** 3 ** 2", "(1 + 2) * 3 % 4", "x = y = 5", "x * y - 1", "x > 3 ? max(x, 9, y) : 0", "1 / 0", "sqrt(hypot(3, 4) * 5)", "1.5.2", "foo + 1", "bar(1)", "1 +", "(1", "2 3", "a $ b", "1 = 2", "f(1 2)", "!(1 < 2)", "-x + +y", "1 ? 2 : 3 ? 4 : 5", "sqrt(0 - 1)", "x = 1 < 2 == 1"]:
    try:
        tree = Parser(source).parse()
        print(f"{source:<28} = {tree.eval(env)!r}")
    except (ParseError, NameError, ArithmeticError, ValueError) as e:
        print(f"{source:<28} ! {type(e).__name__}: {e}")
print(Parser("a + b * -c").parse())
total = 0
for i in range(60 * SCALE):
    env["n"] = i
    total += Parser("n % 7 > 3 ? (n + 1) * 2 - n / 4 : max(n, 10, n * 3 % 11) ** 2 + abs(0 - n)").parse().eval(env)
    tree = Parser("s = s0 + n * 3 - (n % 5) ** 2").parse()
    env["s0"] = i
    for env["n"] in range(20):
        total += tree.eval(env)
print(f"{total:.3f}")
