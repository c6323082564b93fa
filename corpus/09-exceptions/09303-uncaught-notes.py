# Notes are printed below the message, line by line.
# exit: 1
# stderr: compared
e = ValueError("bad")
e.add_note("first note")
e.add_note("second\nwith two lines")
e.add_note("")
raise e
