"""Averages, spread and relations of numeric data, computed exactly where the type allows."""

import math
import numbers
from bisect import bisect_left, bisect_right
from collections import Counter, namedtuple
from decimal import Decimal
from fractions import Fraction
from itertools import groupby, repeat
from math import exp, fabs, fsum, isfinite, isinf, isnan, log, sqrt, sumprod

from _normal_dist import NormalDist
from _statistics_sums import (
    StatisticsError, convert as _convert, exact_sum as _sum, fail_negative as _fail_neg, root as _root,
    square_deviations as _ss,
)

__all__ = [
    "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean",
    "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode", "multimode", "pstdev",
    "pvariance", "quantiles", "stdev", "variance",
]

LinearRegression = namedtuple("LinearRegression", ("slope", "intercept"))


def mean(data):
    """The arithmetic mean."""
    kind, total, n = _sum(data)
    if n < 1:
        raise StatisticsError("mean requires at least one data point")
    return _convert(total / n, kind)


def fmean(data, weights=None):
    """The arithmetic mean as a float, weighted if asked."""
    if weights is not None:
        return _weighted_mean(data, weights)
    values = data if hasattr(data, "__len__") else list(data)
    total = fsum(values)
    if len(values) == 0:
        raise StatisticsError("fmean requires at least one data point")
    return total / len(values)


def _weighted_mean(data, weights):
    weights = weights if isinstance(weights, (tuple, list)) else list(weights)
    try:
        above = sumprod(data, weights)
    except ValueError:
        raise StatisticsError("data and weights must be the same length")
    below = fsum(weights)
    if not below:
        raise StatisticsError("sum of weights must be non-zero")
    return above / below


def geometric_mean(data):
    """The exponential of the mean logarithm."""
    logarithms, zeros = [], 0
    for x in data:
        if x > 0.0 or isnan(x):
            logarithms.append(log(x))
        elif x != 0.0:
            raise StatisticsError("No negative inputs allowed", x)
        else:
            zeros += 1
    if not logarithms and not zeros:
        raise StatisticsError("Must have a non-empty dataset")
    total = fsum(logarithms)
    if zeros and not isnan(total):
        # A zero makes zero of everything but infinity.
        return math.nan if total == math.inf else 0.0
    return math.nan if isnan(total) else exp(total / len(logarithms))


def harmonic_mean(data, weights=None):
    """The reciprocal of the mean reciprocal."""
    if iter(data) is data:
        data = list(data)
    complaint = "harmonic mean does not support negative values"
    n = len(data)
    if n < 1:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if n == 1 and weights is None:
        x = data[0]
        if not isinstance(x, (numbers.Real, Decimal)):
            raise TypeError("unsupported type")
        if x < 0:
            raise StatisticsError(complaint)
        return x
    if weights is None:
        weights = repeat(1, n)
        sum_weights = n
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != n:
            raise StatisticsError("Number of weights does not match data size")
        _, sum_weights, _ = _sum(_fail_neg(weights, complaint))
    try:
        data = _fail_neg(data, complaint)
        kind, total, _ = _sum(w / x if w else 0 for w, x in zip(weights, data))
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _convert(sum_weights / total, kind)


