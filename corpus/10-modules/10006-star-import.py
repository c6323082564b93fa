# A star import takes public names, or those of __all__.
from helpers.star_public import *
from helpers.star_all import *
print(a, b, _chosen)
for name in ("_hidden", "unlisted"):
    try:
        print(globals()[name])
    except KeyError as e:
        print("no", e)
try:
    from helpers.star_bad import *
except AttributeError as e:
    print(e)
