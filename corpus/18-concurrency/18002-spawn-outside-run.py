# A fiber runs when the main fiber waits, and at the end of the program at the latest.
import sx

def work(x):
    print("work", x)
    return x

first = sx.spawn(work, 1)
print("spawned")
print(first.result())
sx.spawn(work, 2)
print("end of main")
