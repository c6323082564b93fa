# Addresses are split, joined and quoted; text is escaped for HTML.
# fixme: addresses in brackets need the module ipaddress, which is not there
import html
import urllib.parse as parse

for url in ["http://user:pw@Example.com:8080/a/b;p?q=1&r=%20x#frag", "mailto:x@y.z", "//host/path", "", "file:///etc/x", "a?b#c", "http://[::1]:80/"]:
    try:
        split = parse.urlsplit(url)
        print(split, split.hostname, split.port, split.username, split.password, split.geturl())
        print(parse.urlparse(url), parse.urldefrag(url))
    except ValueError as e:
        print(url, e)
for base, url in [("http://a/b/c/d;p?q", x) for x in ("g", "./g", "g/", "/g", "//g", "?y", "#s", "../../g", "../../../g", "g:h", "", ";x", ".", "..", "g?y#s")]:
    print(parse.urljoin(base, url))
print(parse.quote("a b/é~%"), parse.quote_plus("a b&c=d"), parse.quote(b"\xff\x00"), parse.quote("a/b", safe=""))
print(parse.unquote("%C3%A9+%zz%41"), parse.unquote_plus("a+b%20c"), parse.unquote_to_bytes("a%ffb"), parse.unquote("%ff", errors="ignore"))
print(parse.urlencode({"a": 1, "b": "x y", "c": [1, 2]}), parse.urlencode([("k", ["v", "w"])], doseq=True))
print(parse.parse_qs("a=1&a=2&b=&c"), parse.parse_qsl("a=1&b=%20&c", keep_blank_values=True))
for bad in (
    lambda: parse.urlsplit("http://a:x").port, lambda: parse.urlsplit("http://a:70000").port, lambda: parse.urlsplit("http://[x"),
    lambda: parse.parse_qsl("a;b", strict_parsing=True), lambda: parse.parse_qsl("a&b&c", max_num_fields=2), lambda: parse.urlencode(5),
    lambda: parse.urljoin("a", b"b"), lambda: parse.quote(b"a", encoding="utf-8"), lambda: parse.urlsplit("http://a\u2100b/"),
):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(html.escape("<a href=\"x\">'&'</a>"), html.escape("\"'", quote=False))
print(html.unescape("&lt;&amp;&eacute;&notit;&#65;&#x41;&#128;&#0;&nosuch;&#xd800;&#x110000;&amp"))
