# Statements share lines, and brackets continue them.
a = 1; b = 2; print(a + b)
if a: print("one line"); print("two")
total = (1 +
         2
         + 3)
s = [
    1,
    2,  # comment
]
x = 1 \
    + 2
print(total, s, x)
def f(): return 5
class E: pass
while a < 3: a += 1
for i in range(2): print(i)
print(f(), a, E.__name__)
if True:
	print("tab")
...
pass
