# A function defined in a branch or loop is the one that ran last.
def make(flag):
    if flag:
        def f(): return "then"
    else:
        def f(): return "else"
    return f
print(make(1)(), make(0)())
for i in range(3):
    def g(i=i): return i * 10
print(g())
if g() > 100:
    def h(): return 1
try:
    h()
except NameError as e:
    print(e)
try:
    def broken(x=1 // 0): pass
except ZeroDivisionError as e:
    print(e)
try:
    broken
except NameError as e:
    print(e)
