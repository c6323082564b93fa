# AttributeError and NameError remember what was looked up.
# point: 8.layout
class Thing:
    pass

thing = Thing()
try:
    thing.missing
except AttributeError as e:
    print(e, e.name, e.obj is thing)
try:
    undefined_name
except NameError as e:
    print(e, e.name)
e = AttributeError("m", name="n", obj=3)
print(e.name, e.obj, e.args, repr(e))
print(AttributeError("m").name, NameError("m", name="x").name)
try:
    NameError("m", obj=1)
except TypeError as error:
    print(error)
