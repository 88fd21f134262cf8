### The first of a month is an ordinal number, which CLDR does not know.

date-day =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
date-weekday = { $weekday } { $date }
