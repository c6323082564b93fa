# `except*` hands a naked exception over as a group, and what is raised shows both.
# point: 8.except-star
# exit: 1
# stderr: compared
try:
    raise ValueError("naked")
except* ValueError as group:
    print(type(group).__name__, group.exceptions)
    raise
