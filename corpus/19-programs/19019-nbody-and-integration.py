# Planets move under gravity; integrals and roots are found numerically.
import math


class Body:
    def __init__(self, name, mass, pos, vel):
        self.name, self.mass = name, mass
        self.x, self.y = pos
        self.vx, self.vy = vel


def energy(bodies):
    e = 0.0
    for i, a in enumerate(bodies):
        e += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy)
        for b in bodies[i + 1:]:
            e -= a.mass * b.mass / math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2)
    return e


def advance(bodies, dt, steps):
    for _ in range(steps):
        for i in range(len(bodies)):
            a = bodies[i]
            for j in range(i + 1, len(bodies)):
                b = bodies[j]
                dx, dy = a.x - b.x, a.y - b.y
                mag = dt / (dx * dx + dy * dy) ** 1.5
                a.vx -= dx * b.mass * mag
                a.vy -= dy * b.mass * mag
                b.vx += dx * a.mass * mag
                b.vy += dy * a.mass * mag
        for b in bodies:
            b.x += dt * b.vx
            b.y += dt * b.vy


def simpson(f, a, b, n=100):
    h = (b - a) / n
    s = f(a) + f(b)
    for i in range(1, n):
        s += f(a + i * h) * (4 if i % 2 else 2)
    return s * h / 3


def bisect(f, lo, hi, eps=1e-10):
    if f(lo) * f(hi) > 0:
        raise ValueError(f"no sign change in [{lo}, {hi}]")
    while hi - lo > eps:
        mid = (lo + hi) / 2
        if f(lo) * f(mid) <= 0:
            hi = mid
        else:
            lo = mid
    return (lo + hi) / 2


bodies = [Body("sun", 10, (0, 0), (0, 0)), Body("earth", 0.1, (1.0, 0.0), (0.0, 3.1)), Body("mars", 0.05, (0.0, 2.0), (-2.2, 0.0))]
print(f"{energy(bodies):.9f}")
advance(bodies, 0.001, 500)
print(f"{energy(bodies):.9f}")
for b in bodies:
    print(f"{b.name:>6} {b.x:+.6f} {b.y:+.6f} {b.vx:+.6f}")
print(f"{simpson(math.sin, 0, math.pi):.10f} {simpson(lambda x: x * x, 0, 3):.6f} {simpson(lambda x: 2, 0, 1, 4)}")
print(f"{bisect(lambda x: x * x - 2, 0, 2):.8f} {bisect(math.cos, 0, 3):.8f}")
try:
    bisect(lambda x: x * x + 1, -1, 1)
except ValueError as e:
    print(e)
bodies[2].x, bodies[2].y = bodies[1].x, bodies[1].y
try:
    advance(bodies, 0.001, 1)
except ZeroDivisionError as e:
    print(type(e).__name__, e)
try:
    energy([Body("a", 1, (0, 0), (0, 0)), Body("b", "heavy", (1, 1), (0, 0))])
except TypeError as e:
    print(e)
