### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = خدمت
    .plural = خدمات
type-contact = اطلاعات تماس
    .plural = اطلاعات تماس
type-organisation = سازمان
    .plural = سازمان‌ها
type-life_situation = موقعیت زندگی
    .plural = موقعیت‌های زندگی
type-event = رویداد
    .plural = رویدادها
type-news = خبر
    .plural = اخبار
type-page = صفحه
    .plural = صفحه‌ها
type-section = بخش
    .plural = بخش‌ها
type-term = اصطلاح
    .plural = اصطلاحات
type-plan_edition = طرح ادغام
    .plural = طرح‌های ادغام
type-action_field = حوزه اقدام
    .plural = حوزه‌های اقدام
type-goal = هدف
    .plural = هدف‌ها
type-measure = اقدام
    .plural = اقدام‌ها
type-indicator = شاخص
    .plural = شاخص‌ها
type-report = گزارش
    .plural = گزارش‌ها
type-programme = برنامه حمایت مالی
    .plural = برنامه‌های حمایت مالی
type-recommendation = توصیه
    .plural = توصیه‌ها

## Services

service-kind-advice = مشاوره
service-kind-course = دوره آموزشی
service-kind-authority = اداره دولتی
# Meeting other people, getting to know one another.
service-kind-encounter = دیدار و آشنایی
service-kind-leisure = اوقات فراغت
service-kind-online = آنلاین
service-kind-interpreting = ترجمه شفاهی
service-kind-childcare = نگهداری از کودکان
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = همراهی
audience-all_residents = همه مردم شهر
audience-newcomers = تازه‌واردان
audience-refugees = پناهجویان و پناهندگان
audience-families = خانواده‌ها
audience-parents = والدین
audience-children = کودکان
audience-young_people = نوجوانان و جوانان
audience-women = زنان
audience-men = مردان
audience-older_people = سالمندان
audience-workers = شاغلان
audience-jobseekers = جویندگان کار
audience-students = دانشجویان
audience-volunteers = داوطلبان
audience-employers = کارفرمایان
audience-people_with_disabilities = افراد دارای معلولیت
audience-professionals = کارکنان مراکز مشاوره و اداره‌ها
service-status-active = در حال اجرا
service-status-paused = موقتاً متوقف
service-status-ended = پایان‌یافته
service-status-planned = برنامه‌ریزی‌شده
# How a language is offered.
language-how-spoken = شفاهی
language-how-interpreter = با مترجم شفاهی
language-how-written = کتبی
channel-kind-visit = حضوری
channel-kind-phone = تلفنی
channel-kind-web = آنلاین
channel-kind-mail = با ایمیل
channel-kind-app = با اپلیکیشن

## Contacts

phone-kind-office = دفتر
phone-kind-mobile = موبایل
phone-kind-hotline = خط تلفن ویژه
phone-kind-fax = فکس
messenger-kind-whatsapp = واتساپ
messenger-kind-signal = سیگنال
messenger-kind-telegram = تلگرام
accessibility-feature-step_free_entrance = ورودی بدون پله
accessibility-feature-lift = آسانسور
accessibility-feature-accessible_toilet = توالت ویژه معلولان
accessibility-feature-accessible_parking = پارکینگ ویژه معلولان
accessibility-feature-induction_loop = سیستم کمک‌شنوایی (حلقه القایی)
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = سیستم راهنما برای نابینایان
accessibility-feature-assistance_dogs = ورود سگ‌های راهنما و کمکی آزاد است
# The answer to whether a place has such a feature.
degree-yes = بله
degree-no = خیر
degree-partly = تا حدی
organisation-kind-municipal = نهاد شهری
organisation-kind-state = نهاد ایالتی
organisation-kind-federal = نهاد فدرال
organisation-kind-welfare_association = سازمان رفاهی
organisation-kind-association = انجمن
organisation-kind-migrant_organisation = سازمان مهاجران
organisation-kind-company = شرکت
organisation-kind-school = مدرسه
organisation-kind-other = سایر

## Life situations

legal-area-residence = حقوق اقامت
legal-area-social = حقوق اجتماعی
legal-area-employment = حقوق کار
legal-area-family = حقوق خانواده
legal-area-education = آموزش
legal-area-health = سلامت
legal-area-housing = مسکن

## Events

