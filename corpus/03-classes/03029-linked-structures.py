# Linked nodes, trees and cycles of objects.
class Node:
    def __init__(self, v, next=None):
        self.v, self.next = v, next
def build(xs):
    head = None
    for x in reversed(xs):
        head = Node(x, head)
    return head
def values(n):
    out = []
    while n is not None:
        out.append(n.v)
        n = n.next
    return out
def rev(n):
    prev = None
    while n:
        n.next, prev, n = prev, n, n.next
    return prev
print(values(build([1, 2, 3])), values(rev(build("abc"))), values(build([])))
class Tree:
    def __init__(self, v): self.v, self.l, self.r = v, None, None
    def add(self, v):
        if v < self.v:
            if self.l: self.l.add(v)
            else: self.l = Tree(v)
        elif self.r: self.r.add(v)
        else: self.r = Tree(v)
    def walk(self):
        return (self.l.walk() if self.l else []) + [self.v] + (self.r.walk() if self.r else [])
t = Tree(5)
for v in (3, 8, 1, 4, 7, 9, 2.5): t.add(v)
print(t.walk())
try:
    t.add("x")
except TypeError as e:
    print(e)
n = Node(1)
n.next = n
print(n.next.next.next.v)
