# The pragma has no options yet.
# error: E0201
X = 1  #run time=2s
