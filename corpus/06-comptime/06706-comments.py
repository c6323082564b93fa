# Only a comment that begins with `#run` is the pragma; text that looks like it is text.
A = [1]  # run
#running is no pragma
B = "#run"
C = f"{A} #run"
D = """
X = 1  #run
"""
E = (
    2
    + 3
)  #run
print(A, B, C, D, E); F = (6)  #run
print(F)
