# Compression of bytes by LZ77 and canonical Huffman codes, with bit streams, and back again.
import heapq
from collections import Counter, defaultdict

SCALE = 1


class BitWriter:
    def __init__(self):
        self.data = bytearray()
        self.acc = self.bits = 0

    def write(self, value, width):
        self.acc = self.acc << width | value
        self.bits += width
        while self.bits >= 8:
            self.bits -= 8
            self.data.append(self.acc >> self.bits & 255)
        self.acc &= (1 << self.bits) - 1

    def finish(self):
        if self.bits:
            self.data.append(self.acc << 8 - self.bits & 255)
        return bytes(self.data)


class BitReader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def read(self, width):
        value = 0
        for _ in range(width):
            byte = self.data[self.at >> 3]
            value = value << 1 | byte >> 7 - (self.at & 7) & 1
            self.at += 1
        return value


def lz77(data, window=4096, longest=66):
    """Yields literals (ints) and (distance, length) pairs."""
    table = defaultdict(list)
    i = 0
    while i < len(data):
        best, where = 0, 0
        key = data[i : i + 3]
        for j in reversed(table[key][-16:]):
            if i - j > window:
                break
            n = 0
            while n < longest and i + n < len(data) and data[j + n] == data[i + n]:
                n += 1
            if n > best:
                best, where = n, i - j
        step = 1
        if best >= 3:
            yield where, best
            step = best
        else:
            yield data[i]
        for k in range(i, i + step):
            table[data[k : k + 3]].append(k)
        i += step


def unlz77(items):
    out = bytearray()
    for item in items:
        if isinstance(item, tuple):
            distance, length = item
            for _ in range(length):
                out.append(out[-distance])
        else:
            out.append(item)
    return bytes(out)


def code_lengths(counts):
    heap = [(n, i, (symbol,)) for i, (symbol, n) in enumerate(sorted(counts.items()))]
    heapq.heapify(heap)
    lengths = dict.fromkeys(counts, 0 if len(counts) > 1 else 1)
    serial = len(heap)
    while len(heap) > 1:
        n1, _, s1 = heapq.heappop(heap)
        n2, _, s2 = heapq.heappop(heap)
        for s in s1 + s2:
            lengths[s] += 1
        heapq.heappush(heap, (n1 + n2, serial, s1 + s2))
        serial += 1
    return lengths


def canonical(lengths):
    code, previous, codes = 0, 0, {}
    for length, symbol in sorted((n, s) for s, n in lengths.items()):
        code <<= length - previous
        codes[symbol] = (code, length)
        code += 1
        previous = length
    return codes


def compress(data):
    items = list(lz77(data))
    symbols = [256 + item[1] - 3 if isinstance(item, tuple) else item for item in items] + [320]
    lengths = code_lengths(Counter(symbols))
    codes = canonical(lengths)
    w = BitWriter()
    w.write(len(lengths), 9)
    for symbol, n in sorted(lengths.items()):
        w.write(symbol, 9)
        w.write(n, 5)
    for symbol, item in zip(symbols, items + [None]):
        w.write(*codes[symbol])
        if isinstance(item, tuple):
            w.write(item[0] - 1, 12)
    return w.finish()


def decompress(packed):
    r = BitReader(packed)
    lengths = {}
    for _ in range(r.read(9)):
        symbol = r.read(9)
        lengths[symbol] = r.read(5)
    decode = {(n, code): s for s, (code, n) in canonical(lengths).items()}

    def items():
        while True:
            code = n = 0
            while (n, code) not in decode:
                code = code << 1 | r.read(1)
                n += 1
                if n > 31:
                    raise ValueError("corrupt data")
            symbol = decode[n, code]
            if symbol == 320:
                return
            yield symbol if symbol < 256 else (r.read(12) + 1, symbol - 256 + 3)

    return unlz77(items())


samples = {
    "empty": b"",
    "one": b"a",
    "run": b"a" * 500,
    "words": b"the cat sat on the mat, the cat ate the rat; " * 12,
    "mixed": bytes((i * i ^ i >> 3) & 255 for i in range(700)),
    "text": "Größe, Maß und Fluß: äöü — ".encode() * 9,
}
for name, data in samples.items():
    packed = compress(data)
    assert decompress(packed) == data
    print(f"{name:<6} {len(data):>5} -> {len(packed):>5} {len(packed) / max(len(data), 1):>8.1%} {packed[:6].hex(' ')}")
print(list(lz77(b"abcabcabcd")), canonical(code_lengths(Counter("abracadabra"))))
for bad in (b"", b"\x00\x80", b"\xff" * 10, compress(b"hello hello hello")[:-3]):
    try:
        print(decompress(bad))
    except (IndexError, ValueError, KeyError) as e:
        print(type(e).__name__, e)
seed = 12345
total = 0
for round_ in range(SCALE):
    data = bytearray()
    while len(data) < 2500:
        seed = (seed * 1103515245 + 12345) % 2**31
        data += b"lorem ipsum dolor sit amet consectetur "[seed >> 5 & 15 : (seed >> 5 & 15) + (seed >> 9 & 15) + 1]
    packed = compress(bytes(data))
    assert decompress(packed) == data
    total += len(packed)
print(total // SCALE > 500, total if SCALE == 1 else "")
