### Words of the interface: what stands around the content of every portal.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = بڕۆن بۆ ناوەڕۆک
# Name of the list of links to this page in the other languages.
nav-languages = زمانێک هەڵبژێرن
# Heading of the full list of languages at the foot of the page.
nav-all-languages = هەموو زمانەکان
nav-main = لیستی سەرەکی
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = ئێوە لێرەن
# The home page, first in the path from the home page to this page.
home = پەڕەی سەرەکی
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = دەربارەی ئەم ماڵپەڕە
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = هێشتا وەرنەگێڕدراوە
# $date: the day on which these pages were made.
as-of = دوایین نوێکردنەوە: { $date }
# Heading of the list of headings on a long page.
on-this-page = لەم پەڕەیەدا
# Label before a date: an office has looked at the facts on this day.
last-checked = دوایین پشکنین
# Label before who translated this page.
translation = وەرگێڕان
more-information = زانیاریی زیاتر
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = لیست و نووسراوەکانی ئەم ماڵپەڕە کۆمپیوتەر وەریگێڕاون. هێشتا هیچ کەسێک کە بە سۆرانی قسە دەکات پێیاندا نەچووەتەوە.
# Heading over files to keep: a contact card, a calendar entry.
files = بۆ هەڵگرتن و ناردن
# Before the name of a photographer.
picture-credit = وێنە:
yes = بەڵێ
not-yet = هێشتا نا
date = بەروار
year = ساڵ
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = ژمارە
total = کۆی گشتی
topics = بابەتەکان
themes = بابەتە هاوبەشەکان

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = ئەم پەڕەیە هێشتا وەرنەگێڕدراوە. دەقەکە بەم زمانەیە: { $language }.
# $language: name of the language in which a part of the text stands.
notice-partly = بەشێک لەم پەڕەیە هێشتا وەرنەگێڕدراوە. ئەو بەشە لێرە بەم زمانەیە: { $language }.
notice-machine = ئەم وەرگێڕانە کۆمپیوتەر کردوویەتی. هیچ کەسێک پێیدا نەچووەتەوە. لە کاتی گوماندا دەقی ئەڵمانی پشتی پێ دەبەسترێت.
# $date: the last day on which the page was valid.
notice-expired = ئەم پەڕەیە تا { $date } کاری پێ دەکرا. لەوانەیە ئێستا دروست نەبێت.
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = ئەم پەڕەیە دواجار لە { $date } پشکنینی بۆ کرا. لەوانەیە ئێستا دروست نەبێت.
notice-ended = ئەم خزمەتگوزارییە ئیتر نەماوە.
notice-paused = ئەم خزمەتگوزارییە لە ئێستادا ڕاگیراوە.
notice-old-edition = ئەمە چاپێکی کۆنتری پلانەکەیە. چاپێکی نوێتر هەیە:
notice-cancelled = ئەم چالاکییە هەڵوەشێنراوەتەوە.
notice-outdated = دەقی ئەڵمانی دوای وەرگێڕان گۆڕدراوە. لەوانەیە ئەم وەرگێڕانە ئیتر دروست نەبێت.
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = بە { $language }

