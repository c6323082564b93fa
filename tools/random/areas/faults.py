"""Exceptions: chaining, notes, groups, tracebacks of attributes, finally."""
import values as v

KINDS = ["ValueError", "TypeError", "KeyError", "RuntimeError", "OSError", "StopIteration", "ZeroDivisionError", "Exception", "LookupError", "ArithmeticError", "AssertionError", "UnicodeError", "NotImplementedError", "SystemExit", "ImportError"]


def make(rng, number):
    return rng.choice([chains, groups, custom, attributes, nested])(rng, number)


def kind(rng):
    return rng.choice(KINDS)


def chains(rng, number):
    return f"""def describe(e, depth=0):
    while e is not None and depth < 6:
        print('  ' * depth, type(e).__name__, e, e.__suppress_context__, getattr(e, '__notes__', None))
        e, depth = (e.__cause__ if e.__cause__ is not None else e.__context__), depth + 1

def case_{number}():
    try:
        try:
            {rng.choice(['raise ' + kind(rng) + '(1, 2)', '[][3]', '{}["k"]', 'int("x")', 'raise ' + kind(rng), 'None.x', '1 + "a"', 'len(5)'])}
        except {rng.choice([kind(rng), 'Exception', '(ValueError, TypeError)', 'BaseException'])} as first:
            {rng.choice(['first.add_note("note")', 'pass', 'first.args = (9,)', 'first.extra = 1'])}
            {rng.choice(['raise ' + kind(rng) + '("second") from first', 'raise ' + kind(rng) + '("second")', 'raise ' + kind(rng) + ' from None', 'raise', 'raise first', 'raise KeyError from ValueError', 'raise first.with_traceback(None)', 'raise 5', 'raise int', 'raise ValueError from 5'])}
        finally:
            {rng.choice(['print("finally")', 'x = 1', 'raise ' + kind(rng) + '("in finally")', 'pass'])}
    except BaseException as e:
        describe(e)
    tried(lambda: e)
    try:
        {rng.choice(['first', 'print(first)', 'pass'])}
    except NameError as n:
        print(n, n.name)
"""


def groups(rng, number):
    members = ", ".join(f"{kind(rng).replace('SystemExit', 'ValueError')}({v.small(rng)})" for _ in range(rng.randrange(1, 4)))
    inner = f", ExceptionGroup('inner', [{kind(rng).replace('SystemExit', 'KeyError')}(3), TypeError(4)])" if rng.random() < 0.6 else ""
    handlers = []
    for _ in range(rng.randrange(1, 4)):
        handlers += [f"        except* {rng.choice([kind(rng), '(KeyError, ValueError)', 'Exception', 'TypeError', 'OSError'])} as g:", f"            print('caught', type(g).__name__, g.message, [repr(x) for x in g.exceptions])", f"            {rng.choice(['pass', 'raise RuntimeError(1)', 'pass', 'raise', 'raise g.exceptions[0]', 'log.append(len(g.exceptions))'])}"]
    return f"""def tree(e):
    if isinstance(e, BaseExceptionGroup):
        return (type(e).__name__, e.message, [tree(x) for x in e.exceptions])
    return (type(e).__name__, e.args)

def case_{number}():
    log = []
    group = ExceptionGroup('outer', [{members}{inner}])
    show(str(group), repr(group)[:60])
    try:
        try:
            raise {rng.choice(['group', 'group', 'group', 'KeyError(1)', 'ExceptionGroup("again", [group])'])}
{chr(10).join(handlers)}
        {rng.choice(['else:', 'finally:'])}
            print('after')
    except BaseException as e:
        print(tree(e), tree(e.__context__) if e.__context__ else None)
    show(log)
    for what in (ValueError, (KeyError, TypeError), lambda x: isinstance(x, LookupError), ExceptionGroup):
        a, b = group.split(what)
        print(a and tree(a), b and tree(b))
        c = group.subgroup(what)
        print(c and tree(c))
    tried(lambda: ExceptionGroup({rng.choice(["'m', []", "'m', 5", "'m', [1]", "5, [ValueError()]", "'m'", "'m', [KeyboardInterrupt()]", "'m', (ValueError(),)"])}))
    tried(lambda: tree(group.derive([OSError(1)])))
"""


