# The order of a set of text is not known at build time.
# error: E0202
X = list({"a", "b", "c", "d", "e", "f", "g"})  #run
