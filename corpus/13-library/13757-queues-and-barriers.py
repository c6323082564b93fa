# Queues of threads with limits, time and shutting down; semaphores, barriers and conditions that time out.
import queue
import threading


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


for cls in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    q = cls(2)
    q.put(3)
    q.put(1)
    attempt(q.put, 2, False)
    attempt(q.put, 2, True, -1)
    attempt(q.put, 2, timeout=0.01)
    print(q.full(), q.qsize(), q.get(), q.get(False), q.empty())
    attempt(q.get_nowait)
    attempt(q.get, True, -1)
    q.task_done()
    q.task_done()
    attempt(q.task_done)
    q.put(5)
    q.shutdown()
    attempt(q.put, 1)
    attempt(q.get)
    attempt(q.get)
    print(q.unfinished_tasks)
q = queue.Queue(1)
done = []


def work():
    while True:
        try:
            done.append(q.get())
        except queue.ShutDown:
            return
        q.task_done()


thread = threading.Thread(target=work)
thread.start()
for i in range(10):
    q.put(i)
q.join()
q.shutdown(immediate=True)
thread.join()
print(done)
simple = queue.SimpleQueue()
attempt(simple.get, timeout=-1)
attempt(simple.get, False)
simple.put(1)
print(simple.get(timeout=-1) if False else simple.get(), simple.empty())
condition = threading.Condition()
attempt(condition.wait)
attempt(condition.notify)
with condition:
    print(condition.wait(0.01), condition.wait_for(lambda: [], 0.01))
semaphore = threading.Semaphore(1)
print(semaphore.acquire(), semaphore.acquire(False), semaphore.acquire(timeout=0.01), semaphore.acquire(timeout=-1))
attempt(semaphore.acquire, False, 1)
attempt(threading.BoundedSemaphore().release)
barrier = threading.Barrier(2, action=lambda: print("all here"))
thread = threading.Thread(target=barrier.wait)
thread.start()
barrier.wait()
thread.join()
attempt(barrier.wait, 0.01)
attempt(barrier.wait)
barrier.reset()
print(barrier.broken, barrier.n_waiting)
attempt(threading.Barrier, 0)
attempt(threading.Barrier(1, action=lambda: 1 / 0).wait)
attempt(threading.Thread(target=print).join)
attempt(threading.current_thread().join)
