# A misspelt name gets a suggestion.
# exit: 1
# stderr: compared
def compute(total_count):
    result = total_count
    return resutl
compute(3)
