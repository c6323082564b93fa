"""list, tuple, dict, set, frozenset, range: methods, operators, slices, sorting."""
import values as v

LIST = ["x.append({a})", "x.extend({l})", "x.extend({a})", "x.insert({s}, {a})", "x.pop()", "x.pop({s})", "x.remove({a})", "x.index({a})", "x.index({a}, {s})", "x.count({a})", "x.reverse()", "x.sort()", "x.sort(key=str)",
        "x.sort(key=repr, reverse=True)", "x.copy()", "x.clear()", "x[{x}]", "x[{x}] = {a}", "x[{c}]", "x[{c}] = {l}", "x[{c}] = {a}", "del x[{x}]", "del x[{c}]", "x += {l}", "x *= {s}", "x + {l}", "x * {s}", "{s} * x", "{a} in x", "x == {l}", "x < {l}",
        "sorted(x, key=repr)", "max(x)", "min(x, key=repr)", "sum(x)", "len(x)", "list(reversed(x))", "x[:] = x[::-1]", "any(x)", "all(x)", "list(enumerate(x, {s}))", "list(zip(x, x[1:]))", "list(map(str, x))", "x.__contains__({a})", "tuple(x)", "x.append()", "x.nosuch",
        "hash(x)", "dict.fromkeys(x)", "[y for y in x if y]", "x is x[:]", "x >= x", "str(x)", "bool(x)", "x.extend(x)", "x == tuple(x)", "[*x, *x]"]
DICT = ["x[{h}]", "x[{h}] = {a}", "del x[{h}]", "x.get({h})", "x.get({h}, {a})", "x.setdefault({h}, {a})", "x.pop({h})", "x.pop({h}, {a})", "x.popitem()", "x.update({d})", "x.update(a=1)", "x.update({l})", "list(x.keys())", "list(x.values())", "list(x.items())",
        "{h} in x", "len(x)", "x == {d}", "x | {d}", "x.copy()", "x.clear()", "x |= {d}", "list(reversed(x))", "sorted(x, key=repr)", "x.keys() & {d}.keys() == set()", "x.items() == {d}.items()", "dict(x, z=1)", "{**x, 'k': 2}", "list(x)", "x < {d}", "x[[]]", "x[{l}] = 1",
        "{k: w for w, k in enumerate(x)}", "x.fromkeys({l})", "max(x)", "str(x)", "bool(x)", "next(iter(x))", "x.pop()", "x.get()", "dict({a})", "sorted(x.items(), key=repr)", "x.keys() == set(x)", "x.__len__()", "x + x", "list(x.items())[{s}]"]
SET = ["x.add({s})", "x.add({h2})", "x.discard({s})", "x.remove({s})", "x.update({n})", "x | {t}", "x & {t}", "x - {t}", "x ^ {t}", "x |= {t}", "x &= {t}", "x -= {t}", "x ^= {t}", "x <= {t}", "x < {t}", "x >= {t}", "x == {t}", "x.issubset({n})", "x.issuperset({n})", "x.isdisjoint({n})",
       "x.union({n}, {n})", "x.intersection({n})", "x.difference({n})", "x.symmetric_difference({n})", "sorted(x)", "len(x)", "{s} in x", "x.copy()", "x.clear()", "x.pop() in [1]", "x | [1]", "x.add([])", "frozenset(x)", "x == frozenset(x)", "hash(frozenset(x)) == hash(frozenset(list(x)))", "min(x)", "{y % 3 for y in x}", "x.intersection_update({n})", "x.difference_update({n})", "[] in x", "x - 1", "bool(x)"]
TUPLE = ["x[{x}]", "x[{c}]", "x + {u}", "x + {a}", "x * {s}", "x.index({a})", "x.count({a})", "{a} in x", "x == {u}", "x < {u}", "hash(x) == hash(tuple(list(x)))", "len(x)", "sorted(x, key=repr)", "x[0] = 1", "del x[0]", "a, b = x", "a, *b = x", "(lambda *p: p)(*x)", "list(x)", "x.append", "min(x)", "x + x", "x >= x", "(*x, 1)", "tuple(x) is x", "max(x, default=0)", "x == list(x)"]


def make(rng, number):
    return rng.choice([on_list, on_dict, on_set, on_tuple, typed_list, typed_dict, comprehension, on_range, unpacking, constructors])(rng, number)


