# Methods of bytes and bytearray with unusual arguments.
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
    b = bytearray(b'')
    try:
        b[-2:-1180591620717411303424:-2] = b'  pad '
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b[:2:-2] = b'abc'
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b[:1:None] = [1, 2]
    except Exception as e:
        print(type(e).__name__, e)
    show(b)


run(0, case_0)


def case_1():
    b = bytearray(b'a')
    try:
        b[2] = 12
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b = b + b'A\tB'
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b.insert(12, 65)
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b.copy()
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b.insert(5, 65)
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b[-1:0] = [1, 2]
    except Exception as e:
        print(type(e).__name__, e)
    show(b)


run(1, case_1)


def case_2():
    tried(lambda: b'1ab' in b'')
    tried(lambda: b''[0:-1180591620717411303424:3])
    tried(lambda: b'1b 1\x00b' * 10)
    tried(lambda: b'aaa'[-1])
    tried(lambda: b'abc' == b'A\tB')
    tried(lambda: b'\x00\xff'[1:-5])
    tried(lambda: b'' == bytearray(b'line\nnext\r\n'))
    tried(lambda: b'A1a\xff  a \xff'[-1::2])
    tried(lambda: b'A \x00\x00' * 4)
    tried(lambda: b'A\xffaA\x001a\xffb'[-1180591620717411303424:0:3])
    tried(lambda: bytes(int))
    tried(lambda: bytearray(bytearray(b'line\nnext\r\n')))
    tried(lambda: list(b'\x00\xff\x00a\x00\xff'))
    tried(lambda: memoryview(b'a,b,,c')[10:-5:].tolist())


run(2, case_2)


def case_3():
    b = bytearray(b'')
    try:
        b.copy()
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b[0] = 10
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b.clear()
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b.pop((-100))
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b.extend(b'line\nnext\r\n')
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b.extend([1, 2, 100])
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b.extend([1, 2, (-2)])
    except Exception as e:
        print(type(e).__name__, e)
    show(b)


run(3, case_3)


def case_4():
    tried(lambda: b'b A1A' + [0.30000000000000004, 5e-324, 1.5, 100.0, 1e-5])
    tried(lambda: b'\xffa1aa'[10:10:0])
    tried(lambda: b'  pad ' * 1000)
    tried(lambda: b'abc'[-1:0])
    tried(lambda: b'abc' + int)
    tried(lambda: b''[:1])
    tried(lambda: b'a,b,,c' * (-100))
    tried(lambda: b'aaa'[1])
    tried(lambda: b'Aa b1    ' < range((-1), 3))
    tried(lambda: b'line\nnext\r\n'[0])
    tried(lambda: b'ab' in ['😀 emoji', '.日\nA\naAca ,', 'abab', 'a', '3.5e2'])
    tried(lambda: b'0123'[1])
    tried(lambda: bytes(frozenset([3])))
    tried(lambda: bytearray([0.0001, float('inf'), 45910595.09975693, 100.0]))
    tried(lambda: list(b'line\nnext\r\n'))
    tried(lambda: memoryview(b'\xff\x00a')[0:2:1].tolist())


run(4, case_4)


def case_5():
    tried(lambda: bytearray(b'').center(10, b'*'))
    tried(lambda: b'  pad '.removesuffix(b''))
    tried(lambda: b'0123'.replace(b'Aa\x001', b'\xc3\xa9', 5))
    tried(lambda: b'abc'.replace(b'0123', b'a,b,,c'))
    tried(lambda: b''.rfind(b'a', 3))


run(5, case_5)


def case_6():
    tried(lambda: b'line\nnext\r\n' % {(-100)})
    tried(lambda: b'A\tB'[-1])
    tried(lambda: b'\x00\xff' % {})
    tried(lambda: b'AAAa\xff\x00a'[0])
    tried(lambda: b'0123' < b'A\x00aa\xffa A')
    tried(lambda: b''[-1])
    tried(lambda: b'a \xff\x00' in ...)
    tried(lambda: b'\xc3\xa9'[10::2])
    tried(lambda: bytes({True: b'0123', 3: 0, 0: True}))
    tried(lambda: bytearray([True, ',-', 3923064, '']))
    tried(lambda: list(b'\x00\xff'))
    tried(lambda: memoryview(b'a')[-1180591620717411303424:2:3].tolist())


run(6, case_6)


def case_7():
    b = bytearray(b'abc')
    try:
        b.insert(10, 65)
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b.clear()
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b = b + b'abc'
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b.append(1000)
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b.append(2)
    except Exception as e:
        print(type(e).__name__, e)
    show(b)


run(7, case_7)


def case_8():
    tried(lambda: bytearray(b'a').swapcase())
    tried(lambda: b'line\nnext\r\n'.rpartition(b'  pad '))
    tried(lambda: bytearray(b' aaa').isalpha())
    tried(lambda: b'\xff\x00\xffbbb'.partition(b'A\xffAA'))
    tried(lambda: b'\xc3\xa9'.partition(b'1 a '))
    tried(lambda: b'a'.isalnum())
    tried(lambda: bytearray(b'Hello World').expandtabs())
    tried(lambda: b'\xc3\xa9'.replace(b'\x00\xff', b'abc', 2))


run(8, case_8)
