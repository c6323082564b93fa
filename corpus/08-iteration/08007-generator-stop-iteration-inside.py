# StopIteration raised inside a generator becomes RuntimeError (PEP 479).
# point: 9.pep-479
def explicit():
    yield 1
    raise StopIteration("hidden")

def implicit():
    yield next(iter([]))

for g in (explicit(), implicit()):
    try:
        for x in g:
            print(x)
    except RuntimeError as e:
        print(e, repr(e.__cause__), e.__cause__ is e.__context__, e.__suppress_context__)

def handled():
    try:
        yield 1
        raise StopIteration
    except StopIteration:
        yield "caught inside"

print(list(handled()))
