"""Random numbers: the Mersenne Twister, distributions over it, and the system's own source."""

import os as _os
from _collections_abc import Sequence as _Sequence
from bisect import bisect as _bisect
from itertools import accumulate as _accumulate
from math import (
    acos as _acos, ceil as _ceil, cos as _cos, e as _e, exp as _exp, floor as _floor, isfinite as _isfinite,
    lgamma as _lgamma, log as _log, log2 as _log2, pi as _pi, sin as _sin, sqrt as _sqrt,
)
from operator import index as _index

import _random
from _hashes import start as _start_hash

__all__ = [
    "Random", "SystemRandom", "betavariate", "binomialvariate", "choice", "choices", "expovariate", "gammavariate",
    "gauss", "getrandbits", "getstate", "lognormvariate", "normalvariate", "paretovariate", "randbytes", "randint",
    "random", "randrange", "sample", "seed", "setstate", "shuffle", "triangular", "uniform", "vonmisesvariate",
    "weibullvariate",
]

BPF = 53
RECIP_BPF = 2.0 ** -BPF
TWOPI = 2.0 * _pi
LOG4 = _log(4.0)
# Constants of Cheng's gamma generator and of Kinderman and Monahan's normal one.
SG_MAGICCONST = _log(4.5) + 1.0
NV_MAGICCONST = 4.0 * _exp(-0.5) / _sqrt(2.0)

_DEFAULT_STEP = 1
_FRACTIONS = 1 << BPF


# Ints below a bound. One of these two becomes the method `_below` of a class.

def _below_by_bits(generator, bound):
    """An int in range(bound), bound > 0: as many bits as the bound has, until they are less."""
    draw = generator.getrandbits
    size = bound.bit_length()
    while True:
        candidate = draw(size)
        if candidate < bound:
            return candidate


def _below_by_fractions(generator, bound):
    """An int in range(bound) where there is nothing but random()."""
    draw = generator.random
    if bound >= _FRACTIONS:
        import warnings

        warnings.warn(
            "Underlying random() generator does not supply \nenough bits to choose from a population range this "
            "large.\nTo remove the range limitation, add a getrandbits() method."
        )
        return _floor(draw() * bound)
    # Only whole multiples of the bound, or the lesser ints would come more often.
    cut = (_FRACTIONS - _FRACTIONS % bound) / _FRACTIONS
    while True:
        fraction = draw()
        if fraction < cut:
            return _floor(fraction * _FRACTIONS) % bound


# Seeds.

def _text_hash(text):
    """The seed of a text as Python 2 had it: its hash there, kept to 64 bits."""
    value = ord(text[0]) << 7 if text else 0
    for character in text:
        value = (value * 1000003 ^ ord(character)) & (1 << 64) - 1
    return value ^ len(text)


def _number_of(data):
    """Bytes and their SHA-512 as one int."""
    digest = _start_hash("sha512")
    digest.update(data)
    return int.from_bytes(data + digest.digest(), "big")


# Samples without repetition.

def _fill_from_pool(slots, items, below):
    """Fills a list with items of another one, which is spoilt: what is taken is replaced by the last one left."""
    left = len(items)
    for slot in range(len(slots)):
        place = below(left)
        left -= 1
        slots[slot] = items[place]
        items[place] = items[left]


def _fill_by_rejection(slots, items, below):
    """Fills a list with some of many items: places that were had before are drawn again."""
    bound = len(items)
    seen = set()
    while len(seen) < len(slots):
        place = below(bound)
        if place not in seen:
            slots[len(seen)] = items[place]
            seen.add(place)


# Gamma distribution of scale one.

def _gamma_cheng(draw, shape):
    """Shapes above one: algorithm GB of Cheng (1977)."""
    inverse_a = _sqrt(shape * 2.0 - 1.0)
    b = shape - LOG4
    c = shape + inverse_a
    while True:
        first = draw()
        if first <= 1e-7 or first >= 0.9999999:
            continue
        second = 1.0 - draw()
        v = _log(first / (1.0 - first)) / inverse_a
        x = shape * _exp(v)
        z = first * first * second
        r = b + c * v - x
        if r + SG_MAGICCONST - z * 4.5 >= 0.0:
            return x
        if r >= _log(z):
            return x


