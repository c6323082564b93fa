# Groups are printed in boxes, nested ones inside.
# point: 8.traceback-groups
# exit: 1
# stderr:
def leaf(n):
    raise ValueError(n)

def collect():
    excs = []
    for n in range(2):
        try:
            leaf(n)
        except ValueError as e:
            excs.append(e)
    excs.append(ExceptionGroup("inner", [KeyError("k"), TypeError("multi\nline")]))
    raise ExceptionGroup("outer", excs)

try:
    collect()
except ExceptionGroup as g:
    raise RuntimeError("around") from g
