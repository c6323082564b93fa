# A coroutine that is made and dropped is warned of, once per place.
# point: 11.never-awaited
async def f(): pass

class A:
    async def method(self): pass

f()
A().method()
for i in range(3):
    f()
x = f()
x.close()
f().close()
print("end")
