# Clocks and calendar time.
import time
print(time.gmtime(0), time.strftime("%Y-%m-%d", time.gmtime(86400)), time.strptime("2024-02-29", "%Y-%m-%d"))
t=time.perf_counter(); time.sleep(0.01); print(time.perf_counter()-t >= 0.01, time.tzname, time.timezone)

for call in (
    lambda: time.sleep(-1), lambda: time.sleep("a"), lambda: time.mktime((1, 2)), lambda: time.strftime("%Y", (1, 2)),
    lambda: time.strptime("1", "%Y"), lambda: time.strptime("2011x", "%Y"), lambda: time.strptime("2011", "%Q"), lambda: time.gmtime(1e300),
):
    try:
        call()
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