def _gamma_ahrens_dieter(draw, shape):
    """Shapes below one: algorithm GS of Ahrens and Dieter (1974)."""
    b = (_e + shape) / _e
    while True:
        p = draw() * b
        if p <= 1.0:
            x = p ** (1.0 / shape)
            if draw() <= _exp(-x):
                return x
        else:
            x = -_log((b - p) / shape)
            if draw() <= x ** (shape - 1.0):
                return x


# Binomial distribution for probabilities up to a half.

def _binomial_by_gaps(draw, n, p):
    """Few successes: the gaps between them are geometric (Devroye's second waiting time method)."""
    scale = _log2(1.0 - p)
    successes = 0
    if scale:
        position = _floor(_log2(draw()) / scale) + 1
        while position <= n:
            successes += 1
            position += _floor(_log2(draw()) / scale) + 1
    return successes


def _binomial_btrs(draw, n, p):
    """Many successes: transformed rejection with a squeeze, BTRS of Hoermann (1993)."""
    assert p <= 0.5 and n * p >= 10.0
    deviation = _sqrt(n * p * (1.0 - p))
    b = 2.53 * deviation + 1.15
    a = 0.0248 * b - 0.0873 + 0.01 * p
    c = n * p + 0.5
    squeeze = 0.92 - 4.2 / b
    mode = None
    while True:
        u = draw() - 0.5
        distance = 0.5 - abs(u)
        k = _floor((a * 2.0 / distance + b) * u + c)
        if not 0 <= k <= n:
            continue
        v = draw()
        if v <= squeeze and distance >= 0.07:
            return k
        if mode is None:
            alpha = (2.83 + 5.1 / b) * deviation
            log_odds = _log(p / (1.0 - p))
            mode = _floor((n + 1) * p)
            at_mode = _lgamma(mode + 1) + _lgamma(n - mode + 1)
        v = v * (alpha / (a / (distance * distance) + b))
        if _log(v) <= at_mode - _lgamma(k + 1) - _lgamma(n - k + 1) + (k - mode) * log_odds:
            return k


