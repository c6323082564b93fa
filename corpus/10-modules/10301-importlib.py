# importlib: import_module, reload, find_spec and what they refuse.
import importlib
import importlib.util
import sys
import types
import helpers.plain
print(importlib.import_module("helpers.plain") is helpers.plain, importlib.import_module(".plain", "helpers") is helpers.plain)
print(importlib.util.find_spec("helpers.plain") is helpers.plain.__spec__, importlib.util.find_spec("nope"), importlib.util.find_spec("sys").name)
print(importlib.reload(helpers.plain) is helpers.plain)
for call in [lambda: importlib.util.find_spec("nope.x"), lambda: importlib.reload(5), lambda: importlib.reload(types.ModuleType("zz")),
             lambda: importlib.import_module(".x"), lambda: importlib.import_module(".x", "nopk"), lambda: importlib.import_module("...x", "helpers"),
             lambda: importlib.import_module(""), lambda: importlib.import_module(None), lambda: importlib.import_module("helpers.absent"),
             lambda: importlib.util.find_spec("__main__")]:
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
print(sorted(importlib.__all__), importlib.invalidate_caches())
module = importlib.util.module_from_spec(importlib.util.find_spec("helpers.plain"))
print(module is helpers.plain, module.__name__, hasattr(module, "add"))
module.__spec__.loader.exec_module(module)
print(hasattr(module, "add"))
