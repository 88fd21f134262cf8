### Words of the interface: what stands around the content of every portal.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = منځپانګې ته ورشئ
# Name of the list of links to this page in the other languages.
nav-languages = ژبه وټاکئ
# Heading of the full list of languages at the foot of the page.
nav-all-languages = ټولې ژبې
nav-main = اصلي مینو
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = تاسو دلته یاست
# The home page, first in the path from the home page to this page.
home = کورپاڼه
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = د دې وېبسایټ په اړه
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = لا نه دی ژباړل شوی
# $date: the day on which these pages were made.
as-of = وروستی تازه کول: { $date }
# Heading of the list of headings on a long page.
on-this-page = په دې پاڼه کې
# Label before a date: an office has looked at the facts on this day.
last-checked = وروستۍ کتنه
# Label before who translated this page.
translation = ژباړه
more-information = نور معلومات
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = د دې وېبسایټ مینوګانې او سرلیکونه کمپیوټر ژباړلي دي. تر اوسه هېڅ پښتوژبي نه دي کتلي.
# Heading over files to keep: a contact card, a calendar entry.
files = د خوندي کولو او شریکولو لپاره
# Before the name of a photographer.
picture-credit = انځور:
yes = هو
not-yet = لا نه
date = نېټه
year = کال
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = شمېره
total = ټولټال
topics = موضوعات
themes = ګډ موضوعات

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = دا پاڼه لا نه ده ژباړل شوې. متن په دې ژبه دی: { $language }.
# $language: name of the language in which a part of the text stands.
notice-partly = د دې پاڼې یوه برخه لا نه ده ژباړل شوې. هغه برخه دلته په دې ژبه ده: { $language }.
notice-machine = دا ژباړه کمپیوټر کړې ده. هېچا نه ده کتلې. د شک په صورت کې جرمني متن د اعتبار وړ دی.
# $date: the last day on which the page was valid.
notice-expired = دا پاڼه تر { $date } پورې د اعتبار وړ وه. ښايي اوس سمه نه وي.
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = دا پاڼه وروستی ځل په دې نېټه وکتل شوه: { $date }. ښايي اوس سمه نه وي.
notice-ended = دا خدمت نور نشته.
notice-paused = دا خدمت اوس مهال په موقتي ډول درول شوی دی.
notice-old-edition = دا د پلان پخوانۍ نسخه ده. نوې نسخه شته:
notice-cancelled = دا پروګرام لغوه شوی دی.
notice-outdated = جرمني متن له ژباړې وروسته بدل شوی دی. ښايي دا ژباړه نوره سمه نه وي.
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = په دې ژبه: { $language }

notice-planned = دا خدمت پلان شوی دی. لا نه دی پیل شوی.
# Before links to other services, where one has ended or pauses.
notice-alternatives = ښايي د هغه پر ځای دا له تاسو سره مرسته وکړي:

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = له { $from } تر { $to } پورې
# $from and $to: weekdays.
days-range = له { $from } تر { $to } پورې
# $from and $to: dates.
date-range = له { $from } تر { $to } پورې
# $date: since this day.
since-date = له { $date } راهیسې
# $date: until this day.
until-date = تر { $date } پورې
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = د { $year } کال ربع { $quarter }
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = تړلی
# $name: name of a public holiday.
hours-holiday = عمومي رخصتي: { $name }
hours-open-24 = شپه او ورځ خلاص
# $amount: an amount in euros, already written as the language writes it.
money = { $amount } یورو
# $number: a share in percent, already written as the language writes it.
percent = { $number } سلنه
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } میګابایټ

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = په څه کې مرستې ته اړتیا لرئ؟
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = دلته نوي راغلي یاست؟ له دې ځایه پیل وکړئ:
home-sections = هر څه په یوه کتنه کې
home-events = راتلونکي پروګرامونه
home-news = خبرونه
home-contacts = مرسته چېرته موندلای شئ

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = د دې له مخې وټاکئ
events-coming = راتلونکي پروګرامونه
events-past = تېر پروګرامونه
events-none-coming = اوس مهال هېڅ پروګرام نه دی پلان شوی.
facet-topic = موضوعات
facet-audience = د چا لپاره؟
facet-language = ژبې
facet-district = د ښار سیمې
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = ټول موضوعات
facet-audience-all = ټولې ډلې
facet-language-all = چېرته چې ستاسو په ژبه خبرې کېږي
facet-district-all = د ښار ټولې سیمې
# $count: how many entries the list has.
count-entries =
    { $count ->
        [one] { $count } مورد
       *[other] { $count } موارد
    }
