### Words of the interface: what stands around the content of every portal.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = مواد پر جائیں
# Name of the list of links to this page in the other languages.
nav-languages = زبان منتخب کریں
# Heading of the full list of languages at the foot of the page.
nav-all-languages = تمام زبانیں
nav-main = مرکزی مینو
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = آپ یہاں ہیں
# The home page, first in the path from the home page to this page.
home = صفحۂ اول
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = اس ویب سائٹ کے بارے میں
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = ابھی ترجمہ نہیں ہوا
# $date: the day on which these pages were made.
as-of = معلومات کی تاریخ: { $date }
# Heading of the list of headings on a long page.
on-this-page = اس صفحے پر
# Label before a date: an office has looked at the facts on this day.
last-checked = آخری جانچ
# Label before who translated this page.
translation = ترجمہ
more-information = مزید معلومات
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = اس ویب سائٹ کے مینو اور عنوانات کا ترجمہ کمپیوٹر نے کیا ہے۔ ابھی کسی اردو بولنے والے نے ان کی جانچ نہیں کی۔
# Heading over files to keep: a contact card, a calendar entry.
files = محفوظ اور شیئر کرنے کے لیے
# Before the name of a photographer.
picture-credit = تصویر:
yes = جی ہاں
not-yet = ابھی نہیں
date = تاریخ
year = سال
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = نمبر
total = کل
topics = موضوعات
themes = مشترکہ موضوعات

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = اس صفحے کا ابھی ترجمہ نہیں ہوا۔ متن اس زبان میں ہے: { $language }۔
# $language: name of the language in which a part of the text stands.
notice-partly = اس صفحے کے ایک حصے کا ابھی ترجمہ نہیں ہوا۔ وہ یہاں اس زبان میں ہے: { $language }۔
notice-machine = یہ ترجمہ کمپیوٹر نے کیا ہے۔ کسی نے اس کی جانچ نہیں کی۔ شک کی صورت میں جرمن متن ہی معتبر ہے۔
# $date: the last day on which the page was valid.
notice-expired = یہ صفحہ { $date } تک کے لیے تھا۔ ہو سکتا ہے یہ اب درست نہ ہو۔
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = اس صفحے کی آخری جانچ کی تاریخ: { $date }۔ ہو سکتا ہے یہ اب درست نہ ہو۔
notice-ended = یہ سہولت اب موجود نہیں ہے۔
notice-paused = یہ سہولت فی الحال عارضی طور پر بند ہے۔
notice-old-edition = یہ منصوبے کا پرانا ایڈیشن ہے۔ نیا ایڈیشن یہ ہے:
notice-cancelled = یہ تقریب منسوخ کر دی گئی ہے۔
notice-outdated = ترجمے کے بعد جرمن متن بدل دیا گیا ہے۔ ہو سکتا ہے یہ ترجمہ اب درست نہ ہو۔
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = اس زبان میں: { $language }

notice-planned = اس سہولت کا منصوبہ ہے۔ یہ ابھی شروع نہیں ہوئی۔
# Before links to other services, where one has ended or pauses.
notice-alternatives = اس کے بجائے یہ آپ کے کام آ سکتا ہے:

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = { $from } سے { $to } تک
# $from and $to: weekdays.
days-range = { $from } سے { $to } تک
# $from and $to: dates.
date-range = { $from } سے { $to } تک
# $date: since this day.
since-date = { $date } سے
# $date: until this day.
until-date = { $date } تک
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = سال { $year } کی سہ ماہی { $quarter }
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = بند
# $name: name of a public holiday.
hours-holiday = عام تعطیل: { $name }
hours-open-24 = دن رات کھلا ہے
# $amount: an amount in euros, already written as the language writes it.
money = { $amount } یورو
# $number: a share in percent, already written as the language writes it.
percent = { $number } فیصد
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } میگا بائٹ

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = آپ کو کس کام میں مدد چاہیے؟
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = کیا آپ یہاں نئے ہیں؟ یہاں سے شروع کریں:
home-sections = سب کچھ ایک نظر میں
home-events = آنے والی تقریبات
home-news = خبریں
home-contacts = مدد کہاں ملے گی

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = اس کے مطابق چنیں
events-coming = آنے والی تقریبات
events-past = گزشتہ تقریبات
events-none-coming = فی الحال کوئی تقریب طے نہیں ہے۔
facet-topic = موضوعات
facet-audience = کس کے لیے؟
facet-language = زبانیں
facet-district = شہر کے علاقے
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = تمام موضوعات
facet-audience-all = تمام گروہ
facet-language-all = جہاں آپ کی زبان بولی جاتی ہے
facet-district-all = شہر کے تمام علاقے
# $count: how many entries the list has.
count-entries =
    { $count ->
        [one] { $count } اندراج
       *[other] { $count } اندراجات
    }
