# Huffman codes over a heap written by hand, with round trips of texts and bytes.
class Heap:
    def __init__(self, items=(), key=lambda x: x):
        self.key = key
        self.items = []
        for item in items:
            self.push(item)

    def push(self, item):
        items = self.items
        items.append(item)
        at = len(items) - 1
        while at and self.key(items[at]) < self.key(items[parent := (at - 1) // 2]):
            items[at], items[parent] = items[parent], items[at]
            at = parent

    def pop(self):
        if not self.items:
            raise IndexError("pop from an empty heap")
        top, last = self.items[0], self.items.pop()
        if self.items:
            self.items[0] = last
            at = 0
            while True:
                child = min((c for c in (2 * at + 1, 2 * at + 2) if c < len(self.items)), key=lambda c: self.key(self.items[c]), default=None)
                if child is None or self.key(self.items[at]) <= self.key(self.items[child]):
                    break
                self.items[at], self.items[child] = self.items[child], self.items[at]
                at = child
        return top

    def __len__(self):
        return len(self.items)

    def __iter__(self):
        while self:
            yield self.pop()


class Leaf:
    def __init__(self, symbol, weight):
        self.symbol, self.weight = symbol, weight

    def codes(self, prefix):
        yield self.symbol, prefix or "0"


class Node:
    def __init__(self, left, right):
        self.left, self.right = left, right
        self.weight = left.weight + right.weight

    def codes(self, prefix=""):
        yield from self.left.codes(prefix + "0")
        yield from self.right.codes(prefix + "1")


def tree_of(data):
    counts = {}
    for symbol in data:
        counts[symbol] = counts.get(symbol, 0) + 1
    heap = Heap(key=lambda pair: pair[:2])
    for order, (symbol, n) in enumerate(sorted(counts.items())):
        heap.push((n, order, Leaf(symbol, n)))
    order = len(counts)
    while len(heap) > 1:
        (n, _, a), (m, _, b) = heap.pop(), heap.pop()
        heap.push((n + m, order, Node(a, b)))
        order += 1
    return heap.pop()[2]


def encode(data, codes):
    bits = "".join(codes[s] for s in data)
    padding = -len(bits) % 8
    bits += "0" * padding
    return bytes(int(bits[i:i + 8], 2) for i in range(0, len(bits), 8)), padding


def decode(packed, padding, codes):
    bits = "".join(f"{byte:08b}" for byte in packed)
    bits = bits[:len(bits) - padding] if padding else bits
    symbols = {code: symbol for symbol, code in codes.items()}
    out, code = [], ""
    for bit in bits:
        code += bit
        if code in symbols:
            out.append(symbols[code])
            code = ""
    if code:
        raise ValueError(f"{code} is left over")
    return out


for text in ("abracadabra", "she sells sea shells by the sea shore", "aaaa", "été à la plage ☀", "mississippi river"):
    codes = dict(tree_of(text).codes(""))
    packed, padding = encode(text, codes)
    assert "".join(decode(packed, padding, codes)) == text
    print(f"{text!r}: {len(text.encode())} -> {len(packed)} bytes, {packed.hex(' ', 4)}")
    for symbol, code in sorted(codes.items(), key=lambda kv: (len(kv[1]), kv[1]))[:5]:
        print(f"    {symbol!r:>5} {code}")
data = bytes(i * i % 17 for i in range(200))
codes = dict(tree_of(data).codes(""))
packed, padding = encode(data, codes)
print(bytes(decode(packed, padding, codes)) == data, len(packed), padding)
print(list(Heap([5, 3, 8, 1, 9, 2])), list(Heap("heap", key=lambda c: -ord(c))))
for bad in (lambda: tree_of(""), lambda: encode("xyz", codes), lambda: decode(b"\xff" * 3, 1, {"a": "10"}), lambda: Heap([1, "a"])):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
