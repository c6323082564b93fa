# Format specifications and percent formats of all kinds of values.
# point: 3.sequence-operators
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
    tried(lambda: '{:>10} {:<5}|'.format((-5), 5, a=..., b=(-0.0)))
    tried(lambda: (lambda a, b, c, w, p: f"{{}} {b!r}x{{}}")(False, False, False, 5, 0))
    tried(lambda: '{a[0]}'.format(range(1000, (-1)), True, a=(-7), b=100.0))


run(0, case_0)


def case_1():
    tried(lambda: format((12+100j), '*>-010g'))
    tried(lambda: 'v=%+.0F %-5.*s' % (False, 0, bytearray(b'a,b,,c'),))
    tried(lambda: (lambda a, b, c, w, p: f"{b!r:>{w}}x{b!r}")(2, (-39.06667117679628), bytearray(b'\xc3\xa9'), 0, 0))
    tried(lambda: 'v=%#5rv=%-#.2av=%0+5u' % (['cc-Ac. ,日-', 'ünïcödé'], {(-2): 1e15}, (-84.9843756786901),))


run(1, case_1)


def case_2():
    tried(lambda: '{!r:^20}'.format(bytearray(b''), False, a=0.5, b=complex(1.7976931348623157e308, 1e100)))
    tried(lambda: 'v=%+-.10%% #.*%%#5.2%' % (3,))
    tried(lambda: (lambda a, b, c, w, p: f"x{b = :>+1.3n}x{{}}x{b=}")(5e-324, (-2), ['3.5e2', '日本語', 'ababababab', 'straße'], 0, 0))
    tried(lambda: '%0-5.*i' % (0, '\\back',))
    tried(lambda: '{!r:^20}'.format('béb\né\n日ébA', 'a 1,a', a=int, b=10000000000000000000000000))


run(2, case_2)


def case_3():
    tried(lambda: format(414326324985.7407, '< 5,.1E'))
    tried(lambda: repr('Σίσυφος'))
    tried(lambda: (lambda a, b, c, w, p: f"é{a!r}{{}}é{b!r:>{w}}")(4, False, (-1000000000000000000000000000000), 12, 8))
    tried(lambda: '{0'.format((1+5j), 5e-324, a={2, (-2)}, b=(-1e-300)))
    tried(lambda: '{!x}'.format(True, True, a=0.0, b=(-505698535397353252803)))
    tried(lambda: (lambda a, b, c, w, p: f" {a:{w}}{b!s:^{w}} {c}")(3.14159, (-100), 3, 0, 8))


run(3, case_3)


def case_4():
    tried(lambda: b'v=%+12.2d%012o' % ((-2.872202594581168), (-4.089024303358115e+20), 1,))
    tried(lambda: format('aaa', '+s'))
    tried(lambda: (lambda a, b, c, w, p: f"é{{}}{c + b}x{c}")(complex(4.3467858163069396e-10, (-1.2041484601348306e+16)), 1666367462981.8325, (-0.0005429338044637069), 0, 8))


run(4, case_4)


def case_5():
    tried(lambda: format((-5), '30e'))
    tried(lambda: format('cc1b', '10'))
    tried(lambda: ' %#.2gv=%#-12a' % (False, True,))
    tried(lambda: format('abc', '<=10_.0'))
    tried(lambda: ascii(frozenset([(-100)])))
    tried(lambda: (1000, 1000).__repr__())


run(5, case_5)


def case_6():
    tried(lambda: (lambda a, b, c, w, p: f"x{a = :0=-20g}{b!r: 5.3e}é{a}")(False, 3, [77235049150.79715, 0.0001], 5, 0))
    tried(lambda: f'{{complex((-0.0), (-9.582894770583934e-13))!r}}')
    tried(lambda: (lambda a, b, c, w, p: f"é{c!r:>{w}}{a!r:>{w}}é{a:{w}}{b!s:^{w}}")(3, True, (-79024096041.76967), 0, 0))
    tried(lambda: '{2}'.format(1, 2, a=(-1), b=5))
    tried(lambda: (lambda a, b, c, w, p: f"{a}é{a:{w}}{b!s:^{w}}")(complex(float('-inf'), 1e23), (5+1j), {4, 10, 2, (-1), 5}, 0, 2))
    tried(lambda: b'%0 12.*iv=%#5dv=%0*.2a' % (-1, complex(1e22, (-4.451061093190023e-21)), 4, 5, range((-2), (-100)), 1,))


run(6, case_6)


def case_7():
    tried(lambda: (0, 0).__repr__())
    tried(lambda: (lambda a, b, c, w, p: f"é{c=}")(3.14159, (10+5j), bytearray(b'0123'), 12, 2))
    tried(lambda: (lambda a, b, c, w, p: f" {{}}é{a:{w}}{b!s:^{w}}")(True, 1000, frozenset([12, (-2), 3, 1]), 12, 2))


run(7, case_7)


def case_8():
    tried(lambda: format('½', '<=010s'))
    tried(lambda: f'{{int!r}}')
    tried(lambda: (123456789.125, 123456789.125).__repr__())
    tried(lambda: '% .0r %-#.*i' % (range((-5), 0), 0, 5,))
    tried(lambda: '{0} {1} {0}'.format(..., None, a=..., b=1))
    tried(lambda: format(['.-éB\n', 'ünïcödé'], 'é<-0.0E'))
    tried(lambda: '{0'.format(b'a,b,,c', b'A\tB', a=bytearray(b'\x00\xff'), b=1000))


run(8, case_8)
