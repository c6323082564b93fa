# Analysis of a generated access log: parsing by hand, percentiles, sessions, top lists, histograms, anomalies.
from collections import Counter, defaultdict, namedtuple
from datetime import datetime, timedelta
from itertools import groupby, pairwise
from operator import itemgetter

SCALE = 1
Entry = namedtuple("Entry", "ip user when method path query status size ms")


def generate(n, seed=7):
    when = datetime(2025, 3, 30, 0, 59, 30)
    for _ in range(n):
        seed = (seed * 6364136223846793005 + 1442695040888963407) & (2**64 - 1)
        r = seed >> 33
        when += timedelta(milliseconds=r % 4000)
        path = ("/", "/index.html", "/api/items", "/api/items/%d" % (r % 7), "/img/logo%20x.png", "/admin", "/search?q=caf%C3%A9+noir&p=" + str(r % 3))[r // 7 % 7]
        status = 500 if r % 31 == 0 else 404 if path == "/admin" else 301 if path == "/" else 200
        user = ("-", "ann", "bob")[r // 11 % 3]
        yield f'10.0.{r % 2}.{r // 3 % 5} - {user} [{when:%d/%b/%Y:%H:%M:%S} +0000] "{("GET", "POST")[r % 5 == 0]} {path} HTTP/1.1" {status} {r % 5000 if status == 200 else "-"} {r % 900 + 1}ms'
        if r % 101 == 0:
            yield "garbage " + str(r % 10)


def unquote(text):
    out, raw, i = bytearray(), text.replace("+", " ").encode(), 0
    while i < len(raw):
        if raw[i] == 0x25:
            out.append(int(raw[i + 1 : i + 3], 16))
            i += 3
        else:
            out.append(raw[i])
            i += 1
    return out.decode()


def parse(line):
    head, _, rest = line.partition(" [")
    stamp, _, rest = rest.partition("] \"")
    request, _, tail = rest.partition('" ')
    try:
        ip, _, user = head.split()
        method, target, version = request.split()
        status, size, ms = tail.split()
    except ValueError as e:
        raise ValueError(f"cannot read {line!r}") from e
    path, _, query = target.partition("?")
    pairs = dict(p.split("=", 1) for p in query.split("&")) if query else {}
    return Entry(ip, None if user == "-" else user, datetime.strptime(stamp, "%d/%b/%Y:%H:%M:%S %z"), method, unquote(path), {k: unquote(v) for k, v in pairs.items()}, int(status), 0 if size == "-" else int(size), int(ms.removesuffix("ms")))


def percentile(values, p):
    values = sorted(values)
    k = (len(values) - 1) * p / 100
    low = int(k)
    high = min(low + 1, len(values) - 1)
    return values[low] + (values[high] - values[low]) * (k - low)


def sessions(entries, gap=timedelta(seconds=15)):
    by_ip = defaultdict(list)
    for e in entries:
        by_ip[e.ip].append(e)
    for ip, items in sorted(by_ip.items(), key=lambda kv: tuple(map(int, kv[0].split(".")))):
        start = 0
        for i, (a, b) in enumerate(pairwise(items), 1):
            if b.when - a.when > gap:
                yield ip, items[start:i]
                start = i
        yield ip, items[start:]


def analyse(lines):
    entries, bad = [], []
    for number, line in enumerate(lines, 1):
        try:
            entries.append(parse(line))
        except ValueError as e:
            bad.append((number, str(e), type(e.__cause__).__name__))
    return entries, bad


entries, bad = analyse(generate(400))
print(len(entries), bad[:2], len(bad))
print(entries[0]), print(entries[-1]._replace(ip="x", query=None))
print(Counter(e.status for e in entries).most_common(), Counter(e.path for e in entries).most_common(3), Counter(e.user for e in entries if e.user).total())
times = [e.ms for e in entries]
print(*(f"p{p}={percentile(times, p):.1f}" for p in (0, 50, 90, 99, 100)), f"mean={sum(times) / len(times):.3f}")
width = 100
histogram = Counter(t // width for t in times)
for k in range(max(histogram) + 1):
    print(f"{k * width:>4}-{(k + 1) * width - 1:<4}{'*' * (histogram[k] // 2)} {histogram[k]}")
every = list(sessions(entries))
print(len(every), [(ip, len(items), str(items[-1].when - items[0].when)) for ip, items in every[:4]], max(len(i) for _, i in every))
for minute, items in groupby(entries[:80], key=lambda e: e.when.replace(second=0, microsecond=0)):
    items = list(items)
    print(f"{minute:%H:%M} {len(items):>3} {sum(e.size for e in items):>8,} {sum(e.status >= 400 for e in items) / len(items):.0%}")
print(sorted({(k, v) for e in entries for k, v in e.query.items()}), sorted({e.path for e in entries}, key=len)[-2:], max(entries, key=itemgetter(7)).size)
for text in ("", "a b c [x] \"GET / H\" 200 1 2ms", 'a b c [01/Feb/2024:00:00:00 +0000] "GET / H" 2x0 1 2ms', 'a b c [01/Feb/2024:00:00:00 +0000] "GET /%zz H" 200 1 2ms'):
    try:
        print(parse(text))
    except ValueError as e:
        print(e)
total = 0
for r in range(SCALE):
    entries, bad = analyse(generate(250, seed=r + 1))
    total += sum(len(i) ** 2 for _, i in sessions(entries)) + int(percentile([e.ms for e in entries], 95)) + len(bad)
print(total if SCALE == 1 else "")
