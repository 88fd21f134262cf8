### Months inside dates stand in the genitive, which CLDR does not have, and days have no leading zero.

month-1 = јануар
    .in-date = јануара
month-2 = фебруар
    .in-date = фебруара
month-3 = март
    .in-date = марта
month-4 = април
    .in-date = априла
month-5 = мај
    .in-date = маја
month-6 = јун
    .in-date = јуна
month-7 = јул
    .in-date = јула
month-8 = август
    .in-date = августа
month-9 = септембар
    .in-date = септембра
month-10 = октобар
    .in-date = октобра
month-11 = новембар
    .in-date = новембра
month-12 = децембар
    .in-date = децембра
date-day = { $day }. { $month } { $year }.
date-weekday = { $weekday }, { $date }
