# A UnicodeDecodeError's text.
# point: 8.traceback-notes
# exit: 1
# stderr: compared
b"ab\xff".decode("utf-8")
