# A group prints its members in boxes.
# point: 8.traceback-groups
# exit: 1
# stderr: compared
def make():
    errors = []
    for text in ["1", "x", "y"]:
        try:
            int(text)
        except ValueError as e:
            errors.append(e)
    return errors
raise ExceptionGroup("conversions", make() + [ExceptionGroup("inner", [TypeError("t"), KeyError("k")])])
