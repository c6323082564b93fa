# Topological order, scheduled events and color systems.
import colorsys
import sched
from graphlib import CycleError, TopologicalSorter

print(list(TopologicalSorter({"D": {"B"}, "B": {"A"}, "C": ["A"], "E": ["D", "C"]}).static_order()))
t = TopologicalSorter()
t.add(1, 2, 3)
t.add(3, 4)
t.prepare()
while t:
    ready = t.get_ready()
    print(ready, t.get_ready(), t.is_active())
    t.done(*ready)
print(t.is_active(), t.get_ready())


def prepared(*ops):
    t = TopologicalSorter({1: [2]})
    for name, *args in ops:
        getattr(t, name)(*args)
    return "fine"


def show(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error.args)


show(TopologicalSorter({1: [2], 2: [1]}).prepare)
show(lambda: list(TopologicalSorter({1: [2], 2: [3], 3: [1], 4: [1]}).static_order()))
show(lambda: list(TopologicalSorter({1: [1]}).static_order()))
show(lambda: list(TopologicalSorter({"x": ["y"], "y": ["z", "w"], "w": ["v"], "v": ["y"], "z": []}).static_order()))
show(prepared, ("get_ready",))
show(prepared, ("is_active",))
show(prepared, ("done", 1))
show(prepared, ("prepare",), ("prepare",))
show(prepared, ("prepare",), ("get_ready",), ("prepare",))
show(prepared, ("prepare",), ("add", 1))
show(prepared, ("prepare",), ("done", 1))
show(prepared, ("prepare",), ("done", 7))
show(prepared, ("prepare",), ("get_ready",), ("done", 2), ("done", 2))
show(TopologicalSorter, 3)
show(TopologicalSorter, {1: [[]]})

clock = [0]


def wait(seconds):
    if seconds:
        print("wait", seconds)
        clock[0] += seconds


s = sched.scheduler(lambda: clock[0], wait)
s.enter(5, 1, print, argument=("five",))
s.enter(5, 0, print, argument=("five first",), kwargs={"end": "!\n"})
gone = s.enter(7, 1, print, ("never",))
s.enterabs(9, 1, lambda: s.enter(1, 1, print, ("nested",)))
print([(event.time, event.priority, event.sequence, event.argument) for event in s.queue], s.empty())
s.cancel(gone)
print(s.run(blocking=False))
s.run()
print(s.empty(), clock)
show(s.cancel, gone)
show(s.enter, "a", 1, print)
show(s.enterabs, 1, 2)
s.enterabs(1, 1, lambda: 1 / 0)
show(s.run)
print(s.empty(), sched.Event(1, 2, 3, 4, 5, 6))

for rgb in ((0.0, 0.0, 0.0), (1.0, 1.0, 1.0), (0.2, 0.4, 0.4), (0.9, 0.1, 0.3), (0.1, 0.3, 0.9), (0.3, 0.8, 0.2), (255, 100, 30)):
    print(rgb)
    for name in ("yiq", "hls", "hsv"):
        if name == "hls" and rgb[0] > 1:
            continue
        parts = getattr(colorsys, "rgb_to_" + name)(*rgb)
        print(name, parts, getattr(colorsys, name + "_to_rgb")(*parts))
show(colorsys.rgb_to_hls, 1.0, 1.0, 1.5)
show(colorsys.rgb_to_hsv, "a", 1, 2)
