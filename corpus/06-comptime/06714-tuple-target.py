# The pragma belongs to one name.
# error: E0201
A, B = 1, 2  #run
