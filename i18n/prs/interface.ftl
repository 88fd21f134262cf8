### Words of the interface: what stands around the content of every portal.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = رفتن به محتوا
# Name of the list of links to this page in the other languages.
nav-languages = انتخاب زبان
# Heading of the full list of languages at the foot of the page.
nav-all-languages = همه زبان‌ها
nav-main = مینوی اصلی
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = شما اینجا هستید
# The home page, first in the path from the home page to this page.
home = صفحه اصلی
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = درباره این ویب‌سایت
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = هنوز ترجمه نشده
# $date: the day on which these pages were made.
as-of = به‌روزشده در: { $date }
# Heading of the list of headings on a long page.
on-this-page = در این صفحه
# Label before a date: an office has looked at the facts on this day.
last-checked = آخرین بررسی
# Label before who translated this page.
translation = ترجمه
more-information = معلومات بیشتر
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = مینوها و عنوان‌های این ویب‌سایت را کمپیوتر ترجمه کرده است. هنوز هیچ دری‌زبانی آن‌ها را بررسی نکرده است.
# Heading over files to keep: a contact card, a calendar entry.
files = برای ذخیره و شریک ساختن
# Before the name of a photographer.
picture-credit = عکس:
yes = بلی
not-yet = هنوز نه
date = تاریخ
year = سال
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = شماره
total = مجموع
topics = موضوعات
themes = موضوعات مشترک

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = این صفحه هنوز ترجمه نشده است. متن به این زبان است: { $language }.
# $language: name of the language in which a part of the text stands.
notice-partly = بخشی از این صفحه هنوز ترجمه نشده است. آن بخش در اینجا به این زبان است: { $language }.
notice-machine = این متن را کمپیوتر ترجمه کرده است. هیچ‌کس آن را بررسی نکرده است. در صورت تردید، متن آلمانی معتبر است.
# $date: the last day on which the page was valid.
notice-expired = این صفحه تا { $date } معتبر بود. شاید دیگر درست نباشد.
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = این صفحه آخرین بار در تاریخ { $date } بررسی شد. شاید دیگر درست نباشد.
notice-ended = این خدمت دیگر ارائه نمی‌شود.
notice-paused = این خدمت در حال حاضر موقتاً متوقف است.
notice-old-edition = این نسخه‌ای قدیمی‌تر از پلان است. نسخه جدیدتری موجود است:
notice-cancelled = این برنامه لغو شده است.
notice-outdated = متن آلمانی پس از ترجمه تغییر کرده است. شاید این ترجمه دیگر درست نباشد.
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = به { $language }

notice-planned = این خدمت پلان شده است. هنوز آغاز نشده است.
# Before links to other services, where one has ended or pauses.
notice-alternatives = شاید این‌ها به جای آن به شما کمک کند:

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = از { $from } تا { $to }
# $from and $to: weekdays.
days-range = از { $from } تا { $to }
# $from and $to: dates.
date-range = از { $from } تا { $to }
# $date: since this day.
since-date = از { $date }
# $date: until this day.
until-date = تا { $date }
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = ربع { $quarter } سال { $year }
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = بسته
# $name: name of a public holiday.
hours-holiday = رخصتی عمومی: { $name }
hours-open-24 = شبانه‌روزی باز است
# $amount: an amount in euros, already written as the language writes it.
money = { $amount } یورو
# $number: a share in percent, already written as the language writes it.
percent = { $number } فیصد
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } مگابایت

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = در چه موردی به کمک نیاز دارید؟
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = تازه به اینجا آمده‌اید؟ از اینجا آغاز کنید:
home-sections = همه چیز در یک نگاه
home-events = برنامه‌های آینده
home-news = اخبار
home-contacts = اینجا می‌توانید کمک بگیرید

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = انتخاب به اساس
events-coming = برنامه‌های آینده
events-past = برنامه‌های گذشته
events-none-coming = فعلاً هیچ برنامه‌ای پلان نشده است.
facet-topic = موضوعات
facet-audience = برای چه کسانی؟
facet-language = زبان‌ها
facet-district = نواحی شهر
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = همه موضوعات
facet-audience-all = همه گروه‌ها
facet-language-all = جاهایی که به زبان شما صحبت می‌شود
facet-district-all = همه نواحی شهر
# $count: how many entries the list has.
count-entries =
    { $count ->
        [one] { $count } مورد
       *[other] { $count } مورد
    }
