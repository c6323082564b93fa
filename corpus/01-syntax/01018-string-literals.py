# String literals know escapes, prefixes and concatenation.
print("a\tb\\n\x41\u00e9\N{BULLET}\101", r"raw\n", 'it''s', "a" "b" 'c')
print(b"bytes\x00\xff", rb"\x00", b"a" b"b")
print("""three
lines "quoted" '''
""")
print("line \
continued", len("\
"), '\'', "\"")
print("\U0001F600".encode(), ascii("é☃"), repr("'\""), repr("\x7f\x80\n"))
