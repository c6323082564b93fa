# What `result`, `exception` and `done` say of a fiber that ended, failed, or still waits.
import sx


def fails(kind):
    sx.checkpoint()
    raise kind("from the fiber")


def main():
    good, bad = sx.spawn(lambda: 5), sx.spawn(fails, KeyError)
    print(good.done(), bad.done())
    print(good.exception(), good.result(), good.done(), good.result())
    print(repr(bad.exception()), bad.done(), type(bad.exception()) is KeyError)
    for _ in range(2):
        try:
            bad.result()
        except KeyError as e:
            print("raised", e, e is bad.exception())
    nested = sx.spawn(lambda: sx.spawn(fails, ValueError).exception())
    print(repr(nested.result()))
    waiting = sx.spawn(lambda: sx.checkpoint() or sx.checkpoint() or "late")
    sx.checkpoint()
    print(waiting.done(), waiting.result(), waiting.done())


sx.run(main)
