# Reductions that copyreg knows: protocols 0 and 1, names of slots, extension codes, and what is refused.
import copyreg
import pickle


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


class Plain:
    pass


class Slots:
    __slots__ = ("x", "__private", "__dict__", "__z__")


class More(Slots):
    __slots__ = "w"


class Numbers(list):
    pass


class State:
    __slots__ = ("a",)

    def __getstate__(self):
        return {"a": 1}


for cls in (Plain, Slots, More, Numbers):
    print(copyreg._slotnames(cls), copyreg._slotnames(cls) is copyreg._slotnames(cls))
plain = Plain()
plain.v = 1
numbers = Numbers([1, 2])
numbers.z = 4
for value in (plain, Plain(), Slots(), numbers, State(), 5, len, 2j, int | str):
    for protocol in (0, 1):
        attempt(lambda: [str(part) for part in value.__reduce_ex__(protocol)[1:]])
    attempt(lambda: type(pickle.loads(pickle.dumps(value, 0))).__name__)
attempt(copyreg.pickle, Plain, 5)
attempt(copyreg.constructor, 5)
print(copyreg._reconstructor(Numbers, list, [1, 2]), copyreg.__newobj__(int, 4), copyreg.__newobj_ex__(dict, (), {"a": 1}))
attempt(copyreg.add_extension, "m", "n", 0)
attempt(copyreg.add_extension, "m", "n", 240)
attempt(copyreg.add_extension, "m", "n", 240)
attempt(copyreg.add_extension, "m", "n", 241)
attempt(copyreg.add_extension, "m", "k", 240)
attempt(copyreg.remove_extension, "m", "n", 241)
attempt(copyreg.remove_extension, "m", "n", 240)
copyreg.add_extension("__main__", "Plain", 77)
data = pickle.dumps(plain, 2)
print(data, pickle.loads(data).v)