heading-services = خدمات
heading-contacts = معلومات تماس
heading-organisations = نهادها
heading-events = برنامه‌ها
heading-action-fields = ساحات کاری
heading-goals = اهداف
heading-measures = اقدامات

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = از الف تا ی
letters-summary = خدمات، ادارات، اصطلاحات و موارد دیگر به ترتیب الفبا.
# Name of the row of letters; read by screen readers only.
letters-nav = حروف
# Heading over titles that begin with no letter of this language.
letters-other = دیگر
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = جستجو
search-summary = صفحات این پورتال اینجا هستند. از لیست انتخاب کنید.
# Headings in the list of the whole portal.
list-life_situation = قدم به قدم
list-service = خدمات
list-contact = ادارات و مشوره
list-event = برنامه‌ها
list-news = اخبار
list-organisation = نهادها
list-term = توضیح کلمات اداری
list-plan_edition = پلان ادغام
list-page = صفحات دیگر
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = خدمات، صفحات و برنامه‌ها درباره این موضوع: { $term }
facet-audience-summary = خدمات، صفحات و برنامه‌ها برای: { $term }
facet-language-summary = خدمات و ادارات به این زبان: { $term }
facet-district-summary = خدمات، صفحات و برنامه‌ها در: { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = پورتال، ترتیب‌شده به اساس: { $kind }

## Services

service-at-a-glance = مهم‌ترین معلومات
# Label before the groups of people a service is for.
service-audience = برای چه کسانی
service-age = سن
# $from and $to: years of age.
age-range = از { $from } تا { $to } سال
age-from = از { $from } سال به بالا
age-to = تا { $to } سال
cost = مصارف
cost-free = رایگان
# Label before the languages that staff speak.
languages-spoken = زبان‌ها
districts = نواحی شهر
# Label: whether one has to sign up for a course or event.
registration = ثبت نام
registration-required = لطفاً ثبت نام کنید.
registration-not-required = به ثبت نام ضرورت نیست.
# $date: last day to sign up.
registration-deadline = ثبت نام تا { $date }
# Words of a link: to the form by which one signs up.
registration-link = ثبت نام آنلاین
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = وقت ملاقات
appointment-not-required = به وقت ملاقات ضرورت ندارید.
# Words of a link: to the website where one books an appointment.
appointment-book = گرفتن وقت ملاقات از طریق انترنت
deadlines = آخرین مهلت‌ها
service-bring = چه چیزها را با خود بیاورید
service-requirements = شرایط
service-steps = مراحل کار
service-how-and-where = چگونه به ما مراجعه کنید
# $room: number or name of a room.
room = اتاق { $room }
next-steps = مراحل بعدی
service-responsible = چه کسی مسئول است؟
# The organisation that runs a service.
provider = ارائه‌دهنده
# The office that coordinates a service or an action field.
coordinator = هماهنگی
# Label before paragraphs of laws.
law = اساس قانونی
# Label before measures of the integration plan to which this service belongs.
service-measures = بخشی از

## Contacts and organisations

address = آدرس
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = در ساختمان
transit = چگونه به آنجا بروید
hours = ساعات کاری
hours-days = روزها
hours-times = ساعت‌ها
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = در این روزها فرق می‌کند
appointment = لطفاً از پیش وقت ملاقات بگیرید.
accessibility = دسترسی بدون مانع
email = ایمیل
contact-form = فورم تماس
# Label before the link `contact-form`.
contact-write = ارسال پیام آنلاین
website = ویب‌سایت
messengers = پیام‌رسان‌ها
# Label: what this office or person does.
contact-role = وظیفه
contact-person = شخص ارتباطی
contact-services = خدمات در اینجا
contacts-in-house = همچنین در این ساختمان
contact-events = برنامه‌ها در اینجا
part-of-life-situations = در این حالات کمک می‌کند
organisation-parent = بخشی از
legal-name = نام حقوقی
# Label before former names of an organisation.
formerly = نام قبلی
organisation-since = فعال از
organisation-leads = مسئول این اقدامات
organisation-partner = همکار در این اقدامات
organisation-children = شامل

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date }: { $times }.
# The same for days with other hours than usual.
hours-next-other = { $date }: ساعات متفاوت، { $times }.
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = دوباره باز می‌شود: { $date }، از ساعت { $time }.
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = { $date } رخصتی عمومی است. لطفاً از پیش بپرسید که باز است یا نه.
hours-next-unknown = هنوز معلوم نیست چه وقت دوباره باز می‌شود.

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = حالا باز است
# $time: a time of day like 16:00.
hours-now-until = حالا تا ساعت { $time } باز است
hours-now-closed = حالا بسته است
# It opens later on the same day.
hours-now-today = حالا بسته است. امروز ساعت { $time } باز می‌شود
# $day: name of a weekday.
hours-now-opens = حالا بسته است. { $day } ساعت { $time } باز می‌شود

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = ذخیره معلومات تماس
# Words of a link: a file for the reader's own calendar.
save-event = علاوه کردن به تقویم
# Words of buttons. Keep them short.
share = شریک ساختن
# Said after the address of the page was copied, where a device cannot share.
share-copied = آدرس صفحه کپی شد
read-aloud = خواندن با صدای بلند
read-pause = وقفه
read-stop = توقف

