# Comprehensions, unpacking and constructors with unusual operands.
# point: 5.random
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



def case_0():
    x = [10, (-2)]
    try:
        show(x.pop((-2)))
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(x.index(2, (-1)))
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(x[-1])
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(list(map(str, x)))
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(x.sort(key=repr, reverse=True))
    except Exception as e:
        print(type(e).__name__, e)
    show(x)


run(0, case_0)


def case_1():
    try:
        *a, = (5, (1, 2), 3)
        show(a)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        a, (b, c) = 5
        show(a, b, c)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        [a, b] = {False: '', None: True, 7: (-6.394894517688402e-19), None: None, None: (-1000000000000000000000000000001)}
        show(a, b)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        (a, [*b]) = '1é1b1.1-é'
        show(a, b)
    except Exception as e:
        print(type(e).__name__, e)
    tried(lambda: [*['Hello World', 'Hello World', '  pad  ', 'UPPER lower'], *('-éA\nB.', '😀 emoji', 'İstanbul', 'aaa', 'line1\nline2\r\nline3',), (-100)])
    tried(lambda: {**{((-5), 'Σίσυφος'): True, 7: (-1e-300), (1000, ' .'): 4}, **{2.5: True, 10: None, False: b'a,b,,c'}})


run(1, case_1)


def case_2():
    x = [7, (-5)]
    try:
        show(len(x))
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(x.nosuch)
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(1 * x)
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        del x[2::2]
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(x.index((-1)))
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(len(x))
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(x < [(-100)])
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show([y for y in x if y])
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        del x[1]
    except Exception as e:
        print(type(e).__name__, e)
    show(x)


run(2, case_2)


def case_3():
    xs = [100, 3]
    tried(lambda: {str(q): 1 for q in [(a, 1) for a in 'abcab' if not a if a is None]})
    tried(lambda: dict.fromkeys(str(q) for q in [str(a) for a in 'abcab' if a]))
    tried(lambda: sorted({str(q) for q in [(a, b) for a in range(6) if str(a) > '1' for b in str(a)]}))
    tried(lambda: sorted({str(q) for q in [[a] for a in enumerate(xs)]}))


run(3, case_3)


def f_4(keys, step):
    d = {}
    for i, k in enumerate(keys):
        if k in d:
            d[k] *= step
        else:
            d[k] = [i]
    d.pop(keys[0], None)
    total = list(d.items())[0]
    return d, total

def case_4():
    tried(lambda: f_4([None, 100, (-100), '  pad  ', False], 10))
    tried(lambda: f_4([3, (-2), 4], 1000))
    tried(lambda: f_4(['Hello World', 'ünïcödé'], 100.0))


run(4, case_4)


def case_5():
    tried(lambda: type(...))
    tried(lambda: str(('ünïcödé',)))
    tried(lambda: list(enumerate([',caé日c\né,日', 'Aca,\n\na, .1', 'line1\nline2\r\nline3'])))
    tried(lambda: list(enumerate(bytearray(b''))))
    tried(lambda: str({0, 5}))
    tried(lambda: slice((-100), 5, 12).indices(1000))
    tried(lambda: int == 1000000000000000001)
    tried(lambda: frozenset([4, (-1)]) in frozenset([10, 1000, (-100), 0, 4]))


run(5, case_5)


def case_6():
    xs = []
    tried(lambda: dict.fromkeys(str(q) for q in [str(a) for a in (1, 2.5, 3) if not a if a is None]))
    tried(lambda: sorted({str(q) for q in [[a] for a in 'abcab' if str(a) > '1']}))


run(6, case_6)


def case_7():
    x = {True: 3.062160207327087e-13, 0.0: None, None: None}
    try:
        show(x.items() == {0: None, (1000, 'Hello World'): b'\x00\xff'}.items())
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(str(x))
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(x.update(['abc', '  pad  ', 'Hello World', 'ababababab', 'UPPER lower']))
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(x.update([100]))
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(max(x))
    except Exception as e:
        print(type(e).__name__, e)
    show(x)


run(7, case_7)


def case_8():
    x = (0, 10, (-100), (-1), (-5),)
    try:
        show(x + x)
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show((lambda *p: p)(*x))
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(x.append)
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(list(x))
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(max(x, default=0))
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(100 in x)
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        a, *b = x
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(x.count((-100)))
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        del x[0]
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(x.append)
    except Exception as e:
        print(type(e).__name__, e)
    show(x)


run(8, case_8)
