# KeyError shows the repr of the key.
# point: 8.traceback-notes
# exit: 1
# stderr: compared
class K:
    def __repr__(self):
        return "<K>"
    def __hash__(self):
        return 1
{}[K()]
