"""Addresses of the web in parts, and texts as parts of them."""

import functools
import re
from collections import namedtuple

__all__ = [
    "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl",
    "quote", "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes", "DefragResult",
    "ParseResult", "SplitResult", "DefragResultBytes", "ParseResultBytes", "SplitResultBytes",
]

uses_relative = ["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp",
                 "rtsps", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss"]
uses_netloc = ["", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews",
               "prospero", "rtsp", "rtsps", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws",
               "wss", "itms-services"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip", "sips",
               "mms", "sftp", "tel"]
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."

_control_and_space = "".join(map(chr, range(33)))
_unsafe_bytes = ["\t", "\r", "\n"]


def clear_cache():
    """Forgets what has been split and quoted."""
    urlsplit.cache_clear()
    _byte_quoter_factory.cache_clear()


# Arguments are all str or all bytes; inside they are str.

def _decode_args(args, encoding="ascii", errors="strict"):
    return tuple(x.decode(encoding, errors) if x else "" for x in args)


def _encode_result(obj, encoding="ascii", errors="strict"):
    return obj.encode(encoding, errors)


def _noop(obj):
    return obj


def _coerce_args(*args):
    first, *others = args
    is_text = isinstance(first, str)
    # An empty argument may be of either kind.
    if any(other and is_text != isinstance(other, str) for other in others):
        raise TypeError("Cannot mix str and non-str arguments")
    return (*args, _noop) if is_text else (*_decode_args(args), _encode_result)


class _ResultMixinStr:
    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        return self._encoded_counterpart(*(x.encode(encoding, errors) for x in self))


class _ResultMixinBytes:
    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        return self._decoded_counterpart(*(x.decode(encoding, errors) for x in self))


class _NetlocResultMixinBase:
    __slots__ = ()

    @property
    def username(self):
        return self._userinfo[0]

    @property
    def password(self):
        return self._userinfo[1]

    @property
    def hostname(self):
        hostname = self._hostinfo[0]
        if not hostname:
            return None
        percent = "%" if isinstance(hostname, str) else b"%"
        # The zone of an IPv6 address keeps its case.
        hostname, percent, zone = hostname.partition(percent)
        return hostname.lower() + percent + zone

    @property
    def port(self):
        port = self._hostinfo[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        port = int(port)
        if port > 65535:
            raise ValueError("Port out of range 0-65535")
        return port

    def _split_netloc(self, at, colon, opening, closing):
        """(user, password, host, port)"""
        userinfo, have_info, hostinfo = self.netloc.rpartition(at)
        username = password = None
        if have_info:
            username, have_password, password = userinfo.partition(colon)
            if not have_password:
                password = None
        _, have_open_br, bracketed = hostinfo.partition(opening)
        if have_open_br:
            hostname, _, port = bracketed.partition(closing)
            _, _, port = port.partition(colon)
        else:
            hostname, _, port = hostinfo.partition(colon)
        return username, password, hostname, port or None

    __class_getitem__ = classmethod(type(list[int]))


class _NetlocResultMixinStr(_NetlocResultMixinBase, _ResultMixinStr):
    __slots__ = ()

    @property
    def _userinfo(self):
        return self._split_netloc("@", ":", "[", "]")[:2]

    @property
    def _hostinfo(self):
        return self._split_netloc("@", ":", "[", "]")[2:]


class _NetlocResultMixinBytes(_NetlocResultMixinBase, _ResultMixinBytes):
    __slots__ = ()

    @property
    def _userinfo(self):
        return self._split_netloc(b"@", b":", b"[", b"]")[:2]

    @property
    def _hostinfo(self):
        return self._split_netloc(b"@", b":", b"[", b"]")[2:]


_DefragResultBase = namedtuple("_DefragResultBase", "url fragment")
_SplitResultBase = namedtuple("_SplitResultBase", "scheme netloc path query fragment")
_ParseResultBase = namedtuple("_ParseResultBase", "scheme netloc path params query fragment")
ResultBase = _NetlocResultMixinStr


class DefragResult(_DefragResultBase, _ResultMixinStr):
    """An address without its fragment, and the fragment."""

    __slots__ = ()

    def geturl(self):
        return self.url + "#" + self.fragment if self.fragment else self.url


class SplitResult(_SplitResultBase, _NetlocResultMixinStr):
    """The five parts of an address."""

    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_ParseResultBase, _NetlocResultMixinStr):
    """The six parts of an address."""

    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResultBytes(_DefragResultBase, _ResultMixinBytes):
    __slots__ = ()

    def geturl(self):
        return self.url + b"#" + self.fragment if self.fragment else self.url


class SplitResultBytes(_SplitResultBase, _NetlocResultMixinBytes):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResultBytes(_ParseResultBase, _NetlocResultMixinBytes):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


for _text, _bytes in ((DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes), (ParseResult, ParseResultBytes)):
    _text._encoded_counterpart = _bytes
    _bytes._decoded_counterpart = _text
del _text, _bytes


# Inside, a part that is not there is None; to the outside it is empty.

def urlparse(url, scheme="", allow_fragments=True):
    """The six parts of an address."""
    url, scheme, _coerce_result = _coerce_args(url, scheme)
    scheme, netloc, url, params, query, fragment = _urlparse(url, scheme, allow_fragments)
    return _coerce_result(ParseResult(scheme or "", netloc or "", url, params or "", query or "", fragment or ""))


def _urlparse(url, scheme=None, allow_fragments=True):
    scheme, netloc, url, query, fragment = _urlsplit(url, scheme, allow_fragments)
    params = None
    if (scheme or "") in uses_params and ";" in url:
        url, params = _splitparams(url, allow_none=True)
    return scheme, netloc, url, params, query, fragment


def _splitparams(url, allow_none=False):
    i = url.find(";", url.rfind("/") + 1)
    if i < 0:
        return url, None if allow_none else ""
    return url[:i], url[i + 1:]


def _splitnetloc(url, start=0):
    delim = len(url)
    for c in "/?#":
        where = url.find(c, start)
        if where >= 0:
            delim = min(delim, where)
    return url[start:delim], url[delim:]


def _checknetloc(netloc):
    if not netloc or netloc.isascii():
        return
    # Characters that become separators when they are normalized are refused.
    import unicodedata
    n = netloc
    for c in "@:#?":
        n = n.replace(c, "")
    netloc2 = unicodedata.normalize("NFKC", n)
    if n == netloc2:
        return
    for c in "/?#@:":
        if c in netloc2:
            raise ValueError(f"netloc {netloc!r} contains invalid characters under NFKC normalization")


def _check_bracketed_netloc(netloc):
    place = netloc.rpartition("@")[2]
    before, opening, inside = place.partition("[")
    if not opening:
        _check_bracketed_host(place.partition(":")[0])
        return
    host, _, behind = inside.partition("]")
    if before or behind and behind[0] != ":":
        raise ValueError("Invalid IPv6 URL")
    _check_bracketed_host(host)


def _check_bracketed_host(hostname):
    if hostname.startswith("v"):
        if not re.match(r"\Av[a-fA-F0-9]+\..+\z", hostname):
            raise ValueError("IPvFuture address is invalid")
    else:
        import ipaddress
        ip = ipaddress.ip_address(hostname)
        if isinstance(ip, ipaddress.IPv4Address):
            raise ValueError("An IPv4 address cannot be in brackets")


@functools.lru_cache(typed=True)
def urlsplit(url, scheme="", allow_fragments=True):
    """The five parts of an address."""
    url, scheme, _coerce_result = _coerce_args(url, scheme)
    scheme, netloc, url, query, fragment = _urlsplit(url, scheme, allow_fragments)
    return _coerce_result(SplitResult(scheme or "", netloc or "", url, query or "", fragment or ""))


def _urlsplit(url, scheme=None, allow_fragments=True):
    url = url.lstrip(_control_and_space)
    for b in _unsafe_bytes:
        url = url.replace(b, "")
    if scheme is not None:
        scheme = scheme.strip(_control_and_space)
        for b in _unsafe_bytes:
            scheme = scheme.replace(b, "")
    netloc = query = fragment = None
    i = url.find(":")
    if i > 0 and url[0].isascii() and url[0].isalpha() and all(c in scheme_chars for c in url[:i]):
        scheme, url = url[:i].lower(), url[i + 1:]
    if url[:2] == "//":
        netloc, url = _splitnetloc(url, 2)
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
        if "[" in netloc:
            _check_bracketed_netloc(netloc)
    if allow_fragments and "#" in url:
        url, fragment = url.split("#", 1)
    if "?" in url:
        url, query = url.split("?", 1)
    _checknetloc(netloc)
    return scheme, netloc, url, query, fragment


def _known_netloc(scheme, netloc, url):
    """An empty host, where the scheme has one and the path can follow it; None where there is none."""
    if netloc:
        return netloc
    return "" if scheme and scheme in uses_netloc and (not url or url[:1] == "/") else None


def urlunparse(components):
    """The address of six parts."""
    scheme, netloc, url, params, query, fragment, _coerce_result = _coerce_args(*components)
    netloc = _known_netloc(scheme, netloc, url)
    if params:
        url = "%s;%s" % (url, params)
    return _coerce_result(_urlunsplit(scheme or None, netloc, url, query or None, fragment or None))


def urlunsplit(components):
    """The address of five parts."""
    scheme, netloc, url, query, fragment, _coerce_result = _coerce_args(*components)
    netloc = _known_netloc(scheme, netloc, url)
    return _coerce_result(_urlunsplit(scheme or None, netloc, url, query or None, fragment or None))


def _urlunsplit(scheme, netloc, url, query, fragment):
    if netloc is not None:
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + netloc + url
    elif url[:2] == "//":
        url = "//" + url
    if scheme:
        url = scheme + ":" + url
    if query is not None:
        url = url + "?" + query
    if fragment is not None:
        url = url + "#" + fragment
    return url


def _urlunparse(scheme, netloc, url, params, query, fragment):
    if params is not None:
        url = "%s;%s" % (url, params)
    return _urlunsplit(scheme, netloc, url, query, fragment)


def urljoin(base, url, allow_fragments=True):
    """An address that is relative to another one."""
    if not base:
        return url
    if not url:
        return base
    base, url, _coerce_result = _coerce_args(base, url)
    bscheme, bnetloc, bpath, bquery, bfragment = _urlsplit(base, None, allow_fragments)
    scheme, netloc, path, query, fragment = _urlsplit(url, None, allow_fragments)
    if scheme is None:
        scheme = bscheme
    if scheme != bscheme or scheme and scheme not in uses_relative:
        return _coerce_result(url)
    if not scheme or scheme in uses_netloc:
        if netloc:
            return _coerce_result(_urlunsplit(scheme, netloc, path, query, fragment))
        netloc = bnetloc
    if not path:
        path = bpath
        if query is None:
            query = bquery
            if fragment is None:
                fragment = bfragment
        return _coerce_result(_urlunsplit(scheme, netloc, path, query, fragment))
    base_parts = bpath.split("/")
    if base_parts[-1] != "":
        # What is behind the last slash is not taken over.
        del base_parts[-1]
    if path[:1] == "/":
        segments = path.split("/")
    else:
        segments = base_parts + path.split("/")
        # Empty parts in the middle are no directories.
        segments[1:-1] = filter(None, segments[1:-1])
    resolved = []
    for segment in segments:
        if segment == "..":
            if resolved:
                resolved.pop()
        elif segment != ".":
            resolved.append(segment)
    if segments[-1] in (".", ".."):
        resolved.append("")
    return _coerce_result(_urlunsplit(scheme, netloc, "/".join(resolved) or "/", query, fragment))


def urldefrag(url):
    """An address without its fragment, and the fragment."""
    url, _coerce_result = _coerce_args(url)
    if "#" in url:
        scheme, netloc, path, params, query, frag = _urlparse(url)
        defrag = _urlunparse(scheme, netloc, path, params, query, None)
    else:
        defrag, frag = url, ""
    return _coerce_result(DefragResult(defrag, frag or ""))


_hexdig = "0123456789ABCDEFabcdef"
_hextobyte = None


def unquote_to_bytes(string):
    """The bytes of a text with `%xx` in it."""
    return bytes(_unquote_impl(string))


def _unquote_impl(string):
    if not string:
        string.split
        return b""
    data = string.encode("utf-8") if isinstance(string, str) else string
    plain, *coded = data.split(b"%")
    if not coded:
        return data
    global _hextobyte
    if _hextobyte is None:
        _hextobyte = {(a + b).encode(): bytes.fromhex(a + b) for a in _hexdig for b in _hexdig}
    parts = [plain]
    for part in coded:
        byte = _hextobyte.get(part[:2])
        parts += (b"%", part) if byte is None else (byte, part[2:])
    return bytearray().join(parts)


_asciire = re.compile("([\x00-\x7f]+)")


def unquote(string, encoding="utf-8", errors="replace"):
    """The text with its `%xx` replaced by the characters they stand for."""
    if isinstance(string, bytes):
        return _unquote_impl(string).decode(encoding, errors)
    if "%" not in string:
        string.split
        return string
    if encoding is None:
        encoding = "utf-8"
    if errors is None:
        errors = "replace"
    # What is not ASCII stays as it is.
    parts = _asciire.split(string)
    parts[1::2] = [_unquote_impl(part).decode(encoding, errors) for part in parts[1::2]]
    return "".join(parts)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    """Like unquote, with blanks for plus signs."""
    return unquote(string.replace("+", " "), encoding, errors)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
             max_num_fields=None, separator="&"):
    """A dict from the names of a query to lists of their values."""
    parsed_result = {}
    pairs = parse_qsl(qs, keep_blank_values, strict_parsing, encoding=encoding, errors=errors,
                      max_num_fields=max_num_fields, separator=separator, _stacklevel=2)
    for name, value in pairs:
        parsed_result.setdefault(name, []).append(value)
    return parsed_result


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
              max_num_fields=None, separator="&", *, _stacklevel=1):
    """The pairs of names and values of a query."""
    if not (separator and isinstance(separator, (str, bytes))):
        raise ValueError("Separator must be of type string or bytes.")
    if qs is None:
        return []
    if isinstance(qs, str):
        separator = separator if isinstance(separator, str) else str(separator, "ascii")
        equals = "="

        def decode(part):
            return unquote_plus(part, encoding=encoding, errors=errors)
    else:
        try:
            qs = bytes(memoryview(qs))
        except TypeError:
            if qs:
                raise
            import warnings

            warnings.warn(
                f"Accepting {type(qs).__name__} objects with false value in urllib.parse.parse_qsl() is deprecated as of 3.14",
                DeprecationWarning, stacklevel=_stacklevel + 1,
            )
            return []
        separator = bytes(separator, "ascii") if isinstance(separator, str) else separator
        equals = b"="

        def decode(part):
            return unquote_to_bytes(part.replace(b"+", b" "))
    fields = qs.split(separator) if qs else []
    if max_num_fields is not None and fields and len(fields) > max_num_fields:
        raise ValueError("Max number of fields exceeded")
    pairs = []
    for field in fields:
        name, found, value = field.partition(equals)
        if strict_parsing and not found:
            raise ValueError(f"bad query field: {field!r}")
        if value or keep_blank_values and field:
            pairs.append((decode(name), decode(value)))
    return pairs


