# Attributes and texts of exceptions made in unusual ways.
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



def tree(e):
    if isinstance(e, BaseExceptionGroup):
        return (type(e).__name__, e.message, [tree(x) for x in e.exceptions])
    return (type(e).__name__, e.args)

def case_0():
    log = []
    group = ExceptionGroup('outer', [RuntimeError(1)])
    show(str(group), repr(group)[:60])
    try:
        try:
            raise group
        except* OSError as g:
            print('caught', type(g).__name__, g.message, [repr(x) for x in g.exceptions])
            raise
        except* Exception as g:
            print('caught', type(g).__name__, g.message, [repr(x) for x in g.exceptions])
            log.append(len(g.exceptions))
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
    tried(lambda: ExceptionGroup('m', (ValueError(),)))
    tried(lambda: tree(group.derive([OSError(1)])))


run(0, case_0)


def f_1(zero=0):
    try:
        try:
            raise SystemExit((-5))
        except TypeError as e1:
            print(1, repr(e1), repr(e1.__context__))
            y = x
        except ValueError as e1:
            print(1, repr(e1), repr(e1.__context__))
            y = x
    except ValueError as e2:
        print(2, repr(e2), repr(e2.__context__))
        y = x
    return 'end'

def case_1():
    try:
        print(f_1())
    except BaseException as e:
        while e:
            print(type(e).__name__, e)
            e = e.__context__


run(1, case_1)


def f_2(zero=0):
    try:
        try:
            del undefined
        except StopIteration as e1:
            print(1, repr(e1), repr(e1.__context__))
            y = x
        except ImportError as e1:
            print(1, repr(e1), repr(e1.__context__))
            print('body')
    except OSError as e2:
        print(2, repr(e2), repr(e2.__context__))
        try:
            x = [1][5]
        except KeyError as e1:
            print(1, repr(e1), repr(e1.__context__))
            del undefined
        except ZeroDivisionError as e1:
            print(1, repr(e1), repr(e1.__context__))
            raise StopIteration((-1))
        finally:
            print('f1')
            pass
    return 'end'

def case_2():
    try:
        print(f_2())
    except BaseException as e:
        while e:
            print(type(e).__name__, e)
            e = e.__context__


run(2, case_2)


def describe(e, depth=0):
    while e is not None and depth < 6:
        print('  ' * depth, type(e).__name__, e, e.__suppress_context__, getattr(e, '__notes__', None))
        e, depth = (e.__cause__ if e.__cause__ is not None else e.__context__), depth + 1

def case_3():
    try:
        try:
            None.x
        except (ValueError, TypeError) as first:
            first.args = (9,)
            raise
        finally:
            raise KeyError("in finally")
    except BaseException as e:
        describe(e)
    tried(lambda: e)
    try:
        pass
    except NameError as n:
        print(n, n.name)


run(3, case_3)


class Fault_4(KeyError):
    def __str__(self): return "custom"

class Sub_4(Fault_4):
    def __str__(self): return f"sub {self.args}"

def thrower_4(n):
    if n == 0:
        raise Fault_4(4661847541227184030766591)
    if n == 1:
        raise Sub_4(b'A\xffAba1a', 'say "hi"')
    if n == 2:
        raise Sub_4
    return n

def case_4():
    for n in range(4):
        try:
            r = thrower_4(n)
        except Sub_4 as e:
            print('sub', e, repr(e), e.args, getattr(e, 'code', None))
        except Fault_4 as e:
            print('fault', e, repr(e), e.args, getattr(e, 'code', None))
        except TypeError as e:
            print('type', e)
        else:
            print('else', r)
    tried(lambda: Fault_4())
    tried(lambda: Sub_4(1, 2, 3))
    tried(lambda: issubclass(Sub_4, ArithmeticError))
    raise Sub_4


run(4, case_4)


def case_5():
    tried(lambda: NameError('m', name='z').name)
    tried(lambda: SystemExit().code)
    tried(lambda: KeyError('3.5e2'))
    tried(lambda: UnicodeDecodeError('utf-8', b'ab', 0, 1, 'why'))
    tried(lambda: BaseException.__new__(ValueError, 'say "hi"').args)
    tried(lambda: SystemExit().code)


run(5, case_5)


def tree(e):
    if isinstance(e, BaseExceptionGroup):
        return (type(e).__name__, e.message, [tree(x) for x in e.exceptions])
    return (type(e).__name__, e.args)

def case_6():
    log = []
    group = ExceptionGroup('outer', [NotImplementedError(1000), TypeError(3), ExceptionGroup('inner', [TypeError(3), TypeError(4)])])
    show(str(group), repr(group)[:60])
    try:
        try:
            raise group
        except* UnicodeError as g:
            print('caught', type(g).__name__, g.message, [repr(x) for x in g.exceptions])
            raise g.exceptions[0]
        except* Exception as g:
            print('caught', type(g).__name__, g.message, [repr(x) for x in g.exceptions])
            raise RuntimeError(1)
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
    tried(lambda: ExceptionGroup('m', [KeyboardInterrupt()]))
    tried(lambda: tree(group.derive([OSError(1)])))


run(6, case_6)


def tree(e):
    if isinstance(e, BaseExceptionGroup):
        return (type(e).__name__, e.message, [tree(x) for x in e.exceptions])
    return (type(e).__name__, e.args)

def case_7():
    log = []
    group = ExceptionGroup('outer', [RuntimeError((-100)), AssertionError((-1)), ImportError(3)])
    show(str(group), repr(group)[:60])
    try:
        try:
            raise group
        except* (KeyError, ValueError) as g:
            print('caught', type(g).__name__, g.message, [repr(x) for x in g.exceptions])
            raise
        except* OSError as g:
            print('caught', type(g).__name__, g.message, [repr(x) for x in g.exceptions])
            raise RuntimeError(1)
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
    tried(lambda: ExceptionGroup('m'))
    tried(lambda: tree(group.derive([OSError(1)])))


run(7, case_7)


def describe(e, depth=0):
    while e is not None and depth < 6:
        print('  ' * depth, type(e).__name__, e, e.__suppress_context__, getattr(e, '__notes__', None))
        e, depth = (e.__cause__ if e.__cause__ is not None else e.__context__), depth + 1

def case_8():
    try:
        try:
            [][3]
        except Exception as first:
            pass
            raise NotImplementedError("second")
        finally:
            pass
    except BaseException as e:
        describe(e)
    tried(lambda: e)
    try:
        pass
    except NameError as n:
        print(n, n.name)


run(8, case_8)