notice-planned = ئەم خزمەتگوزارییە پلانی بۆ دانراوە. هێشتا دەستی پێ نەکردووە.
# Before links to other services, where one has ended or pauses.
notice-alternatives = لەوانەیە ئەمانە لەبری ئەوە یارمەتیتان بدەن:

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = لە { $from } تا { $to }
# $from and $to: weekdays.
days-range = لە { $from } تا { $to }
# $from and $to: dates.
date-range = لە { $from } تا { $to }
# $date: since this day.
since-date = لە { $date } بەدواوە
# $date: until this day.
until-date = تا { $date }
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = چارەکی { $quarter }ی ساڵی { $year }
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = داخراوە
# $name: name of a public holiday.
hours-holiday = پشووی فەرمی: { $name }
hours-open-24 = بیست و چوار کاتژمێر کراوەیە
# $amount: an amount in euros, already written as the language writes it.
money = { $amount } یۆرۆ
# $number: a share in percent, already written as the language writes it.
percent = لەسەدا { $number }
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } مێگابایت

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = لە چیدا پێویستیتان بە یارمەتییە؟
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = تازە هاتوون بۆ ئێرە؟ لێرەوە دەست پێ بکەن:
home-sections = هەموو شتێک بە کورتی
home-events = چالاکییەکانی داهاتوو
home-news = هەواڵەکان
home-contacts = لێرە یارمەتی وەردەگرن

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = هەڵبژاردن بەپێی
events-coming = چالاکییەکانی داهاتوو
events-past = چالاکییەکانی ڕابردوو
events-none-coming = لە ئێستادا هیچ چالاکییەک دانەنراوە.
facet-topic = بابەتەکان
facet-audience = بۆ کێ؟
facet-language = زمانەکان
facet-district = گەڕەکەکان
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = هەموو بابەتەکان
facet-audience-all = هەموو گرووپەکان
facet-language-all = لێرە بە زمانی ئێوە قسە دەکرێت
facet-district-all = هەموو گەڕەکەکان
# $count: how many entries the list has.
count-entries =
    { $count ->
        [one] { $count } بابەت
       *[other] { $count } بابەت
    }
