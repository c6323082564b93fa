# Pretty printing of nested values.
import pprint, collections, types
d = {"name": "x" * 30, "list": list(range(30)), "nested": {"a": [1, 2, {"b": (1,)}], "c": {"k": "v" * 60}}, 3: None}
pprint.pprint(d); pprint.pprint(d, width=40, indent=4); pprint.pprint(d, compact=True); pprint.pprint(d, depth=2); pprint.pp(d)
pprint.pprint(["long words here " * 10, b"bytes " * 30, ("t" * 50, "u" * 40), {1, 2, 3}, frozenset(range(40))])
pprint.pprint(collections.OrderedDict((str(i), i) for i in range(20))); pprint.pprint(collections.Counter("abracadabra" * 3)); pprint.pprint(collections.deque(range(40))); pprint.pprint(collections.defaultdict(list, {i: list(range(i)) for i in range(10)}))
x = [1]; x.append(x); print(pprint.pformat(x).split(" id")[0], pprint.isrecursive(x), pprint.isreadable([1]), pprint.saferepr({"b": 1, "a": 2}))
pprint.pprint(types.SimpleNamespace(a=1, b="x" * 80)); pprint.pprint(types.MappingProxyType({"k" * 40: "v" * 50}))
print(pprint.pformat(1234567, underscore_numbers=True), pprint.pformat("a" * 100, width=30), pprint.pformat("word " * 20, width=30))
for kw in [dict(indent=-1), dict(depth=0), dict(width=0)]:
    try: pprint.PrettyPrinter(**kw)
    except ValueError as e: print(e)
pprint.pprint(dict(a=1).keys()); pprint.pprint({i: "v" * 10 for i in range(12)}.items())
pprint.pprint({1: "a", "b": 2, None: 3}); pprint.pprint("line one\nline two " + "w " * 40)
