# Changes of bytearrays and slices of bytes.
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
    tried(lambda: bytearray(b'1').index(5))
    tried(lambda: bytearray(b'line\nnext\r\n').zfill(4))
    tried(lambda: b''.center(2, b'*'))
    tried(lambda: bytearray(b'  pad ').capitalize())
    tried(lambda: bytearray(b'  pad ').__contains__((-1)))
    tried(lambda: b'A\tB'.fromhex('00 ff'))
    tried(lambda: bytearray(b'aaa').capitalize())
    tried(lambda: b'\x00\xff'.rpartition(b'Hello World'))


run(0, case_0)


def case_1():
    b = bytearray(b'  pad ')
    try:
        b = b + b'0123'
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b.reverse()
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b = b + b'\x00\xffAa'
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b[-2] = 7
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        del b[-1180591620717411303424::-2]
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        del b[0]
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        del b[1]
    except Exception as e:
        print(type(e).__name__, e)
    show(b)


run(1, case_1)


def case_2():
    tried(lambda: b'\xc3\xa9'.find(10))
    tried(lambda: bytearray(b'line\nnext\r\n').count((-1)))
    tried(lambda: b''.zfill(2))
    tried(lambda: bytearray(b'\xc3\xa9').decode('ascii', 'replace'))
    tried(lambda: bytearray(b'abc').center((-100), b'*'))


run(2, case_2)


def case_3():
    tried(lambda: b'a' % b'  pad ')
    tried(lambda: b'  pad '[1])
    tried(lambda: b'0123' % b'a,b,,c')
    tried(lambda: b'  pad '[:-10:2])
    tried(lambda: b'aaa' * 100)
    tried(lambda: b'line\nnext\r\n'[-1:3:100])
    tried(lambda: b'\x00\xff' == b'')
    tried(lambda: b'\xc3\xa9'[9223372036854775808:0:None])
    tried(lambda: bytes((-1e-300)))
    tried(lambda: bytearray([(-5), 10, 7, 5, 5]))
    tried(lambda: list(b'a'))
    tried(lambda: memoryview(b'')[-2:0].tolist())


run(3, case_3)


def case_4():
    tried(lambda: b'\xffaAAA\xff\xff ' in b'0123')
    tried(lambda: b'a'[1])
    tried(lambda: b'a,b,,c' * 12)
    tried(lambda: b'  pad '[10:-10:3])
    tried(lambda: b'a' == ...)
    tried(lambda: b'abc'[0:])
    tried(lambda: bytes(False))
    tried(lambda: bytearray(int))
    tried(lambda: list(b'Hello World'))
    tried(lambda: memoryview(b'A\tB')[-2:10].tolist())


run(4, case_4)


def case_5():
    tried(lambda: b'line\nnext\r\n' == frozenset([]))
    tried(lambda: b' \xff\x00\xff'[-1])
    tried(lambda: b'a,b,,c' * 100)
    tried(lambda: b''[-1:3:])
    tried(lambda: b'\x00 bb' + range(2, 10))
    tried(lambda: b'\x00\xff'[3:1:-2])
    tried(lambda: bytes(frozenset([12])))
    tried(lambda: bytearray({5, (-100), 2, (-100), 12}))
    tried(lambda: list(b'Ab\x001\x001\xff '))
    tried(lambda: memoryview(b'line\nnext\r\n')[1::-2].tolist())


run(5, case_5)


def case_6():
    b = bytearray(b'a')
    try:
        b.clear()
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        del b[-5:0]
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b.pop(10)
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b += b'b\xffa \xff\x00b'
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b.extend(b' \x00\xff')
    except Exception as e:
        print(type(e).__name__, e)
    show(b)


run(6, case_6)


def case_7():
    b = bytearray(b'\xc3\xa9')
    try:
        b *= 10
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b[-2:9223372036854775808:-2] = b'abc'
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b.insert(5, 65)
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b[1:1:-1] = [1, 2]
    except Exception as e:
        print(type(e).__name__, e)
    show(b)


run(7, case_7)


def case_8():
    b = bytearray(b'Hello World')
    try:
        b = b + b'A\tB'
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        del b[:0]
    except Exception as e:
        print(type(e).__name__, e)
    show(b)
    try:
        b.extend([1, 2, 12])
    except Exception as e:
        print(type(e).__name__, e)
    show(b)


run(8, case_8)
