# A misspelt attribute of a module.
# exit: 1
# stderr: compared
import math
print(math.sqroot(4))