heading-services = سہولیات
heading-contacts = رابطے
heading-organisations = ادارے
heading-events = تقریبات
heading-action-fields = کام کے شعبے
heading-goals = اہداف
heading-measures = اقدامات

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = حروفِ تہجی کے لحاظ سے
letters-summary = سہولیات، دفاتر، اصطلاحات اور دیگر چیزیں حروفِ تہجی کی ترتیب سے۔
# Name of the row of letters; read by screen readers only.
letters-nav = حروف
# Heading over titles that begin with no letter of this language.
letters-other = دیگر
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = تلاش
search-summary = اس پورٹل کے صفحات یہاں ہیں۔ فہرست میں سے چنیں۔
# Headings in the list of the whole portal.
list-life_situation = قدم بہ قدم
list-service = سہولیات اور خدمات
list-contact = دفاتر اور مشاورت
list-event = تقریبات
list-news = خبریں
list-organisation = ادارے
list-term = دفتری الفاظ کی وضاحت
list-plan_edition = انضمام کا منصوبہ
list-page = دیگر صفحات
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = اس موضوع پر سہولیات، صفحات اور تقریبات: { $term }
facet-audience-summary = ان کے لیے سہولیات، صفحات اور تقریبات: { $term }
facet-language-summary = اس زبان میں سہولیات اور دفاتر: { $term }
facet-district-summary = اس علاقے میں سہولیات، صفحات اور تقریبات: { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = پورٹل، اس ترتیب سے: { $kind }

## Services

service-at-a-glance = اہم معلومات
# Label before the groups of people a service is for.
service-audience = کس کے لیے
service-age = عمر
# $from and $to: years of age.
age-range = { $from } سے { $to } سال تک
age-from = کم از کم { $from } سال
age-to = { $to } سال تک
cost = خرچ
cost-free = مفت
# Label before the languages that staff speak.
languages-spoken = زبانیں
districts = شہر کے علاقے
# Label: whether one has to sign up for a course or event.
registration = رجسٹریشن
registration-required = براہِ کرم پہلے رجسٹریشن کروائیں۔
registration-not-required = رجسٹریشن کی ضرورت نہیں۔
# $date: last day to sign up.
registration-deadline = رجسٹریشن { $date } تک
# Words of a link: to the form by which one signs up.
registration-link = آن لائن رجسٹریشن
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = اپائنٹمنٹ
appointment-not-required = آپ کو اپائنٹمنٹ کی ضرورت نہیں۔
# Words of a link: to the website where one books an appointment.
appointment-book = آن لائن اپائنٹمنٹ لیں
deadlines = آخری تاریخیں
service-bring = کیا ساتھ لانا ہے
service-requirements = شرائط
service-steps = طریقۂ کار
service-how-and-where = ہم سے کیسے رابطہ کریں
# $room: number or name of a room.
room = کمرہ { $room }
next-steps = آگے کیا ہوگا
service-responsible = کون ذمہ دار ہے؟
# The organisation that runs a service.
provider = فراہم کنندہ
# The office that coordinates a service or an action field.
coordinator = رابطہ کار
# Label before paragraphs of laws.
law = قانونی بنیاد
# Label before measures of the integration plan to which this service belongs.
service-measures = اس کا حصہ

## Contacts and organisations

address = پتہ
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = اس عمارت میں
transit = وہاں کیسے پہنچیں
hours = اوقاتِ کار
hours-days = دن
hours-times = اوقات
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = ان دنوں میں اوقات مختلف ہیں
appointment = براہِ کرم پہلے اپائنٹمنٹ لیں۔
accessibility = معذور افراد کے لیے رسائی
email = ای میل
contact-form = رابطہ فارم
# Label before the link `contact-form`.
contact-write = آن لائن لکھیں
website = ویب سائٹ
messengers = میسنجر
# Label: what this office or person does.
contact-role = ذمہ داری
contact-person = رابطے کا فرد
contact-services = یہاں کی سہولیات
contacts-in-house = اسی عمارت میں یہ بھی
contact-events = یہاں کی تقریبات
part-of-life-situations = ان حالات میں مددگار
organisation-parent = اس کا حصہ
legal-name = قانونی نام
# Label before former names of an organisation.
formerly = سابقہ نام
organisation-since = کب سے
organisation-leads = ان اقدامات کا ذمہ دار
organisation-partner = ان اقدامات میں شریک
organisation-children = اس میں شامل ہیں

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date }: { $times }۔
# The same for days with other hours than usual.
hours-next-other = { $date }: مختلف اوقات، { $times }۔
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = دوبارہ کھلے گا: { $date }، { $time } بجے سے۔
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = { $date } کو عام تعطیل ہے۔ براہِ کرم پہلے پوچھ لیں کہ کھلا ہے یا نہیں۔
hours-next-unknown = ابھی معلوم نہیں کہ دوبارہ کب کھلے گا۔

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = ابھی کھلا ہے
# $time: a time of day like 16:00.
hours-now-until = ابھی کھلا ہے، { $time } بجے تک
hours-now-closed = ابھی بند ہے
# It opens later on the same day.
hours-now-today = ابھی بند ہے۔ آج { $time } بجے کھلے گا
# $day: name of a weekday.
hours-now-opens = ابھی بند ہے۔ { $day } کو { $time } بجے کھلے گا

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = رابطہ محفوظ کریں
# Words of a link: a file for the reader's own calendar.
save-event = کیلنڈر میں شامل کریں
# Words of buttons. Keep them short.
share = شیئر کریں
# Said after the address of the page was copied, where a device cannot share.
share-copied = صفحے کا پتہ کاپی ہو گیا
read-aloud = پڑھ کر سنائیں
read-pause = وقفہ
read-stop = روکیں

