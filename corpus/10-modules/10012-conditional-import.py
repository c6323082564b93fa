# An import in a branch or function binds there.
def f(flag):
    if flag:
        from helpers.plain import VALUE
    return VALUE
print(f(True))
try:
    f(False)
except UnboundLocalError as e:
    print(e)
try:
    import does_not_exist as fallback
except ImportError:
    from helpers import plain as fallback
print(fallback.VALUE)
class C:
    from helpers.plain import add
    import helpers.plain as module
print(C.add(1, 2), C.module.VALUE)
if f(True) == 0:
    import also_missing
print("end")
