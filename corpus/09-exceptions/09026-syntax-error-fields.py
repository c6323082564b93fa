# SyntaxError unpacks its second argument and names the place.
# point: 8.layout
e = SyntaxError("bad", ("dir/file.py", 3, 5, "x = = 1\n", 3, 6))
print(e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)
print(e, "|", repr(e))
print(SyntaxError("only"), SyntaxError("m", (None, 4, 1, "t")), SyntaxError("m", ("f", None, 1, "t")))
for details in ((1, 2), (1, 2, 3, 4, 5), 3):
    try:
        SyntaxError("m", details)
    except TypeError as error:
        print(error)