def custom(rng, number):
    return f"""class Fault_{number}({rng.choice(['Exception', 'ValueError', 'KeyError', 'RuntimeError', 'OSError'])}):
    {rng.choice(['def __init__(self, code, text=None):' + chr(10) + '        super().__init__(' + rng.choice(['code', 'code, text', 'text', '']) + ')' + chr(10) + '        self.code = code', 'code = 3', 'def __str__(self): return "custom"', 'def __repr__(self): return "R"', '__match_args__ = ("args",)'])}

class Sub_{number}(Fault_{number}):
    {rng.choice(['pass', 'def __str__(self): return f"sub {self.args}"', 'code = 4'])}

def thrower_{number}(n):
    if n == 0:
        raise Fault_{number}({v.scalar(rng)})
    if n == 1:
        raise Sub_{number}({v.scalar(rng)}, {v.scalar(rng)})
    if n == 2:
        raise Sub_{number}
    return n

def case_{number}():
    for n in range(4):
        try:
            r = thrower_{number}(n)
        except Sub_{number} as e:
            print('sub', e, repr(e), e.args, getattr(e, 'code', None))
        except Fault_{number} as e:
            print('fault', e, repr(e), e.args, getattr(e, 'code', None))
        except TypeError as e:
            print('type', e)
        else:
            print('else', r)
    tried(lambda: Fault_{number}())
    tried(lambda: Sub_{number}(1, 2, 3))
    tried(lambda: issubclass(Sub_{number}, {kind(rng)}))
    {rng.choice(['raise Fault_%d(1)' % number, 'raise Sub_%d' % number, 'pass', 'thrower_%d(0)' % number])}
"""


def attributes(rng, number):
    lines = []
    for _ in range(rng.randrange(4, 9)):
        text = rng.choice(["KeyError({a})", "OSError({s}, 'text')", "OSError(2, 'x', 'file')", "OSError({a})", "StopIteration({a}).value", "SystemExit({a}).code", "ImportError('m', name='n').name", "AttributeError('m', name='n', obj=3).obj", "NameError('m', name='z').name", "ValueError({a}, {a})",
                           "UnicodeDecodeError('utf-8', b'ab', 0, 1, 'why')", "UnicodeEncodeError('ascii', 'ab', 0, 1, 'why')", "UnicodeDecodeError('x')", "SyntaxError('m', ('f', 1, 2, 'text'))", "Exception({a}, {a}) == Exception({a})", "str(KeyError({a}))", "repr(Exception({a}))", "Exception().args", "OSError(13, 'x').errno", "type(OSError(2, 'a')).__name__",
                           "BaseException.__new__(ValueError, {a}).args", "Exception(x=1)", "ValueError({a}).with_traceback(5)", "ValueError({a}).__setstate__({{'a': 1}})", "ValueError(1).__reduce__()[1]", "isinstance(OSError(17, 'a'), FileExistsError)", "KeyError(1, 2).__str__()", "StopIteration().value", "SystemExit().code", "SystemExit(1, 2).code"])
        while "{a}" in text:
            text = text.replace("{a}", v.scalar(rng), 1)
        lines.append(f"    tried(lambda: {text.replace('{s}', rng.choice(['2', '13', '17', '999', '1'])).replace('{{', '{').replace('}}', '}')})")
    return f"def case_{number}():\n" + "\n".join(lines)


def nested(rng, number):
    def block(depth):
        if depth == 0:
            return [rng.choice([f"raise {kind(rng)}({v.small(rng)})", "print('body')", "return 'ret'", "x = [1][5]", "del undefined", "x = 1 // zero", "y = x"])]
        lines = ["try:"] + ["    " + line for line in block(depth - 1)]
        for _ in range(rng.randrange(1, 3)):
            lines += [f"except {kind(rng)} as e{depth}:", f"    print({depth}, repr(e{depth}), repr(e{depth}.__context__))"] + ["    " + line for line in block(rng.randrange(0, depth))]
        if rng.random() < 0.5:
            lines += ["finally:", f"    print('f{depth}')"] + ["    " + rng.choice(["pass", "zero += 1", "return 'in finally'", "[][0]"])]
        return lines
    body = block(rng.randrange(2, 4))
    return f"def f_{number}(zero=0):\n" + "\n".join("    " + line for line in body) + f"\n    return 'end'\n\ndef case_{number}():\n    try:\n        print(f_{number}())\n    except BaseException as e:\n        while e:\n            print(type(e).__name__, e)\n            e = e.__context__\n"
