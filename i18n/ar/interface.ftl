### Words of the interface: what stands around the content of every portal.
### Written by the makers of Lotse, not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = الانتقال إلى المحتوى
# Name of the list of links to this page in the other languages.
nav-languages = اختاروا اللغة
# Heading of the full list of languages at the foot of the page.
nav-all-languages = جميع اللغات
nav-main = القائمة الرئيسية
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = أنتم هنا
# The home page, first in the path from the home page to this page.
home = الصفحة الرئيسية
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = عن هذا الموقع
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = لم تُترجم بعد
# $date: the day on which these pages were made.
as-of = آخر تحديث: { $date }
# Heading of the list of headings on a long page.
on-this-page = في هذه الصفحة
# Label before a date: an office has looked at the facts on this day.
last-checked = آخر مراجعة
# Label before who translated this page.
translation = الترجمة
more-information = مزيد من المعلومات
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = ترجم حاسوب القوائم والتسميات في هذا الموقع. لم يراجعها بعد أي متحدث أصلي باللغة.
# Heading over files to keep: a contact card, a calendar entry.
files = للحفظ والمشاركة
# Before the name of a photographer.
picture-credit = الصورة:
yes = نعم
not-yet = ليس بعد
date = التاريخ
year = السنة
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = الرقم
total = المجموع
topics = المواضيع
themes = مواضيع مشتركة

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = لم تُترجم هذه الصفحة بعد. النص مكتوب بهذه اللغة: { $language }.
# $language: name of the language in which a part of the text stands.
notice-partly = جزء من هذه الصفحة لم يُترجم بعد. نصه هنا بهذه اللغة: { $language }.
notice-machine = هذه الترجمة أعدّها حاسوب ولم يراجعها أحد. عند الشك يُعتمد النص الألماني.
# $date: the last day on which the page was valid.
notice-expired = كانت هذه الصفحة صالحة حتى { $date }. ربما لم تعد المعلومات صحيحة.
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = روجعت هذه الصفحة آخر مرة في { $date }. ربما لم تعد المعلومات صحيحة.
notice-ended = لم يعد هذا العرض متوفراً.
notice-paused = هذا العرض متوقف مؤقتاً.
notice-old-edition = هذه نسخة قديمة من الخطة. توجد نسخة أحدث:
notice-cancelled = أُلغيت هذه الفعالية.
notice-outdated = تغيّر النص الألماني بعد الترجمة. ربما لم تعد هذه الترجمة صحيحة.
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = باللغة: { $language }

