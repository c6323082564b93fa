# Whatever `__notes__` holds is shown.
# point: 8.traceback-notes
# exit: 1
# stderr: compared
e = ValueError("v")
e.__notes__ = "text"
raise e
