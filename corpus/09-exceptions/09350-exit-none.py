# `sys.exit(None)` and `raise SystemExit` are success.
# exit: 0
# stderr: compared
import sys
try:
    raise SystemExit
except SystemExit as e:
    print(repr(e), e.code)
sys.exit(None)
