# A SyntaxError without place.
# point: 8.traceback-syntax-error
# exit: 1
# stderr: compared
raise SyntaxError("just text")
