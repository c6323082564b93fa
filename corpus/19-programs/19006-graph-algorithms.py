# Breadth-first, depth-first, Dijkstra, topological order and components.
class Graph:
    def __init__(self):
        self.edges = {}

    def add(self, a, b, w=1):
        self.edges.setdefault(a, {})[b] = w
        self.edges.setdefault(b, {})

    def bfs(self, start):
        seen, queue = [start], [start]
        while queue:
            node = queue.pop(0)
            for n in self.edges[node]:
                if n not in seen:
                    seen.append(n)
                    queue.append(n)
        return seen

    def dfs(self, start, seen=None):
        seen = seen if seen is not None else []
        seen.append(start)
        for n in self.edges[start]:
            if n not in seen:
                self.dfs(n, seen)
        return seen

    def dijkstra(self, start):
        dist = {start: 0}
        todo = set(self.edges)
        while todo:
            reachable = [n for n in todo if n in dist]
            if not reachable:
                break
            node = min(reachable, key=lambda n: (dist[n], n))
            todo.remove(node)
            for n, w in self.edges[node].items():
                d = dist[node] + w
                if n not in dist or d < dist[n]:
                    dist[n] = d
        return dist

    def topological(self):
        state, order = {}, []

        def visit(node, path):
            if state.get(node) == "done":
                return
            if state.get(node) == "active":
                raise ValueError("cycle: " + " -> ".join(path + [node]))
            state[node] = "active"
            for n in sorted(self.edges[node]):
                visit(n, path + [node])
            state[node] = "done"
            order.append(node)

        for node in sorted(self.edges):
            visit(node, [])
        return order[::-1]


g = Graph()
for a, b, w in [("a", "b", 7), ("a", "c", 2), ("c", "b", 3.5), ("b", "d", 1), ("c", "d", 8), ("e", "f", 1)]:
    g.add(a, b, w)
print(g.bfs("a"), g.dfs("a"))
print(g.dijkstra("a"))
print(g.topological())
g.add("d", "a")
try:
    g.topological()
except ValueError as e:
    print(e)
try:
    g.bfs("zz")
except KeyError as e:
    print(repr(e))


class UnionFind:
    def __init__(self, n):
        self.parent = list(range(n))

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        self.parent[a] = b
        return True


u = UnionFind(8)
print([u.union(a, b) for a, b in [(0, 1), (2, 3), (1, 3), (0, 2), (5, 6)]], len({u.find(i) for i in range(8)}))
