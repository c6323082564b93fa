# A name that is an attribute of self.
# exit: 1
# stderr: compared
class A:
    def __init__(self):
        self.blech = 1
    def run(self):
        print(blech)
A().run()
