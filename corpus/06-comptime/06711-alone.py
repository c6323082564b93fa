# The pragma means nothing on a line of its own.
# error: E0201
#run
X = 1
