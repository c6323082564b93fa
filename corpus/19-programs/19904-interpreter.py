# A tokenizer, a Pratt parser and a tree-walking interpreter of a small language with closures and errors.
from dataclasses import dataclass
import operator


class LangError(Exception):
    def __init__(self, message, line):
        super().__init__(message)
        self.line = line

    def __str__(self):
        return f"line {self.line}: {super().__str__()}"


class ReturnSignal(Exception):
    def __init__(self, value):
        self.value = value


@dataclass
class Token:
    kind: str
    text: str
    line: int


KEYWORDS = {"let", "fn", "if", "else", "while", "return", "true", "false", "nil", "print"}
SYMBOLS = ["==", "!=", "<=", ">=", "&&", "||", "+", "-", "*", "/", "%", "<", ">", "=", "(", ")", "{", "}", ",", ";", "!", "[", "]"]


def tokenize(source):
    i, line = 0, 1
    while i < len(source):
        c = source[i]
        if c == "\n":
            line += 1
            i += 1
        elif c.isspace():
            i += 1
        elif c == "#":
            while i < len(source) and source[i] != "\n":
                i += 1
        elif c.isdigit():
            j = i
            while j < len(source) and (source[j].isdigit() or source[j] == "."):
                j += 1
            yield Token("number", source[i:j], line)
            i = j
        elif c.isalpha() or c == "_":
            j = i
            while j < len(source) and (source[j].isalnum() or source[j] == "_"):
                j += 1
            word = source[i:j]
            yield Token(word if word in KEYWORDS else "name", word, line)
            i = j
        elif c == '"':
            j = source.find('"', i + 1)
            if j < 0:
                raise LangError("unterminated string", line)
            yield Token("string", source[i + 1:j], line)
            i = j + 1
        else:
            for symbol in SYMBOLS:
                if source.startswith(symbol, i):
                    yield Token(symbol, symbol, line)
                    i += len(symbol)
                    break
            else:
                raise LangError(f"unexpected {c!r}", line)
    yield Token("end", "", line)


