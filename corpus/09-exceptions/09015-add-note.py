# Notes are kept in `__notes__` and checked.
# point: 8.add-note
e = ValueError("x")
print(hasattr(e, "__notes__"))
e.add_note("first")
e.add_note("second")
print(e.__notes__)
try:
    e.add_note(3)
except TypeError as error:
    print(error)
e.__notes__ = 3
try:
    e.add_note("third")
except TypeError as error:
    print(error)
