# Too many objects pass the limit of memory.
# error: E0202
X = [b"x" * 1000000 for _ in range(2000)]  #run