heading-services = خدمتونه
heading-contacts = د اړیکې معلومات
heading-organisations = سازمانونه
heading-events = پروګرامونه
heading-action-fields = کاري ساحې
heading-goals = موخې
heading-measures = اقدامات

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = له الف تر یا
letters-summary = خدمتونه، ادارې، اصطلاحات او نور د الفبا په ترتیب.
# Name of the row of letters; read by screen readers only.
letters-nav = توري
# Heading over titles that begin with no letter of this language.
letters-other = نور
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = لټون
search-summary = د دې پورټل پاڼې دلته دي. له لړلیک څخه یې وټاکئ.
# Headings in the list of the whole portal.
list-life_situation = ګام په ګام
list-service = خدمتونه
list-contact = ادارې او مشوره
list-event = پروګرامونه
list-news = خبرونه
list-organisation = سازمانونه
list-term = د اداري کلمو تشریح
list-plan_edition = د ادغام پلان
list-page = نورې پاڼې
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = د دې موضوع په اړه خدمتونه، پاڼې او پروګرامونه: { $term }
facet-audience-summary = د دې ډلې لپاره خدمتونه، پاڼې او پروګرامونه: { $term }
facet-language-summary = په دې ژبه خدمتونه او ادارې: { $term }
facet-district-summary = په دې سیمه کې خدمتونه، پاڼې او پروګرامونه: { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = پورټل، د دې له مخې ترتیب شوی: { $kind }

## Services

service-at-a-glance = مهم معلومات
# Label before the groups of people a service is for.
service-audience = د چا لپاره
service-age = عمر
# $from and $to: years of age.
age-range = له { $from } تر { $to } کلونو پورې
age-from = له { $from } کلونو پورته
age-to = تر { $to } کلونو پورې
cost = لګښت
cost-free = وړیا
# Label before the languages that staff speak.
languages-spoken = ژبې
districts = د ښار سیمې
# Label: whether one has to sign up for a course or event.
registration = نوم لیکنه
registration-required = مهرباني وکړئ مخکې نوم لیکنه وکړئ.
registration-not-required = نوم لیکنې ته اړتیا نشته.
# $date: last day to sign up.
registration-deadline = نوم لیکنه تر { $date } پورې
# Words of a link: to the form by which one signs up.
registration-link = آنلاین نوم لیکنه
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = د ملاقات وخت
appointment-not-required = د ملاقات وخت ته اړتیا نه لرئ.
# Words of a link: to the website where one books an appointment.
appointment-book = آنلاین د ملاقات وخت واخلئ
deadlines = وروستۍ نېټې
service-bring = له ځانه سره څه راوړئ
service-requirements = شرطونه
service-steps = د کار طریقه
service-how-and-where = څنګه موږ ته رسېدلای شئ
# $room: number or name of a room.
room = خونه { $room }
next-steps = وروسته څه کېږي
service-responsible = څوک مسول دی؟
# The organisation that runs a service.
provider = وړاندې کوونکی
# The office that coordinates a service or an action field.
coordinator = همغږي
# Label before paragraphs of laws.
law = قانوني بنسټ
# Label before measures of the integration plan to which this service belongs.
service-measures = د دې برخه

## Contacts and organisations

address = پته
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = په دې ودانۍ کې
transit = هلته څنګه ورشئ
hours = کاري ساعتونه
hours-days = ورځې
hours-times = وختونه
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = په دې ورځو کې وختونه بدل دي
appointment = مهرباني وکړئ مخکې د ملاقات وخت واخلئ.
accessibility = بې خنډه لاسرسی
email = برېښنالیک
contact-form = د اړیکې فورمه
# Label before the link `contact-form`.
contact-write = آنلاین ولیکئ
website = وېبسایټ
messengers = د پیغام لېږلو اپونه
# Label: what this office or person does.
contact-role = دنده
contact-person = د اړیکې کس
contact-services = د دې ځای خدمتونه
contacts-in-house = همدارنګه په دې ودانۍ کې
contact-events = د دې ځای پروګرامونه
part-of-life-situations = په دې حالتونو کې مرسته کوي
organisation-parent = د دې برخه
legal-name = حقوقي نوم
# Label before former names of an organisation.
formerly = پخوانی نوم
organisation-since = له کله راهیسې
organisation-leads = د دې اقداماتو مسول
organisation-partner = په دې اقداماتو کې شریک
organisation-children = په کې شامل دي

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date }: { $times }.
# The same for days with other hours than usual.
hours-next-other = { $date }: بدل وختونه، { $times }.
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = بیا خلاصېږي: { $date }، له { $time } بجو.
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = { $date } عمومي رخصتي ده. مهرباني وکړئ مخکې پوښتنه وکړئ چې خلاص دی که نه.
hours-next-unknown = لا معلومه نه ده چې کله بیا خلاصېږي.

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = اوس خلاص دی
# $time: a time of day like 16:00.
hours-now-until = اوس تر { $time } بجو خلاص دی
hours-now-closed = اوس تړلی دی
# It opens later on the same day.
hours-now-today = اوس تړلی دی. نن په { $time } بجو خلاصېږي
# $day: name of a weekday.
hours-now-opens = اوس تړلی دی. { $day } په { $time } بجو خلاصېږي

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = د اړیکې شمېره خوندي کړئ
# Words of a link: a file for the reader's own calendar.
save-event = جنتري ته یې ورزیات کړئ
# Words of buttons. Keep them short.
share = شریک یې کړئ
# Said after the address of the page was copied, where a device cannot share.
share-copied = د پاڼې پته کاپي شوه
read-aloud = په لوړ غږ یې ولولئ
read-pause = وقفه
read-stop = ودروئ

