# A module that does not exist.
# point: 8.traceback-suggestions
# exit: 1
# stderr: compared
def load():
    import no_such_module_here
load()
