# A field that held ints holds a string and None later.
class Node:
    def __init__(self, value):
        self.value = value
def total(nodes):
    s = 0
    for n in nodes:
        s += n.value
    return s
nodes = [Node(i) for i in range(5)]
print(total(nodes))
nodes[2].value = 2.5
print(total(nodes))
nodes[3].value = "text"
try:
    total(nodes)
except TypeError as e:
    print(e)
nodes[3].value = None
print([n.value for n in nodes])
setattr(nodes[0], "val" + "ue", 10 ** 30)
nodes[3].value = 1
print(total(nodes))
nodes[1].__dict__["value"] = 0.25
print(total(nodes))
del nodes[4].value
try:
    total(nodes)
except AttributeError as e:
    print(e)
