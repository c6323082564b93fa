# An except clause catches instances of its class and of subclasses, the first clause that fits wins.
# point: 8.raise-checks
def attempt(exc):
    try:
        raise exc
    except KeyError as e:
        return "key", e.args
    except LookupError as e:
        return "lookup", e.args
    except (TypeError, ValueError) as e:
        return "tuple", type(e).__name__
    except Exception:
        return "rest"
    else:
        return "never"

for exc in (KeyError("k"), IndexError(3), LookupError, TypeError(), UnicodeError("u"), OSError(2, "x")):
    print(attempt(exc))
