# Notes follow the message, line by line.
# point: 8.traceback-notes
# exit: 1
# stderr:
e = ValueError("multi\nline")
e.add_note("first note")
e.add_note("second\nnote")
raise e
