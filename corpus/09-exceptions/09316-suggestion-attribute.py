# A misspelt attribute gets a suggestion.
# point: 8.traceback-suggestions
# exit: 1
# stderr: compared
class Point:
    def __init__(self):
        self.coordinate = 1
print(Point().coordinaet)
