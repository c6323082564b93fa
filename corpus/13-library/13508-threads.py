# Threads, what they wait for, and pools of them.
import threading, queue, time
q = queue.Queue()
out = []
lock = threading.Lock()
def worker(n):
    for i in range(1000):
        with lock:
            out.append((n, i))
    q.put(n)
ts = [threading.Thread(target=worker, args=(i,)) for i in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print(len(out), sorted(q.get() for _ in range(4)), threading.active_count())
garbage = []
def churn():
    for i in range(200000):
        garbage[:] = [[i] for _ in range(3)]
a, b = threading.Thread(target=churn), threading.Thread(target=churn)
a.start(); b.start(); a.join(); b.join()
print(len(garbage))
e = threading.Event()
def waiter(): 
    print("woken", e.wait(5))
w = threading.Thread(target=waiter); w.start(); e.set(); w.join()
l = threading.local(); l.x = 1
def f(): 
    print(hasattr(l, "x"))
t = threading.Thread(target=f); t.start(); t.join()
r = threading.RLock()
with r:
    with r: print("nested")
for g in (lambda: threading.Lock().release(), lambda: r.release(), lambda: t.start(), lambda: threading.current_thread().join()):
    try: g()
    except RuntimeError as x: print(x)
tm = threading.Timer(0.01, print, ("timer",)); tm.start(); tm.join()
from concurrent.futures import ThreadPoolExecutor, as_completed
with ThreadPoolExecutor(3) as ex:
    print(list(ex.map(lambda x: x * x, range(5))))
    fs = [ex.submit(pow, 2, n) for n in range(4)]
    print(sorted(f.result() for f in as_completed(fs)))
    try: ex.submit(int, "x").result()
    except ValueError as x: print(x)
s = threading.Semaphore(2); print(s.acquire(), s.acquire(), s.acquire(blocking=False))
try: queue.Queue().get_nowait()
except queue.Empty: print("empty")
