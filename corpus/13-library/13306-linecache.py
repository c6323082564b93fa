# Lines of source files.
import linecache
print(repr(linecache.getline(__file__, 1)), repr(linecache.getline(__file__, 1000)), repr(linecache.getline("no/such/file.py", 1)))
print(len(linecache.getlines(__file__)), linecache.getline(__file__, 4).strip())
linecache.checkcache()
linecache.clearcache()
print(linecache.cache, linecache.getlines("<string>"))
