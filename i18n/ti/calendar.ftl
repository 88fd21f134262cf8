### CLDR sets the month before the day in long dates, a Latin comma, and days of two digits.

date-day = { $day } { $month } { $year }
date-weekday = { $weekday }፣ { $date }
