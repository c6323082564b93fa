# An exception that is raised again later grows its traceback.
# point: 8.re-raise
# exit: 1
# stderr: compared
def make():
    try:
        raise KeyError("stored")
    except KeyError as e:
        return e
stored = make()
def again():
    raise stored
again()