def _ordered(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data


def median(data):
    """The middle value; of two, their mean."""
    data = _ordered(data)
    n = len(data)
    i = n // 2
    if n % 2:
        return data[i]
    return (data[i - 1] + data[i]) / 2


def median_low(data):
    """The middle value; of two, the lower."""
    data = _ordered(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    """The middle value; of two, the higher."""
    data = _ordered(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    """The median of values that stand for the middles of intervals."""
    data = _ordered(data)
    n = len(data)
    x = data[n // 2]
    below = bisect_left(data, x)
    inside = bisect_right(data, x, lo=below) - below
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError("Value cannot be converted to a float")
    lower = x - interval / 2.0
    return lower + interval * (n / 2 - below) / inside


def mode(data):
    """The most common value; of several, the first met."""
    for value, _ in Counter(iter(data)).most_common(1):
        return value
    raise StatisticsError("no mode for empty data")


def multimode(data):
    """All the most common values, in the order they were met."""
    counts = Counter(iter(data))
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, n in counts.items() if n == most]


def variance(data, xbar=None):
    """The variance of a sample."""
    kind, squares, _, n = _ss(data, xbar)
    if n < 2:
        raise StatisticsError("variance requires at least two data points")
    return _convert(squares / (n - 1), kind)


def pvariance(data, mu=None):
    """The variance of a population."""
    kind, squares, _, n = _ss(data, mu)
    if n < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return _convert(squares / n, kind)


def stdev(data, xbar=None):
    """The standard deviation of a sample."""
    kind, squares, _, n = _ss(data, xbar)
    if n < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _root(squares / (n - 1), kind)


def pstdev(data, mu=None):
    """The standard deviation of a population."""
    kind, squares, _, n = _ss(data, mu)
    if n < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return _root(squares / n, kind)


def quantiles(data, *, n=4, method="exclusive"):
    """The n - 1 cut points between n groups of equal probability."""
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    size = len(data)
    if size < 2:
        if size == 1:
            return data * (n - 1)
        raise StatisticsError("must have at least one data point")
    result = []
    if method == "inclusive":
        for i in range(1, n):
            j, delta = divmod(i * (size - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == "exclusive":
        for i in range(1, n):
            position = i * (size + 1)
            j = min(max(position // n, 1), size - 1)
            delta = position - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f"Unknown method: {method!r}")


def covariance(x, y, /):
    """The sample covariance of two inputs."""
    n = _paired(x, y, "covariance")
    xbar = fsum(x) / n
    ybar = fsum(y) / n
    return sumprod([xi - xbar for xi in x], [yi - ybar for yi in y]) / (n - 1)


def correlation(x, y, /, *, method="linear"):
    """Pearson's coefficient, or Spearman's of the ranks."""
    n = _paired(x, y, "correlation")
    if method not in {"linear", "ranked"}:
        raise ValueError(f"Unknown method: {method!r}")
    if method == "ranked":
        # Ranks whose mean is zero.
        x, y = _rank(x, (1 - n) / 2), _rank(y, (1 - n) / 2)
    else:
        x, y = _centred(x, n)[0], _centred(y, n)[0]
    both = sumprod(x, y)
    of_x, of_y = sumprod(x, x), sumprod(y, y)
    try:
        return both / _sqrtprod(of_x, of_y)
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant")


def _centred(values, n):
    """The differences from the mean, and the mean."""
    mean_value = fsum(values) / n
    return [value - mean_value for value in values], mean_value


def linear_regression(x, y, /, *, proportional=False):
    """Slope and intercept of the least squares line."""
    n = _paired(x, y, "linear regression")
    mean_x = mean_y = 0.0
    if not proportional:
        x, mean_x = _centred(x, n)
        y, mean_y = _centred(y, n)
    both, of_x = sumprod(x, y) + 0.0, sumprod(x, x)
    try:
        slope = both / of_x
    except ZeroDivisionError:
        raise StatisticsError("x is constant")
    return LinearRegression(slope, 0.0 if proportional else mean_y - slope * mean_x)


def _paired(x, y, what):
    n = len(x)
    if len(y) != n:
        raise StatisticsError(f"{what} requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError(f"{what} requires at least two data points")
    return n


def _rank(data, start):
    """The rank of each item counted from start; equal items share the middle of their ranks."""
    order = sorted(range(len(data)), key=data.__getitem__)
    ranks = [0] * len(data)
    position = start - 1
    for _, group in groupby(order, key=data.__getitem__):
        members = list(group)
        size = len(members)
        rank = position + (size + 1) / 2
        for i in members:
            ranks[i] = rank
        position += size
    return ranks


def _sqrtprod(x, y):
    """The root of x * y, refined once, and safe from overflow and underflow."""
    root = sqrt(x * y)
    if root and isfinite(root):
        # One step of Newton's method with an exact difference.
        return root + sumprod((x, root), (y, -root)) / (2.0 * root)
    scale = 2.0 ** 537 if x and y and not root else 2.0 ** -512 if isinf(root) and not (isinf(x) or isinf(y)) else None
    return root if scale is None else _sqrtprod(scale * x, scale * y) / scale
