# finds here messages/untranslated
# A line “finds” names the rule that finds the entry below it, one line for each finding.

topic-work = کار و آموزش
counted =
    { $count ->
        [one] { $count } مورد
       *[other] { $count } مورد
    }

# finds messages/syntax
broken = { $name
plain = به شهر خوش آمدید
# finds messages/duplicate
plain = به شهر خوش آمدید
# finds messages/obsolete
gone = به شهر خوش آمدید
# finds messages/attributes-differ
well = از { $date } نزد { $name }
    .long = از امروز
    .short = از امروز
# finds messages/duplicate
# finds messages/attributes-differ
well = از { $date } نزد { $name }
# finds messages/unknown-variable
variable-more = از { $datum }
# finds messages/variable-left-out
variable-less = از امروز
# finds messages/unknown-function
function-unknown = از { DATE($date) }
# finds messages/unknown-reference
reference-unknown = شهر { city-name }
# finds messages/reference-cycle
circle-one = { circle-two }
circle-two = { circle-one }
-term-with-value = شهر { $name }
# finds messages/term-variable
term-used = { -term-with-value }
term-well-used = { -term-with-value(name: "Hafen") }
# finds messages/term-and-message
-plain-name = شهر
plain-name = شهر
# finds messages/plural-missing
plural-few =
    { $count ->
        [7] { $count } مورد
       *[other] { $count } مورد
    }
# finds messages/plural-unreachable
plural-never =
    { $count ->
        [one] { $count } مورد
        [few] { $count } مورد
       *[other] { $count } مورد
    }
# finds messages/plural-without-other
plural-star =
    { $count ->
       *[one] { $count } مورد
        [other] { $count } مورد
    }
# finds messages/tags-differ
tag-more = <b>به شهر خوش آمدید
# finds messages/tags-differ
# finds messages/value-in-tag
tag-with-value = <time datetime={ $date }>از
# finds messages/value-in-tag
tag-in-braces = { "<br>" }از { $date }
# finds messages/same-as-source
copied = Auf Deutsch geblieben und kopiert
meant = { $name } GmbH
# finds messages/spaces
space-double = کار  و آموزش
# finds messages/spaces
space-end = کار و آموزش 
# finds messages/typography
# finds messages/typography
quotes = "شهر"
# finds messages/typography
dots = شهر...
# finds language/direction-marks
isolate = ⁧شهر

# finds language/direction-override
override = ‮شهر
# finds language/direction-override
override-written = { "\u202E" }شهر
# finds messages/wrong-script
latin = Startseite des Portals
german-in-brackets = شهر (Stadtverwaltung)
# finds messages/wrong-script
look-alike = Мiсто
# finds messages/glossary-term
permit = تمدید اجازه اقامت
# finds messages/too-long
button = ادامه همه متن را بخوانید
# finds language/decomposed
pieces = آب
