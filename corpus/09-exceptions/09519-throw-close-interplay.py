# throw() and close() against handlers, finally clauses, with statements and delegation.
# point: 8.throw-close
import sys
def attempt(label, f):
    try:
        print(label, repr(f()))
    except BaseException as e:
        print(label, type(e).__name__, e, "| context", repr(e.__context__), "| cause", repr(e.__cause__))
kept = []
def start(g, n=1):
    kept.append(g)
    for i in range(n): next(g)
    return g
def swallow():
    while True:
        try: yield 1
        except ValueError as e: yield ("caught", str(e))
attempt("caught", lambda: start(swallow()).throw(ValueError("x")))
attempt("other", lambda: start(swallow()).throw(KeyError("x")))
attempt("unstarted", lambda: swallow().throw(ValueError("x")))
def ignores():
    try: yield 1
    except GeneratorExit: yield 2
attempt("close ignored", lambda: start(ignores()).close())
def returns():
    try: yield 1
    except GeneratorExit: return "value of close"
attempt("close returns", lambda: start(returns()).close())
attempt("close unstarted", lambda: returns().close())
def replaces():
    try: yield 1
    except GeneratorExit: raise KeyError("replaced")
attempt("close replaced", lambda: start(replaces()).close())
def stops():
    try: yield 1
    except GeneratorExit: raise StopIteration("s")
attempt("close stop", lambda: start(stops()).close())
def throw_stop():
    try: yield 1
    except ValueError: raise StopIteration("s")
attempt("throw stop", lambda: start(throw_stop()).throw(ValueError))
def finishing():
    try: yield 1
    except ValueError: return "done"
attempt("finishing", lambda: start(finishing()).throw(ValueError))
attempt("into finished", lambda: (g := swallow(), g.close(), g.throw(ValueError("late")))[2])
attempt("next closed", lambda: (g := swallow(), g.close(), next(g))[2])
attempt("generator exit", lambda: start(swallow()).throw(GeneratorExit))
attempt("stop iteration", lambda: start(swallow()).throw(StopIteration(3)))
attempt("class", lambda: start(swallow()).throw(ValueError))
attempt("bad class", lambda: start(swallow()).throw(int))
attempt("bad value", lambda: start(swallow()).throw(3))
attempt("instance and value", lambda: start(swallow()).throw(ValueError("a"), "b"))
attempt("class and value", lambda: start(swallow()).throw(ValueError, "b"))
attempt("class and tuple", lambda: start(swallow()).throw(ValueError, (1, 2)))
attempt("class and instance", lambda: start(swallow()).throw(ValueError, ValueError("i")))
attempt("bad traceback", lambda: start(swallow()).throw(ValueError, None, 3))
attempt("no arguments", lambda: start(swallow()).throw())
attempt("too many", lambda: start(swallow()).throw(1, 2, 3, 4))
def outer(inner): 
    try:
        result = yield from inner
    except KeyError as e:
        yield ("outer caught", e.args)
    else:
        yield ("outer got", result)
attempt("delegated", lambda: start(outer(swallow())).throw(ValueError("d")))
attempt("through", lambda: start(outer(swallow())).throw(KeyError("d")))
attempt("to iterator", lambda: start(outer(iter([1, 2]))).throw(KeyError("d")))
attempt("delegate ends", lambda: start(outer(finishing())).throw(ValueError))
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, *args): return ("throw called", len(args), args[0] if isinstance(args[0], type) else type(args[0]))
    def close(self):
        if kept: print("close called")
        return "ignored"
attempt("custom throw", lambda: start(outer(It())).throw(ValueError("c")))
attempt("custom close", lambda: start(outer(It())).close())
class NoThrow(It):
    throw = None
attempt("throw is None", lambda: start(outer(NoThrow())).throw(ValueError("c")))
class BadClose(It):
    def close(self): raise OSError("close failed")
attempt("close fails", lambda: start(outer(BadClose())).close())
attempt("exit thrown", lambda: start(outer(BadClose())).throw(GeneratorExit("g")))
class Gets(It):
    def __getattr__(self, name): raise RuntimeError("getattr " + name)
    throw = property(lambda self: 1 / 0)
attempt("attribute fails", lambda: start(outer(Gets())).throw(ValueError))
def context():
    try:
        raise OSError("own")
    except OSError:
        yield type(sys.exception()).__name__
        yield type(sys.exception()).__name__
def use_context():
    g = context()
    out = [next(g), type(sys.exception()).__name__]
    try:
        raise LookupError("callers")
    except LookupError:
        out += [next(g), type(sys.exception()).__name__]
        g.throw(ValueError("t"))
attempt("context", use_context)
def with_cause():
    e = ValueError("e")
    e.__cause__ = KeyError("cause")
    start(swallow(), 1).throw(TypeError("t")) if 0 else start(context()).throw(e)
attempt("cause kept", with_cause)
everything, kept = kept, []
