# A name that is an attribute of self.
# point: 8.traceback-suggestions
# fixme: the values of a function's variables are not known to its traceback
# exit: 1
# stderr: compared
class A:
    def __init__(self):
        self.blech = 1
    def run(self):
        print(blech)
A().run()