## Life situations: the way step by step

life-steps = ګام په ګام
# Above steps that can be done at the same time.
life-parallel = دا کارونه په یو وخت کولای شئ:
life-services = مناسب خدمتونه
# $number: number of the step.
step-number = ګام { $number }
step-optional = اختیاري
# Label before the link to the service that helps with this step.
step-service = په دې اړه نور معلومات
# Label before the office that is responsible for this step.
step-office = مسوله اداره

## Events

event-when = کله
event-where = چېرته
event-online = آنلاین
event-organiser = جوړوونکی
event-over = دا پروګرام پای ته رسېدلی دی.
# Workshops and other parts of an event.
event-sessions = د پروګرام برخې
session-results = پایلې
session-measures = څه ترې جوړ شول
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = هغه موخې چې لا نه دي ترلاسه شوې او دلته به پرې بحث وشي
documents = سندونه
document = سند

## Terms: German words explained

term-german = جرمني کلمه
term-say = تلفظ
term-translation = ژباړه
term-explanation = مانا
term-synonyms = د دې لپاره نورې کلمې
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = په دې پاڼه کې اداري کلمې

## The integration plan

status = حالت
number-of-measures = اقدامات
plan-progress = پرمختګ
# Caption of a table: measures counted by their status.
plan-counts = اقدامات د حالت له مخې
# Below the table of the action fields of a plan.
plan-shared-measures = یو اقدام کېدای شي د څو کاري ساحو برخه وي. بیا په هره ساحه کې شمېرل کېږي.
plan-facts = د دې پلان په اړه
# On the card of the edition that is in force.
edition-current = دا نسخه اوس نافذه ده.
edition-number = نسخه
edition-adopted = تصویب شوې
edition-predecessor = مخکینۍ نسخه
edition-successor = راتلونکې نسخه
# Label before the date by which the plan has to be decided anew.
edition-renew-due = باید بیا تصویب شي تر
edition-aligned-with = د دې مطابق
guiding-principles = لارښود اصول
goals-not-reached = هغه موخې چې لا نه دي ترلاسه شوې
# What was taken over from the edition before.
carried-in = له مخکینۍ نسخې اخیستل شوي
# What became of the contents of this edition in the next one.
carried-over = پایله یې څه شوه
carried-from = پخوا
carried-how = څه وشول
carried-to = اوس
papers = د ښار په شورا کې بحث
period = موده
period-continuous = دوامداره
# Label: who is responsible for a measure or an action field.
lead = مسول
lead-open = لا نه دی ټاکل شوی
partners = شریکان
sdg = د دوامدارې پراختیا موخې
action-fields = کاري ساحې
goal-parent = د دې موخې برخه
goal-children = فرعي موخې
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = دلته به بیا پرې بحث وشي
# A mark: this measure has passed its end without being finished.
measure-late = ځنډېدلی
# A remark: nothing was reported about this measure for a long time.
measure-stale = له یوې مودې راهیسې د دې اقدام په اړه نوی خبر نه دی راغلی.
phase = پړاو
# Heading of a table of what happened with a measure, newest first.
measure-log = د کار بهیر
milestones = مهم ټکي
milestone = مهم ټکی
milestone-due = پلان شوی
milestone-done = ترلاسه شوی
measure-services = هغه خدمتونه چې ترې جوړ شول
resources = سرچینې
resources-staff = کارکوونکي
budget = بودیجه
amount = مبلغ
budget-source = پیسې څوک ورکوي
budget-secured = تضمین شوې
measure-in-plan = د ادغام په پلان کې
measure-kind = ډول
priority = لومړیتوب
# Label before the workshop in which a measure was proposed.
came-from = له دې څخه راوتلی
split-from = له دې څخه بېل شوی
merged-into = له دې سره یو ځای شوی
superseded-by = پر ځای یې راغلی

