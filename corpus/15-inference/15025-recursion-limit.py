# sys.setrecursionlimit moves the limit.
import sys
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
sys.setrecursionlimit(200)
try:
    depth(1000)
except RecursionError as e:
    print(e)
sys.setrecursionlimit(20000)
print(depth(10000), sys.getrecursionlimit())
