# A misspelt attribute gets a suggestion.
# exit: 1
# stderr: compared
class Point:
    def __init__(self):
        self.coordinate = 1
print(Point().coordinaet)