heading-services = خزمەتگوزارییەکان
heading-contacts = پەیوەندییەکان
heading-organisations = ڕێکخراوەکان
heading-events = چالاکییەکان
heading-action-fields = بوارەکانی کار
heading-goals = ئامانجەکان
heading-measures = ڕێوشوێنەکان

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = لە ئەلفەوە تا یێ
letters-summary = خزمەتگوزاری، فەرمانگە، زاراوە و شتی تر بە ڕیزبەندیی ئەلفوبێ.
# Name of the row of letters; read by screen readers only.
letters-nav = پیتەکان
# Heading over titles that begin with no letter of this language.
letters-other = ئەوانی تر
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = گەڕان
search-summary = پەڕەکانی ئەم پۆرتاڵە لێرەن. لە لیستەکە هەڵبژێرن.
# Headings in the list of the whole portal.
list-life_situation = هەنگاو بە هەنگاو
list-service = خزمەتگوزارییەکان
list-contact = فەرمانگەکان و ڕاوێژکاری
list-event = چالاکییەکان
list-news = هەواڵەکان
list-organisation = ڕێکخراوەکان
list-term = ڕوونکردنەوەی وشە فەرمییەکان
list-plan_edition = پلانی ئینتیگراسیۆن
list-page = پەڕەکانی تر
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = خزمەتگوزاری، پەڕە و چالاکی لەسەر ئەم بابەتە: { $term }
facet-audience-summary = خزمەتگوزاری، پەڕە و چالاکی بۆ: { $term }
facet-language-summary = خزمەتگوزاری و فەرمانگە بەم زمانە: { $term }
facet-district-summary = خزمەتگوزاری، پەڕە و چالاکی لە: { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = پۆرتاڵەکە، ڕیزکراو بەپێی: { $kind }

## Services

service-at-a-glance = گرنگترین زانیارییەکان
# Label before the groups of people a service is for.
service-audience = بۆ کێ
service-age = تەمەن
# $from and $to: years of age.
age-range = لە { $from } تا { $to } ساڵ
age-from = لە { $from } ساڵەوە
age-to = تا { $to } ساڵ
cost = تێچوو
cost-free = بەخۆڕایی
# Label before the languages that staff speak.
languages-spoken = زمانەکان
districts = گەڕەکەکان
# Label: whether one has to sign up for a course or event.
registration = ناونووسین
registration-required = تکایە پێشتر ناوی خۆتان تۆمار بکەن.
registration-not-required = پێویست بە ناونووسین ناکات.
# $date: last day to sign up.
registration-deadline = ناونووسین تا { $date }
# Words of a link: to the form by which one signs up.
registration-link = ناونووسین لە ئینتەرنێت
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = وادەی چاوپێکەوتن
appointment-not-required = پێویستتان بە وادەی چاوپێکەوتن نییە.
# Words of a link: to the website where one books an appointment.
appointment-book = وەرگرتنی وادەی چاوپێکەوتن لە ئینتەرنێت
deadlines = دوا بەروارەکان
service-bring = چی لەگەڵ خۆتان بهێنن
service-requirements = مەرجەکان
service-steps = چۆنیەتیی کارەکە
service-how-and-where = چۆن پێمان دەگەن
# $room: number or name of a room.
room = ژووری { $room }
next-steps = دواتر چی دەبێت
service-responsible = کێ بەرپرسە؟
# The organisation that runs a service.
provider = دابینکەر
# The office that coordinates a service or an action field.
coordinator = هەماهەنگی
# Label before paragraphs of laws.
law = بنەمای یاسایی
# Label before measures of the integration plan to which this service belongs.
service-measures = بەشێکە لە

## Contacts and organisations

address = ناونیشان
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = لەم باڵەخانەیەدا
transit = چۆن دەگەنە ئەوێ
hours = کاتەکانی کار
hours-days = ڕۆژەکان
hours-times = کاتەکان
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = لەم ڕۆژانەدا جیاوازە
appointment = تکایە پێشتر وادەی چاوپێکەوتن وەربگرن.
accessibility = دەستگەیشتنی بێ بەربەست
email = ئیمەیڵ
contact-form = فۆڕمی پەیوەندی
# Label before the link `contact-form`.
contact-write = نووسین لە ئینتەرنێت
website = ماڵپەڕ
messengers = ئەپەکانی نامەناردن
# Label: what this office or person does.
contact-role = ئەرک
contact-person = کەسی پەیوەندی
contact-services = خزمەتگوزارییەکانی ئێرە
contacts-in-house = هەروەها لەم باڵەخانەیە
contact-events = چالاکییەکانی ئێرە
part-of-life-situations = لەم بارودۆخانەدا یارمەتی دەدات
organisation-parent = سەر بە
legal-name = ناوی یاسایی
# Label before former names of an organisation.
formerly = ناوی پێشوو
organisation-since = لە کەیەوە
organisation-leads = بەرپرسی ئەم ڕێوشوێنانە
organisation-partner = هاوبەش لەم ڕێوشوێنانەدا
organisation-children = ئەمانەی لەخۆ گرتووە

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date }: { $times }.
# The same for days with other hours than usual.
hours-next-other = { $date }: کاتی جیاواز، { $times }.
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = دووبارە دەکرێتەوە: { $date }، لە کاتژمێر { $time } بەدواوە.
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = { $date } پشووی فەرمییە. تکایە پێشتر بپرسن داخۆ کراوەیە یان نا.
hours-next-unknown = هێشتا نازانرێت کەی دووبارە دەکرێتەوە.

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = ئێستا کراوەیە
# $time: a time of day like 16:00.
hours-now-until = ئێستا کراوەیە تا کاتژمێر { $time }
hours-now-closed = ئێستا داخراوە
# It opens later on the same day.
hours-now-today = ئێستا داخراوە. ئەمڕۆ کاتژمێر { $time } دەکرێتەوە
# $day: name of a weekday.
hours-now-opens = ئێستا داخراوە. { $day } کاتژمێر { $time } دەکرێتەوە

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = هەڵگرتنی پەیوەندی
# Words of a link: a file for the reader's own calendar.
save-event = زیادکردن بۆ ڕۆژژمێر
# Words of buttons. Keep them short.
share = هاوبەشکردن
# Said after the address of the page was copied, where a device cannot share.
share-copied = ناونیشانی پەڕەکە کۆپی کرا
read-aloud = خوێندنەوە بە دەنگ
read-pause = ڕاگرتن
read-stop = وەستاندن

## Life situations: the way step by step

