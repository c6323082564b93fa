import helpers
print("failing runs")
result = 10 // len(helpers.LOADED)
