# OSError takes errno, strerror and file names apart.
# point: 8.layout
def show(e):
    print(type(e).__name__, e.args, e.errno, e.strerror, e.filename, e.filename2, "|", e)

show(OSError())
show(OSError("message"))
show(OSError(2, "No such file"))
show(OSError(2, "No such file", "a.txt"))
show(OSError(2, "No such file", "a.txt", None, "b.txt"))
show(OSError(None, "odd"))
show(OSError(1, 2, 3, 4, 5, 6))
e = BlockingIOError(11, "would block", 5)
print(e.characters_written, e.args)
try:
    OSError(5, "x").characters_written
except AttributeError as error:
    print(error)
