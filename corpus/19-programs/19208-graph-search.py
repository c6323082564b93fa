# Searches in graphs and grids: BFS, Dijkstra, A*, components, topological order, minimum spanning trees, maze text.
import heapq
from collections import defaultdict, deque

SCALE = 1


class Graph:
    def __init__(self, directed=False):
        self.edges = defaultdict(dict)
        self.directed = directed

    def add(self, a, b, weight=1):
        self.edges[a][b] = weight
        if self.directed:
            self.edges[b]
        else:
            self.edges[b][a] = weight

    def __iter__(self):
        return iter(self.edges)

    def __contains__(self, node):
        return node in self.edges

    def __getitem__(self, node):
        if node not in self.edges:
            raise KeyError(f"no node {node!r}")
        return self.edges[node].items()


def bfs(graph, start):
    depth = {start: 0}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for other, _ in graph[node]:
            if other not in depth:
                depth[other] = depth[node] + 1
                queue.append(other)
    return depth


def dijkstra(graph, start, goal):
    best, back = {start: 0}, {}
    heap = [(0, start)]
    while heap:
        cost, node = heapq.heappop(heap)
        if node == goal:
            path = [node]
            while node in back:
                path.append(node := back[node])
            return cost, path[::-1]
        if cost > best[node]:
            continue
        for other, weight in graph[node]:
            if weight < 0:
                raise ValueError(f"negative weight {node}-{other}")
            if (new := cost + weight) < best.get(other, float("inf")):
                best[other], back[other] = new, node
                heapq.heappush(heap, (new, other))
    return None


def topological(graph):
    incoming = {n: 0 for n in graph}
    for n in graph:
        for m, _ in graph[n]:
            incoming[m] += 1
    ready = sorted(n for n, k in incoming.items() if not k)
    order = []
    while ready:
        node = heapq.heappop(ready)
        order.append(node)
        for m, _ in graph[node]:
            incoming[m] -= 1
            if not incoming[m]:
                heapq.heappush(ready, m)
    if len(order) < len(incoming):
        raise ValueError("cycle through " + ", ".join(sorted(n for n, k in incoming.items() if k)))
    return order


class Union:
    def __init__(self):
        self.parent = {}

    def find(self, x):
        root = x
        while (p := self.parent.setdefault(root, root)) != root:
            root = p
        while self.parent[x] != root:
            self.parent[x], x = root, self.parent[x]
        return root

    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        self.parent[a] = b
        return a != b


def spanning_tree(graph):
    union = Union()
    edges = sorted((w, *sorted((a, b))) for a in graph for b, w in graph[a])
    return [(a, b, w) for w, a, b in edges if union.join(a, b)]


def maze(width, height, seed):
    walls = set()
    for y in range(height):
        for x in range(width):
            seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
            if seed >> 16 & 3 == 0:
                walls.add((x, y))
    return walls - {(0, 0), (width - 1, height - 1)}


def astar(walls, width, height):
    goal = (width - 1, height - 1)

    def guess(p):
        return abs(p[0] - goal[0]) + abs(p[1] - goal[1])

    heap = [(guess((0, 0)), 0, (0, 0))]
    cost, back = {(0, 0): 0}, {}
    seen = 0
    while heap:
        _, g, p = heapq.heappop(heap)
        seen += 1
        if p == goal:
            path = {p}
            while p in back:
                p = back[p]
                path.add(p)
            return g, path, seen
        for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
            q = (p[0] + dx, p[1] + dy)
            if 0 <= q[0] < width and 0 <= q[1] < height and q not in walls and g + 1 < cost.get(q, 1 << 30):
                cost[q], back[q] = g + 1, p
                heapq.heappush(heap, (g + 1 + guess(q), g + 1, q))
    return None


g = Graph()
for line in "A-B:7 A-D:5 B-C:8 B-D:9 B-E:7 C-E:5 D-E:15 D-F:6 E-F:8 E-G:9 F-G:11 X-Y:1".split():
    ends, weight = line.split(":")
    g.add(*ends.split("-"), int(weight))
print(bfs(g, "A"), dijkstra(g, "A", "G"), dijkstra(g, "A", "X"), spanning_tree(g), sum(w for *_, w in spanning_tree(g)))
d = Graph(directed=True)
for a, b in [("shirt", "tie"), ("tie", "jacket"), ("trousers", "shoes"), ("trousers", "belt"), ("belt", "jacket"), ("socks", "shoes")]:
    d.add(a, b)
print(topological(d), "hat" in d)
d.add("jacket", "shirt")
for f in (lambda: topological(d), lambda: g["Q"], lambda: d.add("a", "b", -1) or dijkstra(d, "a", "b"), lambda: bfs(g, "nowhere")):
    try:
        print(f())
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)
for seed in (1, 2, 3):
    walls = maze(30, 8, seed)
    found = astar(walls, 30, 8)
    for y in range(8):
        print("".join("#" if (x, y) in walls else "o" if found and (x, y) in found[1] else "." for x in range(30)))
    print(found and (found[0], found[2]))
total = 0
for seed in range(4 * SCALE):
    found = astar(maze(40, 40, seed + 10), 40, 40)
    total += found[0] * 100 + found[2] if found else 1
    big = Graph()
    for i in range(300):
        big.add(i, (i + 1) % 300, i % 13 + 1)
        big.add(i, (i * 11 + 3) % 300, i % 7 + 1)
    total += sum(bfs(big, 0).values()) + dijkstra(big, 0, 150)[0] + sum(w for *_, w in spanning_tree(big))
print(total)
