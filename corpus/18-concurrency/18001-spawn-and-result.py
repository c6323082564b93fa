# Fibers take turns at checkpoints, in the order in which they were spawned.
import sx

def worker(name, n):
    for i in range(n):
        print(name, i)
        sx.checkpoint()
    return name * n

def main():
    a = sx.spawn(worker, "a", 3)
    b = sx.spawn(worker, "b", n=2)
    print(a, a.done())
    print(a.result(), b.result(), a)
    return "main"

print(sx.run(main))
