# SystemExit keeps its code; more than one argument becomes a tuple.
# point: 8.layout
for e in (SystemExit(), SystemExit(3), SystemExit("text"), SystemExit(1, 2), SystemExit(None)):
    print(repr(e.code), e.args)
try:
    raise SystemExit(7)
except SystemExit as e:
    print("caught", e.code)
