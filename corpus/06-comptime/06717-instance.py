# Instances of the program's classes cannot be baked.
# error: E0202
class C:
    pass


X = {"a": [1, C()]}  #run
