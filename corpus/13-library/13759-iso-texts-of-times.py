# ISO texts of dates and times, with weeks, commas, zones and midnight, and those that are refused.
import datetime


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


dates = ["2020-02-29", "20200229", "2020-W09-6", "2020W096", "2020-W09", "2020-W53-1", "2019-W53", "2020-02-30", "2020_02_29", "2020"]
times = [
    "12", "1230", "12:30:45", "123045", "12:30:45.1", "12:30:45,123456789", "24:00", "24:01", "12:60", "12:3", "12:30:", "12.5",
    "12:30Z", "12:30+01:00", "12:30-05", "12:30-00:00:01.5", "12:30+24:00", "12:30+", "12:30:45.Z", "12.Z", "12:3045",
]
for date in dates:
    attempt(datetime.date.fromisoformat, date)
    attempt(datetime.datetime.fromisoformat, date)
for time in times:
    attempt(datetime.time.fromisoformat, time)
    attempt(datetime.datetime.fromisoformat, "2020-02-29 " + time)
    attempt(datetime.datetime.fromisoformat, "2020W096T" + time)
attempt(datetime.datetime.fromisoformat, "9999-12-31T24:00")
attempt(datetime.date.fromisoformat, 5)
for args in ((2020, 53, 7), (2021, 53, 1), (2020, 0, 1), (0, 1, 1), (2020, 1, 8), (9999, 52, 7), (9999, 53, 1)):
    attempt(datetime.date.fromisocalendar, *args)
moment = datetime.datetime(2020, 2, 29, 1, 2, 3, 4, datetime.timezone.utc, fold=1)
print(repr(moment), repr(moment.timetz()), repr(moment.replace(year=2024, fold=0)))
attempt(moment.replace, year=2021)
attempt(datetime.time, 24, fold=5)
attempt(datetime.time, 1, fold=2)
attempt(datetime.time, 1, 1, 1, -1)
attempt(datetime.date, 2020, 13, 1)
