# A module that does not exist.
# exit: 1
# stderr: compared
def load():
    import no_such_module_here
load()
