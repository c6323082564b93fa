# Errors of modules that are native leave no entries of theirs in tracebacks.
import array
import csv
import datetime
import decimal
import sys
import time
import traceback


def attempt(f, *args):
    try:
        f(*args)
    except Exception:
        traceback.print_exc(file=sys.stdout)


class Zone(datetime.tzinfo):
    def utcoffset(self, dt):
        raise KeyError("zone")


def items():
    yield 1
    raise KeyError("items")


attempt(datetime.date.fromisoformat, "x")
attempt(datetime.datetime(2020, 1, 1, tzinfo=Zone()).isoformat)
attempt(decimal.Decimal, "zz")
attempt(lambda: decimal.Decimal(1) / 0)
attempt(array.array, "i", ["x"])
attempt(array.array, "i", items())
attempt(lambda: list(csv.reader(['"a'], strict=True)))
attempt(time.sleep, -1)
