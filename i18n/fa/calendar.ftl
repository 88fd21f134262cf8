### CLDR sets a comma before “and” and direction marks after commas.

list-two = { $first } و { $last }
list-middle = { $items }، { $next }
list-end = { $items } و { $last }
