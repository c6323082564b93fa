# Orders are parsed from lines, validated, grouped and printed as a table.
LINES = """\
2024-01-05;apple;10;0.5
2024-01-07;pear;3;0.75
2024-02-01;apple;-4;0.5
bad line
2024-02-11;plum;x;1
2024-02-12;fig;2;
2024-02-30;kiwi;7;0.2;extra
2024-03-01;pear;12;0.7"""


class Order:
    __slots__ = ("date", "item", "quantity", "price")

    def __init__(self, date, item, quantity, price):
        self.date, self.item, self.quantity, self.price = date, item, quantity, price

    @property
    def total(self):
        return self.quantity * self.price

    @property
    def month(self):
        return self.date[:7]

    @classmethod
    def parse(cls, line):
        parts = line.split(";")
        if len(parts) != 4:
            raise ValueError(f"{len(parts)} fields")
        date, item, quantity, price = parts
        order = cls(date, item, int(quantity), float(price))
        if order.quantity < 0:
            raise ValueError("negative quantity")
        return order


def group(items, key):
    out = {}
    for item in items:
        out.setdefault(key(item), []).append(item)
    return out


def table(rows, heads):
    cells = [heads] + [[f"{c:.2f}" if isinstance(c, float) else str(c) for c in r] for r in rows]
    widths = [max(map(len, col)) for col in zip(*cells)]
    for i, row in enumerate(cells):
        print(" | ".join(c.ljust(w) if j == 0 else c.rjust(w) for j, (c, w) in enumerate(zip(row, widths))).rstrip())
        if i == 0:
            print("-+-".join("-" * w for w in widths))


orders, errors = [], []
for number, line in enumerate(LINES.split("\n"), start=1):
    try:
        orders.append(Order.parse(line))
    except ValueError as e:
        errors.append(f"line {number}: {e}")
table([[k, len(v), sum(o.quantity for o in v), sum(o.total for o in v)] for k, v in sorted(group(orders, lambda o: o.item).items())], ["item", "n", "pieces", "total"])
print()
table([[k, sum(o.total for o in v)] for k, v in group(orders, lambda o: o.month).items()], ["month", "total"])
print("\n".join(errors))
best = max(orders, key=lambda o: o.total)
print(best.item, best.total, f"{sum(o.total for o in orders):08.3f}")
try:
    best.total = 5
except AttributeError as e:
    print(e)
try:
    best.note = "x"
except AttributeError as e:
    print(e)
