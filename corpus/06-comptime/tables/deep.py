from . import SQUARES

BASE = 3
LEVELS = [BASE**n for n in range(5)]  #run
