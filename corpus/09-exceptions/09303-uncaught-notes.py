# Notes are printed below the message, line by line.
# point: 8.traceback-notes
# exit: 1
# stderr: compared
e = ValueError("bad")
e.add_note("first note")
e.add_note("second\nwith two lines")
e.add_note("")
raise e