event-kind-conference = کنفرانس
event-kind-committee = جلسه کمیته
event-kind-course_date = جلسه دوره آموزشی
event-kind-meeting = دیدار
event-status-scheduled = برگزار می‌شود
event-status-cancelled = لغو شده
event-status-postponed = به تعویق افتاده
event-status-moved_online = اکنون آنلاین

## The integration plan

edition-status-draft = پیش‌نویس
edition-status-consultation = در دست بررسی
edition-status-working_paper = سند کاری
edition-status-adopted = تصویب‌شده
edition-status-replaced = جایگزین‌شده
# What became of a goal or a measure in the next edition.
carried-how-continued = ادامه یافت
carried-how-merged = تلفیق شد
carried-how-split = تقسیم شد
carried-how-dropped = ادامه نیافت
goal-level-guiding = هدف اصلی
goal-level-sub = هدف جزئی
goal-level-operative = هدف عملیاتی
measure-status-planned = برنامه‌ریزی‌شده
measure-status-in_progress = در حال انجام
measure-status-delayed = به تأخیر افتاده
measure-status-done = انجام شد
# Has become a permanent part of the town’s work.
measure-status-established = دائمی شد
measure-status-paused = موقتاً متوقف
measure-status-not_reached = محقق نشد
measure-status-dropped = کنار گذاشته شد
measure-status-merged = تلفیق شد
measure-phase-idea = ایده
measure-phase-planning = برنامه‌ریزی
measure-phase-implementation = اجرا
measure-phase-evaluation = ارزیابی
measure-kind-new = جدید
measure-kind-continued = ادامه‌یافته
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
translation-by-machine = ترجمه کامپیوتری
translation-by-machine-edited = ترجمه کامپیوتری، ویرایش انسانی
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
language-es = اسپانیایی
language-pl = لهستانی
language-ro = رومانیایی
language-bg = بلغاری
language-sq = آلبانیایی
language-tr = ترکی
language-vi = ویتنامی
language-so = سومالیایی
language-hr = کرواتی
language-bs = بوسنیایی
language-uk = اوکراینی
language-ru = روسی
language-ar = عربی
language-fa = فارسی
language-prs = دری
language-ps = پشتو
language-kmr = کردی کرمانجی
language-ckb = کردی سورانی
language-ku = کردی
language-ur = اردو
language-ti = تیگرینیا
language-sr = صربی
language-sr-Latn = صربی با خط لاتین
language-zh-Hans = چینی

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
holiday-world_childrens_day = روز جهانی کودک
holiday-german_unity = روز وحدت آلمان
holiday-reformation = روز اصلاحات کلیسا
holiday-all_saints = روز همه قدیسان
holiday-repentance = روز توبه و دعا
holiday-christmas = کریسمس، روز اول
holiday-boxing_day = کریسمس، روز دوم
holiday-liberation = روز آزادی از نازیسم
holiday-uprising_1953 = سالگرد قیام سال 1953

## Obligatory pages

page-role-urgent_help = کمک فوری
page-role-imprint = مشخصات ناشر
page-role-privacy = حفاظت از داده‌ها
page-role-accessibility_statement = بیانیه دسترس‌پذیری
page-role-easy_language = زبان ساده
page-role-sign_language = زبان اشاره
page-role-about = درباره ما
page-role-feedback = بازخورد

## How exactly a period is known

precision-year = فقط سال مشخص است
precision-quarter = فقط سه‌ماهه مشخص است
precision-month = فقط ماه مشخص است
precision-day = روز دقیق مشخص است

## Accessibility statement

statement-status-full = این پورتال همه الزامات استاندارد EN 301 549 و WCAG 2.2 در سطح‌های A و AA را برآورده می‌کند.
statement-status-partial = این پورتال بیشتر الزامات استاندارد EN 301 549 و WCAG 2.2 در سطح‌های A و AA را برآورده می‌کند.
statement-status-none = این پورتال هنوز الزامات استاندارد EN 301 549 و WCAG 2.2 در سطح‌های A و AA را برآورده نمی‌کند.
statement-method-self_assessment = ما خودمان پورتال را ارزیابی کردیم.
statement-method-external_assessment = نهاد دیگری پورتال را ارزیابی کرد.
barrier-reason-non_compliance = هنوز انجام نشده
barrier-reason-disproportionate_burden = هزینه و زحمت بیش از حد
barrier-reason-out_of_scope = مشمول مقررات نیست
