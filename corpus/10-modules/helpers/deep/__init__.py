from .. import LOADED
DEEP = len(LOADED)
