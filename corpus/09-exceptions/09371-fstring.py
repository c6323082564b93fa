# A failing expression inside of an f-string.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
values = [1]
print(f"first {values[0]} and second {values[1]:>4}")
