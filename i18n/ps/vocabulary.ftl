### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = خدمت
    .plural = خدمتونه
type-contact = د اړیکې معلومات
    .plural = د اړیکې معلومات
type-organisation = سازمان
    .plural = سازمانونه
type-life_situation = د ژوند حالت
    .plural = د ژوند حالتونه
type-event = پروګرام
    .plural = پروګرامونه
type-news = خبر
    .plural = خبرونه
type-page = پاڼه
    .plural = پاڼې
type-section = برخه
    .plural = برخې
type-term = اصطلاح
    .plural = اصطلاحات
type-plan_edition = د ادغام پلان
    .plural = د ادغام پلانونه
type-action_field = کاري ساحه
    .plural = کاري ساحې
type-goal = موخه
    .plural = موخې
type-measure = اقدام
    .plural = اقدامات
type-indicator = شاخص
    .plural = شاخصونه
type-report = راپور
    .plural = راپورونه
type-programme = د مالي مرستې پروګرام
    .plural = د مالي مرستې پروګرامونه
type-recommendation = سپارښتنه
    .plural = سپارښتنې

## Services

service-kind-advice = مشوره
service-kind-course = کورس
service-kind-authority = دولتي اداره
# Meeting other people, getting to know one another.
service-kind-encounter = لیدنه او پېژندنه
service-kind-leisure = وزګار وخت
service-kind-online = آنلاین
service-kind-interpreting = ترجماني
service-kind-childcare = د ماشومانو پالنه
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = ملګرتیا او لارښوونه
audience-all_residents = د ښار ټول خلک
audience-newcomers = نوي راغلي خلک
audience-refugees = کډوال
audience-families = کورنۍ
audience-parents = مور او پلار
audience-children = ماشومان
audience-young_people = ځوانان
audience-women = ښځې
audience-men = نارینه
audience-older_people = د زیات عمر خلک
audience-workers = کارکوونکي
audience-jobseekers = د کار لټوونکي
audience-students = محصلین
audience-volunteers = رضاکاران
audience-employers = کارګمارونکي
audience-people_with_disabilities = معلولیت لرونکي خلک
audience-professionals = د مشورې د مرکزونو او ادارو کارکوونکي
service-status-active = روان دی
service-status-paused = په موقتي ډول درول شوی
service-status-ended = پای ته رسېدلی
service-status-planned = پلان شوی
# How a language is offered.
language-how-spoken = خبرې پرې کېږي
language-how-interpreter = له ترجمان سره
language-how-written = په لیکلې بڼه
channel-kind-visit = حضوري
channel-kind-phone = د ټیلیفون له لارې
channel-kind-web = آنلاین
channel-kind-mail = د برېښنالیک له لارې
channel-kind-app = د اپ له لارې

## Contacts

phone-kind-office = دفتر
phone-kind-mobile = موبایل
phone-kind-hotline = د مرستې ټیلیفون
phone-kind-fax = فکس
messenger-kind-whatsapp = واټس‌اپ
messenger-kind-signal = سیګنال
messenger-kind-telegram = ټیلیګرام
accessibility-feature-step_free_entrance = بې زینو ننوتنه
accessibility-feature-lift = لفټ
accessibility-feature-accessible_toilet = د معلولیت لرونکو لپاره تشناب
accessibility-feature-accessible_parking = د معلولیت لرونکو لپاره پارکینګ
accessibility-feature-induction_loop = د اورېدو د مرستې سیستم
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = د ړندو لپاره لارښود سیستم
accessibility-feature-assistance_dogs = د مرستندویو سپو د راوستلو اجازه شته
# The answer to whether a place has such a feature.
degree-yes = هو
degree-no = نه
degree-partly = یو څه
organisation-kind-municipal = ښاروالي
organisation-kind-state = ایالتي اداره
organisation-kind-federal = فدرالي اداره
organisation-kind-welfare_association = خیریه سازمان
organisation-kind-association = ټولنه
organisation-kind-migrant_organisation = د مهاجرو سازمان
organisation-kind-company = شرکت
organisation-kind-school = ښوونځی
organisation-kind-other = نور

## Life situations

legal-area-residence = د اوسېدو قانون
legal-area-social = ټولنیز قانون
legal-area-employment = د کار قانون
legal-area-family = د کورنۍ قانون
legal-area-education = زده کړه
legal-area-health = روغتیا
legal-area-housing = کور

## Events

event-kind-conference = کنفرانس
event-kind-committee = د کمیټې غونډه
event-kind-course_date = د کورس نېټه
event-kind-meeting = لیدنه
event-status-scheduled = ترسره کېږي
event-status-cancelled = لغوه شوی
event-status-postponed = ځنډول شوی
event-status-moved_online = اوس آنلاین

## The integration plan

edition-status-draft = مسوده
edition-status-consultation = تر بحث لاندې
edition-status-working_paper = کاري سند
edition-status-adopted = تصویب شوې
edition-status-replaced = نوې نسخې یې ځای نیولی
# What became of a goal or a measure in the next edition.
carried-how-continued = دوام ورکړل شو
carried-how-merged = یو ځای شو
carried-how-split = ووېشل شو
carried-how-dropped = دوام ورنه کړل شو
goal-level-guiding = اصلي موخه
goal-level-sub = فرعي موخه
goal-level-operative = عملي موخه
measure-status-planned = پلان شوی
measure-status-in_progress = کار پرې روان دی
measure-status-delayed = ځنډېدلی
measure-status-done = ترسره شوی
# Has become a permanent part of the town’s work.
measure-status-established = دایمي شوی
measure-status-paused = په موقتي ډول درول شوی
measure-status-not_reached = نه دی ترلاسه شوی
measure-status-dropped = پرېښودل شوی
measure-status-merged = یو ځای شوی
measure-phase-idea = فکر
measure-phase-planning = پلان جوړونه
measure-phase-implementation = پلي کول
measure-phase-evaluation = ارزونه
measure-kind-new = نوی
measure-kind-continued = دوام لري
measure-kind-permanent = دایمي دنده
priority-high = لوړ
priority-medium = منځنی
priority-low = ټیټ
budget-source-own = ښار
budget-source-state = ایالت
budget-source-federal = فدرالي حکومت
budget-source-eu = اروپايي اتحادیه
# Foundations, companies, donors.
budget-source-third = نور

