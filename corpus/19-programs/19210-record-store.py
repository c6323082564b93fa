# A small database: typed tables of dataclasses, indexes, queries with operators, transactions, constraints.
from __future__ import annotations

import operator
from contextlib import contextmanager
from dataclasses import asdict, astuple, dataclass, field, fields, replace

SCALE = 1


class IntegrityError(Exception):
    pass


class Column:
    def __init__(self, name):
        self.name = name

    def _condition(op):
        def make(self, other):
            return Condition(f"{self.name} {op.__name__} {other!r}", lambda row: op(getattr(row, self.name), other))
        return make

    __eq__, __ne__ = _condition(operator.eq), _condition(operator.ne)
    __lt__, __le__ = _condition(operator.lt), _condition(operator.le)
    __gt__, __ge__ = _condition(operator.gt), _condition(operator.ge)
    __hash__ = object.__hash__

    def isin(self, values):
        values = set(values)
        return Condition(f"{self.name} in {sorted(values)}", lambda row: getattr(row, self.name) in values)


class Condition:
    def __init__(self, text, test):
        self.text, self.test = text, test

    def __call__(self, row):
        return self.test(row)

    def __and__(self, other):
        return Condition(f"({self} and {other})", lambda row: self(row) and other(row))

    def __or__(self, other):
        return Condition(f"({self} or {other})", lambda row: self(row) or other(row))

    def __invert__(self):
        return Condition(f"not {self}", lambda row: not self(row))

    def __str__(self):
        return self.text

    def __bool__(self):
        raise TypeError("conditions combine by & and |")


class Table:
    def __init__(self, kind, unique=()):
        self.kind, self.rows, self.unique = kind, {}, {name: {} for name in unique}
        self.next_id = 1
        for f in fields(kind):
            setattr(self, f.name, Column(f.name))

    def insert(self, **values):
        row = self.kind(**{"id": self.next_id, **values})
        for name, index in self.unique.items():
            if getattr(row, name) in index:
                raise IntegrityError(f"{self.kind.__name__}.{name} = {getattr(row, name)!r} exists")
        for name, index in self.unique.items():
            index[getattr(row, name)] = row.id
        self.rows[row.id] = row
        self.next_id = row.id + 1
        return row

    def where(self, condition=None):
        return Query(self, condition)

    def by(self, name, value):
        return self.rows[self.unique[name][value]]

    def update(self, condition, **values):
        changed = 0
        for row in self.where(condition):
            self.rows[row.id] = replace(row, **values)
            changed += 1
        return changed

    def delete(self, condition):
        gone = list(self.where(condition))
        for row in gone:
            del self.rows[row.id]
            for name, index in self.unique.items():
                del index[getattr(row, name)]
        return len(gone)

    @contextmanager
    def transaction(self):
        saved = dict(self.rows), {k: dict(v) for k, v in self.unique.items()}, self.next_id
        try:
            yield self
        except Exception:
            self.rows, self.unique, self.next_id = saved
            raise


class Query:
    def __init__(self, table, condition):
        self.table, self.condition = table, condition
        self.key = self.limit_to = None
        self.reverse = False

    def order(self, *names, reverse=False):
        self.key = operator.attrgetter(*names)
        self.reverse = reverse
        return self

    def limit(self, n):
        self.limit_to = n
        return self

    def __iter__(self):
        rows = [r for r in self.table.rows.values() if self.condition is None or self.condition(r)]
        if self.key:
            rows.sort(key=self.key, reverse=self.reverse)
        return iter(rows[: self.limit_to])

    def __len__(self):
        return sum(1 for _ in self)

    def select(self, *names):
        return [tuple(getattr(r, n) for n in names) for r in self]

    def group(self, name, **sums):
        out = {}
        for r in self:
            entry = out.setdefault(getattr(r, name), dict.fromkeys(sums, 0))
            for k, f in sums.items():
                entry[k] += f(r)
        return out


@dataclass(frozen=True, order=True)
class Person:
    id: int
    name: str
    age: int = 0
    city: str = "?"
    tags: tuple[str, ...] = field(default=(), compare=False)

    def __post_init__(self):
        if self.age < 0:
            raise ValueError(f"age {self.age} of {self.name}")


people = Table(Person, unique=["name"])
for name, age, city in [("Ann", 34, "Oslo"), ("Bob", 19, "Rome"), ("Cid", 51, "Oslo"), ("Dee", 27, "Rome"), ("Eve", 34, "Bonn")]:
    people.insert(name=name, age=age, city=city)
c = (people.age > 20) & ~(people.city == "Bonn") | people.name.isin(["Bob", "Zed"])
print(c), print(people.where(c).order("age").select("name", "age"))
print(list(people.where(people.age == 34).order("name", reverse=True).limit(1)), len(people.where()), people.by("name", "Dee"))
print(people.where().group("city", count=lambda r: 1, years=lambda r: r.age))
for f in (lambda: people.insert(name="Ann"), lambda: people.insert(name="Neg", age=-1), lambda: people.insert(nome="x"), lambda: people.insert(), lambda: people.by("name", "Zed"), lambda: bool(c), lambda: people.where().order("foo").select("id"), lambda: setattr(people.by("name", "Ann"), "age", 1), lambda: people.where(people.age < "x").select("id")):
    try:
        print(f())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
try:
    with people.transaction() as t:
        print(t.delete(t.city == "Oslo"), t.update(t.age < 30, city="Paris"), t.insert(name="Fay").id)
        t.insert(name="Fay")
except IntegrityError as e:
    print("rolled back:", e, len(people.rows))
with people.transaction() as t:
    t.update(t.city == "Rome", tags=("it",))
print(*map(astuple, people.where().order("city", "name")), sep="\n"), print(asdict(people.rows[1]))
print(sorted(people.rows.values())[0], max(people.rows.values(), key=lambda p: p.age).name, Person(1, "x") == Person(1, "x", tags=("y",)), hash(Person(1, "x")) == hash(Person(1, "x")))
total = 0
for r in range(SCALE):
    t = Table(Person, unique=["name"])
    for i in range(150):
        t.insert(name=f"p{i}", age=i * 37 % 90, city=f"c{i % 7}")
    total += sum(a for (a,) in t.where((t.age > 20) & (t.city != "c3") | (t.age == 5)).order("age", "name").limit(50).select("age"))
    total += t.update(t.age >= 50, city="old") + t.delete(t.age < 10) + sum(v["n"] for v in t.where(t.city == "old").group("age", n=lambda p: p.id).values())
print(total // SCALE)
