# A failing expression inside of an f-string.
# exit: 1
# stderr: compared
values = [1]
print(f"first {values[0]} and second {values[1]:>4}")
