# The name of an except clause is deleted when the clause ends.
# point: 8.except-cleanup
e = "before"
try:
    raise ValueError(1)
except ValueError as e:
    print(e)
try:
    print(e)
except NameError as error:
    print(error)

def local():
    try:
        raise ValueError(2)
    except ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError as error:
        return str(error)

print(local())
