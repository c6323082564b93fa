# Reads JSON and a table, joins them and writes a report in both formats.
import csv
import io
import json
import sys
import textwrap

PEOPLE = '[{"id": 1, "name": "Ann", "tags": ["a", "b"]}, {"id": 2, "name": "Bob \\u00e9", "tags": []}, {"id": 3, "name": "Cy", "tags": null}]'
SALES = 'id,amount,note\n1,10.5,"first, large"\n2,3,\n1,4.25,"he said ""yes"""\n9,1,lost\n'

people = {person["id"]: person for person in json.loads(PEOPLE)}
totals = {}
lost = []
for row in csv.DictReader(io.StringIO(SALES)):
    key = int(row["id"])
    if key not in people:
        lost.append(row)
        continue
    totals[key] = totals.get(key, 0.0) + float(row["amount"])
report = [dict(people[key], total=total) for key, total in sorted(totals.items())]
print(json.dumps(report, indent=2, sort_keys=True))
print(json.dumps(lost, separators=(",", ":"), ensure_ascii=False))
writer = csv.writer(sys.stdout, lineterminator="\n")
writer.writerow(["name", "total", "tags"])
for entry in report:
    writer.writerow([entry["name"], entry["total"], "|".join(entry["tags"] or [])])
print(textwrap.fill(" ".join(person["name"] for person in people.values()) * 5, 30, initial_indent="- ", subsequent_indent="  "))
try:
    json.loads('{"open": [1, 2')
except json.JSONDecodeError as e:
    print(e, e.lineno, e.colno)
