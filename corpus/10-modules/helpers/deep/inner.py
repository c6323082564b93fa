from .. import plain
from ..plain import add
from . import DEEP
def where():
    return __name__, DEEP
def up():
    return add(plain.VALUE, 1)