## Translations

translation-by-human = انسان ژباړلی
translation-by-machine = کمپیوټر ژباړلی
translation-by-machine-edited = کمپیوټر ژباړلی، انسان سم کړی
translation-review-none = لا نه دی کتل شوی
translation-review-native = داسې چا کتلی چې مورنۍ ژبه یې ده
# The office that is responsible for the text.
translation-review-office = مسولې ادارې کتلی

## Languages

language-de = جرمني
language-de-simple = اسانه جرمني
# German Sign Language.
language-gsg = د جرمني د اشارو ژبه
language-en = انګلیسي
language-fr = فرانسوي
language-es = هسپانوي
language-pl = پولنډي
language-ro = رومانیايي
language-bg = بلغاریايي
language-sq = الباني
language-tr = ترکي
language-vi = وېتنامي
language-so = سومالي
language-hr = کروشیايي
language-bs = بوسنیايي
language-uk = اوکرايني
language-ru = روسي
language-ar = عربي
language-fa = فارسي
language-prs = دري
language-ps = پښتو
language-kmr = کردي (کرمانجي)
language-ckb = کردي (سوراني)
language-ku = کردي
language-ur = اردو
language-ti = تیګرینیا
language-sr = سربي
language-sr-Latn = سربي په لاتیني لیک
language-zh-Hans = چینايي

## States of Germany

land-BW = بادن-وورتمبرګ
land-BY = باواریا
land-BE = برلین
land-BB = برانډنبورګ
land-HB = برېمن
land-HH = هامبورګ
land-HE = هېسن
land-MV = مېکلنبورګ-فورپومرن
land-NI = نیډرزاکسن
land-NW = نوردراین-وېستفالن
land-RP = راینلانډ-فالڅ
land-SL = زارلانډ
land-SN = زاکسن
land-ST = زاکسن-انهالت
land-SH = شلېسویګ-هولشتاین
land-TH = تورینګن

## Public holidays

holiday-new_year = د نوي کال لومړۍ ورځ
holiday-epiphany = د دریو پاچاهانو اختر
holiday-womens_day = د ښځو نړیواله ورځ
holiday-good_friday = سپېڅلې جمعه
holiday-easter_sunday = د ایسټر یکشنبه
holiday-easter_monday = د ایسټر دوشنبه
holiday-labour_day = د کارګرو ورځ
holiday-ascension = د عیسی د پورته کېدو ورځ
holiday-whit_sunday = د پنتیکوست یکشنبه
holiday-whit_monday = د پنتیکوست دوشنبه
holiday-corpus_christi = د عیسی د بدن اختر
holiday-assumption = د مریمې د پورته کېدو ورځ
holiday-world_childrens_day = د ماشومانو نړیواله ورځ
holiday-german_unity = د جرمني د یووالي ورځ
holiday-reformation = د کلیسا د اصلاح ورځ
holiday-all_saints = د ټولو سپېڅلو ورځ
holiday-repentance = د توبې او دعا ورځ
holiday-christmas = د کرسمس لومړۍ ورځ
holiday-boxing_day = د کرسمس دویمه ورځ
holiday-liberation = له نازیزم څخه د ازادۍ ورځ
holiday-uprising_1953 = د 1953 کال د پاڅون کلیزه

## Obligatory pages

page-role-urgent_help = بیړنۍ مرسته
page-role-imprint = د خپرونکي معلومات
page-role-privacy = د شخصي معلوماتو ساتنه
page-role-accessibility_statement = د بې خنډه لاسرسي اعلامیه
page-role-easy_language = اسانه ژبه
page-role-sign_language = د اشارو ژبه
page-role-about = زموږ په اړه
page-role-feedback = ستاسو نظر

## How exactly a period is known

precision-year = یوازې کال معلوم دی
precision-quarter = یوازې د کال ربع معلومه ده
precision-month = یوازې میاشت معلومه ده
precision-day = ورځ معلومه ده

## Accessibility statement

statement-status-full = پورټل د EN 301 549 او WCAG 2.2 معیارونو ټول شرطونه د A او AA په کچو کې پوره کوي.
statement-status-partial = پورټل د EN 301 549 او WCAG 2.2 معیارونو ډېری شرطونه د A او AA په کچو کې پوره کوي.
statement-status-none = پورټل د EN 301 549 او WCAG 2.2 معیارونو شرطونه د A او AA په کچو کې لا نه پوره کوي.
statement-method-self_assessment = موږ پخپله پورټل وارزاوه.
statement-method-external_assessment = بلې ادارې پورټل وارزاوه.
barrier-reason-non_compliance = لا نه دی ترسره شوی
barrier-reason-disproportionate_burden = له اندازې زیات لګښت او زحمت
barrier-reason-out_of_scope = د قوانینو تر پوښښ لاندې نه راځي
