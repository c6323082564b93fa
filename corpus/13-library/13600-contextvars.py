# Context variables: values per context, tokens, defaults.
import contextvars
from contextvars import Context, ContextVar, Token, copy_context

a = ContextVar("a")
b = ContextVar("b", default="none")
print(a.name, b.get(), a.get("fallback"))
try:
    a.get()
except LookupError as e:
    print(type(e).__name__, e.args[0] is a)
t = a.set(1)
print(t.var is a, t.old_value is Token.MISSING, Token.MISSING)
t2 = a.set(2)
print(t2.old_value, a.get())
a.reset(t2)
print(a.get())
a.reset(t)
print(a.get("unset again"))
with a.set("block"):
    print(a.get())
print(a.get("after the block"))
ctx = copy_context()
def change():
    a.set("inside")
    b.set("changed")
    return a.get()
print(ctx.run(change), a.get("outside"), b.get())
print(ctx[a], a in ctx, b in ctx, len(ctx), ctx.get(a), ctx.get(ContextVar("other"), 5))
print(sorted(v.name for v in ctx), sorted(map(str, ctx.values())))
other = ctx.copy()
print(other == ctx, other is ctx, Context() == Context(), list(Context().items()))
other.run(a.set, "different")
print(other == ctx, ctx[a], other[a])
print(ctx.run(lambda *x, **k: (x, k), 1, 2, z=3))
print(sorted(contextvars.__all__), ContextVar[int], Token[str])
