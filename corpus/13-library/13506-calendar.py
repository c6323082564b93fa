# Months as text.
import calendar
print(calendar.month(2024, 2), calendar.monthrange(2024, 2), calendar.isleap(2000), calendar.JANUARY)