## Life situations: the way step by step

life-steps = قدم بہ قدم
# Above steps that can be done at the same time.
life-parallel = یہ کام آپ ایک ساتھ کر سکتے ہیں:
life-services = متعلقہ سہولیات
# $number: number of the step.
step-number = قدم { $number }
step-optional = اختیاری
# Label before the link to the service that helps with this step.
step-service = اس بارے میں مزید
# Label before the office that is responsible for this step.
step-office = ذمہ دار دفتر

## Events

event-when = کب
event-where = کہاں
event-online = آن لائن
event-organiser = منتظم
event-over = یہ تقریب ختم ہو چکی ہے۔
# Workshops and other parts of an event.
event-sessions = پروگرام
session-results = نتائج
session-measures = اس سے کیا نکلا
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = وہ اہداف جو ابھی حاصل نہیں ہوئے اور جن پر یہاں بات ہوگی
documents = دستاویزات
document = دستاویز

## Terms: German words explained

term-german = جرمن لفظ
term-say = تلفظ
term-translation = ترجمہ
term-explanation = مطلب
term-synonyms = اس کے لیے دوسرے الفاظ
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = اس صفحے کے دفتری الفاظ

## The integration plan

status = صورتِ حال
number-of-measures = اقدامات
plan-progress = پیش رفت
# Caption of a table: measures counted by their status.
plan-counts = اقدامات صورتِ حال کے لحاظ سے
# Below the table of the action fields of a plan.
plan-shared-measures = ایک اقدام کام کے کئی شعبوں میں شامل ہو سکتا ہے۔ تب وہ ہر شعبے میں گنا جاتا ہے۔
plan-facts = اس منصوبے کے بارے میں
# On the card of the edition that is in force.
edition-current = یہی ایڈیشن اس وقت نافذ ہے۔
edition-number = ایڈیشن
edition-adopted = منظور شدہ
edition-predecessor = پچھلا ایڈیشن
edition-successor = اگلا ایڈیشن
# Label before the date by which the plan has to be decided anew.
edition-renew-due = دوبارہ منظوری کی آخری تاریخ
edition-aligned-with = اس کے مطابق
guiding-principles = رہنما اصول
goals-not-reached = وہ اہداف جو ابھی حاصل نہیں ہوئے
# What was taken over from the edition before.
carried-in = پچھلے ایڈیشن سے لیا گیا
# What became of the contents of this edition in the next one.
carried-over = اس کا کیا بنا
carried-from = پہلے
carried-how = کیا ہوا
carried-to = اب
papers = شہری کونسل میں بحث
period = مدت
period-continuous = مسلسل جاری
# Label: who is responsible for a measure or an action field.
lead = ذمہ دار
lead-open = ابھی طے نہیں
partners = شریک
sdg = پائیدار ترقی کے اہداف
action-fields = کام کے شعبے
goal-parent = اس ہدف کا حصہ
goal-children = ذیلی اہداف
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = یہاں دوبارہ زیرِ بحث آئے گا
# A mark: this measure has passed its end without being finished.
measure-late = تاخیر سے
# A remark: nothing was reported about this measure for a long time.
measure-stale = کچھ عرصے سے اس بارے میں کوئی نئی اطلاع نہیں آئی۔
phase = مرحلہ
# Heading of a table of what happened with a measure, newest first.
measure-log = اب تک کی کارروائی
milestones = سنگِ میل
milestone = سنگِ میل
milestone-due = طے شدہ
milestone-done = حاصل شدہ
measure-services = اس سے بننے والی سہولیات
resources = وسائل
resources-staff = عملہ
budget = بجٹ
amount = رقم
budget-source = رقم دینے والا
budget-secured = یقینی
measure-in-plan = انضمام کے منصوبے میں
measure-kind = قسم
priority = ترجیح
# Label before the workshop in which a measure was proposed.
came-from = یہاں سے نکلا
split-from = اس سے الگ ہوا
merged-into = اس میں شامل ہوا
superseded-by = اس کی جگہ اب

