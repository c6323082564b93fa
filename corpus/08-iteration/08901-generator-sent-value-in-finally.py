# A variable assigned from a yield is there in the handler of a later yield.
# point: 9.generator-protocol
def steps(x):
    try:
        x = yield 1
        x = yield 2
        x = yield 3
    except KeyError as e:
        print('caught', e, x)
        x = yield 'handled'
    finally:
        print('cleanup', x)
    return x


for plan in ([], ['a'], ['a', 'b'], ['a', KeyError('k'), 'end'], [KeyError(1)], ['a', ValueError('v')]):
    g = steps('start')
    print(next(g))
    try:
        for v in plan:
            print(g.throw(v) if isinstance(v, Exception) else g.send(v))
        g.close()
    except (StopIteration, ValueError) as e:
        print(type(e).__name__, e)
