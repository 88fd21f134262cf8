# The source texts.
topic-work = Arbeit und Ausbildung
well = Seit { $date } bei { $name }
    .short = Seit heute
counted =
    { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }
permit = Den Aufenthaltstitel verlängern
# max: 14
button = Weiter lesen
plain = Willkommen in der Stadt
left-alone = Nur auf Deutsch

# What the translations make mistakes in.
variable-more = Seit { $date }
variable-less = Seit { $date }
function-unknown = Seit { $date }
reference-unknown = Stadt { plain }
circle-one = Eins
circle-two = Zwei
term-used = Stadt
term-well-used = Stadt
plain-name = Stadt
plural-few =
    { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }
plural-never =
    { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }
plural-star =
    { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }
tag-more = Willkommen
tag-with-value = Seit { $date }
tag-in-braces = Seit { $date }
copied = Auf Deutsch geblieben und kopiert
meant = { $name } GmbH
space-double = Arbeit
space-end = Arbeit
quotes = Stadt
dots = Stadt
isolate = Stadt
override = Stadt
override-written = Stadt
latin = Startseite
cyrillic = Startseite
german-in-brackets = Stadtverwaltung
look-alike = Stadt
pieces = Stadt
broken = Stadt { $name }