## Pages without content

not-found-title = دا پاڼه نشته
not-found-text = ښايي پته ناسمه وي، یا د پاڼې ځای بدل شوی وي. خپله ژبه وټاکئ:
moved-title = د دې پاڼې ځای بدل شوی دی
moved-link = نوې پاڼې ته ورشئ

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = په ښار کې ادارې، مشوره او مرسته. په پښتو.

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = په دې پاڼه کې کوم شی ناسم دی؟
feedback-link = د تېروتنې یا خنډ خبر راکړئ
# Subject of the mail. $title: title of the page.
feedback-subject = نظر: { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = دا اعلامیه د دې پورټل لپاره ده: { $portal }.
statement-conformity = پورټل څومره بې خنډه دی؟
statement-barriers = څه لا بې خنډه نه دي
# Label before what people can do instead.
statement-alternative = تر هغه وخته
# $date: the day by which a barrier is to be gone.
statement-until = موږ به دا تر { $date } پورې بدل کړو.
statement-method = موږ څنګه کتنه وکړه
# $date: the day of the assessment.
statement-assessed = پورټل په دې نېټه وکتل شو: { $date }.
# $date: the day on which the statement was looked at last.
statement-reviewed = دا اعلامیه وروستی ځل په دې نېټه وکتل شوه: { $date }.
statement-feedback = د خنډ خبر راکړئ
statement-feedback-text = چېرته له ستونزې سره مخ شوئ؟ موږ ته ولیکئ.
statement-enforcement = که زموږ ځواب مرسته ونه کړي
statement-enforcement-text = بیا کولای شئ دې ادارې ته مراجعه وکړئ. دا وړیا ده.

## Inside texts

table-label = جدول
footnotes-title = یادښتونه
footnote-back = بېرته متن ته
alert-note = یادښت
alert-tip = لارښوونه
alert-important = مهم
alert-warning = پام وکړئ
alert-caution = احتیاط

## Videos in sign language

video-sign-language = د جرمني د اشارو په ژبه ویډیو
# $length: minutes and seconds like 3:05.
video-length = { $length } دقیقې
# Words of a link; kind of file, size and length stand behind it.
video-download = ویډیو ډاونلوډ کړئ
# Opens the words of the video as text.
video-transcript = په ویډیو کې څه ویل کېږي
# Heading of a list of links.
video-pages = هغه پاڼې چې د اشارو په ژبه ویډیو لري

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date }، { $time } بجې
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (عمومي رخصتي): مهرباني وکړئ مخکې پوښتنه وکړئ چې خلاص دی که نه.
# $date: the day from which other hours hold.
hours-from = له { $date } څخه
# Label before what comes after a step.
step-next = له هغې وروسته

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = په دوو ژبو یې وښیئ او چاپ کړئ
# Link on a page to the sheet with German.
sheet-link = د جرمني ترڅنګ یې وښیئ او چاپ کړئ
# Label before the address of the page, beside its QR code.
sheet-address = دا پاڼه په انټرنېټ کې
sheet-back = پاڼې ته
sheet-office = مسوله اداره
