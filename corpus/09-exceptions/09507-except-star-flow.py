# except*: what each clause gets, what is left, and control flow inside it.
# point: 8.except-star
def show(e, depth=0):
    print("  " * depth + repr(e), "ctx", type(e.__context__).__name__, "cause", type(e.__cause__).__name__)
    if isinstance(e, BaseExceptionGroup):
        for part in e.exceptions: show(part, depth + 1)
def attempt(f):
    try:
        print(f.__name__, f())
    except BaseException as e:
        print(f.__name__)
        show(e, 1)
def plain():
    try:
        raise ValueError(1)
    except* ValueError as e:
        print(repr(e), repr(e.exceptions[0]), e.message)
    return "done"
attempt(plain)
def partition():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2), ExceptionGroup("h", [ValueError(3), OSError(4)])])
    except* ValueError as e:
        print("V", repr(e))
    except* (KeyError, TypeError) as e:
        print("K", repr(e))
attempt(partition)
def all_handled():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError: pass
    except* KeyError: pass
    else: print("no else")
    finally: print("finally")
    return "handled"
attempt(all_handled)
def no_error():
    try: pass
    except* ValueError: print("never")
    else: return "else"
attempt(no_error)
def raising_inside():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2), OSError(3)])
    except* ValueError: raise TypeError("from V")
    except* KeyError as e: raise e
    except* OSError: raise
attempt(raising_inside)
def raise_single():
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError: raise KeyError("new")
attempt(raise_single)
def raise_from():
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError as e: raise KeyError("new") from e.exceptions[0]
attempt(raise_from)
def reraise_naked():
    try:
        raise ValueError("naked")
    except* ValueError: raise
attempt(reraise_naked)
def unmatched_naked():
    try:
        raise ValueError("naked")
    except* KeyError: pass
attempt(unmatched_naked)
def nested():
    try:
        try:
            raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
        except* ValueError as e:
            raise ExceptionGroup("inner", [OSError(9)])
    except* OSError as e:
        print("outer", repr(e))
attempt(nested)
def base_group():
    try:
        raise BaseExceptionGroup("b", [SystemExit(1), ValueError(2)])
    except* ValueError as e:
        print(type(e).__name__, repr(e))
attempt(base_group)
def names():
    e = "before"
    try:
        raise ValueError
    except* ValueError as e: pass
    try:
        return e
    except UnboundLocalError as error:
        return str(error)
attempt(names)
def group_type():
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ExceptionGroup: pass
attempt(group_type)
def group_in_tuple():
    try:
        raise ValueError(1)
    except* (ValueError, BaseExceptionGroup): pass
attempt(group_in_tuple)
def bad_type():
    try:
        raise ValueError(1)
    except* 3: pass
attempt(bad_type)
def loop():
    out = []
    for i in range(3):
        try:
            raise ExceptionGroup("g", [ValueError(i)])
        except* ValueError as e:
            for x in e.exceptions:
                if i == 1: break
                out.append(x.args[0])
    return out
attempt(loop)
def subclassed():
    class G(ExceptionGroup):
        def derive(self, excs):
            out = G(self.message, excs)
            out.tag = self.tag
            return out
    g = G("g", [ValueError(1), KeyError(2)])
    g.tag = "tagged"
    g.add_note("note")
    try:
        raise g
    except* ValueError as e:
        print(type(e).__name__, e.tag, e.__notes__, e.__cause__, e.__context__, e.__traceback__ is not None)
attempt(subclassed)
def generator():
    def g():
        try:
            yield 1
        except* ValueError as e:
            yield repr(e)
    it = g()
    next(it)
    return it.throw(ExceptionGroup("thrown", [ValueError(5)]))
attempt(generator)
