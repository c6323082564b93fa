# A report of sales from delimited text: parsing, grouping, sorting, format specifications, totals, a bar chart.
import io
from collections import defaultdict
from datetime import date, timedelta
from textwrap import fill, indent

SCALE = 1
RAW = """\
# date;region;product;units;price
2024-01-03;North;Widget;120;2.50
2024-01-15;South;Gadget;15;19.99
2024-02-01;North;Gizmo;7;149.00
2024-02-11;East;Widget;300;2.45

2024-02-28;South;Widget;80;2.55
2024-03-05;East;Gadget;22;18.75
2024-03-09;West;Doohickey;1;999.95
bad line
2024-13-01;West;Widget;5;1.0
2024-03-30;North;Gadget;x;20.00
2024-04-02;West;Gizmo;12;145.5
2024-04-18;South;Doohickey;3;950
"""


class Sale:
    __slots__ = ("day", "region", "product", "units", "price")

    def __init__(self, day, region, product, units, price):
        self.day, self.region, self.product, self.units, self.price = day, region, product, units, price

    @classmethod
    def parse(cls, line):
        parts = line.split(";")
        if len(parts) != 5:
            raise ValueError(f"expected 5 fields, got {len(parts)}")
        day, region, product, units, price = (p.strip() for p in parts)
        return cls(date.fromisoformat(day), region, product.lower(), int(units), float(price))

    @property
    def value(self):
        return self.units * self.price


def read(stream):
    sales, faults = [], []
    for number, line in enumerate(stream, 1):
        line = line.rstrip("\n")
        if not line or line.startswith("#"):
            continue
        try:
            sales.append(Sale.parse(line))
        except ValueError as e:
            faults.append((number, line, str(e)))
    return sales, faults


def table(headers, rows, aligns):
    texts = [[str(c) for c in r] for r in rows]
    widths = [max(len(h), *(len(r[i]) for r in texts)) if texts else len(h) for i, h in enumerate(headers)]
    rule = "+".join("-" * (w + 2) for w in widths)
    lines = [" | ".join(f"{h:^{w}}" for h, w in zip(headers, widths)), rule]
    for r in texts:
        lines.append(" | ".join(f"{c:{a}{w}}" for c, a, w in zip(r, aligns, widths)))
    return "\n".join(f" {line} " if "|" in line else line for line in lines)


def group(sales, key):
    groups = defaultdict(list)
    for s in sales:
        groups[key(s)].append(s)
    return groups


def quarter(d):
    return f"{d.year}Q{(d.month - 1) // 3 + 1}"


def summary(sales, key, title):
    rows = []
    total = sum(s.value for s in sales)
    for name, items in sorted(group(sales, key).items(), key=lambda kv: (-sum(s.value for s in kv[1]), kv[0])):
        value = sum(s.value for s in items)
        rows.append((name, f"{sum(s.units for s in items):,}", f"{value:,.2f}", f"{value / total:.1%}", f"{value / len(items):.0f}"))
    return f"{title.upper():=^52}\n" + table(("name", "units", "value", "share", "mean"), rows, "<>>>>")


def chart(sales, width=30):
    by_month = group(sales, lambda s: f"{s.day:%b}")
    top = max(sum(s.value for s in v) for v in by_month.values())
    for month, items in by_month.items():
        value = sum(s.value for s in items)
        yield f"{month:>4} {'#' * round(value / top * width):<{width}} {value:>12,.2f}"


sales, faults = read(io.StringIO(RAW))
print(summary(sales, lambda s: s.region, "regions")), print(summary(sales, lambda s: s.product, "products")), print(summary(sales, lambda s: quarter(s.day), " quarters "))
print(*chart(sales), sep="\n")
for number, line, why in faults:
    print(f"line {number:>3}: {line!r:<40.38} {why}")
days = sorted(s.day for s in sales)
gaps = [b - a for a, b in zip(days, days[1:])]
print(f"{days[0]:%d %b %Y} to {days[-1]:%d.%m.%y}, longest gap {max(gaps).days} days, mean {sum(gaps, timedelta()) / len(gaps)}")
print(indent(fill("Totals are in euros; the shares of regions and products add up to one hundred percent unless rounding says otherwise.", 40), "  > "))
print("{0:>10} {1:<8}|{2:^+9.2e}|{3:#06x}|{4!r:>8}".format("right", "left", 12345.678, 255, "q"), "%-10s|%6.2f|%+d|%05d" % ("pct", 3.14159, 7, 42), f"{1234567.891:_.1f} {0.000123:g} {1e10:g} {-0.0:+} {3:03}")
total = 0
for r in range(SCALE):
    big = "\n".join(f"2024-{m % 12 + 1:02}-{m % 28 + 1:02};{('North', 'South', 'East', 'West')[m % 4]};P{m % 9};{m % 50 + r % 3};{m % 17 + 0.25}" for m in range(300))
    sales, faults = read(io.StringIO(big))
    text = summary(sales, lambda s: s.region, "regions") + summary(sales, lambda s: s.product, "products") + "\n".join(chart(sales))
    total += len(text) + sum(map(ord, text)) % 1000
print(total if SCALE == 1 else "", len(sales), faults)
