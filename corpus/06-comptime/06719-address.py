# A value that depends on an address has no value at build time.
# error: E0202
X = id(object())  #run
