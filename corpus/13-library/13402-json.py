# JSON is read and written, and refused where it is none.
import json
docs=['{"a":[1,2.5,-3e2,true,false,null,"x\\n\\u00e9\\ud83d\\ude00"],"b":{}}','[]',' 1 ','[1,]','{"a":1,}','{a:1}','{"a" 1}','{"a":1 "b"}','[1 2]','"abc','"a\nb"','"\\x"','"\\u12"','"\\ud800x"','tru','','nan','NaN','[Infinity,-Infinity]','-','01','1.','1e','1 2','{"a":}','[','{','{"a"','{"a":1','"\\','\ufeff1','"\\ud83d\\u12"','123456789012345678901234567890','-0','-0.0','1e400','{"a":1,"a":2}','[1,\n2,\n x]','"\\ud83d\\ude0"', '"\\ud800\\u0041"','[[[[1]]]]','{"":0}','\t[\r\n1]', '-Infinit','"\x7f"']
for d in docs:
    try: print(repr(d), '->', repr(json.loads(d)))
    except ValueError as e: print(repr(d), type(e).__name__, e, getattr(e,'pos',None))
objs=[None,True,1.5,-0.0,float('nan'),float('inf'),10**30,'a"\\\n\x00\x7f\u20ac\U0001f600',[],{}, [1,[2,[]],{}],{'b':1,'a':[1,2]},{1:1,2.5:2,None:3,True:4},(1,2),{(1,2):3},{1,2},object,[{'a':{1j:2}}],b'x']
for o in objs:
    for kw in ({},{'indent':2},{'sort_keys':True},{'ensure_ascii':False},{'separators':(',',':')},{'indent':'\t','sort_keys':True},{'skipkeys':True},{'allow_nan':False}):
        try: print(json.dumps(o,**kw))
        except Exception as e: print(type(e).__name__, e, getattr(e,'__notes__',None))
a=[]; a.append(a)
for f in (lambda: json.dumps(a), lambda: json.dumps({'x':a}), lambda: json.loads(5), lambda: json.dumps('\ud800'), lambda: json.loads(b'\xff\xfe1\x00'), lambda: json.loads('[1.5,2]',parse_float=str,parse_int=lambda s:s+'!'), lambda: json.loads('{"a":{"b":1}}',object_hook=lambda d:list(d.items())), lambda: json.loads('{"a":{"b":1}}',object_pairs_hook=tuple), lambda: json.loads('NaN',parse_constant=lambda s:s), lambda: json.loads('"a\nb"',strict=False), lambda: json.dumps(3j,default=str), lambda: json.dumps([3j],default=lambda o:[o.real,o.imag]), lambda: json.dumps({'k':3j},default=lambda o:o), lambda:json.loads('[1',object_hook=1), lambda: json.loads('1'*5000),lambda: json.dumps({'b':1,3:2},sort_keys=True)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, getattr(e,'__notes__',None))
class E(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,complex): return [o.real,o.imag]
        return super().default(o)
print(json.dumps({'z':2j},cls=E), E().encode([1j]), list(E(indent=1).iterencode([1j,{'a':2}])))
class A: pass
try: json.dumps([{'x':A()}])
except TypeError as e: print(e, e.__notes__)
try: json.dumps({'x':A()},default=lambda o:{'q':{1,2}} if isinstance(o,A) else json.JSONEncoder().default(o))
except TypeError as e: print(e, e.__notes__)
class D(json.JSONDecoder):
    def decode(self,s): return ('D',super().decode(s))
print(json.loads('[1]',cls=D), D().raw_decode('[1] x'), json.JSONDecoder().raw_decode('12 34'))
import io
f=io.StringIO(); json.dump({'a':[1,{'b':None}],'c':()},f,indent=4); print(f.getvalue()); f.seek(0); print(json.load(f))
f=io.StringIO()
try: json.dump([1,{2,3}],f)
except TypeError as e: print(e,e.__notes__,f.getvalue())
class I(int):
    def __repr__(self): return 'I!'
class Fl(float):
    def __repr__(self): return 'F!'
class S(str): pass
class L(list): pass
class Dd(dict):
    def items(self): return [('over',1)]
print(json.dumps([I(5),Fl(2.5),S('x'),L([1]),Dd(a=2),{I(1):2}]))
import enum
class C(enum.IntEnum): A=3
print(json.dumps([C.A,{C.A:1}]))
x=json.loads('[{"key":1},{"key":2}]'); print([*x[0]][0] is [*x[1]][0])
def deep(n):
    s='['*n+']'*n
    return json.loads(s)
try: deep(200000)
except RecursionError as e: print('rec')
