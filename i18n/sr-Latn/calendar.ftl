### Months inside dates stand in the genitive, which CLDR does not have, and days have no leading zero.

month-1 = januar
    .in-date = januara
month-2 = februar
    .in-date = februara
month-3 = mart
    .in-date = marta
month-4 = april
    .in-date = aprila
month-5 = maj
    .in-date = maja
month-6 = jun
    .in-date = juna
month-7 = jul
    .in-date = jula
month-8 = avgust
    .in-date = avgusta
month-9 = septembar
    .in-date = septembra
month-10 = oktobar
    .in-date = oktobra
month-11 = novembar
    .in-date = novembra
month-12 = decembar
    .in-date = decembra
date-day = { $day }. { $month } { $year }.
date-weekday = { $weekday }, { $date }
