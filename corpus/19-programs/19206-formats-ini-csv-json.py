# Conversions between INI, CSV and JSON texts, with own INI reader and writer and round trips.
import csv
import io
import json

SCALE = 1


class IniError(ValueError):
    def __init__(self, line, why):
        super().__init__(f"line {line}: {why}")
        self.line = line


def convert(text):
    text = text.strip()
    lowered = text.lower()
    if lowered in ("yes", "true", "on"):
        return True
    if lowered in ("no", "false", "off"):
        return False
    if lowered in ("", "none"):
        return None
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    if "," in text:
        return [convert(part) for part in text.split(",")]
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    return text


def read_ini(text):
    data, section = {}, None
    for number, line in enumerate(text.splitlines(), 1):
        line = line.partition("#")[0].rstrip() if "\"" not in line else line.rstrip()
        if not line.strip() or line.lstrip().startswith(";"):
            continue
        if line.startswith("["):
            if not line.endswith("]"):
                raise IniError(number, "unclosed section")
            name = line[1:-1].strip()
            if name in data:
                raise IniError(number, f"section {name!r} twice")
            section = data[name] = {}
            continue
        key, sep, value = line.partition("=")
        if not sep:
            raise IniError(number, f"no '=' in {line!r}")
        if section is None:
            raise IniError(number, "entry before any section")
        section[key.strip()] = convert(value)
    return data


def text_of(value):
    match value:
        case True:
            return "yes"
        case False:
            return "no"
        case None:
            return ""
        case list():
            return ",".join(map(text_of, value))
        case str() if convert(value) != value:
            return f'"{value}"'
        case _:
            return str(value)


def write_ini(data):
    out = []
    for section, entries in data.items():
        out.append(f"[{section}]")
        width = max(map(len, entries), default=0)
        out += [f"{k:<{width}} = {text_of(v)}".rstrip() for k, v in entries.items()]
        out.append("")
    return "\n".join(out)


def to_csv(data):
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(["section", "key", "value"])
    for section, entries in data.items():
        for key, value in entries.items():
            writer.writerow([section, key, json.dumps(value, ensure_ascii=False)])
    return buffer.getvalue()


def from_csv(text):
    data = {}
    for row in csv.DictReader(io.StringIO(text)):
        data.setdefault(row["section"], {})[row["key"]] = json.loads(row["value"])
    return data


SOURCE = """\
; settings
[server]
host = example.org
port = 8080
ratio = 0.75
debug = yes
tags = a, b, 3, off
[paths]
home = "/srv/me # not a comment"
empty =
quoted = '42'
name = Grüße "you"
[limits]
big = 123456789012345678901234567890
neg = -1_000
exp = 1e3
"""
data = read_ini(SOURCE)
print(json.dumps(data, indent=2, ensure_ascii=False, sort_keys=True))
print(write_ini(data))
print(to_csv(data))
assert from_csv(to_csv(data)) == data
assert json.loads(json.dumps(data)) == data
print(read_ini(write_ini(data)) == data, json.dumps(data["paths"]), json.dumps(data["limits"], separators=(",", ":")))
for bad in ("[a", "x = 1", "[a]\nnonsense", "[a]\n[a]", "[a]\nx = 1\n[b]\n oops"):
    try:
        print(read_ini(bad))
    except IniError as e:
        print(type(e).__name__, e, e.line)
for bad in ('{"a": }', "[1, 2", '{"a" 1}', "nul", '"\\x"', "[1,]", "{'a': 1}", "1 2", '"abc', ""):
    try:
        json.loads(bad)
    except json.JSONDecodeError as e:
        print(f"{bad!r}: {e} ({e.lineno}, {e.colno}, {e.pos})")
for value in ({1, 2}, {(1, 2): 3}, b"x", object):
    try:
        print(json.dumps(value))
    except TypeError as e:
        print(e)
print(json.dumps({1: None, 2.5: True, None: [], "é": "\u2028\"\\\n", "nan": float("nan"), "inf": -float("inf")}), json.loads("[1e2, -0, -0.0, 1E-2, NaN]"), json.loads('{"a": 1, "a": 2}'), json.loads('"\\ud83d\\ude00\\u00e9"'))
print(json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d)), json.loads("1.1", parse_float=str), json.dumps([1, [2]], indent=1), json.dumps({"b": 1, "a": {}}, sort_keys=True, default=str))
rows = list(csv.reader(io.StringIO('a,"b ""q"" c",\n"multi\nline",,x\n'), strict=True))
print(rows, list(csv.reader(["a;b;'c;d'"], delimiter=";", quotechar="'")))
total = 0
for r in range(SCALE):
    for k in range(15):
        d = {f"s{i}": {f"key{j}": [i * j, f"v{j}", j / 4, i % 2 == 0, None][(i + j + k) % 5] for j in range(12)} for i in range(8)}
        ini = write_ini(d)
        assert read_ini(ini).keys() == d.keys()
        text = to_csv(d)
        assert from_csv(text) == d
        total += len(ini) + len(text) + len(json.dumps(d, indent=2))
print(total if SCALE == 1 else "")
