# A SyntaxError without place.
# exit: 1
# stderr: compared
raise SyntaxError("just text")
