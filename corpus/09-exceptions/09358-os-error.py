# An OSError's text with two file names.
# exit: 1
# stderr: compared
raise OSError(18, "Cross-device link", "a.txt", None, "b.txt")
