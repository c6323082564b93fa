# `del` of what is not there.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
d = {}
del d["a"]["b"]
