# str subclasses with own methods in formatting and hashing, str as a base, string.Template, Formatter and constants.
import string


class Name(str):
    def __new__(cls, value, tag=None):
        self = super().__new__(cls, value)
        self.tag = tag
        return self

    def __str__(self):
        return "Name:" + super().__str__()

    def __repr__(self):
        return f"Name({super().__repr__()}, {self.tag})"

    def __eq__(self, other):
        return str.lower(self) == str.lower(other)

    def __hash__(self):
        return hash(str.lower(self))

    def __add__(self, other):
        return Name(str.__add__(self, other), self.tag)

    def __radd__(self, other):
        return "radd" + other

    def __len__(self):
        return 99

    def __iter__(self):
        return iter("it")

    def __contains__(self, x):
        return x == "magic"

    def __getitem__(self, i):
        return "item"

    def __format__(self, spec):
        return f"<{spec}>"


n = Name("Bob", 1)
print(n, repr(n), [n], f"{n} {n!s} {n!r} {n:5}", "%s %r" % (n, n), "{} {!s} {:3}".format(n, n, n), n == "BOB", "BOB" == n, {n: 1}["bob"] if False else {n: 1}[Name("BOB")], n + "x", "x" + n, len(n), list(n), "magic" in n, "B" in n, n[0], str.__len__(n), n.upper(), ",".join([n, n]), "".join([n]), n.tag, sorted([n, "A"], key=str), str(n), n.replace("B", "R"), "Bob".startswith(n), n.encode(), n * 2, n.split("o"), n < "C", hash(n) == hash("bob"), type(n.__str__()), "ob" in str.__str__(n))
print(type(n + "x"), type(n * 2), type(n.upper()), isinstance(n, str), issubclass(Name, str), Name.mro()[1])
t = string.Template("$who likes ${what}s $$5 $ {x}")
for f in [lambda: t.substitute(who="A", what="pie"), lambda: t.safe_substitute(who="A"), lambda: string.Template("$a $b").substitute({"a": 1}), lambda: string.Template("$a $b").safe_substitute({"a": 1}), lambda: string.Template("$a").substitute({"a": 1}, a=2), lambda: string.Template("x $").substitute(), lambda: string.Template("ok $a ${b}").get_identifiers(), lambda: string.Template("$a").is_valid(), lambda: string.Template("$ 1").is_valid(), lambda: string.Template("l1\n $!").substitute()]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, ascii(string.whitespace), len(string.printable), string.capwords("hello  big world"), string.capwords("a-b-c", "-"))
print(list(string.Formatter().parse("a{x!r:>{w}}b{{c}}{0.y[2]}")), string.Formatter().format("{0} {a:>4}", 1, a=2), string.Formatter().vformat("{} {}", (1, 2), {}))


class D(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<no {key}>") if isinstance(key, str) else super().get_value(key, args, kwargs)

    def convert_field(self, value, conversion):
        return str(value).upper() if conversion == "u" else super().convert_field(value, conversion)


print(D().format("{a} {b!u} {0}", 5, b="loud"), D().check_unused_args(set(), (), {}))
for f in [lambda: string.Formatter().format("{}"), lambda: string.Formatter().format("{a}"), lambda: string.Formatter().format("{!x}", 1), lambda: string.Formatter().format("{0} {}", 1, 2), lambda: string.Formatter().format()]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
