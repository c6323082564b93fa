# An inventory with dataclasses, enums, flags, validation and grouped reports.
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace, asdict, astuple, fields, FrozenInstanceError, KW_ONLY
from enum import Enum, Flag, auto, StrEnum, unique
from typing import ClassVar


class Category(StrEnum):
    TOOL = auto()
    FOOD = auto()
    TOY = auto()


class Tag(Flag):
    FRAGILE = auto()
    HEAVY = auto()
    COLD = auto()
    DELICATE = FRAGILE | COLD


@unique
class Unit(Enum):
    PIECE = ("pc", 1)
    DOZEN = ("dz", 12)
    GROSS = ("gr", 144)

    def __init__(self, short, count):
        self.short = short
        self.count = count

    def __mul__(self, n):
        return self.count * n


@dataclass(frozen=True, order=True)
class Sku:
    code: str
    variant: int = 0

    def __str__(self):
        return f"{self.code}-{self.variant:03d}"


@dataclass
class Product:
    sku: Sku
    name: str
    price: float
    _: KW_ONLY
    category: Category = Category.TOOL
    tags: Tag = Tag(0)
    unit: Unit = Unit.PIECE
    stock: int = 0
    notes: list[str] = field(default_factory=list, compare=False, repr=False)
    count: ClassVar[int] = 0

    def __post_init__(self):
        if self.price < 0:
            raise ValueError(f"{self.name}: price {self.price} is negative")
        Product.count += 1

    @property
    def value(self):
        return round(self.price * self.stock, 2)

    @property
    def pieces(self):
        return self.unit * self.stock


class Inventory:
    def __init__(self, products=()):
        self._products = {}
        for p in products:
            self.add(p)

    def add(self, product):
        if (old := self._products.setdefault(product.sku, product)) is not product:
            raise KeyError(f"{product.sku} is {old.name} already")

    def __getitem__(self, sku):
        return self._products[sku if isinstance(sku, Sku) else Sku(*sku)]

    def __iter__(self):
        return iter(sorted(self._products.values(), key=lambda p: p.sku))

    def __len__(self):
        return len(self._products)

    def by(self, key):
        groups = defaultdict(list)
        for p in self:
            groups[key(p)].append(p)
        return dict(groups)

    def change(self, sku, amount):
        p = self[sku]
        if p.stock + amount < 0:
            raise ValueError(f"only {p.stock} of {p.name}")
        self._products[p.sku] = replace(p, stock=p.stock + amount)

    def table(self):
        rows = [("sku", "name", "price", "stock", "value")]
        rows += [(str(p.sku), p.name, f"{p.price:.2f}", f"{p.stock:,}", f"{p.value:,.2f}") for p in self]
        widths = [max(len(r[i]) for r in rows) for i in range(5)]
        for n, row in enumerate(rows):
            print(" | ".join(f"{c:{'<' if i < 2 else '>'}{w}}" for i, (c, w) in enumerate(zip(row, widths))))
            if n == 0:
                print("-+-".join("-" * w for w in widths))


inventory = Inventory([
    Product(Sku("HAM"), "Hammer", 12.5, tags=Tag.HEAVY, stock=14),
    Product(Sku("EGG", 2), "Eggs", 0.25, category=Category.FOOD, tags=Tag.DELICATE, unit=Unit.DOZEN, stock=120),
    Product(Sku("BAL"), "Balloon", 0.1, category=Category.TOY, unit=Unit.GROSS, stock=3),
    Product(Sku("SAW", 1), "Saw", 19.99, stock=0),
])
inventory.table()
inventory.change(("HAM",), -4)
inventory.change(Sku("BAL"), 1997)
inventory.table()
print(Product.count, len(inventory), inventory[("EGG", 2)])
for category, products in inventory.by(lambda p: p.category).items():
    print(category, category.name, [p.name for p in products], sum(p.pieces for p in products))
for p in inventory:
    print(p.name, p.tags, Tag.FRAGILE in p.tags, bool(p.tags), p.tags | Tag.HEAVY, p.unit.short, ~p.tags)
print(Counter(p.category.value for p in inventory).most_common(1))
print(asdict(Sku("Q", 4)), astuple(Sku("Q", 4)), [f.name for f in fields(Product)], sep="\n")
print(Category("food") is Category.FOOD, Category.TOY == "toy", Unit["DOZEN"], Unit(("gr", 144)).name, list(Tag), Tag(5), Tag.DELICATE.name)
for bad in (lambda: inventory.change(("SAW", 1), -1), lambda: inventory[("NO",)], lambda: Product(Sku("X"), "x", -1), lambda: Product(Sku("X"), "x", 1, Category.TOY), lambda: setattr(Sku("A"), "code", "B"), lambda: Category("metal"), lambda: Unit["BOX"], lambda: inventory.add(Product(Sku("HAM"), "Other", 1)), lambda: Sku(), lambda: Sku("A") < 5, lambda: replace(Sku("A"), nope=1), lambda: Tag("x")):
    try:
        print(bad())
    except FrozenInstanceError as e:
        print("frozen:", e)
    except Exception as e:
        print(type(e).__name__, e)
print(Sku("A", 2) > Sku("A", 1), sorted([Sku("B"), Sku("A", 9), Sku("A")]), {Sku("A"): 1}[Sku("A", 0)])
