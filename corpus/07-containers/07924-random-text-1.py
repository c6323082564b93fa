# Methods of str with unusual arguments.
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



def f_0(text: str, n: int):
    out = ''
    words = []
    for i, c in enumerate(text):
        if c < 'm':
            out += c.lower()
        elif i % n == 2:
            out = out[1:] + c
        else:
            words.append(out.strip())
    return out, words, len(out)

def case_0():
    tried(lambda: f_0('ﬁn', 4))
    tried(lambda: f_0('\u2028x', 2))


run(0, case_0)


def case_1():
    tried(lambda: 'a'.endswith("it's", (-5), (-2)))
    tried(lambda: '-,'.rfind('a', 0, (-5)))
    tried(lambda: '½'.split())
    tried(lambda: 'Σίσυφος'.upper())
    tried(lambda: ''.replace('say "hi"', "it's"))
    tried(lambda: 'line1\nline2\r\nline3'.lstrip('0123'))
    tried(lambda: 'line1\nline2\r\nline3'.maketrans('e', 'e2'))


run(1, case_1)


def case_2():
    tried(lambda: '0123'.replace('0', 'aaa', 0))
    tried(lambda: 'é'.lstrip(''))
    tried(lambda: '٣٤'.center(100, '*'))
    tried(lambda: 'UPPER lower'.zfill(10))
    tried(lambda: 'Σίσυφος'.__eq__('Hello World'))


run(2, case_2)


def f_3(text: str, n: int):
    out = ''
    words = []
    for i, c in enumerate(text):
        if c < 'a':
            out += c * 2
        elif i % n == 2:
            out = out.replace(c, '')
        else:
            words.append(out.strip())
    return out, words, out.count('a')

def case_3():
    tried(lambda: f_3('x=1;y=2', 2))
    tried(lambda: f_3('b.é-1-\n\n日a', 0))


run(3, case_3)


def case_4():
    tried(lambda: '\x00nul'.lstrip('l'))
    tried(lambda: 'ﬁn'.translate({97: 'X', 98: None, 99: 0x1F600}))
    tried(lambda: '0123'.isprintable())
    tried(lambda: 'Hello World'.isprintable())
    tried(lambda: '٣٤'.encode('ascii'))
    tried(lambda: 'ﬁn'.nosuch())
    tried(lambda: '0123'.encode('ascii'))
    tried(lambda: 'ünïcödé'.split('ü'))


run(4, case_4)


def case_5():
    tried(lambda: 'abab' >= '0123')
    tried(lambda: 'B .,b\n .-' % 'İstanbul')
    tried(lambda: 'straße' < ...)
    tried(lambda: sorted(['\\back', '\u2028x', 'aaa'], key=None, reverse=True))
    tried(lambda: (sum('line1\nline2\r\nline3') if True else ord('1c')))


run(5, case_5)


def f_6(s):
    counts = {}
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j].isdigit():
            j += 1
        part = s[i:j]
        counts[part] = counts.get(part, 0) + len(part)
        i = max(j, i + 1)
    return sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))

def case_6():
    for text in ['cAb\na', 'straße']:
        tried(lambda: f_6(text))


run(6, case_6)


def case_7():
    tried(lambda: 'straße'.removeprefix('日本語'))
    tried(lambda: 'ababababab'.center((-2), '*'))
    tried(lambda: 'x=1;y=2'.istitle())
    tried(lambda: 'ǅungla'.__getitem__((-5)))
    tried(lambda: '  pad  '.__mod__('a\n,a'))


run(7, case_7)


def case_8():
    s = 'straße'
    tried(lambda: s[-1:2])
    tried(lambda: s[2:2])
    tried(lambda: s[1])


run(8, case_8)
