# `with_traceback` decides what is shown.
# point: 8.with-traceback
# exit: 1
# stderr: compared
def f():
    raise ValueError("one")
try:
    f()
except ValueError as e:
    tb = e.__traceback__.tb_next
raise RuntimeError("two").with_traceback(tb)
