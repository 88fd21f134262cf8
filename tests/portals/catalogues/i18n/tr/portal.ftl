# finds here messages/untranslated
# A line “finds” names the rule that finds the entry below it, one line for each finding.

topic-work = İş ve meslek eğitimi
counted =
    { $count ->
        [one] { $count } kayıt
       *[other] { $count } kayıt
    }

# finds messages/syntax
broken = { $name
plain = Şehre hoş geldiniz
# finds messages/duplicate
plain = Şehre hoş geldiniz
# finds messages/obsolete
gone = Şehre hoş geldiniz
# finds messages/attributes-differ
well = Başlangıç { $date } yer { $name }
    .long = Bugünden beri
    .short = Bugünden beri
# finds messages/duplicate
# finds messages/attributes-differ
well = Başlangıç { $date } yer { $name }
# finds messages/unknown-variable
variable-more = Başlangıç { $datum }
# finds messages/variable-left-out
variable-less = Bugünden beri
# finds messages/unknown-function
function-unknown = Başlangıç { DATE($date) }
# finds messages/unknown-reference
reference-unknown = Şehir { city-name }
# finds messages/reference-cycle
circle-one = { circle-two }
circle-two = { circle-one }
-term-with-value = Şehir { $name }
# finds messages/term-variable
term-used = { -term-with-value }
term-well-used = { -term-with-value(name: "Hafen") }
# finds messages/term-and-message
-plain-name = Şehir
plain-name = Şehir
# finds messages/plural-missing
plural-few =
    { $count ->
        [7] { $count } kayıt
       *[other] { $count } kayıt
    }
# finds messages/plural-unreachable
plural-never =
    { $count ->
        [one] { $count } kayıt
        [few] { $count } kayıt
       *[other] { $count } kayıt
    }
# finds messages/plural-without-other
plural-star =
    { $count ->
       *[one] { $count } kayıt
        [other] { $count } kayıt
    }
# finds messages/tags-differ
tag-more = <b>Şehre hoş geldiniz
# finds messages/tags-differ
# finds messages/value-in-tag
tag-with-value = <time datetime={ $date }>Başlangıç
# finds messages/value-in-tag
tag-in-braces = { "<br>" }Başlangıç { $date }
# finds messages/same-as-source
copied = Auf Deutsch geblieben und kopiert
meant = { $name } GmbH
# finds messages/spaces
space-double = İş  ve meslek eğitimi
# finds messages/spaces
space-end = İş ve meslek eğitimi 
# finds messages/typography
# finds messages/typography
quotes = "Şehir"
# finds messages/typography
dots = Şehir...
# finds language/direction-marks
isolate = ⁧Şehir

# finds language/direction-override
override = ‮Şehir
# finds language/direction-override
override-written = { "\u202E" }Şehir
# finds messages/wrong-script
cyrillic = Головна сторінка
# finds messages/wrong-script
look-alike = Şеhir
# finds messages/glossary-term
permit = Oturma izninin uzatılması
# finds messages/too-long
button = Metnin tamamını buradan oku
# finds language/decomposed
pieces = gün
