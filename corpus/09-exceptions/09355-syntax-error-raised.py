# A SyntaxError shows the line that it is about.
# exit: 1
# stderr: compared
raise SyntaxError("invalid thing", ("file.py", 3, 5, "  a = = 1\n", 3, 8))
