# An uncaught chain of cause and context prints all sections.
# point: 8.traceback-chained
# exit: 1
# stderr: compared
def first():
    return {}["missing"]
def second():
    try:
        first()
    except KeyError as e:
        raise ValueError("no value") from e
try:
    second()
except ValueError:
    int("twelve")
