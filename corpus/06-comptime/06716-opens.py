# Code at build time opens no files.
# error: E0202
X = open("/etc/passwd").read()  #run
