# A small Lisp: reader, environments, closures, recursion and error messages.
class LispError(Exception):
    pass


class Symbol(str):
    pass


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name):
        if name in self:
            return self
        if self.outer is None:
            raise LispError(f"unbound: {name}")
        return self.outer.find(name)


def read(text):
    tokens = text.replace("(", " ( ").replace(")", " ) ").replace("'", " ' ").split()
    def form():
        if not tokens:
            raise LispError("unexpected end")
        t = tokens.pop(0)
        if t == "(":
            out = []
            while tokens and tokens[0] != ")":
                out.append(form())
            if not tokens:
                raise LispError("missing )")
            tokens.pop(0)
            return out
        if t == ")":
            raise LispError("unexpected )")
        if t == "'":
            return [Symbol("quote"), form()]
        for kind in (int, float, Symbol):
            try:
                return kind(t)
            except ValueError:
                pass
    forms = []
    while tokens:
        forms.append(form())
    return forms


class Closure:
    def __init__(self, params, body, env):
        self.params, self.body, self.env = params, body, env

    def __call__(self, *args):
        if len(args) != len(self.params):
            raise LispError(f"expected {len(self.params)} arguments, got {len(args)}")
        return evaluate(self.body, Env(self.params, args, self.env))


def evaluate(x, env):
    while True:
        if isinstance(x, Symbol):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        if not x:
            raise LispError("empty call")
        head, *rest = x
        if head == "quote":
            return rest[0]
        if head == "if":
            test, then, other = rest
            x = then if evaluate(test, env) else other
        elif head == "define":
            env[rest[0]] = evaluate(rest[1], env)
            return None
        elif head == "set!":
            env.find(rest[0])[rest[0]] = evaluate(rest[1], env)
            return None
        elif head == "lambda":
            return Closure(rest[0], rest[1], env)
        elif head == "begin":
            for form in rest[:-1]:
                evaluate(form, env)
            x = rest[-1]
        else:
            f = evaluate(head, env)
            args = [evaluate(a, env) for a in rest]
            if not callable(f):
                raise LispError(f"not a function: {show(f)}")
            return f(*args)


def show(v):
    if isinstance(v, list):
        return "(" + " ".join(map(show, v)) + ")"
    if v is True or v is False:
        return "#t" if v else "#f"
    if isinstance(v, Closure):
        return "<lambda>"
    return str(v)


def product(*xs):
    p = 1
    for x in xs:
        p *= x
    return p


base = Env()
base.update({"+": lambda *a: sum(a), "*": product, "-": lambda a, b: a - b, "<": lambda a, b: a < b, "=": lambda a, b: a == b,
             "list": lambda *a: list(a), "car": lambda l: l[0], "cdr": lambda l: l[1:], "cons": lambda a, l: [a] + l, "null?": lambda l: l == []})
for text in ["(+ 1 2 (* 3 4))", "(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))", "(fact 5) (fact 30)",
             "(define map (lambda (f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l))))))", "(map (lambda (x) (* x x 1.5)) '(1 2 3))",
             "(define counter (begin (define n 0) (lambda () (begin (set! n (+ n 1)) n))))", "(counter) (counter)", "'(a (b 1.5) c)", "(fact 1 2)",
             "(nope)", "(", ")", "(1 2)", "()", "(car '())", "(- 1 'a)", "fact", "(= 1 1.0)"]:
    try:
        for form in read(text):
            value = evaluate(form, base)
            if value is not None:
                print(show(value), end=" ")
        print()
    except LispError as e:
        print("error:", e)
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
