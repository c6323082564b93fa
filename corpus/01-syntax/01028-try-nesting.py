# Nested try statements run handlers and finally clauses inside out.
def f(n):
    try:
        try:
            if n == 0:
                raise ValueError("v")
            if n == 1:
                raise KeyError("k")
            if n == 2:
                return "ret"
        except ValueError:
            print("inner")
            raise TypeError("t")
        else:
            print("else")
        finally:
            print("inner finally")
    except (TypeError, KeyError) as e:
        return type(e).__name__, type(e.__context__).__name__
    finally:
        print("outer finally")
for n in range(4):
    print(f(n))
