# Decimal arithmetic and its signals.
import decimal
from decimal import Decimal as D
print(D("1.1") + D("2.2"), D(1) / D(3), D(2).sqrt(), D("1.23456").quantize(D("0.01")), D(2) ** D("0.5"), D(1).exp(), D(10).ln())
print(sum([D("0.1")] * 3), D("1E+3"), D(0.1), f"{D('1234567.891'):,.2f}", D("NaN"), D("-Infinity"), decimal.getcontext())
for f in [lambda: D("x"), lambda: D(1) / 0, lambda: D(0) / 0]:
    try: f()
    except decimal.DecimalException as e: print(type(e).__name__, e)
with decimal.localcontext(prec=5): print(D(1) / 7)
