# A value that depends on the seed of hashes has no value at build time.
# error: E0202
X = hash("abc")  #run
