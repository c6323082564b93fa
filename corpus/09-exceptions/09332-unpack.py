# Unpacking errors are underlined at the targets.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
a, b = 1, 2
a, (b, c) = 1, [2, 3, 4]
