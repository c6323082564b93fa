# A generator cannot be resumed while it runs.
# point: 9.re-entrancy
def again():
    try:
        next(me)
    except ValueError as e:
        yield str(e)
    yield me.gi_running

me = again()
print(list(me), me.gi_running)

def closing():
    try:
        other.close()
    except ValueError as e:
        print(e)
    yield

other = closing()
next(other)
