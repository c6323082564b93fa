"""bytes and bytearray."""
import values as v

METHODS = ["upper()", "lower()", "title()", "capitalize()", "swapcase()", "strip()", "strip({t})", "split({t})", "split()", "rsplit({t}, 1)", "splitlines()", "partition({t})", "rpartition({t})", "replace({t}, {t})",
           "replace({t}, {t}, {s})", "find({t})", "rfind({t}, {s})", "index({s})", "count({t})", "startswith({t})", "endswith(({t}, {t}))", "join([{t}, {t}])", "center({s}, b'*')", "ljust({s})", "zfill({s})", "hex()", "hex(':', {s})",
           "decode()", "decode('latin-1')", "decode('ascii', 'replace')", "decode('utf-8', 'ignore')", "decode('ascii')", "isalpha()", "isdigit()", "isspace()", "isupper()", "istitle()", "isalnum()", "removeprefix({t})", "removesuffix({t})", "translate(bytes(range(256)), {t})",
           "__contains__({s})", "__getitem__({s})", "expandtabs()", "fromhex('00 ff')", "fromhex('0')", "__mod__(({s},))", "find({s})", "count({s})", "isascii()", "maketrans(b'ab', b'cd')"]

CHANGES = ["b.append({s})", "b.extend({t})", "b.insert({s}, 65)", "b.pop({s})", "b.remove({s})", "b[{x}] = {s}", "b[{l}] = {t}", "del b[{l}]", "del b[{x}]", "b += {t}", "b *= {s}", "b.reverse()", "b.clear()", "b = b + {t}", "b.extend([1, 2, {s}])", "b.copy()", "b[{l}] = [1, 2]"]


def make(rng, number):
    return rng.choice([methods, operators, changes])(rng, number)


def fill(rng, text):
    for key, maker in {"{t}": v.octets, "{s}": v.small, "{x}": v.index, "{l}": v.slicing}.items():
        while key in text:
            text = text.replace(key, maker(rng), 1)
    return text


def methods(rng, number):
    lines = []
    for _ in range(rng.randrange(4, 9)):
        subject = v.octets(rng)
        if rng.random() < 0.4:
            subject = f"bytearray({subject})"
        lines.append(f"    tried(lambda: {subject}.{fill(rng, rng.choice(METHODS))})")
    return f"def case_{number}():\n" + "\n".join(lines)


def operators(rng, number):
    lines = []
    for _ in range(rng.randrange(3, 7)):
        op = rng.choice(["+", "*", "<", "==", "in", "%"])
        right = v.small(rng) if op == "*" else rng.choice([v.octets, v.octets, v.anything])(rng)
        lines.append(f"    tried(lambda: {v.octets(rng)} {op} {right})")
        lines.append(f"    tried(lambda: {v.octets(rng)}[{v.slicing(rng) if rng.random() < 0.6 else v.index(rng)}])")
    lines.append(f"    tried(lambda: bytes({v.anything(rng)}))")
    lines.append(f"    tried(lambda: bytearray({v.anything(rng)}))")
    lines.append(f"    tried(lambda: list({v.octets(rng)}))")
    lines.append(f"    tried(lambda: memoryview({v.octets(rng)})[{v.slicing(rng)}].tolist())")
    return f"def case_{number}():\n" + "\n".join(lines)


def changes(rng, number):
    lines = [f"    b = bytearray({v.octets(rng)})"]
    for _ in range(rng.randrange(3, 9)):
        lines += ["    try:", f"        {fill(rng, rng.choice(CHANGES))}", "    except Exception as e:", "        print(type(e).__name__, e)", "    show(b)"]
    return f"def case_{number}():\n" + "\n".join(lines)
