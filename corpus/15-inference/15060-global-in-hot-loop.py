# A loop at module level changes module variables step by step.
x = 1
steps = []
for i in range(70):
    x = x * 2
    if i % 10 == 9:
        steps.append(x)
print(steps)
y = 0
for i in range(5):
    y = y + 0.5 if i % 2 else y + 1
print(y)
def get():
    return y
for y in (1, "a", None, 2.5):
    print(get())
