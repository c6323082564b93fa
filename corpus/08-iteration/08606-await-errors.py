# What `await`, `async for` and `async with` refuse.
# point: 11.await
import sys

class A:
    def __aiter__(self): return self
class B(A):
    def __anext__(self): return 3
class C:
    async def __aenter__(self): pass
class D(C):
    async def __aexit__(self, *a): pass
class E:
    def __aenter__(self): return 3
    def __aexit__(self, *a): return 4
class F(D):
    def __aexit__(self, *a): return 4
class W:
    def __await__(self): return 3

async def k1():
    async for x in A(): pass
async def k2():
    async for x in B(): pass
async def k3():
    async with C(): pass
async def k4():
    async with 3: pass
async def k5():
    async with E(): pass
async def k6():
    async with F(): pass
async def k7():
    async with F(): raise KeyError
async def k8():
    with D(): pass
async def k9():
    return [x async for x in A()]
async def k10():
    return [x async
        for x in B()]
async def k11():
    await (await (
        k1()))
async def k12(): await None
async def k13(): await W()
async def k14():
    async for x in 3: pass
async def k15():
    x = k12()
    try:
        await x
    except TypeError:
        pass
    await x

for k in (k1, k2, k3, k4, k5, k6, k7, k8, k9, k10, k11, k12, k13, k14, k15):
    try:
        k().send(None)
    except BaseException as e:
        sys.excepthook(type(e), e, e.__traceback__)
