# NameError, UnboundLocalError and their texts: deleted names, closures, class bodies, comprehensions.
# point: 8.traceback-suggestions
def attempt(f):
    try:
        print(f.__name__, f())
    except NameError as e:
        print(f.__name__, type(e).__name__, e, repr(e.name))
def simple(): return not_there
def local_later():
    print(x)
    x = 1
def deleted():
    y = 1
    del y
    return y
def deleted_twice():
    z = 1
    del z
    del z
def free():
    def inner(): return later
    result = inner()
    later = 1
    return result
def free_deleted():
    v = 1
    def inner(): return v
    del v
    return inner()
def del_free():
    w = 1
    def inner():
        nonlocal w
        del w
    inner()
    inner()
def conditional(flag=False):
    if flag: value = 1
    return value
def loop_variable():
    for i in []: pass
    return i
def comprehension():
    [q for q in "a"]
    return q
def comprehension_free():
    return [p for _ in "a"]
    p = 1
def generator():
    def g():
        yield missing_one
    return next(g())
def class_body():
    class C:
        attr = attr
    return C
attr_global = 1
def class_body_global():
    class C:
        attr_global = attr_global
    return C.attr_global
def class_body_local():
    u = "local"
    class C:
        u = u
    return C.u
def class_scope():
    class C:
        hidden = 1
        def m(self): return hidden
    return C().m()
def class_comp():
    class C:
        n = 2
        items = [n for _ in range(2)]
    return C.items
def lambda_name(): return (lambda: lam)()
def augmented():
    counter += 1
    return counter
def augmented_global():
    global never_set
    never_set += 1
def global_deleted():
    global gone
    gone = 1
    del gone
    return gone
def del_global():
    global gone2
    del gone2
def except_name():
    try: raise ValueError
    except ValueError as err: pass
    return err
def with_name():
    try:
        with missing_cm as c: pass
    finally: pass
def import_name():
    if False: import math
    return math
def function_name():
    if False:
        def helper(): pass
    return helper()
def decorator():
    @no_decorator
    def f(): pass
def default():
    def f(a=no_default): pass
def annotation():
    def f(a: no_annotation): pass
    return f.__annotations__
def star(): return print(*no_args)
def fstring(): return f"{no_value}"
def walrus():
    if False and (m := 1): pass
    return m
def match_name():
    match 1:
        case 2 as k: pass
    return k
def nested_function():
    def a():
        def b(): return deep_missing
        return b()
    return a()
def builtin_deleted():
    import builtins
    builtins.temporary = 1
    value = temporary
    del builtins.temporary
    return temporary
def unpack_target():
    try: (aa, bb) = 1,
    except ValueError: pass
    return aa
def try_assigned():
    try:
        val = int("x")
    except ValueError: pass
    return val
def async_name():
    async def f(): return async_missing
    f().send(None)
for f in (simple, local_later, deleted, deleted_twice, free, free_deleted, del_free, conditional, loop_variable, comprehension, comprehension_free, generator, class_body, class_body_global, class_body_local, class_scope, class_comp, lambda_name, augmented, augmented_global, global_deleted, del_global, except_name, with_name, import_name, function_name, decorator, default, annotation, star, fstring, walrus, match_name, nested_function, builtin_deleted, unpack_target, try_assigned, async_name): attempt(f)
