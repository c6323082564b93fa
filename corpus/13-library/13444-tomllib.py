# Documents of TOML: every kind of value, tables, and the place of each error.
import io
import tomllib
from decimal import Decimal

TEXT = '''
# a comment
title = "TOML \\u00e9 \\"x\\" \\t."
bare-key_1 = 'C:\\x'
"quoted key" = 1
a.b."c d" = true
site.'x' = false
ints = [1, +99, -17, 0, 1_000, 0xDEAD_beef, 0o755, 0b1101, -0,]
floats = [1.0, -0.01, 5e+22, 1e06, 6.626e-34, 9_224.5, inf, -inf, +inf, nan]
nested = [ [1, 2], ["a", 'b'], # inside
  {x = 1, y.z = 2}, [] ]
dt = [1979-05-27T07:32:00Z, 1979-05-27 00:32:00.999999999-07:00, 1979-05-27t07:32:00, 1979-05-27, 07:32:00, 00:32:00.5]
empty = {}
multi = """
Roses
\\
   are "red\\u0021 """"
literal = ''' + "'''\nfirst 'x' \\n''''\n" + '''
[owner]
name = "T"
[owner.sub.deep]
k = 1
[owner.sub]
j = 2
[[products]]
name = "Hammer"
[[products.parts]]
n = 1
[[products.parts]]
n = 2
[[products]]
[products.info]
x = 1
[ j . "k" . 'l' ]
'''
for key, value in tomllib.loads(TEXT).items():
    print(key, repr(value))
print(tomllib.loads("a = 1.10\r\nb=inf\r\n", parse_float=Decimal), tomllib.loads(""), tomllib.load(io.BytesIO(b"a = '\xc3\xa9'")))


def show(text, **options):
    try:
        print(repr(text), tomllib.loads(text, **options))
    except tomllib.TOMLDecodeError as error:
        print(repr(text), error, (error.msg, error.doc == text, error.pos, error.lineno, error.colno))
    except Exception as error:
        print(repr(text), type(error).__name__, error)


for text in [
    'a',
    'a=',
    '=1',
    'a=1\na=2',
    '[a]\n[a]',
    '[a',
    '[[a]',
    'a=[1',
    'a={b=1',
    'a={b=1,}',
    'a={b=1 c=2}',
    'a="x',
    'a="\\q"',
    'a="""x',
    "a='x",
    'a=1 b',
    'a=01',
    'a=1__0',
    'a=0x',
    'a=tru',
    'a.b=1\na.b.c=2',
    '[a]\nb=1\n[a.b]',
    'a=[1]\n[[a]]',
    '[[a]]\n[a]',
    'a={b=1}\n[a.c]',
    'a={b=1}\na.c=2',
    'a="\x01"',
    'a="\n"',
    '# \x01',
    '[]',
    '[a.]',
    'a=1979-13-01',
    'a=[1,,2]',
    'a={b=1,b=2}',
    '[a.b]\n[a]\nb=1',
    'a="\\ud800"',
    'a="\\u12"',
    'a=25:00:00',
    'a=1e',
    'a = "\\UFFFFFFFF"',
    '\x01',
    'a b=1',
    '[a.b.c]\nz=9\n[a]\nb.c.t="x"',
    'a=[1 2]',
    'a=\r1',
    '"""a"""=1',
    'a=+',
    'a=1.',
    'a=.5',
    '[a]\nb.c=1\n[a.b]',
    '[[a.b]]\n[a]\nb=1',
    'a=2020-01-01T',
    '[a]] ',
    '[[a]\n',
    "a='''x",
    'a={\nb=1}',
    'a=',
    'x={a.b=1,a.b.c=2}',
    'x=[{a=1}]\n[x.b]',
    'a="\\',
    'a="""\\',
    'a="""\\ x"""',
    'a=2021-02-30',
    'a="""\x01"""',
    "a='''\x01'''",
    'a=[',
    'a=[1,',
    'a={',
    'x={a=[1],a.b=2}',
    "[ a . 'b' ]x",
    'a=1\n  [b',
    '#\x7f',
]:
    show(text)
show(b"a")
show(1)
show("a = 1.5", parse_float=lambda text: [])
try:
    tomllib.load(io.StringIO("a=1"))
except TypeError as error:
    print(error)
try:
    tomllib.load(io.BytesIO(b"a='\xff'"))
except UnicodeDecodeError as error:
    print(error)
print(issubclass(tomllib.TOMLDecodeError, ValueError), tomllib.TOMLDecodeError.__module__)
