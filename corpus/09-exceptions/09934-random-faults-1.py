# Chains, groups and custom exceptions in combination.
def run(number, case):
    print("##", number)
    try:
        case()
    except BaseException as e:
        print("raised", type(e).__name__, e, e.args if len(str(e.args)) < 300 else "")
        c = e.__cause__ or e.__context__
        if c is not None:
            print("  from", type(c).__name__, c)


def show(*values):
    for v in values:
        t = repr(v)
        print(type(v).__name__, t if len(t) < 400 else (len(t), t[:150], t[-150:]))


def tried(f):
    try:
        show(f())
    except Exception as e:
        print("failed", type(e).__name__, e)



class Fault_0(KeyError):
    def __repr__(self): return "R"

class Sub_0(Fault_0):
    pass

def thrower_0(n):
    if n == 0:
        raise Fault_0(0.0)
    if n == 1:
        raise Sub_0((-1), 4)
    if n == 2:
        raise Sub_0
    return n

def case_0():
    for n in range(4):
        try:
            r = thrower_0(n)
        except Sub_0 as e:
            print('sub', e, repr(e), e.args, getattr(e, 'code', None))
        except Fault_0 as e:
            print('fault', e, repr(e), e.args, getattr(e, 'code', None))
        except TypeError as e:
            print('type', e)
        else:
            print('else', r)
    tried(lambda: Fault_0())
    tried(lambda: Sub_0(1, 2, 3))
    tried(lambda: issubclass(Sub_0, LookupError))
    thrower_0(0)


run(0, case_0)


def describe(e, depth=0):
    while e is not None and depth < 6:
        print('  ' * depth, type(e).__name__, e, e.__suppress_context__, getattr(e, '__notes__', None))
        e, depth = (e.__cause__ if e.__cause__ is not None else e.__context__), depth + 1

def case_1():
    try:
        try:
            raise RuntimeError(1, 2)
        except Exception as first:
            pass
            raise ValueError from 5
        finally:
            pass
    except BaseException as e:
        describe(e)
    tried(lambda: e)
    try:
        first
    except NameError as n:
        print(n, n.name)


run(1, case_1)


def tree(e):
    if isinstance(e, BaseExceptionGroup):
        return (type(e).__name__, e.message, [tree(x) for x in e.exceptions])
    return (type(e).__name__, e.args)

def case_3():
    log = []
    group = ExceptionGroup('outer', [ImportError((-5))])
    show(str(group), repr(group)[:60])
    try:
        try:
            raise group
        except* OSError as g:
            print('caught', type(g).__name__, g.message, [repr(x) for x in g.exceptions])
            pass
        except* RuntimeError as g:
            print('caught', type(g).__name__, g.message, [repr(x) for x in g.exceptions])
            raise g.exceptions[0]
        except* ArithmeticError as g:
            print('caught', type(g).__name__, g.message, [repr(x) for x in g.exceptions])
            pass
        else:
            print('after')
    except BaseException as e:
        print(tree(e), tree(e.__context__) if e.__context__ else None)
    show(log)
    for what in (ValueError, (KeyError, TypeError), lambda x: isinstance(x, LookupError), ExceptionGroup):
        a, b = group.split(what)
        print(a and tree(a), b and tree(b))
        c = group.subgroup(what)
        print(c and tree(c))
    tried(lambda: ExceptionGroup('m', 5))
    tried(lambda: tree(group.derive([OSError(1)])))


run(3, case_3)


def f_4(zero=0):
    try:
        try:
            try:
                raise AssertionError(2)
            except UnicodeError as e1:
                print(1, repr(e1), repr(e1.__context__))
                return 'ret'
            except RuntimeError as e1:
                print(1, repr(e1), repr(e1.__context__))
                raise NotImplementedError(12)
        except StopIteration as e2:
            print(2, repr(e2), repr(e2.__context__))
            y = x
    except AssertionError as e3:
        print(3, repr(e3), repr(e3.__context__))
        return 'ret'
    return 'end'

def case_4():
    try:
        print(f_4())
    except BaseException as e:
        while e:
            print(type(e).__name__, e)
            e = e.__context__


run(4, case_4)


def f_5(zero=0):
    try:
        try:
            y = x
        except ZeroDivisionError as e1:
            print(1, repr(e1), repr(e1.__context__))
            return 'ret'
        except AssertionError as e1:
            print(1, repr(e1), repr(e1.__context__))
            return 'ret'
        finally:
            print('f1')
            [][0]
    except UnicodeError as e2:
        print(2, repr(e2), repr(e2.__context__))
        print('body')
    finally:
        print('f2')
        pass
    return 'end'

def case_5():
    try:
        print(f_5())
    except BaseException as e:
        while e:
            print(type(e).__name__, e)
            e = e.__context__


run(5, case_5)


