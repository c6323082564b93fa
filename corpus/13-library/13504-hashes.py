# Hash functions, base64 and identifiers.
import hashlib, hmac, base64, binascii, uuid, secrets
print(hashlib.sha256(b"abc").hexdigest(), hashlib.md5(b"abc").hexdigest(), hashlib.sha1(b"").hexdigest())
print(hashlib.sha3_256(b"abc").hexdigest(), hashlib.blake2b(b"abc", digest_size=16, key=b"k", salt=b"s", person=b"p").hexdigest(), hashlib.blake2s(b"x").hexdigest(), hashlib.shake_128(b"a").hexdigest(8))
for n in sorted(hashlib.algorithms_guaranteed):
    h = hashlib.new(n, b"hello")
    print(n, h.digest_size, h.block_size)
print(hmac.new(b"key", b"msg", "sha256").hexdigest(), hashlib.pbkdf2_hmac("sha256", b"p", b"s", 100).hex())
print(base64.b64encode(b"hello world"), base64.b85encode(b"hello"), base64.b32decode("NBSWY3DP"))
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), len(secrets.token_hex(8)), uuid.UUID(int=5))
h = hashlib.sha512(); h.update(b"a"); c = h.copy(); c.update(b"b"); print(h.hexdigest()[:16], c.hexdigest()[:16])
for f in [lambda: hashlib.new("foo"), lambda: hashlib.md5("a"), lambda: base64.b64decode("a"), lambda: binascii.unhexlify("abc"), lambda: hashlib.blake2b(digest_size=65), lambda: hmac.new("a", b"")]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