def fill(rng, text):
    makers = {"{a}": lambda r: v.small(r) if r.random() < 0.6 else v.scalar(r), "{l}": v.listing, "{s}": v.small, "{x}": v.index, "{c}": v.slicing, "{h}": v.hashable, "{d}": v.mapping, "{n}": lambda r: v.listing(r, v.small),
              "{t}": v.setting, "{u}": v.tupling, "{h2}": v.small}
    for key, maker in makers.items():
        while key in text:
            text = text.replace(key, maker(rng), 1)
    return text


def steps(rng, number, start, table, shown):
    lines = [f"    x = {start}"]
    for _ in range(rng.randrange(4, 11)):
        text = fill(rng, rng.choice(table))
        is_statement = text.startswith("del ") or any(f" {op} " in text for op in ("=", "+=", "*=", "|=", "&=", "-=", "^="))
        lines += ["    try:", f"        {text}" if is_statement else f"        show({text})", "    except Exception as e:", "        print(type(e).__name__, e)", f"    {shown}"]
    return f"def case_{number}():\n" + "\n".join(lines)


def on_list(rng, number):
    start = v.listing(rng, v.small if rng.random() < 0.5 else None)
    return steps(rng, number, start, LIST, "show(x)")


def on_dict(rng, number):
    return steps(rng, number, v.mapping(rng), DICT, "show(x)")


def on_set(rng, number):
    return steps(rng, number, v.setting(rng), SET, "show(sorted(x))")


def on_tuple(rng, number):
    return steps(rng, number, v.tupling(rng), TUPLE, "show(x)")


def on_range(rng, number):
    lines = [f"    r = range({v.small(rng)}, {v.integer(rng) if rng.random() < 0.3 else v.small(rng)}, {rng.choice(['1', '2', '-1', '3', '-4', '0'])})"]
    for text in rng.sample(["len(r)", "r[{x}]", "r[{c}]", "{s} in r", "r.index({s})", "r.count({s})", "r == range(0)", "list(r)[:5]", "r.start + r.stop", "reversed(r)", "bool(r)", "hash(r) == hash(range(0))", "r[::-1]", "max(r)", "1.0 in r", "list(reversed(r))[:4]", "sum(r[:50])", "r.step", "r < r", "r + r", "str(r)"], 7):
        text = fill(rng, text) if text != "reversed(r)" else "next(reversed(r))"
        lines.append(f"    tried(lambda: {text})")
    return f"def case_{number}():\n" + "\n".join(lines)


def typed_list(rng, number):
    item = rng.choice([v.integer, v.small, v.double, v.string])
    body = rng.sample(["total = 0\n    for x in xs:\n        total = total + x", "for i in range(len(xs)):\n        xs[i] = xs[i] * 2", "xs.sort()", "xs.reverse()", "xs.append(xs[0])", "out = [x for x in xs if x > xs[0]]\n    print(out)", "print(max(xs), min(xs))",
                       "i = 0\n    while i < len(xs) - 1:\n        xs[i], xs[i + 1] = xs[i + 1], xs[i]\n        i += 1", "xs.insert(1, xs[-1])", "print(xs.pop(), len(xs))", "print(sum(xs))", "xs[1:2] = [xs[0], xs[0]]", "for k, x in enumerate(xs):\n        if x == xs[-1]:\n            print(k)\n            break\n    else:\n        print('none')",
                       "ys = xs\n    ys.append(xs[1])", "print([a * 2 for a, b in zip(xs, xs[1:])])", "del xs[0]", "print(xs[-1], xs[len(xs) - 2])", f"xs.append({v.scalar(rng)})", "print(sorted(xs, reverse=True))", "for x in xs:\n        if len(xs) < 8:\n            xs.append(x)", "xs = xs + [xs[0]] * 2", "print(xs.index(xs[-1]), xs.count(xs[0]))"], rng.randrange(2, 6))
    text = "\n    ".join(body)
    return f"def f_{number}(xs):\n    {text}\n    return xs\n\ndef case_{number}():\n    tried(lambda: f_{number}({v.listing(rng, item)}))\n    tried(lambda: f_{number}([{item(rng)}, {item(rng)}, {item(rng)}]))\n"


