# Wrong calls of built-in functions say what is wrong.
# point: 1.builtin-binding-errors
for f in (lambda: len(), lambda: len(1), lambda: len([], []), lambda: abs("a"), lambda: ord("ab"), lambda: ord(5), lambda: chr(-1), lambda: chr("a"),
          lambda: int("x"), lambda: int([]), lambda: float("y"), lambda: sum(5), lambda: sum(["a"]), lambda: min([]), lambda: max(1), lambda: sorted([1, "a"]),
          lambda: isinstance(1, 5), lambda: iter(5), lambda: next([]), lambda: range("a"), lambda: round("x"), lambda: hash([]), lambda: divmod(1, 0),
          lambda: pow(1, 2, 0), lambda: zip(5), lambda: list(5), lambda: dict(5), lambda: set(5), lambda: tuple(5), lambda: getattr(5, "x"), lambda: getattr(5, 6), lambda: int("12", 99), lambda: "a".join([1]), lambda: bytes(-1)):
    try:
        f()
        print("no error")
    except (TypeError, ValueError, ZeroDivisionError, AttributeError) as e:
        print(type(e).__name__, e)
