# Lambdas and comprehensions in tracebacks.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
f = lambda x: [1 // y for y in x]
print({k: f(v) for k, v in {"a": [1], "b": [1, 0]}.items()})
