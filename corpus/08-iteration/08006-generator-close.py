# `close` raises GeneratorExit at the yield; the generator must end.
# point: 8.throw-close
def polite():
    try:
        yield 1
        yield 2
    finally:
        print("cleanup")

g = polite()
next(g)
print(g.close(), g.close())
print(polite().close())

def returning():
    try:
        yield
    except GeneratorExit:
        return "value"

g = returning()
next(g)
print(g.close())

def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2

g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)

def failing():
    try:
        yield
    finally:
        raise KeyError("in cleanup")

g = failing()
next(g)
try:
    g.close()
except KeyError as e:
    print(e, repr(e.__context__))
