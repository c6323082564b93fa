# Two thousand fibers, each of which waits for the next one, and as many that take turns.
# snapshot: sx_fiber_switch
import sx


def link(n):
    if n == 0:
        return 0
    return sx.spawn(link, n - 1).result() + 1


order = []


def turn(n):
    for i in range(3):
        order.append((i, n))
        sx.checkpoint()
    return n


def main():
    print(link(2000))
    futures = [sx.spawn(turn, n) for n in range(300)]
    print(sum(f.result() for f in futures), order[:3], order[300], order[-1], len(order))
    return "done"


print(sx.run(main))