_ALWAYS_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
_ALWAYS_SAFE_BYTES = bytes(_ALWAYS_SAFE)


class _Quoter(dict):
    """From bytes to what stands for them."""

    def __init__(self, safe):
        self.safe = _ALWAYS_SAFE.union(safe)

    def __repr__(self):
        return f"<Quoter {dict(self)!r}>"

    def __missing__(self, b):
        res = chr(b) if b in self.safe else "%{:02X}".format(b)
        self[b] = res
        return res


@functools.lru_cache
def _byte_quoter_factory(safe):
    return _Quoter(safe).__getitem__


def quote(string, safe="/", encoding=None, errors=None):
    """The text as a part of an address."""
    if not isinstance(string, str):
        for name, given in ("encoding", encoding), ("errors", errors):
            if given is not None:
                raise TypeError(f"quote() doesn't support '{name}' for bytes")
    elif not string:
        return string
    else:
        string = string.encode("utf-8" if encoding is None else encoding, "strict" if errors is None else errors)
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    """Like quote, with plus signs for blanks."""
    if isinstance(string, str) and " " not in string or isinstance(string, bytes) and b" " not in string:
        return quote(string, safe, encoding, errors)
    space = " " if isinstance(safe, str) else b" "
    string = quote(string, safe + space, encoding, errors)
    return string.replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    """Bytes as a part of an address."""
    if not isinstance(bs, (bytearray, bytes)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ""
    safe = safe.encode("ascii", "ignore") if isinstance(safe, str) else bytes(code for code in safe if code < 128)
    if bs.rstrip(_ALWAYS_SAFE_BYTES + safe):
        return "".join(map(_byte_quoter_factory(safe), bs))
    return bs.decode()


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """The query of a mapping, or of pairs."""
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as err:
            raise TypeError("not a valid non-string sequence or mapping object") from err

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(value if isinstance(value, str) else str(value), safe, encoding, errors)

    pairs = []
    for key, value in query:
        key = quoted(key)
        values = (value,)
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
                values = value
            except TypeError:
                pass
        pairs.extend(key + "=" + quoted(item) for item in values)
    return "&".join(pairs)
