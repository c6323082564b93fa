# A misspelt name gets a suggestion.
# point: 8.traceback-suggestions
# exit: 1
# stderr: compared
def compute(total_count):
    result = total_count
    return resutl
compute(3)
