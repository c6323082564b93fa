# A name that is bound in two places has no value at build time.
# error: E0202
N = 1
N = N + 1
X = [N]  #run
