# `global` lets a function bind a module variable.
count = 0
def bump():
    global count
    count += 1
    return count
print(bump(), bump(), count)
def create():
    global made
    made = "here"
try:
    made
except NameError as e:
    print(e)
create()
print(made)
def remove():
    global made
    del made
remove()
try:
    made
except NameError as e:
    print(e)
def local_first():
    print(count2)
    count2 = 1
try:
    local_first()
except UnboundLocalError as e:
    print(e)
