# F-strings, str.format and reprs of all kinds of values.
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
    tried(lambda: '%05.*r' % (3, (-1+0j),))
    tried(lambda: (lambda a, b, c, w, p: f"é{a:{w}.{p}}")(2, (-2.5), range((-100), 5), 0, 0))
    tried(lambda: ' %5.*d %+.*r' % (-1, 63, -1, ...,))


run(0, case_0)


def case_1():
    tried(lambda: '{0[1]} {1}'.format(complex(2.5, 123456789.125), b'\xc3\xa9', a=set(), b=9223372036854775808))
    tried(lambda: format('aaa', '-01s'))
    tried(lambda: (lambda a, b, c, w, p: f" {c=}{a + b}")(3.14159, 0, frozenset([0, 1000, 5]), 12, 2))
    tried(lambda: repr(b'A \xff1baA'))
    tried(lambda: repr('\u2028x'))
    tried(lambda: 'v=%- *e' % (-8, (-5.36240558456762e+22),))
    tried(lambda: '%(a)r' % {'a': False, 'b': 1e22})


run(1, case_1)


def case_2():
    tried(lambda: '{0} {1} {0}'.format('éBa\naA1', (-1), a=None, b=float('nan')))
    tried(lambda: (lambda a, b, c, w, p: f"x{b=} {b + b}")(True, True, frozenset([12, 2, 2, 3, 0]), 12, 8))
    tried(lambda: '%--.10x%# *E' % (9007199254740993, 5, 1e-5, 1,))


run(2, case_2)


def case_3():
    tried(lambda: format(complex(1.0, 2.0**62), '0<0.30'))
    tried(lambda: ' %-#.10G %+*.*ov=%+-*.10a' % ((10+1j), -8, 0, False, -8, False,))
    tried(lambda: '{0} {1} {0}'.format(..., True, a=bytearray(b'ba1 aa '), b=False))
    tried(lambda: ' %-5.2c %#05.0s %##.2s' % ('ab', range(3, (-1)), [123456789.125, 1e308, 1e23, 0.5, 0.30000000000000004],))
    tried(lambda: format((10+1000j), '0=#10_.3f'))
    tried(lambda: '{[2147483648, 1.5]} {{!r}}'.format([2147483648, 1.5], [2147483648, 1.5]))


run(3, case_3)


def case_4():
    tried(lambda: (lambda a, b, c, w, p: f"x{c:{w}.{p}}{c=}")(257, 2, (7, 7,), 5, 2))
    tried(lambda: str((0+7j)))
    tried(lambda: '{:>10} {:<5}|'.format(False, None, a=((-1e-300), b'  pad ', True, None,), b=True))
    tried(lambda: '{2}'.format(bytearray(b'\xff\xffA\xff1 A'), None, a={(10, '0123'): 2, 'a,b,,c': b'line\nnext\r\n', None: None, ((-1), 'abc'): 10, 1000: b'A\tB'}, b=1000000000000000000))
    tried(lambda: (lambda a, b, c, w, p: f"é{c!r}é{c:{w}.{p}}{a!r:>{w}}")((5+5j), 3.1785461035389574e-05, bytearray(b''), 12, 0))


run(4, case_4)


def case_5():
    tried(lambda: repr(b''))
    tried(lambda: (lambda a, b, c, w, p: f"{a:=30G} {a=}{a + b}")((-1e-300), (-1000000000000000000000000000000), ..., 5, 0))
    tried(lambda: (lambda a, b, c, w, p: f"é{b} {b!r}")(0.1, 3.14159, {None: 'é-ac.aA\nb', '\u2028x': 'é', 'éa日cA': True, '-42': (-2.5), True: b'1 1 '}, 5, 2))
    tried(lambda: repr('  pad  '))
    tried(lambda: ' %-#.10s %--12o' % (frozenset([0, 1000, (-5), (-2), (-2)]), 9223372036854775808,))


run(5, case_5)


def case_6():
    tried(lambda: format('½', 'é^5,.10s'))
    tried(lambda: '{:{}}'.format(int, None, a=int, b=1.5))
    tried(lambda: [3.14159])
    tried(lambda: '{a} {b}'.format(bytearray(b'aA\xff1a'), b'a,b,,c', a='say "hi"', b=3.8299468547289405e-11))
    tried(lambda: (lambda a, b, c, w, p: f" {c=}x{b}x{a!r:>{w}}")(51722960.47739871, 4.6636908211304734e+21, {5, 100, 12}, 5, 2))
    tried(lambda: [(100+2j)])
    tried(lambda: 'v=%0#5.0d' % ((-2.5),))


run(6, case_6)


def case_7():
    tried(lambda: [(1000+0j)])
    tried(lambda: format((7+7j)))
    tried(lambda: '{0'.format(1.7976931348623157e308, 0.30000000000000004, a={(-5), 2, 4, 100, (-100)}, b=(-1)))
    tried(lambda: format(2, 'é=-z#.3n'))
    tried(lambda: '{}}'.format(int, b'  pad ', a=(0+3j), b=1e15))
    tried(lambda: repr(b'\x00'))


run(7, case_7)


def case_8():
    tried(lambda: format((0, 10, 100, 4, 100,), '*^10.0e'))
    tried(lambda: (lambda a, b, c, w, p: f"{b:{w}.{p}}")(4611686018427387903, 0, int, 0, 0))
    tried(lambda: '%(b)-6x|' % {'a': 'straße', 'b': 0.30000000000000004})
    tried(lambda: format(complex(1.7976931348623157e308, 9007199254740993.0), ' >1.30e'))
    tried(lambda: (lambda a, b, c, w, p: f"{b:20,x} {a!r}")(1000, True, int, 5, 2))
    tried(lambda: '{:{}}'.format('', 'ünïcödé', a=range((-5), 1), b=complex(1e22, 8.950026739013294e-18)))
    tried(lambda: (lambda a, b, c, w, p: f"x{c!r}x{a!r}")(15115580293213522675853866829350, complex(9007199254740993.0, (-2.5)), ..., 0, 2))


run(8, case_8)