## Life situations: the way step by step

life-steps = قدم به قدم
# Above steps that can be done at the same time.
life-parallel = این کارها را می‌توانید هم‌زمان انجام دهید:
life-services = خدمات مرتبط
# $number: number of the step.
step-number = قدم { $number }
step-optional = اختیاری
# Label before the link to the service that helps with this step.
step-service = معلومات بیشتر در این باره
# Label before the office that is responsible for this step.
step-office = اداره مسئول

## Events

event-when = زمان
event-where = مکان
event-online = آنلاین
event-organiser = برگزارکننده
event-over = این برنامه به پایان رسیده است.
# Workshops and other parts of an event.
event-sessions = بخش‌های برنامه
session-results = نتایج
session-measures = آنچه از آن به دست آمد
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = اهدافی که هنوز به دست نیامده‌اند و اینجا درباره آن‌ها بحث می‌شود
documents = اسناد
document = سند

## Terms: German words explained

term-german = کلمه آلمانی
term-say = تلفظ
term-translation = ترجمه
term-explanation = معنی
term-synonyms = کلمات دیگر برای آن
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = کلمات اداری در این صفحه

## The integration plan

status = وضعیت
number-of-measures = اقدامات
plan-progress = پیشرفت کار
# Caption of a table: measures counted by their status.
plan-counts = اقدامات به اساس وضعیت
# Below the table of the action fields of a plan.
plan-shared-measures = یک اقدام می‌تواند به چند ساحه کاری مربوط باشد. در این صورت در هر یک از آن‌ها حساب می‌شود.
plan-facts = درباره این پلان
# On the card of the edition that is in force.
edition-current = این نسخه اکنون معتبر است.
edition-number = نسخه
edition-adopted = تصویب‌شده
edition-predecessor = نسخه قبلی
edition-successor = نسخه بعدی
# Label before the date by which the plan has to be decided anew.
edition-renew-due = تصویب مجدد تا
edition-aligned-with = مطابق با
guiding-principles = اصول رهنما
goals-not-reached = اهدافی که هنوز به دست نیامده‌اند
# What was taken over from the edition before.
carried-in = برگرفته از نسخه قبلی
# What became of the contents of this edition in the next one.
carried-over = نتیجه آن چه شد
carried-from = پیش از این
carried-how = چه شد
carried-to = اکنون
papers = بحث در شورای شهر
period = مدت
period-continuous = دوامدار
# Label: who is responsible for a measure or an action field.
lead = مسئول
lead-open = هنوز مشخص نشده
partners = همکاران
sdg = اهداف انکشاف پایدار
action-fields = ساحات کاری
goal-parent = بخشی از هدف
goal-children = اهداف فرعی
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = دوباره بررسی می‌شود در
# A mark: this measure has passed its end without being finished.
measure-late = با تأخیر
# A remark: nothing was reported about this measure for a long time.
measure-stale = مدتی است که درباره این اقدام خبر تازه‌ای گزارش نشده است.
phase = مرحله
# Heading of a table of what happened with a measure, newest first.
measure-log = جریان کار
milestones = نقاط عطف
milestone = نقطه عطف
milestone-due = پلان‌شده
milestone-done = به‌دست‌آمده
measure-services = خدمات حاصل از آن
resources = منابع
resources-staff = کارمندان
budget = بودجه
amount = مبلغ
budget-source = تمویل‌کننده
budget-secured = تأمین‌شده
measure-in-plan = در پلان ادغام
measure-kind = نوع
priority = اولویت
# Label before the workshop in which a measure was proposed.
came-from = به‌وجودآمده در
split-from = جداشده از
merged-into = یکجاشده با
superseded-by = جایگزین‌شده با