PRECEDENCE = {"||": 1, "&&": 2, "==": 3, "!=": 3, "<": 4, "<=": 4, ">": 4, ">=": 4, "+": 5, "-": 5, "*": 6, "/": 6, "%": 6}
OPERATORS = {"==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
             "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "%": operator.mod}


class Parser:
    def __init__(self, source):
        self.tokens = list(tokenize(source))
        self.at = 0

    @property
    def token(self):
        return self.tokens[self.at]

    def accept(self, *kinds):
        if self.token.kind in kinds:
            self.at += 1
            return self.tokens[self.at - 1]

    def expect(self, kind):
        if token := self.accept(kind):
            return token
        raise LangError(f"expected {kind}, found {self.token.kind}", self.token.line)

    def program(self):
        statements = []
        while not self.accept("end"):
            statements.append(self.statement())
        return ("block", statements)

    def block(self):
        self.expect("{")
        statements = []
        while not self.accept("}"):
            statements.append(self.statement())
        return ("block", statements)

    def statement(self):
        if self.accept("let"):
            name = self.expect("name").text
            self.expect("=")
            node = ("let", name, self.expression())
        elif self.accept("print"):
            node = ("print", self.expression())
        elif self.accept("return"):
            node = ("return", None if self.token.kind == ";" else self.expression())
        elif self.accept("while"):
            return ("while", self.expression(), self.block())
        elif self.accept("if"):
            test, then = self.expression(), self.block()
            other = None
            if self.accept("else"):
                other = self.statement() if self.token.kind == "if" else self.block()
            return ("if", test, then, other)
        else:
            node = ("expr", self.expression())
        self.expect(";")
        return node

    def expression(self, level=0):
        left = self.unary()
        while PRECEDENCE.get(self.token.kind, 0) > level:
            op = self.accept(*PRECEDENCE)
            left = ("binary", op.kind, left, self.expression(PRECEDENCE[op.kind]), op.line)
        if level == 0 and (eq := self.accept("=")):
            if left[0] not in ("name", "index"):
                raise LangError("cannot assign", eq.line)
            return ("assign", left, self.expression(), eq.line)
        return left

    def unary(self):
        if op := self.accept("-", "!"):
            return ("unary", op.kind, self.unary(), op.line)
        node = self.primary()
        while token := self.accept("(", "["):
            if token.kind == "[":
                node = ("index", node, self.expression(), token.line)
                self.expect("]")
            else:
                node = ("call", node, self.items(")"), token.line)
        return node

    def items(self, end):
        found = []
        while not self.accept(end):
            found.append(self.expression())
            if self.token.kind != end:
                self.expect(",")
        return found

    def primary(self):
        token = self.token
        self.at += 1
        match token.kind:
            case "number":
                return ("literal", float(token.text) if "." in token.text else int(token.text))
            case "string":
                return ("literal", token.text)
            case "true" | "false":
                return ("literal", token.kind == "true")
            case "nil":
                return ("literal", None)
            case "name":
                return ("name", token.text, token.line)
            case "(":
                node = self.expression()
                self.expect(")")
                return node
            case "[":
                return ("list", self.items("]"))
            case "fn":
                self.expect("(")
                params = []
                while not self.accept(")"):
                    params.append(self.expect("name").text)
                    self.accept(",")
                return ("fn", params, self.block())
        raise LangError(f"unexpected {token.kind}", token.line)


class Scope:
    def __init__(self, outer=None):
        self.names = {}
        self.outer = outer

    def find(self, name, line):
        scope = self
        while scope is not None:
            if name in scope.names:
                return scope
            scope = scope.outer
        raise LangError(f"unknown name {name}", line)


@dataclass(eq=False)
class Closure:
    params: list
    body: tuple
    scope: Scope

    def __call__(self, *args):
        scope = Scope(self.scope)
        scope.names.update(zip(self.params, args, strict=True))
        try:
            execute(self.body, scope)
        except ReturnSignal as signal:
            return signal.value


def execute(node, scope):
    match node:
        case ("block", statements):
            for statement in statements:
                execute(statement, scope)
        case ("let", name, value):
            scope.names[name] = evaluate(value, scope)
        case ("print", value):
            print(show(evaluate(value, scope)))
        case ("return", value):
            raise ReturnSignal(None if value is None else evaluate(value, scope))
        case ("while", test, body):
            while evaluate(test, scope):
                execute(body, Scope(scope))
        case ("if", test, then, other):
            if evaluate(test, scope):
                execute(then, Scope(scope))
            elif other is not None:
                execute(other, Scope(scope))
        case ("expr", value):
            evaluate(value, scope)


def evaluate(node, scope):
    match node:
        case ("literal", value):
            return value
        case ("name", name, line):
            return scope.find(name, line).names[name]
        case ("list", items):
            return [evaluate(i, scope) for i in items]
        case ("fn", params, body):
            return Closure(params, body, scope)
        case ("binary", "&&", a, b, _):
            return evaluate(a, scope) and evaluate(b, scope)
        case ("binary", "||", a, b, _):
            return evaluate(a, scope) or evaluate(b, scope)
        case ("binary", op, a, b, line):
            x, y = evaluate(a, scope), evaluate(b, scope)
            try:
                return OPERATORS[op](x, y)
            except (TypeError, ZeroDivisionError) as e:
                raise LangError(str(e), line) from e
        case ("unary", "-", a, line):
            return -evaluate(a, scope)
        case ("unary", _, a, line):
            return not evaluate(a, scope)
        case ("assign", ("name", name, _), value, line):
            result = evaluate(value, scope)
            scope.find(name, line).names[name] = result
            return result
        case ("assign", ("index", target, at, _), value, line):
            evaluate(target, scope)[evaluate(at, scope)] = (result := evaluate(value, scope))
            return result
        case ("index", target, at, line):
            try:
                return evaluate(target, scope)[evaluate(at, scope)]
            except (IndexError, TypeError) as e:
                raise LangError(f"{type(e).__name__}: {e}", line) from e
        case ("call", callee, args, line):
            function = evaluate(callee, scope)
            values = [evaluate(a, scope) for a in args]
            if not callable(function):
                raise LangError(f"{show(function)} is not a function", line)
            try:
                return function(*values)
            except ValueError as e:
                raise LangError(f"wrong number of arguments: {len(values)}", line) from e
    raise AssertionError(node)


def show(value):
    match value:
        case None:
            return "nil"
        case bool():
            return str(value).lower()
        case float():
            return f"{value:g}"
        case list():
            return "[" + ", ".join(map(show, value)) + "]"
        case Closure(params=p):
            return f"<fn/{len(p)}>"
    return str(value)


def run(source):
    scope = Scope()
    scope.names |= {"len": len, "str": show, "push": lambda xs, x: xs.append(x)}
    try:
        execute(Parser(source).program(), scope)
    except LangError as e:
        cause = f" ({type(e.__cause__).__name__})" if e.__cause__ else ""
        print(f"error: {e}{cause}")
    except RecursionError:
        print("too deep")


run("""
let counter = fn(start) { let n = start; return fn() { n = n + 1; return n; }; };
let c = counter(10);
print c(); print c(); print counter(0)();
let fib = fn(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); };
print fib(15);
let i = 0; let squares = [];
while i < 8 { push(squares, i * i); i = i + 1; }
print squares; print len(squares);
squares[2] = "two"; print squares;
let compose = fn(f, g) { return fn(x) { return f(g(x)); }; };
print compose(fn(x) { return x * 2; }, fn(x) { return x + 1; })(5);
print 1 + 2 * 3 - 4 / 2 == 5 && !(1 > 2) || false;
print -2 * -(3 + 4) % 5; print "a" + "b" * 3; print compose; print nil; print 7 / 2;
if i == 7 { print "seven"; } else if i == 8 { print "eight"; } else { print "other"; }
let sort = fn(xs) {  # a bubble sort
  let swapped = true;
  while swapped { swapped = false; let k = 1;
    while k < len(xs) { if xs[k - 1] > xs[k] { let t = xs[k]; xs[k] = xs[k - 1]; xs[k - 1] = t; swapped = true; } k = k + 1; } }
  return xs; };
print sort([5, 2, 9, 1, 5, 6, 0 - 3]);
let big = 1; let k = 0; while k < 100 { big = big * 3; k = k + 1; } print big;
""")
for bad in ['print x;', 'print 1 +;', 'let s = "abc', 'print 1 / 0;', 'print [1][5];', '1 = 2;', 'print "a" + 1;', 'print 5(3);', 'fn(a){}(1, 2);', 'print @;', '\n\nprint nil < 1;', 'let f = fn(n) { return 1 + f(n); }; f(1);']:
    run(bad)
