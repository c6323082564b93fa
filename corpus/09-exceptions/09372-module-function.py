# An entry in another module.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
import helpers.plain
helpers.plain.add(1, "x")
