### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = خدمت
    .plural = خدمات
type-contact = معلومات تماس
    .plural = معلومات تماس
type-organisation = نهاد
    .plural = نهادها
type-life_situation = وضعیت زندگی
    .plural = وضعیت‌های زندگی
type-event = برنامه
    .plural = برنامه‌ها
type-news = خبر
    .plural = اخبار
type-page = صفحه
    .plural = صفحات
type-section = بخش
    .plural = بخش‌ها
type-term = اصطلاح
    .plural = اصطلاحات
type-plan_edition = پلان ادغام
    .plural = پلان‌های ادغام
type-action_field = ساحه کاری
    .plural = ساحات کاری
type-goal = هدف
    .plural = اهداف
type-measure = اقدام
    .plural = اقدامات
type-indicator = شاخص
    .plural = شاخص‌ها
type-report = گزارش
    .plural = گزارش‌ها
type-programme = برنامه تمویل
    .plural = برنامه‌های تمویل
type-recommendation = توصیه
    .plural = توصیه‌ها

## Services

service-kind-advice = مشوره
service-kind-course = کورس
service-kind-authority = اداره دولتی
# Meeting other people, getting to know one another.
service-kind-encounter = دیدار و آشنایی
service-kind-leisure = اوقات فراغت
service-kind-online = آنلاین
service-kind-interpreting = ترجمانی
service-kind-childcare = مراقبت از اطفال
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = همراهی
audience-all_residents = همه مردم شهر
audience-newcomers = تازه‌واردان
audience-refugees = پناهجویان و پناهندگان
audience-families = خانواده‌ها
audience-parents = والدین
audience-children = اطفال
audience-young_people = نوجوانان و جوانان
audience-women = زنان
audience-men = مردان
audience-older_people = کهن‌سالان
audience-workers = افراد شاغل
audience-jobseekers = جویندگان کار
audience-students = محصلان
audience-volunteers = رضاکاران
audience-employers = کارفرمایان
audience-people_with_disabilities = افراد دارای معلولیت
audience-professionals = کارمندان مراکز مشوره و ادارات
service-status-active = جریان دارد
service-status-paused = موقتاً متوقف
service-status-ended = پایان‌یافته
service-status-planned = پلان‌شده
# How a language is offered.
language-how-spoken = شفاهی
language-how-interpreter = با ترجمان
language-how-written = کتبی
channel-kind-visit = به‌صورت حضوری
channel-kind-phone = از طریق تیلفون
channel-kind-web = آنلاین
channel-kind-mail = از طریق ایمیل
channel-kind-app = از طریق اپلیکیشن

## Contacts

phone-kind-office = دفتر
phone-kind-mobile = موبایل
phone-kind-hotline = خط تیلفون ویژه
phone-kind-fax = فکس
messenger-kind-whatsapp = واتس‌اپ
messenger-kind-signal = سیگنال
messenger-kind-telegram = تلگرام
accessibility-feature-step_free_entrance = دروازه بدون زینه
accessibility-feature-lift = لفت
accessibility-feature-accessible_toilet = تشناب برای افراد دارای معلولیت
accessibility-feature-accessible_parking = پارکینگ برای افراد دارای معلولیت
accessibility-feature-induction_loop = سیستم کمک شنوایی
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = سیستم رهنمای نابینایان
accessibility-feature-assistance_dogs = آوردن سگ‌های رهنما و کمکی اجازه است
# The answer to whether a place has such a feature.
degree-yes = بلی
degree-no = نخیر
degree-partly = تا اندازه‌ای
organisation-kind-municipal = شاروالی
organisation-kind-state = اداره ایالتی
organisation-kind-federal = اداره فدرال
organisation-kind-welfare_association = نهاد رفاهی
organisation-kind-association = انجمن
organisation-kind-migrant_organisation = نهاد مهاجران
organisation-kind-company = شرکت
organisation-kind-school = مکتب
organisation-kind-other = دیگر

## Life situations

legal-area-residence = حقوق اقامت
legal-area-social = حقوق اجتماعی
legal-area-employment = حقوق کار
legal-area-family = حقوق خانواده
legal-area-education = تعلیم
legal-area-health = صحت
legal-area-housing = مسکن

## Events

event-kind-conference = کنفرانس
event-kind-committee = جلسه کمیته
event-kind-course_date = جلسه کورس
event-kind-meeting = دیدار
event-status-scheduled = برگزار می‌شود
event-status-cancelled = لغو شد
event-status-postponed = به تعویق افتاد
event-status-moved_online = اکنون آنلاین

## The integration plan

