# `await` drives what `__await__` gives: any iterator, with send and throw where it has them.
# point: 11.await
def drive(c):
    """Resume until the end: the result and what was yielded."""
    out = []
    try:
        while True:
            out.append(c.send(None))
    except StopIteration as e:
        return e.value, out

class Plain:
    def __await__(self): return iter([1, 2, 3])

class Rich:
    def __await__(self):
        try:
            got = yield "first"
            print("got", got)
            yield "second"
        except ValueError as e:
            print("thrown", e)
        return "rich"

async def main(x):
    return await x

print(drive(main(Plain())))
c = main(Rich())
print(c.send(None), c.send(5))
try:
    c.throw(ValueError("v"))
except StopIteration as e:
    print(e.value)
c = main(Plain())
c.send(None)
try:
    c.send(3)
except AttributeError as e:
    print(e)
c = main(Plain())
c.send(None)
try:
    c.throw(KeyError("direct"))
except KeyError as e:
    print(repr(e))
