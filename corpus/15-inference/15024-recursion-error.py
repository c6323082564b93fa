# Endless recursion raises RecursionError, which can be caught.
def f(n):
    return f(n + 1) + 1
try:
    f(0)
except RecursionError as e:
    print(type(e).__name__, e)
def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n
print(depth(0) > 500)
class C:
    def __repr__(self):
        return repr(self)
try:
    repr(C())
except RecursionError as e:
    print(type(e).__name__)
class A:
    def __getattr__(self, name):
        return self.other
try:
    A().x
except RecursionError as e:
    print(type(e).__name__)
def ok(n):
    return 0 if n == 0 else 1 + ok(n - 1)
print(ok(500))
