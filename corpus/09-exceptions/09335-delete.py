# `del` of what is not there.
# exit: 1
# stderr: compared
d = {}
del d["a"]["b"]
