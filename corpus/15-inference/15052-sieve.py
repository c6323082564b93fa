# A sieve over a list of bools finds the primes.
def sieve(n):
    flags = [True] * (n + 1)
    flags[0] = flags[1] = False
    i = 2
    while i * i <= n:
        if flags[i]:
            for j in range(i * i, n + 1, i):
                flags[j] = False
        i += 1
    return [i for i, f in enumerate(flags) if f]
print(sieve(50), len(sieve(10000)))
try:
    sieve(-1)
except IndexError as e:
    print(e)