edition-status-draft = پیش‌نویس
edition-status-consultation = زیر بحث
edition-status-working_paper = سند کاری
edition-status-adopted = تصویب‌شده
edition-status-replaced = جایگزین‌شده
# What became of a goal or a measure in the next edition.
carried-how-continued = دوام یافت
carried-how-merged = یکجا شد
carried-how-split = تقسیم شد
carried-how-dropped = دوام نیافت
goal-level-guiding = هدف اصلی
goal-level-sub = هدف جزئی
goal-level-operative = هدف عملیاتی
measure-status-planned = پلان‌شده
measure-status-in_progress = در حال انجام
measure-status-delayed = به تأخیر افتاد
measure-status-done = انجام شد
# Has become a permanent part of the town’s work.
measure-status-established = دائمی شد
measure-status-paused = موقتاً متوقف
measure-status-not_reached = به دست نیامد
measure-status-dropped = کنار گذاشته شد
measure-status-merged = یکجا شد
measure-phase-idea = ایده
measure-phase-planning = پلان‌گذاری
measure-phase-implementation = تطبیق
measure-phase-evaluation = ارزیابی
measure-kind-new = جدید
measure-kind-continued = دوام‌یافته
measure-kind-permanent = وظیفه دائمی
priority-high = بالا
priority-medium = متوسط
priority-low = پایین
budget-source-own = شهر
budget-source-state = ایالت
budget-source-federal = دولت فدرال
budget-source-eu = اتحادیه اروپا
# Foundations, companies, donors.
budget-source-third = دیگران

## Translations

translation-by-human = ترجمه انسانی
translation-by-machine = ترجمه کمپیوتری
translation-by-machine-edited = ترجمه کمپیوتری، اصلاح‌شده توسط انسان
translation-review-none = هنوز بررسی نشده
translation-review-native = بررسی‌شده توسط اهل زبان
# The office that is responsible for the text.
translation-review-office = بررسی‌شده توسط اداره مسئول

## Languages

language-de = آلمانی
language-de-simple = آلمانی ساده
# German Sign Language.
language-gsg = زبان اشاره آلمانی
language-en = انگلیسی
language-fr = فرانسوی
language-es = هسپانوی
language-pl = پولندی
language-ro = رومانیایی
language-bg = بلغاری
language-sq = البانیایی
language-tr = ترکی
language-vi = ویتنامی
language-so = سومالیایی
language-hr = کروشیایی
language-bs = بوسنیایی
language-uk = اوکراینی
language-ru = روسی
language-ar = عربی
language-fa = فارسی (ایران)
language-prs = دری
language-ps = پشتو
language-kmr = کردی کرمانجی
language-ckb = کردی سورانی
language-ku = کردی
language-ur = اردو
language-ti = تیگرینیا
language-sr = صربی
language-sr-Latn = صربی با خط لاتین
language-zh-Hans = چینایی

## States of Germany

land-BW = بادن-وورتمبرگ
land-BY = بایرن
land-BE = برلین
land-BB = براندنبورگ
land-HB = برمن
land-HH = هامبورگ
land-HE = هسن
land-MV = مکلنبورگ-فورپومرن
land-NI = نیدرزاکسن
land-NW = نوردراین-وستفالن
land-RP = راینلاند-فالتس
land-SL = زارلاند
land-SN = زاکسن
land-ST = زاکسن-آنهالت
land-SH = شلسویگ-هولشتاین
land-TH = تورینگن

## Public holidays

holiday-new_year = سال نو میلادی
holiday-epiphany = عید سه پادشاه
holiday-womens_day = روز جهانی زن
holiday-good_friday = جمعه نیک
holiday-easter_sunday = یکشنبه عید پاک
holiday-easter_monday = دوشنبه عید پاک
holiday-labour_day = روز کارگر
holiday-ascension = عید عروج مسیح
holiday-whit_sunday = یکشنبه پنطیکاست
holiday-whit_monday = دوشنبه پنطیکاست
holiday-corpus_christi = عید پیکر مسیح
holiday-assumption = عید عروج مریم مقدس
holiday-world_childrens_day = روز جهانی اطفال
holiday-german_unity = روز وحدت آلمان
holiday-reformation = روز اصلاحات کلیسا
holiday-all_saints = روز همه قدیسان
holiday-repentance = روز توبه و دعا
holiday-christmas = کرسمس، روز اول
holiday-boxing_day = کرسمس، روز دوم
holiday-liberation = روز آزادی از نازیسم
holiday-uprising_1953 = سالگرد قیام سال 1953

## Obligatory pages

page-role-urgent_help = کمک عاجل
page-role-imprint = مشخصات ناشر
page-role-privacy = حفاظت از معلومات شخصی
page-role-accessibility_statement = بیانیه دسترسی بدون مانع
page-role-easy_language = زبان ساده
page-role-sign_language = زبان اشاره
page-role-about = درباره ما
page-role-feedback = نظر شما

## How exactly a period is known

precision-year = فقط سال معلوم است
precision-quarter = فقط ربع سال معلوم است
precision-month = فقط ماه معلوم است
precision-day = روز دقیق معلوم است

## Accessibility statement

statement-status-full = این پورتال همه شرایط معیار EN 301 549 و WCAG 2.2 را در سطح‌های A و AA پوره می‌کند.
statement-status-partial = این پورتال بیشتر شرایط معیار EN 301 549 و WCAG 2.2 را در سطح‌های A و AA پوره می‌کند.
statement-status-none = این پورتال هنوز شرایط معیار EN 301 549 و WCAG 2.2 را در سطح‌های A و AA پوره نمی‌کند.
statement-method-self_assessment = ما خودمان پورتال را ارزیابی کردیم.
statement-method-external_assessment = اداره دیگری پورتال را ارزیابی کرد.
barrier-reason-non_compliance = هنوز انجام نشده
barrier-reason-disproportionate_burden = مصارف و زحمت بیش از حد
barrier-reason-out_of_scope = مشمول مقررات نیست
