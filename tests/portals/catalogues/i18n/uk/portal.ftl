# finds here messages/untranslated
# A line “finds” names the rule that finds the entry below it, one line for each finding.

topic-work = Робота і навчання
counted =
    { $count ->
        [one] { $count } запис
        [few] { $count } запис
        [many] { $count } запис
       *[other] { $count } запис
    }

# finds messages/syntax
broken = { $name
plain = Вітаємо в місті
# finds messages/duplicate
plain = Вітаємо в місті
# finds messages/obsolete
gone = Вітаємо в місті
# finds messages/attributes-differ
well = З { $date } у { $name }
    .long = Від сьогодні
    .short = Від сьогодні
# finds messages/duplicate
# finds messages/attributes-differ
well = З { $date } у { $name }
# finds messages/unknown-variable
variable-more = З { $datum }
# finds messages/variable-left-out
variable-less = Від сьогодні
# finds messages/unknown-function
function-unknown = З { DATE($date) }
# finds messages/unknown-reference
reference-unknown = Місто { city-name }
# finds messages/reference-cycle
circle-one = { circle-two }
circle-two = { circle-one }
-term-with-value = Місто { $name }
# finds messages/term-variable
term-used = { -term-with-value }
term-well-used = { -term-with-value(name: "Hafen") }
# finds messages/term-and-message
-plain-name = Місто
plain-name = Місто
# finds messages/plural-missing
plural-few =
    { $count ->
        [one] { $count } запис
        [7] { $count } запис
       *[other] { $count } запис
    }
# finds messages/plural-unreachable
plural-never =
    { $count ->
        [one] { $count } запис
        [few] { $count } запис
        [many] { $count } запис
        [two] { $count } запис
       *[other] { $count } запис
    }
# finds messages/plural-without-other
plural-star =
    { $count ->
        [one] { $count } запис
        [few] { $count } запис
       *[many] { $count } запис
        [other] { $count } запис
    }
# finds messages/tags-differ
tag-more = <b>Вітаємо в місті
# finds messages/tags-differ
# finds messages/value-in-tag
tag-with-value = <time datetime={ $date }>З
# finds messages/value-in-tag
tag-in-braces = { "<br>" }З { $date }
# finds messages/same-as-source
copied = Auf Deutsch geblieben und kopiert
meant = { $name } GmbH
# finds messages/spaces
space-double = Робота  і навчання
# finds messages/spaces
space-end = Робота і навчання 
# finds messages/typography
# finds messages/typography
quotes = "Місто"
# finds messages/typography
dots = Місто...
# finds language/direction-marks
isolate = ⁧Місто

# finds language/direction-override
override = ‮Місто
# finds language/direction-override
override-written = { "\u202E" }Місто
# finds messages/wrong-script
latin = Startseite des Portals
german-in-brackets = Місто (Stadtverwaltung)
# finds messages/wrong-script
look-alike = Мiсто
# finds messages/glossary-term
permit = Продовжити дозвіл
# finds messages/too-long
button = Читати далі весь текст
# finds language/decomposed
pieces = його
