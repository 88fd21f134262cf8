# finds here messages/untranslated
# A line “finds” names the rule that finds the entry below it, one line for each finding.

topic-work = Praca i nauka zawodu
counted =
    { $count ->
        [one] { $count } wpis
        [few] { $count } wpis
        [many] { $count } wpis
       *[other] { $count } wpis
    }

# finds messages/syntax
broken = { $name
plain = Witamy w mieście
# finds messages/duplicate
plain = Witamy w mieście
# finds messages/obsolete
gone = Witamy w mieście
# finds messages/attributes-differ
well = Od { $date } w { $name }
    .long = Od dzisiaj
    .short = Od dzisiaj
# finds messages/duplicate
# finds messages/attributes-differ
well = Od { $date } w { $name }
# finds messages/unknown-variable
variable-more = Od { $datum }
# finds messages/variable-left-out
variable-less = Od dzisiaj
# finds messages/unknown-function
function-unknown = Od { DATE($date) }
# finds messages/unknown-reference
reference-unknown = Miasto { city-name }
# finds messages/reference-cycle
circle-one = { circle-two }
circle-two = { circle-one }
-term-with-value = Miasto { $name }
# finds messages/term-variable
term-used = { -term-with-value }
term-well-used = { -term-with-value(name: "Hafen") }
# finds messages/term-and-message
-plain-name = Miasto
plain-name = Miasto
# finds messages/plural-missing
plural-few =
    { $count ->
        [one] { $count } wpis
        [7] { $count } wpis
       *[other] { $count } wpis
    }
# finds messages/plural-unreachable
plural-never =
    { $count ->
        [one] { $count } wpis
        [few] { $count } wpis
        [many] { $count } wpis
        [two] { $count } wpis
       *[other] { $count } wpis
    }
# finds messages/plural-without-other
plural-star =
    { $count ->
        [one] { $count } wpis
        [few] { $count } wpis
       *[many] { $count } wpis
        [other] { $count } wpis
    }
# finds messages/tags-differ
tag-more = <b>Witamy w mieście
# finds messages/tags-differ
# finds messages/value-in-tag
tag-with-value = <time datetime={ $date }>Od
# finds messages/value-in-tag
tag-in-braces = { "<br>" }Od { $date }
# finds messages/same-as-source
copied = Auf Deutsch geblieben und kopiert
meant = { $name } GmbH
# finds messages/spaces
space-double = Praca  i nauka zawodu
# finds messages/spaces
space-end = Praca i nauka zawodu 
# finds messages/typography
# finds messages/typography
quotes = "Miasto"
# finds messages/typography
dots = Miasto...
# finds language/direction-marks
isolate = ⁧Miasto

# finds language/direction-override
override = ‮Miasto
# finds language/direction-override
override-written = { "\u202E" }Miasto
# finds messages/wrong-script
cyrillic = Головна сторінка
# finds messages/wrong-script
look-alike = Miаsto
# finds messages/glossary-term
permit = Przedłużenie zezwolenia
# finds messages/too-long
button = Czytaj dalej cały tekst
# finds language/decomposed
pieces = mówić
