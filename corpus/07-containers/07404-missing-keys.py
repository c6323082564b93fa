# __missing__: only for subclasses of dict, only from d[k].
# point: 5.missing
import collections
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e, type(e.__context__).__name__)
class D(dict):
    def __missing__(self, k): print("missing", k); return ("made", k)
d = D(a=1)
t(lambda: d["a"]); t(lambda: d["b"]); t(lambda: d.get("b")); t(lambda: d.get("b", 2)); t(lambda: "b" in d); t(lambda: d.setdefault("c", 3)); t(lambda: d.pop("b")); t(lambda: d.pop("b", 4)); t(lambda: d.__getitem__("z")); t(lambda: dict.__getitem__(d, "z")); t(lambda: D.__getitem__(d, "y")); t(lambda: d.__missing__("direct")); t(lambda: D.__missing__(d, 5)); t(lambda: d[[]]); t(lambda: d[1, 2]); t(lambda: d[1:2]); t(lambda: "{0[nokey]}".format(d)); t(lambda: "%(nokey)s" % d); t(lambda: "{nokey}".format_map(d)); t(lambda: "{nokey}".format(**d)); t(lambda: {**d}); t(lambda: d | {"z": 1}); t(lambda: list(d)); t(lambda: len(d))
def delete(o, k): del o[k]
t(lambda: delete(d, "nope"))
def aug(o, k):
    o[k] += ("more",); return o[k]
t(lambda: aug(d, "fresh")); print(dict(d))
class DictRaises(dict):
    def __missing__(self, k): raise ValueError("raised for", k)
class Static(dict):
    @staticmethod
    def __missing__(k): return ("static", k)
class ClassM(dict):
    @classmethod
    def __missing__(cls, k): return (cls.__name__, k)
class NoneM(dict): __missing__ = None
class WrongArgs(dict):
    def __missing__(self): return 1
class Prop(dict):
    @property
    def __missing__(self): return lambda k: ("prop", k)
class GetItem(dict):
    def __getitem__(self, k): return ("getitem", k)
    def __missing__(self, k): return "never"
class SuperGet(dict):
    def __getitem__(self, k): return super().__getitem__(k)
    def __missing__(self, k): return ("via super", k)
for c in (DictRaises, Static, ClassM, NoneM, WrongArgs, Prop, GetItem, SuperGet): print(c.__name__, end=" "); t(lambda: c()["k"])
plain = dict(); t(lambda: setattr(plain, "__missing__", 1)); e = type("E", (dict,), {})(); e.__missing__ = lambda k: "instance"; t(lambda: e["k"]); type(e).__missing__ = lambda s, k: "later"; t(lambda: e["k"]); del type(e).__missing__; t(lambda: e["k"])
class NotDict:
    def __getitem__(self, k): raise KeyError(k)
    def __missing__(self, k): return 1
t(lambda: NotDict()["k"])
class ListM(list):
    def __missing__(self, k): return 1
t(lambda: ListM()[0])
dd = collections.defaultdict(list); dd["a"].append(1); t(lambda: dd["b"]); t(lambda: dd.get("c")); t(lambda: dict(dd)); t(lambda: dd); t(lambda: collections.defaultdict()["k"]); t(lambda: collections.defaultdict(None)["k"]); t(lambda: collections.defaultdict(3)); t(lambda: collections.defaultdict(int, a=1)["z"]); t(lambda: collections.defaultdict(lambda: 1 / 0)["z"]); t(lambda: collections.defaultdict(len)["z"]); t(lambda: dd.default_factory); dd.default_factory = None; t(lambda: dd["q"]); dd.default_factory = int; t(lambda: dd["q"]); t(lambda: dd.__missing__("direct")); t(lambda: dd); t(lambda: collections.defaultdict(list).copy().default_factory); t(lambda: collections.Counter("aab")["z"]); t(lambda: collections.Counter().__missing__(1)); t(lambda: collections.ChainMap({}, {})["z"]); t(lambda: collections.OrderedDict()["z"]); t(lambda: collections.UserDict()["z"])
class OD(collections.OrderedDict):
    def __missing__(self, k): return ("od", k)
class UD(collections.UserDict):
    def __missing__(self, k): return ("ud", k)
class CM(collections.ChainMap):
    def __missing__(self, k): return ("cm", k)
class DD(collections.defaultdict):
    def __missing__(self, k): return ("dd", k)
for c in (OD, UD, CM, DD): t(lambda: c()["k"]); t(lambda: c().get("k")); t(lambda: "k" in c()); t(lambda: c().pop("k", 1))
class KeyRepr:
    def __repr__(self): return "<key>"
    def __eq__(self, o): raise TypeError("eq")
    def __hash__(self): return hash("a")
t(lambda: {}[KeyRepr()]); t(lambda: {"a": 1}[KeyRepr()]); t(lambda: D(a=1)[KeyRepr()]); t(lambda: {}[("tuple", 1)]); t(lambda: {}[""]); t(lambda: {}[None]); t(lambda: str(KeyError("a b"))); t(lambda: str(KeyError("a", 1))); t(lambda: str(KeyError()))
