# Averages, spread, quantiles and relations of data of every numeric type.
from decimal import Decimal
from fractions import Fraction
import statistics as s

data = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
print(s.mean(data), s.fmean(data), s.median(data), s.mode(data), s.multimode(data))
print(s.mean([1, 2, 3, 4]), s.mean([1, 2, 3]), s.mean([Fraction(1, 3), Fraction(1, 2)]), s.mean([Decimal("0.5"), Decimal("0.75")]))
print(s.mean([True, False, True]), s.mean([1, 2.5]), s.mean([float("inf"), 1.0]), s.mean([float("nan"), 1]))
print(s.variance(data), s.pvariance(data), s.stdev(data), s.pstdev(data))
print(s.variance([1, 2, 3, 4]), s.variance(data, 1.5), s.pvariance([1, 2, 3], mu=2))
print(s.stdev([Decimal("1.5"), Decimal("2.5"), Decimal("2.75"), Decimal("4.75")]), s.stdev([1, 2, 3, 4, 7]))
print(s.variance([Fraction(1, 6), Fraction(1, 2), Fraction(5, 3)]), s.stdev([1e-200, 3e-200]), s.pstdev([1e150, 3e150]))
print(s.median([1, 3, 5, 7]), s.median_low([1, 3, 5, 7]), s.median_high([1, 3, 5, 7]), s.median_grouped([52, 52, 53, 54], interval=2))
print(s.geometric_mean([54, 24, 36]), s.geometric_mean([0, 3]), s.harmonic_mean([40, 60]), s.harmonic_mean([40, 60], weights=[5, 30]))
print(s.harmonic_mean([Fraction(1, 2), Fraction(1, 3)]), s.harmonic_mean([0, 3]), s.fmean([3, 4, 5], [1, 2, 3]))
print(s.quantiles(range(1, 12), n=5), s.quantiles(data), s.quantiles(data, n=10, method="inclusive"), s.quantiles([5], n=3))
x, y = [1, 2, 3, 4, 5, 6, 7, 8, 9], [9, 8, 7, 6, 5, 4, 3, 2, 1.5]
print(s.covariance(x, y), s.correlation(x, y), s.correlation(x, y, method="ranked"), s.correlation([1, 2, 2, 3], [4, 4, 5, 9], method="ranked"))
print(s.linear_regression(x, y), s.linear_regression(x, y, proportional=True).slope)
print(s.multimode("aabbbbccddddeeffffgg"), s.multimode([]), s.mode("hello"))

d = s.NormalDist(100, 15)
print(d, d.mean, d.median, d.mode, d.stdev, d.variance, d.pdf(90), d.cdf(120), d.zscore(130))
print(d.inv_cdf(0.5), d.inv_cdf(0.95), d.inv_cdf(0.01), d.inv_cdf(1e-15), d.quantiles())
print(d + 5, 5 + d, d - 5, 5 - d, d * 2, 2 * d, d / 2, -d, +d, d + d, d - s.NormalDist(1, 8))
print(d == s.NormalDist(100, 15), d == 3, hash(d) == hash(s.NormalDist(100, 15)), d.overlap(s.NormalDist(110, 15)), d.overlap(s.NormalDist(90, 5)))
print(s.NormalDist.from_samples([1, 2, 3, 4, 10]), d.samples(3, seed=7))


def fails(function, *args, **kwargs):
    try:
        print("no error", function(*args, **kwargs))
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error.args)


for function in (s.mean, s.fmean, s.geometric_mean, s.harmonic_mean, s.median, s.median_low, s.median_high, s.median_grouped,
                 s.mode, s.variance, s.pvariance, s.stdev, s.pstdev, s.quantiles):
    fails(function, [])
fails(s.stdev, [1])
fails(s.mean, ["a"])
fails(s.mean, 5)
fails(s.geometric_mean, [1, -2])
fails(s.harmonic_mean, [1, -2])
fails(s.harmonic_mean, ["a"])
fails(s.harmonic_mean, [1, 2], [1])
fails(s.fmean, [1, 2], [1])
fails(s.fmean, [1, 2], [0, 0])
fails(s.quantiles, [1, 2], n=0)
fails(s.quantiles, [1, 2], method="other")
fails(s.covariance, [1], [1])
fails(s.covariance, [1, 2], [1])
fails(s.correlation, [1, 1], [1, 2])
fails(s.correlation, [1, 2], [1, 2], method="x")
fails(s.linear_regression, [1, 1], [1, 2])
fails(s.NormalDist, 0, -1)
fails(s.NormalDist(0, 0).pdf, 1)
fails(s.NormalDist(0, 0).cdf, 1)
fails(s.NormalDist(0, 0).zscore, 1)
fails(s.NormalDist(0, 1).inv_cdf, 1)
fails(s.NormalDist(0, 1).overlap, 1)
fails(s.median, [1, "a"])
