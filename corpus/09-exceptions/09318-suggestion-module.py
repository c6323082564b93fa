# A misspelt attribute of a module.
# point: 8.traceback-suggestions
# exit: 1
# stderr: compared
import math
print(math.sqroot(4))
