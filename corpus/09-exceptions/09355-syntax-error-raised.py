# A SyntaxError shows the line that it is about.
# point: 8.traceback-syntax-error
# exit: 1
# stderr: compared
raise SyntaxError("invalid thing", ("file.py", 3, 5, "  a = = 1\n", 3, 8))
