### Where CLDR is wrong or thin: its lists have no word for “and”, its months stand after the year, December has a misprint.

month-12 = کانوونی یەکەم
date-month = { $month }ی { $year }
list-two = { $first } و { $last }
list-middle = { $items }، { $next }
list-end = { $items } و { $last }
