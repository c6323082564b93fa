# importlib and __import__ find modules that are compiled in.
import importlib
import helpers.plain
m = importlib.import_module("helpers.plain")
print(m is helpers.plain, m.add(1, 1), __import__("helpers.plain").__name__)
print(importlib.import_module(".plain", "helpers") is m)
try:
    importlib.import_module("helpers.absent")
except ModuleNotFoundError as e:
    print(e)
