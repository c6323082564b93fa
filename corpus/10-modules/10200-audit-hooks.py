# sys.audit tells hooks of events; a hook may stop what goes on, or the adding of other hooks.
import sys

print(sys.audit("nobody.listens", 1, 2))
seen = []
sys.addaudithook(lambda event, args: seen.append((event, args)) if event.startswith("my.") else None)


def strict(event, args):
    if event == "my.bad":
        raise PermissionError(f"not {args}")
    if event == "sys.addaudithook" and len(seen) > 2:
        raise RuntimeError("no more hooks")


sys.addaudithook(strict)
sys.audit("my.first")
sys.audit("my.second", 1, "two", None)
for f in (lambda: sys.audit("my.bad", 5), lambda: sys.audit(5), lambda: sys.audit(None), lambda: sys.audit("my.third")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
late = []
sys.addaudithook(lambda event, args: late.append(event))
sys.audit("my.last")
print(seen, late)
