# Code at build time starts no processes and sees no descriptors.
# error: E0202
import os

X = os.listdir("/")  #run
