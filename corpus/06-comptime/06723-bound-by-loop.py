# A name that a loop binds has no value at build time.
# error: E0202
for n in range(3):
    pass
X = [n]  #run
