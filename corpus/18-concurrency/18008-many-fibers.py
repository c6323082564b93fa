# Stacks are used again: thousands of fibers come and go.
import sx

def add(x):
    sx.checkpoint()
    return x + 1

total = 0
for _ in range(20):
    total += sum(f.result() for f in [sx.spawn(add, i) for i in range(100)])
print(total)
