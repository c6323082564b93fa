# with_traceback and add_note: what they return, refuse and keep.
# point: 8.with-traceback
import types
def attempt(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)

def make():
    def inner(): raise ValueError("deep")
    inner()
try:
    make()
except ValueError as e:
    saved = e
tb = saved.__traceback__
names = []
while tb:
    names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
    tb = tb.tb_next
print(names)
fresh = KeyError("k")
print(fresh.with_traceback(saved.__traceback__) is fresh, fresh.__traceback__ is saved.__traceback__)
print(fresh.with_traceback(None).__traceback__)
attempt(lambda: fresh.with_traceback(3))
attempt(lambda: fresh.with_traceback())
attempt(lambda: fresh.with_traceback(None, None))
attempt(lambda: fresh.with_traceback(tb=None))
def lines(e):
    out, tb = [], e.__traceback__
    while tb:
        out.append(tb.tb_lineno)
        tb = tb.tb_next
    return out
try:
    raise fresh.with_traceback(saved.__traceback__)
except KeyError as e:
    print(lines(e), e.__traceback__.tb_next is saved.__traceback__)
try:
    raise fresh
except KeyError as e:
    print(len(lines(e)))
try:
    raise fresh.with_traceback(None)
except KeyError as e:
    print(len(lines(e)))
t = saved.__traceback__
print(type(t).__name__, sorted(n for n in dir(t) if n.startswith("tb_")))
new = types.TracebackType(None, t.tb_frame, 0, 77)
print(new.tb_lineno, new.tb_next, new.tb_lasti)
new.tb_next = t
print(new.tb_next is t)
attempt(lambda: setattr(t, "tb_next", new))
attempt(lambda: setattr(t, "tb_next", 3))
attempt(lambda: setattr(t, "tb_next", t))
attempt(lambda: setattr(t, "tb_lineno", 3))
attempt(lambda: types.TracebackType(3, t.tb_frame, 0, 1))
attempt(lambda: types.TracebackType(None, 3, 0, 1))
attempt(lambda: types.TracebackType(None, t.tb_frame, 0))
attempt(lambda: delattr(t, "tb_next"))

e = ValueError("noted")
print(e.add_note("one"), e.__notes__)
e.add_note("two\nlines")
e.add_note("")
print(e.__notes__, e.args, str(e))
attempt(lambda: e.add_note(3))
attempt(lambda: e.add_note())
attempt(lambda: e.add_note(b"bytes"))
attempt(lambda: e.add_note(note="key"))
class S(str): pass
e.add_note(S("sub"))
print(type(e.__notes__[-1]).__name__, e.__dict__)
e.__notes__ = ("tuple",)
attempt(lambda: e.add_note("x"))
e.__notes__ = None
attempt(lambda: e.add_note("x"))
del e.__notes__
attempt(lambda: e.__notes__)
e.add_note("again")
print(e.__notes__)
class HasNotes(Exception):
    __notes__ = ["of the class"]
h = HasNotes()
h.add_note("mine")
print(HasNotes.__notes__, h.__dict__)
g = ExceptionGroup("g", [e])
g.add_note("group note")
print(g.subgroup(ValueError).__notes__, g.split(KeyError)[1].__notes__, g.derive([e]).__dict__)
g.subgroup(ValueError).add_note("of the part")
print(g.__notes__)
