# Slices, operators and walks over texts.
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
    tried(lambda: 'say "hi"'.title())
    tried(lambda: 'line1\nline2\r\nline3'.__len__())
    tried(lambda: 'ababababab'.upper(1))
    tried(lambda: '½'.__hash__() == hash('aABcA.bb.Aé'))
    tried(lambda: '😀 emoji'.count('ﬁn'))
    tried(lambda: '٣٤'.translate({97: 1.5}))
    tried(lambda: 'İstanbul'.splitlines(True))
    tried(lambda: '½'.__mod__('abab'))


run(0, case_0)


def f_1(s):
    counts = {}
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] != ',':
            j += 1
        part = s[i:j]
        counts[part] = counts.get(part, 0) + j
        i = j + 1
    return sorted(counts.items(), key=lambda kv: len(kv[0]))

def case_1():
    for text in ['ǅungla']:
        tried(lambda: f_1(text))


run(1, case_1)


def case_2():
    tried(lambda: 'UPPER lower'.replace('o', 'B\n1-éA1b', 5))
    tried(lambda: 'abab'.istitle())
    tried(lambda: 'A\n-,\n日,'.replace('b,a\nB', 'abab'))
    tried(lambda: 'straße'.find('ße', 5))
    tried(lambda: 'tab\tbed'.__contains__({(-5), (-2)}))
    tried(lambda: 'abab'.replace('a', 'b', 100))


run(2, case_2)


def case_3():
    tried(lambda: 'ünïcödé'.splitlines())
    tried(lambda: 'c Bc B-B.a,'.encode('ascii'))
    tried(lambda: 'ǅungla'.format_map({'a': 1}))
    tried(lambda: '\n\néé'.title())
    tried(lambda: 'cc\n.-c'.__len__())
    tried(lambda: 'UPPER lower'.rsplit('\u2028x', 5))


run(3, case_3)


def f_4(s):
    counts = {}
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j].isalpha():
            j += 1
        part = s[i:j]
        counts[part] = counts.get(part, 0) + 1
        i = max(j, i + 1)
    return sorted(counts.items(), key=lambda kv: len(kv[0]))

def case_4():
    for text in ['ünïcödé', 'UPPER lower', '', 'Σίσυφος']:
        tried(lambda: f_4(text))


run(4, case_4)


def case_5():
    tried(lambda: 'Σίσυφος'.expandtabs((-5)))
    tried(lambda: '1日é,-bbéb '.title())
    tried(lambda: '½'.rsplit('٣٤', 2))
    tried(lambda: 'x=1;y=2'.rjust((-5), '½'))


run(5, case_5)


def case_6():
    tried(lambda: 'abc'.rindex(''))
    tried(lambda: 'Hello World'.split('o', 12))
    tried(lambda: '\x00nul'.rstrip('ul'))
    tried(lambda: 'é'.isprintable())
    tried(lambda: ''.casefold())
    tried(lambda: 'tab\tbed'.casefold())
    tried(lambda: '  pad  '.zfill(5))
    tried(lambda: '0123'.rfind('12', 4, 12))


run(6, case_6)


def f_7(s):
    counts = {}
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        part = s[i:j]
        counts[part] = counts.get(part, 0) + i - j
        i = max(j, i + 1)
    return sorted(counts.items(), key=lambda kv: len(kv[0]))

def case_7():
    for text in ['é', 'İstanbul', '日本語']:
        tried(lambda: f_7(text))


run(7, case_7)


def case_8():
    s = 'aaa'
    tried(lambda: s[-10:3:2])
    tried(lambda: s[:10:])
    tried(lambda: s[:10:None])
    tried(lambda: s[9223372036854775808:-5:3])
    tried(lambda: s[-5::-1])
    tried(lambda: s[9223372036854775808:])
    tried(lambda: s[-5:-2])


run(8, case_8)
