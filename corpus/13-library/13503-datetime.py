# Dates, times, differences and zones.
from datetime import *
import datetime as D
print(date(2024,2,29)+timedelta(1), datetime(2024,1,1,tzinfo=UTC), timedelta(1.5), repr(datetime(2024,1,1,1,2,3,4,tzinfo=timezone(timedelta(hours=1),"x"))))
print(datetime.strptime('2024-01-02 03:04:05.678 +0530','%Y-%m-%d %H:%M:%S.%f %z'), datetime.fromisoformat("2024-W01-2T03:04Z"))
print(date(2024,5,6).strftime('%Y-%m-%d %a %A %b %B %j %U %W %w %G %V %u %y %C %e %p %H %M %S %f %z %Z %% %x %X %c'))
for f in [lambda: date(2024,2,30), lambda: date('a',1,1), lambda: datetime(2024,1,1,24), lambda: datetime(1,1,1)-timedelta(1), lambda: date.fromisoformat('x'), lambda: timedelta('a'), lambda: datetime.now()<datetime.now(UTC), lambda: timezone(timedelta(1)), lambda: datetime.strptime('x','%Y')]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print({date(2024,1,1): 1}[date(2024,1,1)], max(timedelta(1), timedelta(2)), sorted([date(2024,1,2), date(2023,1,1)]))
print(datetime.fromtimestamp(1700000000.123456, UTC), datetime(2024,5,6,7,8,9,tzinfo=UTC).timestamp(), f"{date(2024,1,2):%d/%m/%y}")
print(datetime(2024,1,1).isocalendar(), date.min, datetime.max, timedelta.max)
class MyDate(date):
    def __new__(cls, *a): return super().__new__(cls, *a)
print(MyDate(2024,1,1), repr(MyDate(2024,1,1)+timedelta(1)), type(MyDate.today()).__name__)
class TZ(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=2)
    def dst(self, dt): return timedelta(hours=1)
    def tzname(self, dt): return "TZ"
x = datetime(2024,1,1,tzinfo=TZ())
print(x, x.tzname(), x.astimezone(UTC), datetime(2024,1,1,tzinfo=UTC).astimezone(TZ()))
