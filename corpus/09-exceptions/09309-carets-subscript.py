# Carets below a subscript chain.
# exit: 1
# stderr: compared
data = {"a": {"b": [1, 2, 3]}}
print(data["a"]["b"][0])
print(data["a"]["c"][0])
