# Lists, dicts, sets and tuples under sequences of operations.
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
    xs = [(-1), 3, (-5)]
    tried(lambda: [[b, a] for a in zip(xs, range(9)) for b in str(a)])
    tried(lambda: list(a for a in (1, 2.5, 3)))
    tried(lambda: {str(q): 1 for q in [(a, 1) for a in reversed(xs) if a != 2]})
    tried(lambda: sorted({str(q) for q in [str(a) + str(b) for a in {1: 2, 3: 4} for b in [a]]}))


run(0, case_0)


def f_1(keys, step):
    d = {}
    for i, k in enumerate(keys):
        if k in d:
            d[k] *= step
        else:
            d[k] = [i]
    d.setdefault('new', 7)
    total = sum(d.values())
    return d, total

def case_1():
    tried(lambda: f_1(['\u2028x', '日本語'], 5))
    tried(lambda: f_1([100, 7, 10], 4611686018427387905))
    tried(lambda: f_1(['0123', 'é'], 2.0**62))


run(1, case_1)


def case_2():
    try:
        *a, b = ((-1), [5e-324, (-405.0143658164325), 1.7976931348623157e308, 0.0001])
        show(a, b)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        a, b = ((-1), (1, 2), 3)
        show(a, b)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        a, b = (x for x in range(3))
        show(a, b)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        a, b = [(-1), 12, 7, 1]
        show(a, b)
    except Exception as e:
        print(type(e).__name__, e)
    tried(lambda: [*[(-1.0), (-0.8773893385273084)], *(), 7])
    tried(lambda: {**{}, **{'\\back': False}})


run(2, case_2)


def case_3():
    r = range(5, 12, 3)
    tried(lambda: 1.0 in r)
    tried(lambda: bool(r))
    tried(lambda: len(r))
    tried(lambda: list(reversed(r))[:4])
    tried(lambda: r == range(0))
    tried(lambda: r[::-1])
    tried(lambda: r[-2])


run(3, case_3)


def case_4():
    x = {100}
    try:
        show(x == {7, (-2)})
    except Exception as e:
        print(type(e).__name__, e)
    show(sorted(x))
    try:
        x -= {4}
    except Exception as e:
        print(type(e).__name__, e)
    show(sorted(x))
    try:
        show(x < {1})
    except Exception as e:
        print(type(e).__name__, e)
    show(sorted(x))
    try:
        show(x.discard(1000))
    except Exception as e:
        print(type(e).__name__, e)
    show(sorted(x))
    try:
        show(min(x))
    except Exception as e:
        print(type(e).__name__, e)
    show(sorted(x))
    try:
        show(frozenset(x))
    except Exception as e:
        print(type(e).__name__, e)
    show(sorted(x))


run(4, case_4)


def case_5():
    xs = [(-100), 4, 4, 12, 1]
    tried(lambda: tuple([b, a] for a in range(6) if not a if a is None for b in range(3)))
    tried(lambda: tuple(a * 2 for a in [[1, 2], [3], []]))
    tried(lambda: sorted({str(q) for q in [str(a) for a in range(6) if a != 2]}))
    tried(lambda: [*(a * 2 for a in map(abs, [-1, 2]) if a)])


run(5, case_5)


def case_6():
    x = [(-2), (-2)]
    try:
        show(x.nosuch)
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(x.nosuch)
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(x.remove(True))
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(x >= x)
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(x.pop(7))
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        show(all(x))
    except Exception as e:
        print(type(e).__name__, e)
    show(x)


run(6, case_6)


def f_7(xs):
    for i in range(len(xs)):
        xs[i] = xs[i] * 2
    print(xs.pop(), len(xs))
    out = [x for x in xs if x > xs[0]]
    print(out)
    total = 0
    for x in xs:
        total = total + x
    return xs

def case_7():
    tried(lambda: f_7([(-1)]))
    tried(lambda: f_7([100, 918738773584850078961714050, 9223372036854775807]))


run(7, case_7)


def f_8(keys, step):
    d = {}
    for i, k in enumerate(keys):
        if k in d:
            d[k] += i
        else:
            d[k] = i
    del d[keys[-1]]
    total = sorted(d, key=str)
    return d, total

def case_8():
    tried(lambda: f_8([1.0, 3], (-2)))
    tried(lambda: f_8([(-100), (-5), 1], 34313069446754491062461260498))
    tried(lambda: f_8(['straße', '日本語'], 4.571684075153093e+19))


run(8, case_8)
