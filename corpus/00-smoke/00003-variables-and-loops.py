# Loops update variables of the module.
total = 0
for i in range(10):
    total += i
print(total)
while total > 10:
    total -= 7
print(total)
names = []
for c in "abc":
    names.append(c * 2)
print(names, c, i)
try:
    print(missing)
except NameError as e:
    print(type(e).__name__, e)
