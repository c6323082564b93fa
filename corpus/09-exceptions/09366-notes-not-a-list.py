# Whatever `__notes__` holds is shown.
# exit: 1
# stderr: compared
e = ValueError("v")
e.__notes__ = "text"
raise e
