# A name of the standard library that was not imported.
# exit: 1
# stderr: compared
def now():
    return datetime.now()
now()
