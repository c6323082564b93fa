# A name of the standard library that was not imported.
# point: 8.traceback-suggestions
# exit: 1
# stderr: compared
def now():
    return datetime.now()
now()
