# __context__ and __cause__ in nested handlers, finally clauses, loops and generators.
# point: 8.chaining
def chain(e):
    out = []
    while e is not None and len(out) < 12:
        out.append(f"{type(e).__name__}({e}){'!' if e.__suppress_context__ else ''}" + (f"<-{e.__cause__!r}" if e.__cause__ else ""))
        e = e.__context__
    print(" / ".join(out))

def run(f):
    try:
        f()
    except BaseException as e:
        chain(e)

def nested():
    try:
        raise KeyError(1)
    except KeyError:
        try:
            raise ValueError(2)
        except ValueError:
            raise TypeError(3)
run(nested)
def sibling():
    try:
        raise KeyError(1)
    except KeyError:
        try:
            raise ValueError(2)
        except ValueError:
            pass
        raise TypeError(3)
run(sibling)
def in_finally():
    try:
        raise KeyError(1)
    finally:
        raise ValueError(2)
run(in_finally)
def finally_after_handled():
    try:
        try:
            raise KeyError(1)
        except KeyError:
            pass
        finally:
            raise ValueError(2)
    finally:
        raise OSError(3)
run(finally_after_handled)
def in_else():
    try:
        pass
    except KeyError:
        pass
    else:
        raise ValueError("else")
run(in_else)
def loop():
    for i in range(4):
        try:
            raise KeyError(i)
        except KeyError as e:
            last = e
    raise ValueError("after") from last
run(loop)
def cause_in_handler():
    try:
        raise KeyError(1)
    except KeyError as e:
        raise ValueError(2) from OSError(3)
run(cause_in_handler)
def cause_none():
    try:
        raise KeyError(1)
    except KeyError as e:
        raise ValueError(2) from None
run(cause_none)
def cause_self():
    e = ValueError("self")
    raise e from e
run(cause_self)
def same_again():
    try:
        raise KeyError(1)
    except KeyError as e:
        first = e
        try:
            raise ValueError(2)
        except ValueError:
            raise first
run(same_again)
def cycle():
    a, b, c = KeyError("a"), KeyError("b"), KeyError("c")
    a.__context__ = b
    b.__context__ = c
    try:
        raise c
    except KeyError:
        raise a
run(cycle)
def own_cycle():
    a, b = KeyError("a"), KeyError("b")
    a.__context__ = b
    b.__context__ = a
    try:
        raise ValueError("new")
    except ValueError:
        raise a
run(own_cycle)
def class_cause():
    raise ValueError(1) from KeyError
run(class_cause)
def bad_cause():
    try:
        raise KeyError("ctx")
    except KeyError:
        raise ValueError(1) from 3
run(bad_cause)
def failing_class():
    class Bad(Exception):
        def __init__(self): raise OSError("constructor")
    try:
        raise KeyError("ctx")
    except KeyError:
        raise Bad
run(failing_class)
def handler_type():
    try:
        raise KeyError("k")
    except undefined_name:
        pass
run(handler_type)
def handler_not_class():
    try:
        raise KeyError("k")
    except (ValueError, 3):
        pass
run(handler_not_class)
def with_statement():
    class C:
        def __enter__(self): return self
        def __exit__(self, *a): raise ValueError("exit")
    with C():
        raise KeyError("body")
run(with_statement)
def generator():
    def g():
        try:
            yield 1
        finally:
            raise ValueError("closing")
    try:
        raise KeyError("outer")
    except KeyError:
        it = g()
        next(it)
        it.close()
run(generator)
def generator_context():
    def g():
        try:
            raise OSError("inner")
        except OSError:
            yield
            raise ValueError("later")
    it = g()
    next(it)
    try:
        raise KeyError("outer")
    except KeyError:
        next(it)
run(generator_context)
def function_called():
    def helper(): raise ValueError("helper")
    try:
        raise KeyError("outer")
    except KeyError:
        helper()
run(function_called)
def deleted_name():
    try:
        raise KeyError(1)
    except KeyError as e:
        try:
            raise ValueError(2)
        except ValueError as e:
            pass
        print(e)
run(deleted_name)
def set_by_hand():
    e = ValueError("set")
    e.__context__ = TypeError("mine")
    try:
        raise KeyError("handled")
    except KeyError:
        raise e
run(set_by_hand)
