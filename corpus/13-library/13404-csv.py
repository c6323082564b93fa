# Tables of comma-separated values, in all dialects, with their errors.
# fixme: an unknown keyword is reported with the name of Dialect.__new__
import csv, io
def r(text, **k):
    try: print(list(csv.reader(io.StringIO(text,newline=''), **k)))
    except Exception as e: print(type(e).__name__, e)
for t in ['a,b,c\r\n1,2,3\r\n','"a ""q"" b",c\n','"multi\nline",x\n','a\n\n\nb','a,"b','x,"y"z,w\n',' a, "b"\n','a\\,b,c\n','1,"2",\n',',,\n','"a\r\nb"\r\n','a\rb','\n','é,€,😀\n',"'a,b',c\n", '"a\\"b",c\n','""\n','"",a\n', 'a,b\\\nc,d\n']:
    for k in ({},{'skipinitialspace':True},{'quoting':csv.QUOTE_NONE},{'escapechar':'\\'},{'quotechar':"'"},{'quoting':csv.QUOTE_NONNUMERIC},{'strict':True},{'doublequote':False},{'quoting':csv.QUOTE_STRINGS},{'quoting':csv.QUOTE_NOTNULL},{'delimiter':';'},{'dialect':'excel-tab'}):
        r(t,**k)
def w(rows, **k):
    f=io.StringIO(newline='')
    try: csv.writer(f,**k).writerows(rows); print(repr(f.getvalue()))
    except Exception as e: print(type(e).__name__, e)
rows=[[1,'a','b,c','d"e','f\ng',None,1.5,'',True]]
for k in ({},{'quoting':csv.QUOTE_ALL},{'quoting':csv.QUOTE_NONNUMERIC},{'quoting':csv.QUOTE_NONE},{'quoting':csv.QUOTE_NONE,'escapechar':'\\'},{'quoting':csv.QUOTE_STRINGS},{'quoting':csv.QUOTE_NOTNULL},{'doublequote':False},{'doublequote':False,'escapechar':'!'},{'lineterminator':'\n'},{'delimiter':' ','skipinitialspace':True},{'quotechar':None,'quoting':csv.QUOTE_NONE,'escapechar':'\\'},{'dialect':'unix'},{'delimiter':'\t'}):
    w(rows,**k); w([['']],**k); w([[]],**k); w([[None]],**k); w([['','']],**k)
w([5]); w(5)
for k in ({'delimiter':''},{'delimiter':'ab'},{'delimiter':None},{'delimiter':5},{'quotechar':'ab'},{'quoting':9},{'quoting':'x'},{'quotechar':None},{'escapechar':5},{'lineterminator':None},{'delimiter':'\n'},{'delimiter':'"'},{'bogus':1},{'dialect':'nope'},{'quotechar':''},{'escapechar':''},{'quotechar':None,'quoting':csv.QUOTE_ALL}):
    r('a,b',**k)
try: csv.reader(5)
except Exception as e: print(type(e).__name__, e)
try: csv.writer(5)
except Exception as e: print(type(e).__name__, e)
try: list(csv.reader([b'a']))
except Exception as e: print(type(e).__name__, e)
print(csv.list_dialects(), csv.field_size_limit(), csv.get_dialect('excel').delimiter)
d=csv.DictReader(io.StringIO('a,b\n1,2\n\n3\n4,5,6\n')); print(d.fieldnames, list(d), d.line_num)
f=io.StringIO(newline=''); dw=csv.DictWriter(f,['x','y'],restval='-'); print(dw.writeheader()); dw.writerow({'x':1}); dw.writerows([{'x':2,'y':'a,b'}]); print(repr(f.getvalue()))
try: dw.writerow({'z':1})
except ValueError as e: print(e)
csv.field_size_limit(5)
r('abcdefgh,1\n')
csv.field_size_limit(1000)
print(csv.Sniffer().sniff('a;b;c\n1;2;3\n').delimiter, csv.Sniffer().has_header('name,age\nbob,12\nann,9\n'), csv.Sniffer().sniff('"a","b"\n"c","d"\n').quotechar)
csv.register_dialect('p',delimiter='|',quoting=csv.QUOTE_NONE); r('a|b\n',dialect='p'); csv.unregister_dialect('p')
try: csv.get_dialect('p')
except csv.Error as e: print(e)
class X(csv.Dialect): delimiter=';'
try: X()
except csv.Error as e: print(e)
rd=csv.reader(['a,b','c,d']); next(rd); print(rd.line_num, rd.dialect.delimiter)