life-steps = هەنگاو بە هەنگاو
# Above steps that can be done at the same time.
life-parallel = ئەمانە دەتوانن لە هەمان کاتدا بکەن:
life-services = خزمەتگوزارییە گونجاوەکان
# $number: number of the step.
step-number = هەنگاوی { $number }
step-optional = ئارەزوومەندانە
# Label before the link to the service that helps with this step.
step-service = زیاتر لەم بارەیەوە
# Label before the office that is responsible for this step.
step-office = فەرمانگەی بەرپرس

## Events

event-when = کەی
event-where = لە کوێ
event-online = لە ئینتەرنێت
event-organiser = ڕێکخەر
event-over = ئەم چالاکییە تەواو بووە.
# Workshops and other parts of an event.
event-sessions = بەرنامە
session-results = ئەنجامەکان
session-measures = چی لێ دروست بوو
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = ئەو ئامانجانەی هێشتا نەهاتوونەتە دی و لێرە گفتوگۆیان لەسەر دەکرێت
documents = بەڵگەنامەکان
document = بەڵگەنامە

## Terms: German words explained

term-german = وشەی ئەڵمانی
term-say = گۆکردن
term-translation = وەرگێڕان
term-explanation = واتای چییە
term-synonyms = وشەی تر بۆ هەمان واتا
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = وشە فەرمییەکانی ئەم پەڕەیە

## The integration plan

status = دۆخ
number-of-measures = ڕێوشوێنەکان
plan-progress = پێشکەوتنی کار
# Caption of a table: measures counted by their status.
plan-counts = ڕێوشوێنەکان بەپێی دۆخ
# Below the table of the action fields of a plan.
plan-shared-measures = ڕێوشوێنێک دەکرێت سەر بە چەند بوارێکی کار بێت. ئەوکات لە هەر یەکێکیاندا دەژمێردرێت.
plan-facts = دەربارەی ئەم پلانە
# On the card of the edition that is in force.
edition-current = ئێستا ئەم چاپە کاری پێ دەکرێت.
edition-number = چاپ
edition-adopted = پەسەندکراوە
edition-predecessor = چاپی پێشوو
edition-successor = چاپی داهاتوو
# Label before the date by which the plan has to be decided anew.
edition-renew-due = دەبێت لە نوێوە پەسەند بکرێت تا
edition-aligned-with = بەپێی
guiding-principles = بنەما سەرەکییەکان
goals-not-reached = ئامانجە نەهاتەدییەکان
# What was taken over from the edition before.
carried-in = لە چاپی پێشووەوە وەرگیراوە
# What became of the contents of this edition in the next one.
carried-over = چی لێ هات
carried-from = پێشتر
carried-how = چی ڕوویدا
carried-to = ئێستا
papers = گفتوگۆ لە ئەنجومەنی شار
period = ماوە
period-continuous = بەردەوام
# Label: who is responsible for a measure or an action field.
lead = بەرپرس
lead-open = هێشتا دیاری نەکراوە
partners = هاوبەشەکان
sdg = ئامانجەکانی گەشەپێدانی بەردەوام
action-fields = بوارەکانی کار
goal-parent = بەشێکە لە ئامانجی
goal-children = ئامانجە لاوەکییەکان
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = دووبارە گفتوگۆی لەسەر دەکرێت لە
# A mark: this measure has passed its end without being finished.
measure-late = دواکەوتووە
# A remark: nothing was reported about this measure for a long time.
measure-stale = ماوەیەکە هیچ هەواڵێکی نوێ لەسەر ئەم ڕێوشوێنە نەهاتووە.
phase = قۆناغ
# Heading of a table of what happened with a measure, newest first.
measure-log = ڕەوتی کار
milestones = وێستگە گرنگەکان
milestone = وێستگەی گرنگ
milestone-due = پلانی بۆ دانراوە
milestone-done = هاتووەتە دی
measure-services = ئەو خزمەتگوزارییانەی لێی دروست بوون
resources = سەرچاوەکان
resources-staff = کارمەندان
budget = بودجە
amount = بڕ
budget-source = دابینکەری پارە
budget-secured = دابینکراوە
measure-in-plan = لە پلانی ئینتیگراسیۆندا
measure-kind = جۆر
priority = لەپێشینە
# Label before the workshop in which a measure was proposed.
came-from = دروست بووە لە
split-from = جیابووەتەوە لە
merged-into = تێکەڵ کراوە لەگەڵ
superseded-by = جێگەی گیراوەتەوە بە

