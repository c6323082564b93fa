# An overflow inside a try statement keeps its handlers and its finally clause.
log = []
def step(a, b):
    return a * b
def run(n):
    x = 3
    for i in range(n):
        try:
            x = step(x, x) + i
            if i == 4:
                raise ValueError(x)
        except ValueError as e:
            log.append(("caught", str(e)[:12]))
        finally:
            log.append(i)
    return x
print(run(3), run(7) % 1000003)
print(log)
