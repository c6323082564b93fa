# How often a loop calls __iter__, __next__, __len__, __bool__ and others, in which order.
# point: 5.protocol-calls
log = []
class It:
    def __init__(self, n, name="it"): self.n, self.name = n, name
    def __iter__(self): log.append(self.name + ".iter"); return self
    def __next__(self):
        log.append(self.name + ".next")
        if self.n == 0: raise StopIteration
        self.n -= 1; return self.n
    def __len__(self): log.append(self.name + ".len"); return self.n
    def __bool__(self): log.append(self.name + ".bool"); return True
    def __length_hint__(self): log.append(self.name + ".hint"); return 1
    def __contains__(self, x): log.append(self.name + ".contains"); return False
    def __getitem__(self, k): log.append(self.name + ".getitem"); raise IndexError
    def __reversed__(self): log.append(self.name + ".reversed"); return iter(())
    def keys(self): log.append(self.name + ".keys"); return []
    def __eq__(self, o): log.append(self.name + ".eq"); return NotImplemented
    def __hash__(self): log.append(self.name + ".hash"); return 1
    def __index__(self): log.append(self.name + ".index"); return 1
class NoLen(It): __len__ = None
def run(name, f):
    log.clear()
    try: r = f()
    except Exception as e: r = f"{type(e).__name__}: {e}"
    print(name, r if isinstance(r, (int, str, list, tuple, bool, type(None), bytes)) else type(r).__name__, " ".join(log))
def loop(o):
    for x in o: pass
def loop_break(o):
    for x in o: break
def loop_else(o):
    for x in o: pass
    else: return "else"
def unpack2(o): a, b = o
def star(o): a, *b = o
for c in (It, NoLen):
    for name, f in (("for", loop), ("break", loop_break), ("else", loop_else), ("unpack", unpack2), ("star", star), ("list", list), ("tuple", tuple), ("sorted", sorted), ("sum", sum), ("max", max), ("any", any), ("all", all), ("display", lambda o: [*o]), ("call", lambda o: (lambda *a: len(a))(*o)), ("extend", lambda o: [].extend(o)), ("iadd", lambda o: [1].__iadd__(o)), ("join", lambda o: "".join(map(str, o))), ("zip", lambda o: list(zip(o, "abc"))), ("map", lambda o: list(map(str, o))), ("filter", lambda o: list(filter(None, o))), ("enumerate", lambda o: list(enumerate(o))), ("reversed", lambda o: list(reversed(o))), ("in", lambda o: 5 in o), ("not in", lambda o: 5 not in o), ("comprehension", lambda o: [x for x in o]), ("genexpr", lambda o: list(x for x in o)), ("set", lambda o: len(set(o))), ("dict", lambda o: len(dict(o))), ("fromkeys", lambda o: len(dict.fromkeys(o))), ("bytes", lambda o: bytes(o)), ("bytearray", lambda o: bytes(bytearray(o))), ("min default", lambda o: min(o, default=None)), ("next", lambda o: next(o)), ("next default", lambda o: next(o, 0)), ("iter", lambda o: iter(o) is o), ("bool", bool), ("not", lambda o: not o), ("if", lambda o: 1 if o else 2), ("len", len), ("and", lambda o: (o and 1)), ("or", lambda o: (o or 1) is o), ("eq", lambda o: o == 5), ("list in", lambda o: o in [1, o]), ("index", lambda o: [1, 2][o]), ("hash", lambda o: {o: 1} and 1), ("yield from", lambda o: list((lambda: (yield from o))())), ("count", lambda o: [1, o].count(o)), ("tuple eq", lambda o: (o,) == (o,))):
        run(f"{c.__name__} {name}:", lambda: f(c(2)))
