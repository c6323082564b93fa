# Objects that were one object stay one, within a value and between values, cycles included.
def ring():
    a = [1]
    b = {"back": a}
    a.append(b)
    a.append(a)
    return a


RING = ring()  #run
ROW = [0, 0]  #run
GRID = [ROW, ROW, list(ROW)]  #run
PAIR = (GRID, {"row": ROW})  #run
KEY = (1, "k")  #run
BY_KEY = {KEY: KEY}  #run
print(RING[2] is RING, RING[1]["back"] is RING, len(RING))
ROW[0] = 5
print(GRID, PAIR, GRID[0] is GRID[1], PAIR[0] is GRID, PAIR[1]["row"] is ROW)
GRID[2].append(9)
print(GRID, next(iter(BY_KEY)) is KEY, BY_KEY[KEY] is KEY)
