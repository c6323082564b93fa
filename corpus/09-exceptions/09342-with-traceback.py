# `with_traceback` decides what is shown.
# exit: 1
# stderr: compared
def f():
    raise ValueError("one")
try:
    f()
except ValueError as e:
    tb = e.__traceback__.tb_next
raise RuntimeError("two").with_traceback(tb)
