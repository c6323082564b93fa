# A module that is imported evaluates its own values at build time, also inside a package.
from tables import SQUARES, names
from tables.deep import LEVELS
import tables.deep

print(SQUARES, names(), LEVELS, tables.deep.LEVELS is LEVELS)