def typed_dict(rng, number):
    return f"""def f_{number}(keys, step):
    d = {{}}
    for i, k in enumerate(keys):
        if k in d:
            d[k] {rng.choice(['+=', '-=', '*='])} {rng.choice(['i', 'step', '2', '1.5'])}
        else:
            d[k] = {rng.choice(['i', 'step', '[i]', 'k', 'None'])}
    {rng.choice(["d.pop(keys[0], None)", "d[keys[0]] = step", "d.setdefault('new', 7)", "del d[keys[-1]]", "d.update({keys[0]: 9})"])}
    total = {rng.choice(["sum(d.values())", "len(d)", "max(d.values())", "sorted(d, key=str)", "[k for k, w in d.items() if w]", "{w: k for k, w in d.items()}", "list(d.items())[0]"])}
    return d, total

def case_{number}():
    tried(lambda: f_{number}({v.listing(rng, v.hashable)}, {v.small(rng)}))
    tried(lambda: f_{number}([{v.small(rng)}, {v.small(rng)}, {v.small(rng)}], {v.integer(rng)}))
    tried(lambda: f_{number}([{v.string(rng)}, {v.string(rng)}], {v.double(rng)}))
"""


def comprehension(rng, number):
    lines = []
    source = lambda: rng.choice(["range(6)", "xs", "'abcab'", "enumerate(xs)", "zip(xs, range(9))", "[[1, 2], [3], []]", "reversed(xs)", "{1: 2, 3: 4}", "map(abs, [-1, 2])", "(1, 2.5, 3)"])
    for _ in range(rng.randrange(2, 5)):
        test = rng.choice(["", "", " if a", " if a != 2", " if not a if a is None", " if str(a) > '1'"])
        inner = rng.choice(["", "", f" for b in {rng.choice(['range(3)', 'xs', '[a]', 'str(a)'])}"])
        item = rng.choice(["a", "str(a)", "(a, 1)", "[a]", "a * 2"]) if not inner else rng.choice(["(a, b)", "str(a) + str(b)", "[b, a]"])
        brackets = rng.choice(["[{}]", "[*({})]", "list({})", "sum(len(str(q)) for q in [{}])", "tuple({})", "{{str(q): 1 for q in [{}]}}", "sorted({{str(q) for q in [{}]}})", "dict.fromkeys(str(q) for q in [{}])"])
        lines.append("    tried(lambda: " + brackets.format(f"{item} for a in {source()}{test}{inner}").replace("[*(", "[*(") + ")")
    return f"def case_{number}():\n    xs = {v.listing(rng, v.small)}\n" + "\n".join(lines)


def unpacking(rng, number):
    lines = []
    for _ in range(rng.randrange(2, 5)):
        target = rng.choice(["a, b", "a, *b", "*a, b", "a, *b, c", "a, (b, c)", "[a, b]", "(a, [*b])", "a, b, c", "*a,", "a, (b, *c), d"])
        names = [n for n in "abcd" if n in target]
        value = rng.choice([v.listing(rng), v.tupling(rng), v.string(rng), f"({v.small(rng)}, {v.listing(rng)})", "iter([1, 2, 3])", f"({v.small(rng)}, (1, 2), 3)", v.mapping(rng), "5", "(x for x in range(3))", "None"])
        lines += ["    try:", f"        {target} = {value}", f"        show({', '.join(names)})", "    except Exception as e:", "        print(type(e).__name__, e)"]
    lines.append(f"    tried(lambda: [*{v.listing(rng)}, *{v.tupling(rng)}, {v.small(rng)}])")
    lines.append(f"    tried(lambda: {{**{v.mapping(rng)}, **{v.mapping(rng)}}})")
    return f"def case_{number}():\n" + "\n".join(lines)


def constructors(rng, number):
    lines = []
    for _ in range(rng.randrange(4, 8)):
        call = rng.choice(["list", "tuple", "dict", "frozenset", "sorted", "str", "bool", "max", "min", "sum", "len", "iter", "next", "enumerate", "reversed", "type", "repr", "any", "all", "callable", "slice"])
        text = f"{call}({v.anything(rng)})"
        if call in ("iter", "enumerate", "reversed"):
            text = f"list({text})"
        if call == "frozenset":
            text = f"len({text})"
        lines.append(f"    tried(lambda: {text})")
    lines.append(f"    tried(lambda: slice({v.small(rng)}, {v.small(rng)}, {v.small(rng)}).indices({v.small(rng)}))")
    lines.append(f"    tried(lambda: {v.anything(rng)} == {v.anything(rng)})")
    lines.append(f"    tried(lambda: {v.anything(rng)} in {v.anything(rng)})")
    return f"def case_{number}():\n" + "\n".join(lines)