notice-planned = هذا العرض مخطط له. لم يبدأ بعد.
# Before links to other services, where one has ended or pauses.
notice-alternatives = قد يساعدكم هذا بدلاً منه:

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = من { $from } إلى { $to }
# $from and $to: weekdays.
days-range = من { $from } إلى { $to }
# $from and $to: dates.
date-range = من { $from } إلى { $to }
# $date: since this day.
since-date = منذ { $date }
# $date: until this day.
until-date = حتى { $date }
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = الربع { $quarter } من عام { $year }
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = مغلق
# $name: name of a public holiday.
hours-holiday = عطلة رسمية: { $name }
hours-open-24 = مفتوح على مدار الساعة
# $amount: an amount in euros, already written as the language writes it.
money = { $amount } يورو
# $number: a share in percent, already written as the language writes it.
percent = { $number }٪
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } ميغابايت

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = بماذا يمكننا مساعدتكم؟
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = هل وصلتم حديثًا؟ ابدؤوا من هنا:
home-sections = كل شيء في لمحة
home-events = المواعيد القادمة
home-news = الأخبار
home-contacts = هنا تجدون المساعدة

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = اختاروا حسب
events-coming = المواعيد القادمة
events-past = مواعيد سابقة
events-none-coming = لا توجد مواعيد مخططة حالياً.
facet-topic = المواضيع
facet-audience = لمن؟
facet-language = اللغات
facet-district = أحياء المدينة
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = كل المواضيع
facet-audience-all = كل الفئات
facet-language-all = أين يتحدثون لغتكم
facet-district-all = كل الأحياء
# $count: how many entries the list has.
count-entries =
    { $count ->
        [zero] لا توجد نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
heading-services = العروض والخدمات
heading-contacts = جهات الاتصال
heading-organisations = المؤسسات
heading-events = الفعاليات
heading-action-fields = مجالات العمل
heading-goals = الأهداف
heading-measures = الإجراءات

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = من الألف إلى الياء
letters-summary = العروض والمكاتب والمصطلحات وغيرها حسب الأبجدية.
# Name of the row of letters; read by screen readers only.
letters-nav = الحروف
# Heading over titles that begin with no letter of this language.
letters-other = غير ذلك
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = بحث
search-summary = هنا تجدون صفحات هذا الموقع. اختاروا من القائمة.
# Headings in the list of the whole portal.
list-life_situation = خطوة بخطوة
list-service = العروض والخدمات
list-contact = المكاتب والاستشارات
list-event = الفعاليات
list-news = الأخبار
list-organisation = المؤسسات
list-term = كلمات الدوائر الرسمية
list-plan_edition = خطة الاندماج
list-page = صفحات أخرى
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = العروض والصفحات والمواعيد حول الموضوع: { $term }
facet-audience-summary = العروض والصفحات والمواعيد لـ: { $term }
facet-language-summary = العروض والمكاتب بهذه اللغة: { $term }
facet-district-summary = العروض والصفحات والمواعيد في: { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = الموقع مرتب حسب: { $kind }

## Services

service-at-a-glance = أهم المعلومات
# Label before the groups of people a service is for.
service-audience = لمن
service-age = العمر
# $from and $to: years of age.
age-range =
    { $to ->
        [zero] من { $from } إلى { $to } سنة
        [one] من { $from } إلى سنة واحدة
        [two] من { $from } إلى سنتين
        [few] من { $from } إلى { $to } سنوات
        [many] من { $from } إلى { $to } سنة
       *[other] من { $from } إلى { $to } سنة
    }
age-from =
    { $from ->
        [zero] من عمر { $from } سنة
        [one] من عمر سنة
        [two] من عمر سنتين
        [few] من عمر { $from } سنوات
        [many] من عمر { $from } سنة
       *[other] من عمر { $from } سنة
    }
age-to =
    { $to ->
        [zero] حتى عمر { $to } سنة
        [one] حتى عمر سنة
        [two] حتى عمر سنتين
        [few] حتى عمر { $to } سنوات
        [many] حتى عمر { $to } سنة
       *[other] حتى عمر { $to } سنة
    }
cost = التكلفة
cost-free = مجاناً
# Label before the languages that staff speak.
languages-spoken = اللغات
districts = أحياء المدينة
# Label: whether one has to sign up for a course or event.
registration = التسجيل
registration-required = يرجى التسجيل مسبقاً.
registration-not-required = لا حاجة إلى التسجيل.
# $date: last day to sign up.
registration-deadline = التسجيل حتى { $date }
# Words of a link: to the form by which one signs up.
registration-link = التسجيل عبر الإنترنت
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = الموعد
appointment-not-required = لا تحتاجون إلى موعد.
# Words of a link: to the website where one books an appointment.
appointment-book = حجز موعد عبر الإنترنت
deadlines = المهل
service-bring = ما عليكم إحضاره
service-requirements = الشروط
service-steps = هكذا يتم الأمر
service-how-and-where = كيف تصلون إلينا
# $room: number or name of a room.
room = الغرفة { $room }
next-steps = الخطوات التالية
service-responsible = من المسؤول؟
# The organisation that runs a service.
provider = الجهة المقدِّمة
# The office that coordinates a service or an action field.
coordinator = التنسيق
# Label before paragraphs of laws.
law = الأساس القانوني
# Label before measures of the integration plan to which this service belongs.
service-measures = جزء من

## Contacts and organisations

address = العنوان
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = في المبنى
transit = كيف تصلون إلى هنا
hours = أوقات الدوام
hours-days = الأيام
hours-times = الأوقات
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = أيام تختلف فيها الأوقات
appointment = يرجى حجز موعد.
accessibility = التسهيلات لذوي الإعاقة
email = البريد الإلكتروني
contact-form = نموذج الاتصال
# Label before the link `contact-form`.
contact-write = الكتابة عبر الإنترنت
website = الموقع الإلكتروني
messengers = تطبيقات المراسلة
# Label: what this office or person does.
contact-role = المهمة
contact-person = الشخص المسؤول
contact-services = الخدمات هنا
contacts-in-house = أيضاً في هذا المبنى
contact-events = الفعاليات هنا
part-of-life-situations = نساعدكم في هذه الأمور
organisation-parent = تابعة لـ
legal-name = الاسم القانوني
# Label before former names of an organisation.
formerly = سابقاً
organisation-since = منذ
organisation-leads = مسؤولة عن هذه الإجراءات
organisation-partner = مشاركة في هذه الإجراءات
organisation-children = يتبع لها

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date }: { $times }.
# The same for days with other hours than usual.
hours-next-other = { $date }: أوقات أخرى، { $times }.
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = يفتح من جديد: { $date }، ابتداءً من الساعة { $time }.
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = { $date } عطلة رسمية. يرجى السؤال قبل الحضور.
hours-next-unknown = لم يُعرف بعد متى يفتح من جديد.

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = مفتوح الآن
# $time: a time of day like 16:00.
hours-now-until = مفتوح الآن حتى الساعة { $time }
hours-now-closed = مغلق الآن
# It opens later on the same day.
hours-now-today = مغلق الآن. يفتح اليوم الساعة { $time }
# $day: name of a weekday.
hours-now-opens = مغلق الآن. يفتح يوم { $day } الساعة { $time }

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = حفظ جهة الاتصال
# Words of a link: a file for the reader's own calendar.
save-event = إضافة إلى التقويم
# Words of buttons. Keep them short.
share = مشاركة
# Said after the address of the page was copied, where a device cannot share.
share-copied = نُسخ العنوان
read-aloud = قراءة بصوت عالٍ
read-pause = إيقاف مؤقت
read-stop = إيقاف

## Life situations: the way step by step

life-steps = خطوة بخطوة
# Above steps that can be done at the same time.
life-parallel = يمكنكم القيام بهذه الأمور في الوقت نفسه:
life-services = خدمات مناسبة
# $number: number of the step.
step-number = الخطوة { $number }
step-optional = اختياري
# Label before the link to the service that helps with this step.
step-service = مزيد من المعلومات
# Label before the office that is responsible for this step.
step-office = الجهة المسؤولة

## Events

event-when = متى
event-where = أين
event-online = عبر الإنترنت
event-organiser = الجهة المنظِّمة
event-over = انتهت هذه الفعالية.
# Workshops and other parts of an event.
event-sessions = البرنامج
session-results = النتائج
session-measures = ما نتج عنه
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = أهداف لم تتحقق بعد وستُناقش هنا
documents = المستندات
document = المستند

## Terms: German words explained

term-german = الكلمة الألمانية
term-say = النطق
term-translation = الترجمة
term-explanation = المعنى
term-synonyms = كلمات أخرى بالمعنى نفسه
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = كلمات رسمية في هذه الصفحة

## The integration plan

status = الحالة
number-of-measures = عدد الإجراءات
plan-progress = تقدّم التنفيذ
# Caption of a table: measures counted by their status.
plan-counts = الإجراءات حسب حالتها
# Below the table of the action fields of a plan.
plan-shared-measures = يمكن أن ينتمي الإجراء إلى أكثر من مجال عمل، وعندها يُحسب في كل منها.
plan-facts = عن هذه الخطة
# On the card of the edition that is in force.
edition-current = هذه هي النسخة السارية.
edition-number = النسخة
edition-adopted = أُقرّت
edition-predecessor = النسخة السابقة
edition-successor = النسخة التالية
# Label before the date by which the plan has to be decided anew.
edition-renew-due = يجب إقرارها من جديد في موعد أقصاه
edition-aligned-with = تستند إلى
guiding-principles = المبادئ الأساسية
goals-not-reached = أهداف لم تتحقق بعد
# What was taken over from the edition before.
carried-in = ما أُخذ من النسخة السابقة
# What became of the contents of this edition in the next one.
carried-over = ماذا أصبح منها
carried-from = سابقاً
carried-how = ماذا حدث
carried-to = الآن
papers = المناقشة في المجلس
period = الفترة
period-continuous = مستمر
# Label: who is responsible for a measure or an action field.
lead = المسؤول
lead-open = لم يتحدد بعد
partners = المشاركون
sdg = أهداف التنمية المستدامة
action-fields = مجالات العمل
goal-parent = جزء من الهدف
goal-children = أهداف فرعية
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = سيُناقش مجدداً في
# A mark: this measure has passed its end without being finished.
measure-late = متأخر
# A remark: nothing was reported about this measure for a long time.
measure-stale = لا توجد أخبار جديدة عن هذا الإجراء منذ مدة طويلة.
phase = المرحلة
# Heading of a table of what happened with a measure, newest first.
measure-log = سير العمل
milestones = المحطات المهمة
milestone = المحطة
milestone-due = الموعد المخطط
milestone-done = تحققت
measure-services = خدمات نتجت عن هذا الإجراء
resources = الموارد
resources-staff = الموظفون
budget = المال
amount = المبلغ
budget-source = جهة التمويل
budget-secured = مضمون
measure-in-plan = في خطة الاندماج
measure-kind = النوع
priority = الأولوية
# Label before the workshop in which a measure was proposed.
came-from = نشأ في
split-from = انبثق عن
merged-into = دُمج في
superseded-by = حلّ محله

## Pages without content

not-found-title = هذه الصفحة غير موجودة
not-found-text = ربما كان العنوان خاطئاً، أو نُقلت الصفحة. اختاروا لغتكم:
moved-title = نُقلت هذه الصفحة
moved-link = إلى الصفحة الجديدة

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = مكاتب واستشارات ومساعدة في المدينة. بالعربية.

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = هل هناك خطأ في هذه الصفحة؟
feedback-link = أبلغونا عن خطأ أو عائق
# Subject of the mail. $title: title of the page.
feedback-subject = ملاحظة: { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = يسري هذا البيان على الموقع { $portal }.
statement-conformity = ما مدى سهولة الوصول إلى الموقع؟
statement-barriers = ما ليس متاحاً للجميع بعد
# Label before what people can do instead.
statement-alternative = حتى ذلك الحين
# $date: the day by which a barrier is to be gone.
statement-until = سنغيّر ذلك في موعد أقصاه { $date }.
statement-method = كيف فحصنا الموقع
# $date: the day of the assessment.
statement-assessed = جرى فحص الموقع في { $date }.
# $date: the day on which the statement was looked at last.
statement-reviewed = روجع هذا البيان آخر مرة في { $date }.
statement-feedback = الإبلاغ عن عائق
statement-feedback-text = هل واجهتم عائقاً؟ اكتبوا لنا.
statement-enforcement = إذا لم تساعدكم إجابتنا
statement-enforcement-text = عندئذ يمكنكم التوجه إلى هذه الجهة. هذا مجاني.

## Inside texts

table-label = جدول
footnotes-title = ملاحظات
footnote-back = العودة إلى النص
alert-note = ملاحظة
alert-tip = نصيحة
alert-important = مهم
alert-warning = انتبهوا
alert-caution = احذروا

## Videos in sign language

video-sign-language = فيديو بلغة الإشارة الألمانية
# $length: minutes and seconds like 3:05.
video-length = { $length } دقيقة
# Words of a link; kind of file, size and length stand behind it.
video-download = تنزيل الفيديو
# Opens the words of the video as text.
video-transcript = ما يقال في الفيديو
# Heading of a list of links.
video-pages = صفحات فيها فيديو بلغة الإشارة

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date }، الساعة { $time }
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (عطلة رسمية): يرجى السؤال قبل الحضور.
# $date: the day from which other hours hold.
hours-from = ابتداءً من { $date }
# Label before what comes after a step.
step-next = بعد ذلك

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = عرض وطباعة بلغتين
# Link on a page to the sheet with German.
sheet-link = عرض وطباعة إلى جانب الألمانية
# Label before the address of the page, beside its QR code.
sheet-address = هذه الصفحة على الإنترنت
sheet-back = إلى الصفحة
sheet-office = الجهة المسؤولة
