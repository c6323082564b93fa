"""Topological order of a graph whose nodes can be hashed."""

__all__ = ["TopologicalSorter", "CycleError"]


class CycleError(ValueError):
    """The graph has a cycle; the second argument lists its nodes."""


class _Node:
    __slots__ = ("value", "waits", "followers", "state")

    def __init__(self, value):
        self.value = value
        self.waits = 0
        self.followers = []
        self.state = "new"


class TopologicalSorter:
    """Gives nodes out once everything before them is done."""

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._passed_out = 0
        self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _node(self, value):
        node = self._nodes.get(value)
        if node is None:
            node = self._nodes[value] = _Node(value)
        return node

    def add(self, node, *predecessors):
        """Add a node that comes after its predecessors."""
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        follower = self._node(node)
        follower.waits += len(predecessors)
        for value in predecessors:
            self._node(value).followers.append(node)

    def prepare(self):
        """End the adding of nodes and look for cycles."""
        if self._passed_out:
            raise ValueError("cannot prepare() after starting sort")
        if self._ready is None:
            self._ready = [node.value for node in self._nodes.values() if node.waits == 0]
            cycle = self._find_cycle()
            if cycle:
                raise CycleError("nodes are in a cycle", cycle)

    def _find_cycle(self):
        done = set()
        for start in self._nodes:
            if start in done:
                continue
            path = [start]
            depth = {start: 0}
            pending = [iter(self._nodes[start].followers)]
            while path:
                for value in pending[-1]:
                    if value in depth:
                        return path[depth[value]:] + [value]
                    if value not in done:
                        depth[value] = len(path)
                        path.append(value)
                        pending.append(iter(self._nodes[value].followers))
                        break
                else:
                    value = path.pop()
                    pending.pop()
                    del depth[value]
                    done.add(value)
        return None

    def _check_prepared(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")

    def get_ready(self):
        """The nodes that can be worked on and have not been given out."""
        self._check_prepared()
        result = tuple(self._ready)
        for value in result:
            self._nodes[value].state = "out"
        self._ready.clear()
        self._passed_out += len(result)
        return result

    def is_active(self):
        """Whether there is more to give out or to be done."""
        self._check_prepared()
        return self._finished < self._passed_out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """Mark nodes as done, which makes others ready."""
        self._check_prepared()
        for value in nodes:
            node = self._nodes.get(value)
            if node is None:
                raise ValueError(f"node {value!r} was not added using add()")
            if node.state == "done":
                raise ValueError(f"node {value!r} was already marked done")
            if node.state == "new":
                raise ValueError(f"node {value!r} was not passed out (still not ready)")
            node.state = "done"
            for other in node.followers:
                follower = self._nodes[other]
                follower.waits -= 1
                if follower.waits == 0:
                    self._ready.append(other)
            self._finished += 1

    def static_order(self):
        """All nodes in an order that respects the graph."""
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)
