# An OSError's text with two file names.
# point: 8.traceback-notes
# exit: 1
# stderr: compared
raise OSError(18, "Cross-device link", "a.txt", None, "b.txt")
