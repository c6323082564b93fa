# The fields of the built-in exceptions that have some, and how their constructors read arguments.
# point: 8.layout
def attempt(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)

def fields(e, *names):
    print(repr(e), "|", e, "|", e.args, "|", *[f"{n}={getattr(e, n, '<none>')!r}" for n in names])

for args in [(), (1,), (2, "x"), (2, "x", "f"), (2, "x", "f", None), (2, "x", "f", None, "g"), (2, "x", "f", 0, "g", 7), ("a", "b"), (None, None), (13, "p", b"f"), (17, "m", 3)]:
    fields(OSError(*args), "errno", "strerror", "filename", "filename2", "__class__")
fields(OSError(9999, "none"), "errno")
fields(FileNotFoundError(13, "wrong class"), "errno")
fields(BlockingIOError(11, "b", 5), "characters_written", "filename")
attempt(lambda: BlockingIOError(11, "b").characters_written)
attempt(lambda: OSError(1, 2, k=3))
e = OSError(2, "x", "f")
e.errno, e.filename2 = 5, "z"
print(e, e.args)
e.filename = None
print(e)
for args, kw in [((), {}), (("m",), {}), (("m", "n"), {}), (("m",), {"name": "x", "path": "/p"}), (("m",), {"name_from": "q"}), ((), {"name": 3})]:
    fields(ImportError(*args, **kw), "msg", "name", "path", "name_from")
attempt(lambda: ImportError("m", other=1))
attempt(lambda: ImportError(**{"nam": 1}))
fields(ModuleNotFoundError("m", name="x"), "name")
for args in [(), (5,), (1, 2), (None,), ("t",)]:
    fields(SystemExit(*args), "code")
    fields(StopIteration(*args), "value")
    fields(StopAsyncIteration(*args), "value")
s = SystemExit(1)
s.code = "other"
print(s.args, s.code, repr(s))
fields(NameError("m", name="n"), "name")
fields(NameError(name=3), "name")
attempt(lambda: NameError("m", obj=1))
fields(AttributeError("m", name="n", obj=1), "name", "obj")
fields(AttributeError(1, 2), "name", "obj")
attempt(lambda: AttributeError(nme=1))
fields(UnboundLocalError("m", name="u"), "name")
for args in [("utf-8", b"abc", 0, 1, "why"), ("ascii", bytearray(b"\xff"), 0, 1, "r"), ("ascii", b"abc", 1, 3, "r"), ("ascii", b"abc", 5, 9, "r"), ("x", b"", -1, 0, "r"), ("x", b"ab", 2, 1, "r")]:
    fields(UnicodeDecodeError(*args), "encoding", "object", "start", "end", "reason")
for args in [("utf-8", "a\udc80b", 1, 2, "why"), ("latin-1", "€uro", 0, 1, "r"), ("x", "\U0001f600", 0, 1, "r"), ("x", "abc", 0, 2, "r"), ("x", "\x80", 0, 1, "r")]:
    fields(UnicodeEncodeError(*args), "encoding", "object", "start", "end", "reason")
fields(UnicodeTranslateError("abc", 1, 2, "why"), "encoding", "object", "start", "end", "reason")
attempt(lambda: UnicodeDecodeError("utf-8", "text", 0, 1, "r"))
attempt(lambda: UnicodeDecodeError("utf-8", b"", 0, 1))
attempt(lambda: UnicodeEncodeError("utf-8", b"", 0, 1, "r"))
attempt(lambda: UnicodeEncodeError(1, "", 0, 1, "r"))
attempt(lambda: UnicodeTranslateError("a", "b", 1, "r"))
u = UnicodeDecodeError("utf-8", b"abc", 0, 1, "why")
u.reason = "changed"
u.end = 3
print(u)
del u.reason
attempt(lambda: str(u))
for args in [(), ("m",), ("m", ("f", 1, 2, "text")), ("m", ("f", 1, 2, "text", 3, 4)), ("m", (None, None, None, None)), ("m", 3, 4), ("m", ["f", 1, 2, "t"])]:
    fields(SyntaxError(*args), "msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line")
attempt(lambda: SyntaxError("m", (1, 2, 3)))
attempt(lambda: SyntaxError("m", 3))
attempt(lambda: SyntaxError("m", ("f", 1, 2, "t", 5)))
fields(KeyError(), "x"); fields(KeyError("k"), "x"); fields(KeyError("k", 2), "x"); fields(KeyError(""), "x")
