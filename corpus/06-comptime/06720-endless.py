# A loop without end passes the limit of time.
# error: E0202
def spin():
    n = 0
    while True:
        n += 1


X = spin()  #run
