# A fiber may switch inside a generator, a comprehension and a handler.
import sys
import sx

def gen(name):
    for i in range(3):
        sx.checkpoint()
        yield name, i

def collect(name):
    return [x for x in gen(name)]

def handle(name):
    try:
        raise KeyError(name)
    except KeyError:
        sx.checkpoint()
        return repr(sys.exception())

fs = [sx.spawn(collect, "a"), sx.spawn(handle, "b"), sx.spawn(collect, "c"), sx.spawn(handle, "d")]
for f in fs:
    print(f.result())
print(sys.exception())