class Random(_random.Random):
    """A generator of random numbers with a state of its own."""

    VERSION = 3

    _below = _below_by_bits

    def __init__(self, x=None):
        self.seed(x)
        self.gauss_next = None

    def __init_subclass__(cls, /, **kwargs):
        # Ints come from whichever of getrandbits() and random() is given nearest to the class.
        for owner in cls.__mro__:
            given = vars(owner)
            if "_below" in given:
                return
            if "getrandbits" in given:
                cls._below = _below_by_bits
                return
            if "random" in given:
                cls._below = _below_by_fractions
                return

    # The state.

    def seed(self, a=None, version=2):
        """Starts the sequence that belongs to `a`, or any where that is None."""
        is_text = isinstance(a, str)
        if version == 2 and (is_text or isinstance(a, (bytes, bytearray))):
            a = _number_of(a.encode() if is_text else a)
        elif version == 1 and is_text:
            a = _text_hash(a)
        elif version == 1 and isinstance(a, bytes):
            a = _text_hash(a.decode("latin-1"))
        elif a is not None and not isinstance(a, (int, float, str, bytes, bytearray)):
            raise TypeError("The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.")
        super().seed(a)
        self.gauss_next = None

    def getstate(self):
        """The state, for setstate."""
        words = super().getstate()
        return (self.VERSION, words, self.gauss_next)

    def setstate(self, state):
        """Goes on from a state that getstate answered."""
        version = state[0]
        if version != 2 and version != 3:
            raise ValueError(f"state with version {version} passed to Random.setstate() of version {self.VERSION}")
        _, words, self.gauss_next = state
        if version == 2:
            # There the words were signed.
            try:
                words = tuple([word % (1 << 32) for word in words])
            except ValueError as error:
                raise TypeError from error
        super().setstate(words)

    def __getstate__(self):
        return self.getstate()

    def __setstate__(self, state):
        self.setstate(state)

    def __reduce__(self):
        return (type(self), (), self.getstate())

    # Ints and bytes.

    def randbytes(self, n):
        """n random bytes."""
        bits = self.getrandbits(8 * n)
        return bits.to_bytes(n, "little")

    def randrange(self, start, stop=None, step=_DEFAULT_STEP):
        """An item of range(start, stop, step)."""
        first = _index(start)
        if stop is None:
            if step is not _DEFAULT_STEP:
                raise TypeError("Missing a non-None stop argument")
            if first <= 0:
                raise ValueError("empty range for randrange()")
            return self._below(first)
        span = _index(stop) - first
        stride = _index(step)
        if stride == 1:
            if span <= 0:
                raise ValueError(f"empty range in randrange({start}, {stop})")
            return first + self._below(span)
        if stride == 0:
            raise ValueError("zero step for randrange()")
        count = -(-span // stride)
        if count <= 0:
            raise ValueError(f"empty range in randrange({start}, {stop}, {step})")
        return first + self._below(count) * stride

    def randint(self, a, b):
        """An int from a to b, both included."""
        a = _index(a)
        count = _index(b) - a + 1
        if count <= 0:
            raise ValueError(f"empty range in randint({a}, {_index(b)})")
        return self._below(count) + a

    # Sequences.

    def choice(self, seq):
        """An item of a sequence."""
        size = len(seq)
        if size == 0:
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._below(size)]

    def shuffle(self, x):
        """Puts the items of a list in random order (Fisher and Yates)."""
        below = self._below
        for last in range(len(x) - 1, 0, -1):
            place = below(last + 1)
            x[last], x[place] = x[place], x[last]

    def sample(self, population, k, *, counts=None):
        """k different items of a sequence; `counts` says how often each is in it."""
        if not isinstance(population, _Sequence):
            raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        size = len(population)
        if counts is not None:
            ends = list(_accumulate(counts))
            if len(ends) != size:
                raise ValueError("The number of counts does not match the population")
            total = ends[-1] if ends else 0
            if not isinstance(total, int):
                raise TypeError("Counts must be integers")
            if total < 0:
                raise ValueError("Counts must be non-negative")
            places = self.sample(range(total), k=k)
            return [population[_bisect(ends, place, 0, size - 1)] for place in places]
        if not 0 <= k <= size:
            raise ValueError("Sample larger than population or is negative")
        chosen = [None] * k
        # A pool costs as much as the population, a set four times its items or more.
        worth_a_pool = 21 if k <= 5 else 21 + 4 ** _ceil(_log(3 * k, 4))
        if size <= worth_a_pool:
            _fill_from_pool(chosen, list(population), self._below)
        else:
            _fill_by_rejection(chosen, population, self._below)
        return chosen

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        """k items, the same ones perhaps several times, by weight."""
        draw = self.random
        size = len(population)
        if weights is None and cum_weights is None:
            scale = float(size)
            return [population[_floor(draw() * scale)] for _ in range(k)]
        if cum_weights is None:
            try:
                ends = list(_accumulate(weights))
            except TypeError:
                if isinstance(weights, int):
                    raise TypeError(
                        f"The number of choices must be a keyword argument: k={weights!r}"
                    ) from None
                raise
        elif weights is None:
            ends = cum_weights
        else:
            raise TypeError("Cannot specify both weights and cumulative weights")
        if len(ends) != size:
            raise ValueError("The number of weights does not match the population")
        scale = ends[-1] + 0.0
        if scale <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        if not _isfinite(scale):
            raise ValueError("Total of weights must be finite")
        return [population[_bisect(ends, draw() * scale, 0, size - 1)] for _ in range(k)]

    # Continuous distributions.

    def uniform(self, a, b):
        """A number between a and b."""
        width = b - a
        return a + width * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        """Triangular distribution, by inversion."""
        u = self.random()
        if mode is None:
            peak = 0.5
        else:
            try:
                peak = (mode - low) / (high - low)
            except ZeroDivisionError:
                return low
        if u <= peak:
            return low + (high - low) * _sqrt(u * peak)
        return high + (low - high) * _sqrt((1.0 - u) * (1.0 - peak))

    def normalvariate(self, mu=0.0, sigma=1.0):
        """Normal distribution, by the ratio of uniform deviates (Kinderman and Monahan)."""
        draw = self.random
        while True:
            numerator = draw() - 0.5
            denominator = 1.0 - draw()
            ratio = NV_MAGICCONST * numerator / denominator
            if ratio * ratio / 4.0 <= -_log(denominator):
                return mu + ratio * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        """Normal distribution, two numbers at a time (Box and Muller)."""
        deviate, self.gauss_next = self.gauss_next, None
        if deviate is None:
            angle = self.random() * TWOPI
            radius = _sqrt(_log(1.0 - self.random()) * -2.0)
            deviate = _cos(angle) * radius
            self.gauss_next = radius * _sin(angle)
        return mu + deviate * sigma

    def lognormvariate(self, mu, sigma):
        """Log normal distribution."""
        exponent = self.normalvariate(mu, sigma)
        return _exp(exponent)

    def expovariate(self, lambd=1.0):
        """Exponential distribution, by inversion."""
        u = 1.0 - self.random()
        return -_log(u) / lambd

    def vonmisesvariate(self, mu, kappa):
        """The normal distribution of angles (Best and Fisher's algorithm)."""
        draw = self.random
        if kappa <= 1e-6:
            return draw() * TWOPI
        half = 0.5 / kappa
        r = half + _sqrt(1.0 + half * half)
        while True:
            z = _cos(_pi * draw())
            d = z / (r + z)
            limit = draw()
            if limit < 1.0 - d * d:
                break
            if limit <= (1.0 - d) * _exp(d):
                break
        inverse = 1.0 / r
        cosine = (inverse + z) / (1.0 + inverse * z)
        if draw() > 0.5:
            angle = mu + _acos(cosine)
        else:
            angle = mu - _acos(cosine)
        return angle % TWOPI

    def gammavariate(self, alpha, beta):
        """Gamma distribution."""
        if beta <= 0.0 or alpha <= 0.0:
            raise ValueError("gammavariate: alpha and beta must be > 0.0")
        if alpha > 1.0:
            return _gamma_cheng(self.random, alpha) * beta
        if alpha == 1.0:
            return -_log(1.0 - self.random()) * beta
        return _gamma_ahrens_dieter(self.random, alpha) * beta

    def betavariate(self, alpha, beta):
        """Beta distribution: one gamma deviate's part of two."""
        part = self.gammavariate(alpha, 1.0)
        if not part:
            return 0.0
        rest = self.gammavariate(beta, 1.0)
        return part / (part + rest)

    def paretovariate(self, alpha):
        """Pareto distribution, by inversion."""
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        """Weibull distribution, by inversion."""
        exponential = -_log(1.0 - self.random())
        return alpha * exponential ** (1.0 / beta)

    # Discrete distributions.

    def binomialvariate(self, n=1, p=0.5):
        """How many of n trials succeed, each with probability p."""
        if n < 0:
            raise ValueError("n must be non-negative")
        if p == 0.0:
            return 0
        if p == 1.0:
            return n
        if p <= 0.0 or p >= 1.0:
            raise ValueError("p must be in the range 0.0 <= p <= 1.0")
        if n == 1:
            return 1 if self.random() < p else 0
        if p > 0.5:
            failures = self.binomialvariate(n, 1.0 - p)
            return n - failures
        few = n * p < 10.0
        return (_binomial_by_gaps if few else _binomial_btrs)(self.random, n, p)


