# Reads comma-separated text with quotes, checks and groups it, and prints aligned reports.
TEXT = '''\
id,name,department,salary,start
1,"Smith, Ann",Sales,52000.50,2019
2,Bob,IT,61000,2020
3,"O""Hara",Sales,48000,2021
4,Zoë,R&D,75500.25,2018

5,Dan,IT,not-a-number,2022
6,Eve,IT,58000
7,Frank,Sales,-5,2020
8,"multi
line",R&D,81000,2017
9,Grace,HR,45000,2023
'''


class RowError(ValueError):
    def __init__(self, line, message):
        super().__init__(line, message)

    def __str__(self):
        return "row {}: {}".format(*self.args)


def parse(text, separator=","):
    row, cell, quoted, i = [], "", False, 0
    while i < len(text):
        c = text[i]
        if quoted:
            if c == '"':
                if text[i + 1:i + 2] == '"':
                    cell += '"'
                    i += 1
                else:
                    quoted = False
            else:
                cell += c
        elif c == '"' and not cell:
            quoted = True
        elif c == separator:
            row.append(cell)
            cell = ""
        elif c == "\n":
            if row or cell:
                yield row + [cell]
            row, cell = [], ""
        else:
            cell += c
        i += 1
    if quoted:
        raise RowError("end", "unterminated quote")
    if row or cell:
        yield row + [cell]


def records(text):
    rows = parse(text)
    header = next(rows)
    for number, row in enumerate(rows, 1):
        if len(row) != len(header):
            yield number, RowError(number, f"{len(row)} cells for {len(header)} columns")
            continue
        record = dict(zip(header, row))
        try:
            record["salary"] = float(record["salary"])
            record["start"] = int(record["start"])
            if record["salary"] <= 0:
                raise ValueError("salary must be positive")
        except ValueError as e:
            error = RowError(number, e)
            error.__cause__ = e
            yield number, error
        else:
            yield number, record


def group(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def statistics(values):
    values = sorted(values)
    n = len(values)
    middle = values[n // 2] if n % 2 else (values[n // 2 - 1] + values[n // 2]) / 2
    mean = sum(values) / n
    deviation = (sum((v - mean) ** 2 for v in values) / n) ** 0.5
    return {"n": n, "mean": mean, "median": middle, "deviation": deviation, "range": (values[0], values[-1])}


def table(rows, columns):
    widths = {c: max(len(c), *(len(str(r[c])) for r in rows)) for c in columns}
    line = "+".join("-" * (w + 2) for w in widths.values())
    yield " | ".join(f"{c:^{widths[c]}}" for c in columns)
    yield line
    for r in rows:
        yield " | ".join(f"{r[c]:>{widths[c]},.2f}" if isinstance(r[c], float) else f"{r[c]!s:<{widths[c]}}" for c in columns)


good, bad = [], []
for number, item in records(TEXT):
    (bad if isinstance(item, Exception) else good).append(item)
for error in bad:
    print("skipped", error, "|", repr(error.__cause__))
for row in table([{**r, "name": r["name"].replace("\n", "⏎")} for r in good], ["id", "name", "department", "salary"]):
    print(row)
for department, people in sorted(group(good, lambda r: r["department"]).items(), key=lambda kv: -sum(p["salary"] for p in kv[1])):
    s = statistics([p["salary"] for p in people])
    print(f"{department:<6}{s['n']:>3} {s['mean']:>12,.2f} {s['median']:>12,.2f} {s['deviation']:>10.3f} {s['range']}")
decades = group(good, lambda r: r["start"] // 2 * 2)
print({k: [p["name"].split()[0].strip(",") for p in v] for k, v in sorted(decades.items())})
print(max(good, key=lambda r: (len(r["name"]), r["id"]))["name"].encode(), min(good, key=lambda r: r["salary"])["name"])
print(list(parse("a;b;;c\n;\n\"x;y\";z", ";")), list(parse("")), list(parse("one")))
try:
    list(parse('a,"b'))
except RowError as e:
    print(e, e.args)
print("%-10s|%8.2f|%+05d|%x" % ("total", sum(r["salary"] for r in good), len(good), 255))
