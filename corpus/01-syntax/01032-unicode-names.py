# Identifiers are Unicode, normalized to NFKC.
café = 1
π = 3.14
ﬁ = "ligature"
print(café, π, fi)
class 类:
    名 = "x"
print(类.名, 类.__name__)
