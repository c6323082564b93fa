# A SyntaxError shows the line that is wrong.
# point: 8.traceback-syntax-error
# exit: 1
# stderr:
import sys

for details in (
    ("file.py", 3, 5, "    x = = 1\n", 3, 6),
    ("file.py", 3, 9, "    x = = 1\n"),
    ("file.py", 3, None, "text"),
    ("file.py", None, 1, "text"),
    (None, 2, 1, "text", 2, 3),
    ("file.py", 2, 1, "abc\n", 3, 3),
):
    e = SyntaxError("invalid syntax", details)
    sys.excepthook(type(e), e, None)
raise SyntaxError("plain")
