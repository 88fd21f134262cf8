### CLDR has dates in the order of the United States and two spellings of months.

month-1 = Janaayo
month-8 = Agoosto
month-9 = Sebtembar
date-day = { $day } { $month } { $year }
date-weekday = { $weekday }, { $date }
