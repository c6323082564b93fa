value = 1
def change(v):
    global value
    value = v
def get():
    return value
