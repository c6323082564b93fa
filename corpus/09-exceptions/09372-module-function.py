# An entry in another module.
# exit: 1
# stderr: compared
import helpers.plain
helpers.plain.add(1, "x")
