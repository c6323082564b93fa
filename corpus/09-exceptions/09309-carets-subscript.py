# Carets below a subscript chain.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
data = {"a": {"b": [1, 2, 3]}}
print(data["a"]["b"][0])
print(data["a"]["c"][0])