## Pages without content

not-found-title = ئەم پەڕەیە بوونی نییە
not-found-text = لەوانەیە ناونیشانەکە هەڵە بێت، یان پەڕەکە گوازرابێتەوە. زمانی خۆتان هەڵبژێرن:
moved-title = ئەم پەڕەیە گوازراوەتەوە
moved-link = بڕۆن بۆ پەڕەی نوێ

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = فەرمانگە، ڕاوێژکاری و یارمەتی لە شار. بە سۆرانی.

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = ئایا شتێک لەم پەڕەیەدا دروست نییە؟
feedback-link = هەڵەیەک یان بەربەستێک ڕابگەیەنن
# Subject of the mail. $title: title of the page.
feedback-subject = تێبینی: { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = ئەم ڕوونکردنەوەیە بۆ ئەم پۆرتاڵەیە: { $portal }.
statement-conformity = پۆرتاڵەکە تا چەند بێ بەربەستە؟
statement-barriers = چی هێشتا بێ بەربەست نییە
# Label before what people can do instead.
statement-alternative = تا ئەو کاتە
# $date: the day by which a barrier is to be gone.
statement-until = تا { $date } ئەمە دەگۆڕین.
statement-method = چۆن پشکنیمان
# $date: the day of the assessment.
statement-assessed = پۆرتاڵەکە لە { $date } پشکنینی بۆ کرا.
# $date: the day on which the statement was looked at last.
statement-reviewed = ئەم ڕوونکردنەوەیە دواجار لە { $date } پێداچوونەوەی بۆ کرا.
statement-feedback = ڕاگەیاندنی بەربەستێک
statement-feedback-text = ئایا لە شوێنێک تووشی کێشە بوون؟ بۆمان بنووسن.
statement-enforcement = ئەگەر وەڵامەکەمان یارمەتیدەر نەبوو
statement-enforcement-text = ئەوکات دەتوانن پەیوەندی بەم لایەنەوە بکەن. بەخۆڕاییە.

## Inside texts

table-label = خشتە
footnotes-title = تێبینییەکان
footnote-back = گەڕانەوە بۆ دەقەکە
alert-note = تێبینی
alert-tip = ئامۆژگاری
alert-important = گرنگ
alert-warning = ئاگاداری
alert-caution = وریا بن

## Videos in sign language

video-sign-language = ڤیدیۆ بە زمانی ئاماژەی ئەڵمانی
# $length: minutes and seconds like 3:05.
video-length = { $length } خولەک
# Words of a link; kind of file, size and length stand behind it.
video-download = داگرتنی ڤیدیۆ
# Opens the words of the video as text.
video-transcript = لە ڤیدیۆکەدا چی دەگوترێت
# Heading of a list of links.
video-pages = ئەو پەڕانەی ڤیدیۆیان بە زمانی ئاماژە هەیە

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date }، کاتژمێر { $time }
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (پشووی فەرمی): تکایە پێشتر بپرسن داخۆ کراوەیە یان نا.
# $date: the day from which other hours hold.
hours-from = لە { $date } بەدواوە
# Label before what comes after a step.
step-next = دوای ئەوە

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = پیشاندان و چاپکردن بە دوو زمان
# Link on a page to the sheet with German.
sheet-link = پیشاندان و چاپکردن لەگەڵ ئەڵمانی
# Label before the address of the page, beside its QR code.
sheet-address = ئەم پەڕەیە لە ئینتەرنێت
sheet-back = بۆ پەڕەکە
sheet-office = فەرمانگەی بەرپرس
