### CLDR leaves out the word for the year.

date-day = { $day } { $month } năm { $year }
date-weekday = { $weekday }, { $date }
