# What context variables refuse.
from contextvars import Context, ContextVar, Token, copy_context

v = ContextVar("v")
used = v.set(1)
v.reset(used)

def attempt(f):
    try:
        print(f())
    except Exception as e:
        text = str(e)
        at = text.find(" at 0x")
        print(type(e).__name__, text if at < 0 else text[:at])

attempt(lambda: v.reset(used))
attempt(lambda: v.reset(1))
attempt(lambda: ContextVar("z").reset(v.set(3)))
attempt(lambda: copy_context().run(v.reset, v.set(4)))
attempt(lambda: copy_context()[1])
attempt(lambda: copy_context()[ContextVar("k")])
attempt(lambda: 1 in copy_context())
attempt(lambda: Token())
attempt(lambda: ContextVar(1))
attempt(lambda: ContextVar())
attempt(lambda: Context(1))
attempt(lambda: copy_context().run())
attempt(lambda: copy_context().run(5))
attempt(lambda: type("A", (ContextVar,), {}))
c = Context()
attempt(lambda: c.run(lambda: c.run(print)))
attempt(lambda: c.run(lambda: c[v]))
def fails():
    v.set("left behind")
    raise KeyError("inside")
attempt(lambda: c.run(fails))
print(c[v])
print(repr(v).startswith("<ContextVar name='v' at 0x"), repr(ContextVar("d", default=3)).startswith("<ContextVar name='d' default=3 at"))
