# Graph algorithms: search, shortest paths, spanning trees, components, order of dependencies, flows.
from collections import deque, defaultdict
import heapq
import math


class CycleError(ValueError):
    pass


class Graph:
    def __init__(self, edges=(), directed=False):
        self.directed = directed
        self.adjacent = {}
        for edge in edges:
            self.add(*edge)

    def add(self, a, b, weight=1):
        self.adjacent.setdefault(a, {})[b] = weight
        back = self.adjacent.setdefault(b, {})
        if not self.directed:
            back[a] = weight

    @property
    def edges(self):
        for a, row in self.adjacent.items():
            for b, w in row.items():
                if self.directed or a <= b:
                    yield w, a, b

    def breadth_first(self, start):
        seen, queue = {start: None}, deque([start])
        while queue:
            node = queue.popleft()
            yield node
            for other in self.adjacent[node]:
                if other not in seen:
                    seen[other] = node
                    queue.append(other)

    def depth_first(self, node, seen=None):
        seen = set() if seen is None else seen
        if node in seen:
            return
        seen.add(node)
        yield node
        for other in sorted(self.adjacent[node]):
            yield from self.depth_first(other, seen)

    def dijkstra(self, start):
        distance, before, heap = {start: 0}, {}, [(0, start)]
        while heap:
            d, node = heapq.heappop(heap)
            if d > distance[node]:
                continue
            for other, w in self.adjacent[node].items():
                if (new := d + w) < distance.get(other, math.inf):
                    distance[other], before[other] = new, node
                    heapq.heappush(heap, (new, other))
        return distance, before

    def path(self, start, goal):
        distance, before = self.dijkstra(start)
        if goal not in distance:
            raise LookupError(f"no path from {start} to {goal}")
        nodes = [goal]
        while nodes[-1] != start:
            nodes.append(before[nodes[-1]])
        return nodes[::-1], distance[goal]

    def floyd(self):
        nodes = sorted(self.adjacent)
        d = {a: {b: 0 if a == b else self.adjacent[a].get(b, math.inf) for b in nodes} for a in nodes}
        for k in nodes:
            for i in nodes:
                for j in nodes:
                    if d[i][k] + d[k][j] < d[i][j]:
                        d[i][j] = d[i][k] + d[k][j]
        return d

    def kruskal(self):
        parent = {n: n for n in self.adjacent}

        def find(n):
            while parent[n] != n:
                parent[n] = parent[parent[n]]
                n = parent[n]
            return n

        tree = []
        for w, a, b in sorted(self.edges):
            if (x := find(a)) != (y := find(b)):
                parent[x] = y
                tree.append((a, b, w))
        return tree

    def topological(self):
        state, order = {}, []

        def visit(node, trail):
            match state.get(node):
                case "done":
                    return
                case "open":
                    raise CycleError(" -> ".join(trail[trail.index(node):] + [node]))
            state[node] = "open"
            for other in self.adjacent[node]:
                visit(other, trail + [node])
            state[node] = "done"
            order.append(node)

        for node in self.adjacent:
            visit(node, [])
        return order[::-1]

    def strong_components(self):
        index, low, stack, on, found = {}, {}, [], set(), []

        def connect(v):
            index[v] = low[v] = len(index)
            stack.append(v)
            on.add(v)
            for w in self.adjacent[v]:
                if w not in index:
                    connect(w)
                    low[v] = min(low[v], low[w])
                elif w in on:
                    low[v] = min(low[v], index[w])
            if low[v] == index[v]:
                component = []
                while True:
                    w = stack.pop()
                    on.discard(w)
                    component.append(w)
                    if w == v:
                        break
                found.append(sorted(component))

        for v in self.adjacent:
            if v not in index:
                connect(v)
        return found

    def max_flow(self, source, sink):
        residual = defaultdict(lambda: defaultdict(int))
        for w, a, b in self.edges:
            residual[a][b] += w
        total = 0
        while True:
            before, queue = {source: source}, deque([source])
            while queue and sink not in before:
                node = queue.popleft()
                for other, capacity in list(residual[node].items()):
                    if capacity > 0 and other not in before:
                        before[other] = node
                        queue.append(other)
            if sink not in before:
                return total
            push, node = math.inf, sink
            while node != source:
                push = min(push, residual[before[node]][node])
                node = before[node]
            node = sink
            while node != source:
                residual[before[node]][node] -= push
                residual[node][before[node]] += push
                node = before[node]
            total += push


roads = Graph([("A", "B", 4), ("A", "C", 2), ("B", "C", 1), ("B", "D", 5), ("C", "D", 8), ("C", "E", 10), ("D", "E", 2), ("D", "F", 6), ("E", "F", 3), ("X", "Y", 1)])
print(list(roads.breadth_first("A")), list(roads.depth_first("A")))
print(roads.path("A", "F"), roads.path("C", "C"))
print(roads.kruskal(), sum(w for *_, w in roads.kruskal()))
table = roads.floyd()
for a in table:
    print(a, " ".join(f"{table[a][b]:>4}" for b in table[a]))
tasks = Graph([("shirt", "tie"), ("tie", "jacket"), ("trousers", "shoes"), ("trousers", "belt"), ("belt", "jacket"), ("socks", "shoes")], directed=True)
print(tasks.topological())
tasks.add("jacket", "shirt")
web = Graph([(1, 2), (2, 3), (3, 1), (3, 4), (4, 5), (5, 4), (6, 5)], directed=True)
print(web.strong_components())
pipes = Graph([("s", "a", 10), ("s", "b", 5), ("a", "b", 15), ("a", "t", 5), ("b", "t", 10.5)], directed=True)
print(pipes.max_flow("s", "t"))
for bad in (tasks.topological, lambda: roads.path("A", "X"), lambda: list(roads.breadth_first("Q")), lambda: Graph([(1, "a")]).kruskal()):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
