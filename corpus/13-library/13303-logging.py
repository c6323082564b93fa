# Loggers, handlers, formatters and filters.
# stderr: compared
import logging, sys
logging.warning("root %s %d", "a", 3)
logging.info("not shown")
log = logging.getLogger("a.b")
log.error("err")
print(log, log.parent, logging.getLogger("a"), log.parent, logging.root)
h = logging.StreamHandler(sys.stdout)
h.setFormatter(logging.Formatter("%(levelname)-8s|%(name)s|%(funcName)s|%(lineno)d|%(module)s|%(message)s"))
log.addHandler(h); log.propagate = False; log.setLevel("DEBUG")
def f():
    log.debug("in f %(x)s", {"x": 1})
    log.info("lvl", stacklevel=2)
    try: 1/0
    except ZeroDivisionError: log.exception("oops")
    log.warning("st", stack_info=True)
f()
log.log(25, "custom"); logging.addLevelName(25, "NOTICE"); log.log(25, "custom2")
print(logging.getLevelName(10), logging.getLevelName("INFO"), logging.getLevelName(77), h, log.getEffectiveLevel(), log.isEnabledFor(5))
class F(logging.Filter):
    def filter(self, r): r.msg = "F:" + r.msg; return "drop" not in r.msg
log.addFilter(F()); log.info("keep"); log.info("drop it")
try: log.setLevel("nope")
except ValueError as e: print(e)
try: logging.getLogger(5)
except TypeError as e: print(e)
logging.disable(logging.INFO); log.info("no"); log.warning("yes"); logging.disable(logging.NOTSET)
ad = logging.LoggerAdapter(log, {"k": 1}); ad.info("adapted"); print(ad)
logging.raiseExceptions = False
log.info("bad args %d", "x")
h2 = logging.StreamHandler(sys.stdout); h2.setFormatter(logging.Formatter("{name}:{message}:{k}", style="{", defaults={"k": 5}, validate=False)); log.addHandler(h2); log.info("two"); log.info("ex", extra={"k": 9})
try: log.info("x", extra={"message": 1})
except KeyError as e: print(e)
logging.captureWarnings(True)
import warnings; warnings.warn("captured")
logging.basicConfig(force=True, stream=sys.stdout, format="%(message)s!", level=logging.DEBUG)
logging.debug("dbg"); print(logging.root.handlers)
try: logging.basicConfig(force=True, foo=1)
except ValueError as e: print(e)
r = logging.makeLogRecord({"msg": "m", "levelname": "X"}); print(r, r.getMessage())
log2 = logging.getLogger("z"); log2.addHandler(logging.NullHandler()); log2.propagate=False; log2.error("nothing"); print(log2.handlers, log2.hasHandlers(), log2.getChild("q"), logging.getLogger("a").getChildren())
