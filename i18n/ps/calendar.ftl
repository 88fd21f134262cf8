### Where CLDR is wrong or thin: another word for Saturday inside dates, two spellings of months, a Latin comma, the year
### before the month.

weekday-1 = دوشنبه
weekday-2 = سه شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه
month-2 = فبروري
month-9 = سپتمبر
date-weekday = { $weekday }، { $date }
date-month = { $month } { $year }
list-middle = { $items }، { $next }
list-two = { $first } او { $last }
list-end = { $items } او { $last }
