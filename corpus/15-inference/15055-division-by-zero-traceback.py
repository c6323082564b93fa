# A division by zero in a hot loop names its line.
# exit: 1
# stderr: yes
def f(n):
    s = 0
    for i in range(n, -1, -1):
        s += 100 // i
    return s
f(3)
