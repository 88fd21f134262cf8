# finds here messages/untranslated
# A line “finds” names the rule that finds the entry below it, one line for each finding.

topic-work = العمل والتدريب
counted =
    { $count ->
        [zero] { $count } إدخال
        [one] { $count } إدخال
        [two] { $count } إدخال
        [few] { $count } إدخال
        [many] { $count } إدخال
       *[other] { $count } إدخال
    }

# finds messages/syntax
broken = { $name
plain = أهلاً بكم في المدينة
# finds messages/duplicate
plain = أهلاً بكم في المدينة
# finds messages/obsolete
gone = أهلاً بكم في المدينة
# finds messages/attributes-differ
well = منذ { $date } لدى { $name }
    .long = منذ اليوم
    .short = منذ اليوم
# finds messages/duplicate
# finds messages/attributes-differ
well = منذ { $date } لدى { $name }
# finds messages/unknown-variable
variable-more = منذ { $datum }
# finds messages/variable-left-out
variable-less = منذ اليوم
# finds messages/unknown-function
function-unknown = منذ { DATE($date) }
# finds messages/unknown-reference
reference-unknown = المدينة { city-name }
# finds messages/reference-cycle
circle-one = { circle-two }
circle-two = { circle-one }
-term-with-value = المدينة { $name }
# finds messages/term-variable
term-used = { -term-with-value }
term-well-used = { -term-with-value(name: "Hafen") }
# finds messages/term-and-message
-plain-name = المدينة
plain-name = المدينة
# finds messages/plural-missing
plural-few =
    { $count ->
        [one] { $count } إدخال
        [7] { $count } إدخال
       *[other] { $count } إدخال
    }
# finds messages/plural-without-other
plural-star =
    { $count ->
        [zero] { $count } إدخال
        [one] { $count } إدخال
        [two] { $count } إدخال
        [few] { $count } إدخال
       *[many] { $count } إدخال
        [other] { $count } إدخال
    }
# finds messages/tags-differ
tag-more = <b>أهلاً بكم في المدينة
# finds messages/tags-differ
# finds messages/value-in-tag
tag-with-value = <time datetime={ $date }>منذ
# finds messages/value-in-tag
tag-in-braces = { "<br>" }منذ { $date }
# finds messages/same-as-source
copied = Auf Deutsch geblieben und kopiert
meant = { $name } GmbH
# finds messages/spaces
space-double = العمل  والتدريب
# finds messages/spaces
space-end = العمل والتدريب 
# finds messages/typography
# finds messages/typography
quotes = "المدينة"
# finds messages/typography
dots = المدينة...
# finds language/direction-marks
isolate = ⁧المدينة

# finds language/direction-override
override = ‮المدينة
# finds language/direction-override
override-written = { "\u202E" }المدينة
# finds messages/wrong-script
latin = Startseite des Portals
german-in-brackets = المدينة (Stadtverwaltung)
# finds messages/wrong-script
look-alike = Мiсто
# finds messages/glossary-term
permit = تمديد تصريح الإقامة
# finds messages/too-long
button = تابع قراءة النص كله من هنا
# finds language/decomposed
pieces = آلة
