# The pragma belongs to assignments to a name.
# error: E0201
print(1)  #run
