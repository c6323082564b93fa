"""Prints the primes below the number given on the command line."""
import sys


def primes(limit):
    sieve = [True] * limit
    for candidate in range(2, limit):
        if sieve[candidate]:
            yield candidate
            for multiple in range(candidate * candidate, limit, candidate):
                sieve[multiple] = False


def main():
    limit = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    print(*primes(limit))


main()
