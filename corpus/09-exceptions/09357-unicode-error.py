# A UnicodeDecodeError's text.
# exit: 1
# stderr: compared
b"ab\xff".decode("utf-8")
