# Attributes that every module has.
import sys
import helpers.plain
import helpers
import math
print([n for n in globals() if n.startswith("__")], __package__, __spec__, type(__loader__), __loader__.name, __cached__)
print([n for n in vars(helpers.plain) if n.startswith("__")])
spec = helpers.plain.__spec__
print(type(spec), spec.name, spec.parent, spec.has_location, spec.loader is helpers.plain.__loader__, spec.submodule_search_locations)
print(spec.origin == helpers.plain.__file__, spec.cached == helpers.plain.__cached__, helpers.plain.__package__)
print(helpers.__spec__.parent, len(helpers.__path__), helpers.__package__)
print(sys.__spec__, sys.__loader__, math.__spec__.origin, repr(math.__package__))
print(repr(spec).split(" object at")[0])