## Pages without content

not-found-title = یہ صفحہ موجود نہیں
not-found-text = شاید پتہ غلط ہے، یا صفحہ کہیں اور منتقل ہو گیا ہے۔ اپنی زبان منتخب کریں:
moved-title = یہ صفحہ منتقل ہو گیا ہے
moved-link = نئے صفحے پر جائیں

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = شہر میں دفاتر، مشاورت اور مدد۔ اردو میں۔

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = کیا اس صفحے پر کچھ درست نہیں؟
feedback-link = غلطی یا رکاوٹ کی اطلاع دیں
# Subject of the mail. $title: title of the page.
feedback-subject = رائے: { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = یہ بیان اس پورٹل کے لیے ہے: { $portal }۔
statement-conformity = معذور افراد کے لیے پورٹل کتنا قابلِ رسائی ہے؟
statement-barriers = کیا ابھی قابلِ رسائی نہیں ہے
# Label before what people can do instead.
statement-alternative = تب تک
# $date: the day by which a barrier is to be gone.
statement-until = ہم اسے { $date } تک بدل دیں گے۔
statement-method = ہم نے کیسے جانچا
# $date: the day of the assessment.
statement-assessed = پورٹل کی جانچ کی تاریخ: { $date }۔
# $date: the day on which the statement was looked at last.
statement-reviewed = اس بیان پر آخری نظرِ ثانی کی تاریخ: { $date }۔
statement-feedback = رکاوٹ کی اطلاع دیں
statement-feedback-text = کیا آپ کو کہیں مشکل پیش آ رہی ہے؟ ہمیں لکھیں۔
statement-enforcement = اگر ہمارے جواب سے مدد نہ ملے
statement-enforcement-text = تب آپ اس دفتر سے رجوع کر سکتے ہیں۔ یہ مفت ہے۔

## Inside texts

table-label = جدول
footnotes-title = حواشی
footnote-back = متن پر واپس
alert-note = نوٹ
alert-tip = مشورہ
alert-important = اہم
alert-warning = توجہ
alert-caution = احتیاط

## Videos in sign language

video-sign-language = جرمن اشاروں کی زبان میں ویڈیو
# $length: minutes and seconds like 3:05.
video-length = { $length } منٹ
# Words of a link; kind of file, size and length stand behind it.
video-download = ویڈیو ڈاؤن لوڈ کریں
# Opens the words of the video as text.
video-transcript = ویڈیو میں کیا کہا گیا ہے
# Heading of a list of links.
video-pages = اشاروں کی زبان میں ویڈیو والے صفحات

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date }، { $time } بجے
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (عام تعطیل): براہِ کرم پہلے پوچھ لیں کہ کھلا ہے یا نہیں۔
# $date: the day from which other hours hold.
hours-from = { $date } سے
# Label before what comes after a step.
step-next = اس کے بعد

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = دو زبانوں میں دیکھیں اور پرنٹ کریں
# Link on a page to the sheet with German.
sheet-link = جرمن کے ساتھ دیکھیں اور پرنٹ کریں
# Label before the address of the page, beside its QR code.
sheet-address = انٹرنیٹ پر یہ صفحہ
sheet-back = صفحے پر جائیں
sheet-office = ذمہ دار دفتر
