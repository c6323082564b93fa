from .circle_d import thing
other = 1
