# Traceback entries can be followed from the outermost to the innermost.
# point: 8.with-traceback
def inner():
    raise ValueError

def outer():
    inner()

try:
    outer()
except ValueError as e:
    tb = e.__traceback__
    while tb is not None:
        code = tb.tb_frame.f_code
        print(code.co_name, tb.tb_lineno, code.co_firstlineno)
        tb = tb.tb_next
    print(e.with_traceback(e.__traceback__.tb_next).__traceback__.tb_lineno)
    try:
        e.__traceback__.tb_next.tb_next = e.__traceback__
    except ValueError as error:
        print(error)
