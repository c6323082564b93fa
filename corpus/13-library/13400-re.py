# Patterns, matches and replacements, and what is said of bad ones.
import re
print(re.match(r'(\w+) (\w+)', 'hello world').groups())
print(re.compile('a', re.I|re.M), re.I, re.I|re.M, repr(re.NOFLAG), str(re.I), re.A|re.X, ~re.I)
print(re.sub(r'(\d+)', r'<\1>', 'a1b22'), re.subn('x*', '-', 'abxd'), re.split(r'(\W)', 'a,b c'), re.findall('(a)(b)?', 'abaab'))
print(re.sub('a', lambda m: m.group().upper()+str(m.start()), 'banana'))
m=re.search(r'(?P<y>\d{4})-(?P<m>\d\d)', 'on 2024-05-01')
print(m, m.groupdict(), m['y'], m[2], m.span('m'), m.lastgroup, m.lastindex, m.regs, m.expand(r'\g<m>/\1'), m.re, m.string, m.pos, m.endpos)
for p in ['(', 'a**', '[z-a]', '(?P<n>a)(?P<n>b)', '\\', '(?<=a+)b', 'a\n(b', '(?i']:
    try: re.compile(p)
    except re.error as e: print(repr(p), e, e.msg, e.pos, e.lineno, e.colno, type(e))
try: m.group(5)
except IndexError as e: print(e)
for f in (lambda: re.match(b'a','a'), lambda: re.match('a',b'a'), lambda: re.match('a',5), lambda: re.compile(5), lambda: re.sub('(a)', r'\2','a'), lambda: re.sub('a',r'\g<x>','a'), lambda:re.sub('a',b'x','a'), lambda: re.sub('a',5,'a'), lambda: re.sub('a',lambda m:5,'xa'), lambda: re.compile('a',re.L), lambda: m.group('q'), lambda: re.compile('a').match(), lambda:re.compile(re.compile('a'),re.I), lambda: re.match([], 'a'), lambda: m.start(9)):
    try: print(f())
    except Exception as e: print(type(e), e)
print(re.escape('a.b*c\n'), re.escape(b'a b'), re.compile('a')==re.compile('a'), hash(re.compile('a'))==hash(re.compile('a')))
print([x.span() for x in re.finditer('a?', 'baa')], re.findall(b'\\w', b'ab\xe9'), re.match('(?x) a b # c', 'ab'))
print(re.compile('[a-z]+', re.A).flags, re.compile(b'x').flags, re.compile('x').groupindex, re.compile('(?P<a>x)').groupindex)
print(re.sub(r'\N{DIGIT ONE}', 'x', '121'), re.template if hasattr(re,'template') else None)
print(re.Scanner([('\\d+', lambda s,t:int(t)),('\\s',None)]).scan('12 34x'))
p=re.compile('a'); sc=p.scanner('aab'); print(sc.match(), sc.search(), sc.search())
print(re.Pattern[str], isinstance(p, re.Pattern), isinstance(m, re.Match))
