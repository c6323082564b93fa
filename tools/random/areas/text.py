"""Methods, slices and operators of str."""
import values as v

METHODS = ["upper()", "lower()", "title()", "capitalize()", "swapcase()", "casefold()", "strip()", "strip({t})", "lstrip({t})", "rstrip({t})", "split()", "split({t})", "split({t}, {s})", "rsplit({t}, {s})",
           "rsplit(None, {s})", "split(maxsplit={s})", "splitlines()", "splitlines(True)", "partition({t})", "rpartition({t})", "replace({t}, {t})", "replace({t}, {t}, {s})", "find({t})", "find({t}, {s})", "rfind({t}, {s}, {s})",
           "index({t})", "rindex({t})", "count({t})", "count({t}, {s})", "startswith({t})", "startswith(({t}, {t}), {s})", "endswith({t})", "endswith({t}, {s}, {s})", "join([{t}, {t}])", "join({a})", "center({s}, '*')", "ljust({s})",
           "rjust({s}, {t})", "zfill({s})", "expandtabs({s})", "encode()", "encode('ascii', 'replace')", "encode('latin-1', 'backslashreplace')", "encode('ascii')", "encode('utf-16-le')", "isalpha()", "isdigit()", "isdecimal()", "isnumeric()", "isalnum()",
           "isspace()", "isupper()", "islower()", "istitle()", "isidentifier()", "isprintable()", "isascii()", "translate({m})", "removeprefix({t})", "removesuffix({t})", "__contains__({a})", "__mul__({s})", "__add__({a})", "__getitem__({s})", "__len__()", "__lt__({a})",
           "__hash__() == hash({t})", "format({a})", "format_map({{'a': 1}})", "maketrans({t}, {t})", "__mod__({a})", "upper(1)", "find()", "nosuch()", "__iter__().__next__()", "__eq__({a})", "__rmod__({t})"]


def fill(rng, text, subject):
    def piece(r):
        if r.random() < 0.5 and len(subject) > 2:
            at = r.randrange(len(subject))
            return repr(subject[at:at + r.randrange(1, 3)])
        return v.string(r)
    while "{t}" in text:
        text = text.replace("{t}", piece(rng), 1)
    while "{s}" in text:
        text = text.replace("{s}", v.small(rng), 1)
    while "{a}" in text:
        text = text.replace("{a}", rng.choice([v.anything, v.string, v.string])(rng), 1)
    return text.replace("{m}", rng.choice(["{97: 'X', 98: None, 99: 0x1F600}", "str.maketrans('ab', 'xy')", "str.maketrans('ab', 'xy', 'c')", "{97: 'long', 233: 'e'}", "[]", "{97: 1.5}"])).replace("{{", "{").replace("}}", "}")


def make(rng, number):
    return rng.choice([methods, methods, slices, operators, builder, walker])(rng, number)


def methods(rng, number):
    lines = []
    for _ in range(rng.randrange(4, 10)):
        subject = eval(v.string(rng))
        lines.append(f"    tried(lambda: {subject!r}.{fill(rng, rng.choice(METHODS), subject)})")
    return f"def case_{number}():\n" + "\n".join(lines)


def slices(rng, number):
    lines = [f"    s = {v.string(rng)}"]
    for _ in range(rng.randrange(3, 8)):
        lines.append(f"    tried(lambda: s[{v.slicing(rng) if rng.random() < 0.7 else v.index(rng)}])")
    return f"def case_{number}():\n" + "\n".join(lines)


def operators(rng, number):
    lines = []
    for _ in range(rng.randrange(3, 7)):
        other = rng.choice([v.string, v.string, v.anything])
        op = rng.choice(["+", "*", "<", ">=", "==", "in", "not in", "%", "!="])
        right = v.small(rng) if op == "*" and rng.random() < 0.8 else other(rng)
        lines.append(f"    tried(lambda: {v.string(rng)} {op} {right})")
    lines.append(f"    tried(lambda: sorted([{v.items(rng, v.string)}], key={rng.choice(['len', 'str.lower', 'None', 'lambda t: t[::-1]', 'lambda t: t[0]'])}, reverse={v.boolean(rng)}))")
    lines.append(f"    tried(lambda: ({rng.choice(['max', 'min', 'ord', 'len', 'list', 'set', 'tuple', 'any', 'sum'])}({v.string(rng)}) if {v.boolean(rng)} else ord({v.string(rng)})))")
    lines[-1] = lines[-1].replace("set(", "sorted(")
    return f"def case_{number}():\n" + "\n".join(lines)


def builder(rng, number):
    return f"""def f_{number}(text: str, n: int):
    out = ''
    words = []
    for i, c in enumerate(text):
        if c {rng.choice(['==', '<', '>='])} {rng.choice(["'a'", "'m'", "' '", "'é'"])}:
            out += c{rng.choice(['.upper()', '', ' * 2', ' + str(i)', '.lower()'])}
        elif i % n {rng.choice(['==', '>', '!='])} {rng.choice('012')}:
            out = {rng.choice(["c + out", "out[1:] + c", "out + '%d' % i", "f'{out}{ord(c):x}'", "out.replace(c, '')"])}
        else:
            words.append(out{rng.choice(['', '[-3:]', '[::-1]', '.strip()', '[i]', '[0:i]'])})
    return out, words, {rng.choice(["'-'.join(words)", "''.join(sorted(out))", "out.count('a')", "len(out)", "words[-1]", "out[n]"])}

def case_{number}():
    tried(lambda: f_{number}({v.string(rng)}, {rng.choice('1234')}))
    tried(lambda: f_{number}({v.string(rng)}, {rng.choice('0123')}))
"""


def walker(rng, number):
    return f"""def f_{number}(s):
    counts = {{}}
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and {rng.choice(['s[j].isalpha()', 's[j].isdigit()', 's[j] == s[i]', "s[j] != ','", 's[j] <= s[i]'])}:
            j += 1
        part = s[i:j]
        counts[part] = counts.get(part, 0) + {rng.choice(['1', 'j', 'len(part)', 'i - j'])}
        i = {rng.choice(['j + 1', 'max(j, i + 1)', 'j + 2'])}
    return sorted(counts.items(){rng.choice(['', ', key=lambda kv: (-kv[1], kv[0])', ', reverse=True', ', key=lambda kv: len(kv[0])'])})

def case_{number}():
    for text in [{v.items(rng, v.string)}]:
        tried(lambda: f_{number}(text))
"""
