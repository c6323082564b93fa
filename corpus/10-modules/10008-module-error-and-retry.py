# A module whose body raises is not kept, and its body runs again.
import sys
for _ in range(2):
    try:
        import helpers.failing
    except ZeroDivisionError as e:
        print(e, "helpers.failing" in sys.modules)
import helpers
helpers.LOADED.append("fixed")
import helpers.failing
print(helpers.failing.result)