def tree(e):
    if isinstance(e, BaseExceptionGroup):
        return (type(e).__name__, e.message, [tree(x) for x in e.exceptions])
    return (type(e).__name__, e.args)

def case_6():
    log = []
    group = ExceptionGroup('outer', [OSError(3), RuntimeError(100)])
    show(str(group), repr(group)[:60])
    try:
        try:
            raise KeyError(1)
        except* OSError as g:
            print('caught', type(g).__name__, g.message, [repr(x) for x in g.exceptions])
            raise g.exceptions[0]
        else:
            print('after')
    except BaseException as e:
        print(tree(e), tree(e.__context__) if e.__context__ else None)
    show(log)
    for what in (ValueError, (KeyError, TypeError), lambda x: isinstance(x, LookupError), ExceptionGroup):
        a, b = group.split(what)
        print(a and tree(a), b and tree(b))
        c = group.subgroup(what)
        print(c and tree(c))
    tried(lambda: ExceptionGroup('m', []))
    tried(lambda: tree(group.derive([OSError(1)])))


run(6, case_6)


def tree(e):
    if isinstance(e, BaseExceptionGroup):
        return (type(e).__name__, e.message, [tree(x) for x in e.exceptions])
    return (type(e).__name__, e.args)

def case_7():
    log = []
    group = ExceptionGroup('outer', [TypeError(5), ExceptionGroup('inner', [AssertionError(3), TypeError(4)])])
    show(str(group), repr(group)[:60])
    try:
        try:
            raise KeyError(1)
        except* TypeError as g:
            print('caught', type(g).__name__, g.message, [repr(x) for x in g.exceptions])
            raise
        except* OSError as g:
            print('caught', type(g).__name__, g.message, [repr(x) for x in g.exceptions])
            raise
        except* OSError as g:
            print('caught', type(g).__name__, g.message, [repr(x) for x in g.exceptions])
            raise
        finally:
            print('after')
    except BaseException as e:
        print(tree(e), tree(e.__context__) if e.__context__ else None)
    show(log)
    for what in (ValueError, (KeyError, TypeError), lambda x: isinstance(x, LookupError), ExceptionGroup):
        a, b = group.split(what)
        print(a and tree(a), b and tree(b))
        c = group.subgroup(what)
        print(c and tree(c))
    tried(lambda: ExceptionGroup('m', []))
    tried(lambda: tree(group.derive([OSError(1)])))


run(7, case_7)


def tree(e):
    if isinstance(e, BaseExceptionGroup):
        return (type(e).__name__, e.message, [tree(x) for x in e.exceptions])
    return (type(e).__name__, e.args)

def case_8():
    log = []
    group = ExceptionGroup('outer', [RuntimeError(100)])
    show(str(group), repr(group)[:60])
    try:
        try:
            raise group
        except* OSError as g:
            print('caught', type(g).__name__, g.message, [repr(x) for x in g.exceptions])
            log.append(len(g.exceptions))
        except* (KeyError, ValueError) as g:
            print('caught', type(g).__name__, g.message, [repr(x) for x in g.exceptions])
            pass
        except* TypeError as g:
            print('caught', type(g).__name__, g.message, [repr(x) for x in g.exceptions])
            raise
        finally:
            print('after')
    except BaseException as e:
        print(tree(e), tree(e.__context__) if e.__context__ else None)
    show(log)
    for what in (ValueError, (KeyError, TypeError), lambda x: isinstance(x, LookupError), ExceptionGroup):
        a, b = group.split(what)
        print(a and tree(a), b and tree(b))
        c = group.subgroup(what)
        print(c and tree(c))
    tried(lambda: ExceptionGroup(5, [ValueError()]))
    tried(lambda: tree(group.derive([OSError(1)])))


run(8, case_8)


def tree(e):
    if isinstance(e, BaseExceptionGroup):
        return (type(e).__name__, e.message, [tree(x) for x in e.exceptions])
    return (type(e).__name__, e.args)

def case_9():
    log = []
    group = ExceptionGroup('outer', [StopIteration(5), ExceptionGroup('inner', [ValueError(3), TypeError(4)])])
    show(str(group), repr(group)[:60])
    try:
        try:
            raise group
        except* ArithmeticError as g:
            print('caught', type(g).__name__, g.message, [repr(x) for x in g.exceptions])
            log.append(len(g.exceptions))
        finally:
            print('after')
    except BaseException as e:
        print(tree(e), tree(e.__context__) if e.__context__ else None)
    show(log)
    for what in (ValueError, (KeyError, TypeError), lambda x: isinstance(x, LookupError), ExceptionGroup):
        a, b = group.split(what)
        print(a and tree(a), b and tree(b))
        c = group.subgroup(what)
        print(c and tree(c))
    tried(lambda: ExceptionGroup('m', (ValueError(),)))
    tried(lambda: tree(group.derive([OSError(1)])))


run(9, case_9)
