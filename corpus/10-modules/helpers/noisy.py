from . import LOADED
print("noisy runs as", __name__)
LOADED.append(__name__)
x = 7
