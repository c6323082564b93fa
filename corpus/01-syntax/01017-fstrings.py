# f-strings nest, convert, align and show expressions.
x = 42
name = "abc"
w = 10
print(f"{x} {x:5d}|{x:<5}|{x:^5}|{x:>05}|{x:x}|{x:#b}|{x:,}")
print(f"{name!r} {name!s} {name!a} {name:>{w}}|{name:*^{w + 2}}|")
print(f"{x = } {x=} {name = !s} {x + 1 = :>6}")
print(f"{{}} {{{x}}} {'nested ' + f'{x + 1}'}")
print(f"{3.14159:.{2}f} {1e10:g} {0.1 + 0.2} {1234567.891:,.2f} {0.5:%}")
print(f"{"same quotes"} {[i for i in range(3)]} {lambda_ if (lambda_ := 3) else 0}")
print(f"""multi
{x}
line""")
try:
    f"{x:s}"
except ValueError as e:
    print(e)
try:
    f"{name:d}"
except ValueError as e:
    print(e)