## Pages without content

not-found-title = این صفحه وجود ندارد
not-found-text = شاید آدرس اشتباه است یا جای صفحه تغییر کرده است. زبان خود را انتخاب کنید:
moved-title = جای این صفحه تغییر کرده است
moved-link = رفتن به صفحه جدید

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = ادارات، مشوره و کمک در شهر. به دری.

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = آیا چیزی در این صفحه درست نیست؟
feedback-link = اشتباه یا مانع را گزارش دهید
# Subject of the mail. $title: title of the page.
feedback-subject = نظر: { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = این بیانیه برای این پورتال است: { $portal }.
statement-conformity = دسترسی به این پورتال تا چه اندازه بدون مانع است؟
statement-barriers = آنچه هنوز بدون مانع نیست
# Label before what people can do instead.
statement-alternative = تا آن زمان
# $date: the day by which a barrier is to be gone.
statement-until = ما این را تا { $date } تغییر می‌دهیم.
statement-method = چگونه بررسی کردیم
# $date: the day of the assessment.
statement-assessed = این پورتال در تاریخ { $date } بررسی شد.
# $date: the day on which the statement was looked at last.
statement-reviewed = این بیانیه آخرین بار در تاریخ { $date } بازبینی شد.
statement-feedback = گزارش موانع
statement-feedback-text = آیا در جایی به مشکل برخوردید؟ به ما بنویسید.
statement-enforcement = اگر پاسخ ما کمکی نکرد
statement-enforcement-text = در این صورت می‌توانید به این اداره مراجعه کنید. این کار رایگان است.

## Inside texts

table-label = جدول
footnotes-title = یادداشت‌ها
footnote-back = بازگشت به متن
alert-note = نکته
alert-tip = رهنمایی
alert-important = مهم
alert-warning = توجه
alert-caution = احتیاط

## Videos in sign language

video-sign-language = ویدیو به زبان اشاره آلمانی
# $length: minutes and seconds like 3:05.
video-length = { $length } دقیقه
# Words of a link; kind of file, size and length stand behind it.
video-download = دانلود ویدیو
# Opens the words of the video as text.
video-transcript = متن ویدیو
# Heading of a list of links.
video-pages = صفحات دارای ویدیو به زبان اشاره

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date }، ساعت { $time }
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (رخصتی عمومی): لطفاً از پیش بپرسید که باز است یا نه.
# $date: the day from which other hours hold.
hours-from = از { $date } به بعد
# Label before what comes after a step.
step-next = پس از آن

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = نمایش و چاپ به دو زبان
# Link on a page to the sheet with German.
sheet-link = نمایش و چاپ در کنار متن آلمانی
# Label before the address of the page, beside its QR code.
sheet-address = این صفحه در انترنت
sheet-back = به صفحه
sheet-office = اداره مسئول