class SystemRandom(Random):
    """Random numbers from the operating system; there is no state to keep."""

    def random(self):
        return (int.from_bytes(_os.urandom(7), "big") >> 56 - BPF) * RECIP_BPF

    def getrandbits(self, k):
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        size = -(-k // 8)
        return int.from_bytes(_os.urandom(size), "big") >> -k % 8

    def randbytes(self, n):
        return _os.urandom(n)

    def seed(self, *args, **kwds):
        """Does nothing."""

    def getstate(self, *args, **kwds):
        raise NotImplementedError("System entropy source does not have state.")

    def setstate(self, *args, **kwds):
        raise NotImplementedError("System entropy source does not have state.")


# The functions of the module are methods of one generator.
_shared = Random()
seed = _shared.seed
getstate = _shared.getstate
setstate = _shared.setstate
random = _shared.random
getrandbits = _shared.getrandbits
randbytes = _shared.randbytes
randrange = _shared.randrange
randint = _shared.randint
choice = _shared.choice
choices = _shared.choices
sample = _shared.sample
shuffle = _shared.shuffle
uniform = _shared.uniform
triangular = _shared.triangular
normalvariate = _shared.normalvariate
gauss = _shared.gauss
lognormvariate = _shared.lognormvariate
expovariate = _shared.expovariate
vonmisesvariate = _shared.vonmisesvariate
gammavariate = _shared.gammavariate
betavariate = _shared.betavariate
paretovariate = _shared.paretovariate
weibullvariate = _shared.weibullvariate
binomialvariate = _shared.binomialvariate

if hasattr(_os, "fork"):
    _os.register_at_fork(after_in_child=seed)
