# The places of the groups of a match live as long as the match.
import re
P = re.compile(r"(\d{4})-(\d\d)(?:[T ](\d\d)(?:([Zz])|([+-])(\d\d))?)?")


def fields(text):
    match = P.match(text, 0)
    groups = match.groups()
    return int(groups[0]), groups[1:]


for i in range(300):
    fields("1979-05T07Z")
    fields("1979-05")
print("fine")
