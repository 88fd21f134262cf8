### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = خزمەتگوزاری
    .plural = خزمەتگوزارییەکان
type-contact = پەیوەندی
    .plural = پەیوەندییەکان
type-organisation = ڕێکخراو
    .plural = ڕێکخراوەکان
type-life_situation = بارودۆخی ژیان
    .plural = بارودۆخەکانی ژیان
type-event = چالاکی
    .plural = چالاکییەکان
type-news = هەواڵ
    .plural = هەواڵەکان
type-page = پەڕە
    .plural = پەڕەکان
type-section = بەش
    .plural = بەشەکان
type-term = زاراوە
    .plural = زاراوەکان
type-plan_edition = پلانی ئینتیگراسیۆن
    .plural = پلانەکانی ئینتیگراسیۆن
type-action_field = بواری کار
    .plural = بوارەکانی کار
type-goal = ئامانج
    .plural = ئامانجەکان
type-measure = ڕێوشوێن
    .plural = ڕێوشوێنەکان
type-indicator = پێوەر
    .plural = پێوەرەکان
type-report = ڕاپۆرت
    .plural = ڕاپۆرتەکان
type-programme = بەرنامەی پاڵپشتیی دارایی
    .plural = بەرنامەکانی پاڵپشتیی دارایی
type-recommendation = پێشنیار
    .plural = پێشنیارەکان

## Services

service-kind-advice = ڕاوێژکاری
service-kind-course = خول
service-kind-authority = فەرمانگە
# Meeting other people, getting to know one another.
service-kind-encounter = ناسین و یەکتربینین
service-kind-leisure = کاتی بەتاڵ
service-kind-online = لە ئینتەرنێت
service-kind-interpreting = وەرگێڕانی زارەکی
service-kind-childcare = چاودێریی منداڵ
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = هاوەڵیکردن
audience-all_residents = هەموو خەڵکی شار
audience-newcomers = تازەهاتووان
audience-refugees = پەنابەران
audience-families = خێزانەکان
audience-parents = دایک و باوک
audience-children = منداڵان
audience-young_people = گەنجان
audience-women = ژنان
audience-men = پیاوان
audience-older_people = بەساڵاچووان
audience-workers = کارمەندان و کرێکاران
audience-jobseekers = ئەوانەی بەدوای کاردا دەگەڕێن
audience-students = خوێندکارانی زانکۆ
audience-volunteers = خۆبەخشان
audience-employers = خاوەنکاران
audience-people_with_disabilities = کەسانی خاوەن پێداویستیی تایبەت
audience-professionals = کارمەندانی ڕاوێژکاری و فەرمانگەکان
service-status-active = بەردەوامە
service-status-paused = ڕاگیراوە
service-status-ended = کۆتایی هاتووە
service-status-planned = پلانی بۆ دانراوە
# How a language is offered.
language-how-spoken = قسەی پێ دەکرێت
language-how-interpreter = لەگەڵ وەرگێڕ
language-how-written = بە نووسین
channel-kind-visit = بە سەردان
channel-kind-phone = بە تەلەفۆن
channel-kind-web = لە ئینتەرنێت
channel-kind-mail = بە ئیمەیڵ
channel-kind-app = بە ئەپ

## Contacts

phone-kind-office = نووسینگە
phone-kind-mobile = مۆبایل
phone-kind-hotline = هێڵی گەرم
phone-kind-fax = فاکس
messenger-kind-whatsapp = واتساپ
messenger-kind-signal = سیگناڵ
messenger-kind-telegram = تێلێگرام
accessibility-feature-step_free_entrance = دەرگای بێ پلیکانە
accessibility-feature-lift = ئەسانسێر
accessibility-feature-accessible_toilet = توالێت بۆ کەسانی خاوەن پێداویستیی تایبەت
accessibility-feature-accessible_parking = شوێنی ئۆتۆمبێل بۆ کەسانی خاوەن پێداویستیی تایبەت
accessibility-feature-induction_loop = سیستەمی یارمەتیدەری بیستن
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = سیستەمی ڕێنمایی بۆ نابینایان
accessibility-feature-assistance_dogs = سەگی یارمەتیدەر ڕێگەپێدراوە
# The answer to whether a place has such a feature.
degree-yes = بەڵێ
degree-no = نەخێر
degree-partly = تا ڕادەیەک
organisation-kind-municipal = شارەوانی
organisation-kind-state = حکوومەتی ویلایەت
organisation-kind-federal = حکوومەتی فیدراڵ
organisation-kind-welfare_association = ڕێکخراوی خێرخوازی
organisation-kind-association = کۆمەڵە
organisation-kind-migrant_organisation = ڕێکخراوی کۆچبەران
organisation-kind-company = کۆمپانیا
organisation-kind-school = قوتابخانە
organisation-kind-other = هی تر

## Life situations

legal-area-residence = یاسای مانەوە
legal-area-social = یاسای کۆمەڵایەتی
legal-area-employment = یاسای کار
legal-area-family = یاسای خێزان
legal-area-education = پەروەردە
legal-area-health = تەندروستی
legal-area-housing = خانوو

## Events

event-kind-conference = کۆنفرانس
event-kind-committee = کۆبوونەوەی لیژنە
event-kind-course_date = وانەی خول
event-kind-meeting = دیدار
event-status-scheduled = بەڕێوە دەچێت
event-status-cancelled = هەڵوەشێنراوەتەوە
event-status-postponed = دواخراوە
event-status-moved_online = ئێستا لە ئینتەرنێتە

## The integration plan

edition-status-draft = ڕەشنووس
edition-status-consultation = لە ژێر گفتوگۆدایە
edition-status-working_paper = پەڕەی کار
edition-status-adopted = پەسەندکراوە
edition-status-replaced = جێگەی گیراوەتەوە
# What became of a goal or a measure in the next edition.
carried-how-continued = بەردەوام بوو
carried-how-merged = تێکەڵ کرا
carried-how-split = دابەش کرا
carried-how-dropped = بەردەوام نەبوو
goal-level-guiding = ئامانجی سەرەکی
goal-level-sub = ئامانجی لاوەکی
goal-level-operative = ئامانجی کرداری
measure-status-planned = پلانی بۆ دانراوە
measure-status-in_progress = کاری لەسەر دەکرێت
measure-status-delayed = دواکەوتووە
measure-status-done = جێبەجێ کراوە
# Has become a permanent part of the town’s work.
measure-status-established = کراوە بە هەمیشەیی
measure-status-paused = ڕاگیراوە
measure-status-not_reached = نەهاتووەتە دی
measure-status-dropped = وازی لێ هێنراوە
measure-status-merged = تێکەڵ کراوە
measure-phase-idea = بیرۆکە
measure-phase-planning = پلاندانان
measure-phase-implementation = جێبەجێکردن
measure-phase-evaluation = هەڵسەنگاندن
measure-kind-new = نوێ
measure-kind-continued = بەردەوامی پێدراوە
measure-kind-permanent = ئەرکی هەمیشەیی
priority-high = بەرز
priority-medium = مامناوەند
priority-low = نزم
budget-source-own = شار
budget-source-state = ویلایەت
budget-source-federal = حکوومەتی فیدراڵ
budget-source-eu = یەکێتیی ئەوروپا
# Foundations, companies, donors.
budget-source-third = لایەنی تر

## Translations

translation-by-human = مرۆڤ وەریگێڕاوە
translation-by-machine = کۆمپیوتەر وەریگێڕاوە
translation-by-machine-edited = کۆمپیوتەر وەریگێڕاوە، مرۆڤ چاکی کردووە
translation-review-none = هێشتا پێداچوونەوەی بۆ نەکراوە
translation-review-native = کەسێک بە زمانی دایکی خۆی پێیدا چووەتەوە
# The office that is responsible for the text.
translation-review-office = فەرمانگەی بەرپرس پێیدا چووەتەوە

## Languages

language-de = ئەڵمانی
language-de-simple = ئەڵمانیی ئاسان
# German Sign Language.
language-gsg = زمانی ئاماژەی ئەڵمانی
language-en = ئینگلیزی
language-fr = فەڕەنسی
language-es = ئیسپانی
language-pl = پۆڵەندی
language-ro = ڕۆمانی
language-bg = بولگاری
language-sq = ئەلبانی
language-tr = تورکی
language-vi = ڤێتنامی
language-so = سۆماڵی
language-hr = کرواتی
language-bs = بۆسنی
language-uk = ئۆکراینی
language-ru = ڕووسی
language-ar = عەرەبی
language-fa = فارسی
language-prs = دەری
language-ps = پەشتوو
language-kmr = کوردی (کورمانجی)
language-ckb = کوردی (سۆرانی)
language-ku = کوردی
language-ur = ئوردوو
language-ti = تیگرینیا
language-sr = سربی
language-sr-Latn = سربی بە پیتی لاتینی
language-zh-Hans = چینی

## States of Germany

land-BW = بادن-ڤورتمبێرگ
land-BY = باڤاریا
land-BE = بەرلین
land-BB = براندنبورگ
land-HB = برێمن
land-HH = هامبورگ
land-HE = هێسن
land-MV = مێکلنبورگ-فۆرپۆمەرن
land-NI = نیدەرزاکسن
land-NW = نۆردراین-ڤێستفالن
land-RP = ڕاینلاند-فالتس
land-SL = زارلاند
land-SN = زاکسن
land-ST = زاکسن-ئانهالت
land-SH = شلێسڤیگ-هۆڵشتاین
land-TH = تورینگن

## Public holidays

holiday-new_year = سەری ساڵ
holiday-epiphany = جەژنی سێ پادشا
holiday-womens_day = ڕۆژی جیهانیی ژنان
holiday-good_friday = هەینیی مەزن
holiday-easter_sunday = یەکشەممەی جەژنی هەستانەوە
holiday-easter_monday = دووشەممەی جەژنی هەستانەوە
holiday-labour_day = ڕۆژی کرێکاران
holiday-ascension = جەژنی بەرزبوونەوەی مەسیح
holiday-whit_sunday = یەکشەممەی پەنتیکۆست
holiday-whit_monday = دووشەممەی پەنتیکۆست
holiday-corpus_christi = جەژنی جەستەی مەسیح
holiday-assumption = جەژنی بەرزبوونەوەی مریەم
holiday-world_childrens_day = ڕۆژی جیهانیی منداڵان
holiday-german_unity = ڕۆژی یەکگرتنەوەی ئەڵمانیا
holiday-reformation = ڕۆژی چاکسازیی کڵێسا
holiday-all_saints = ڕۆژی هەموو پیرۆزان
holiday-repentance = ڕۆژی تۆبە و نزا
holiday-christmas = ڕۆژی یەکەمی کریسمس
holiday-boxing_day = ڕۆژی دووەمی کریسمس
holiday-liberation = ڕۆژی ڕزگاربوون لە نازیزم
holiday-uprising_1953 = ساڵیادی ڕاپەڕینی 1953

## Obligatory pages

page-role-urgent_help = یارمەتیی بەپەلە
page-role-imprint = زانیاریی بڵاوکەرەوە
page-role-privacy = پاراستنی داتا
page-role-accessibility_statement = ڕوونکردنەوەی دەستگەیشتنی بێ بەربەست
page-role-easy_language = زمانی ئاسان
page-role-sign_language = زمانی ئاماژە
page-role-about = دەربارەی ئێمە
page-role-feedback = تێبینیی ئێوە

## How exactly a period is known

precision-year = تەنها ساڵ زانراوە
precision-quarter = تەنها چارەکی ساڵ زانراوە
precision-month = تەنها مانگ زانراوە
precision-day = ڕۆژەکەی زانراوە

## Accessibility statement

statement-status-full = پۆرتاڵەکە هەموو مەرجەکانی ستانداردی EN 301 549 و WCAG 2.2 لە ئاستەکانی A و AA بەجێ دەهێنێت.
statement-status-partial = پۆرتاڵەکە زۆربەی مەرجەکانی ستانداردی EN 301 549 و WCAG 2.2 لە ئاستەکانی A و AA بەجێ دەهێنێت.
statement-status-none = پۆرتاڵەکە هێشتا مەرجەکانی ستانداردی EN 301 549 و WCAG 2.2 لە ئاستەکانی A و AA بەجێ ناهێنێت.
statement-method-self_assessment = خۆمان پۆرتاڵەکەمان هەڵسەنگاند.
statement-method-external_assessment = لایەنێکی تر پۆرتاڵەکەی هەڵسەنگاند.
barrier-reason-non_compliance = هێشتا نەکراوە
barrier-reason-disproportionate_burden = تێچوو و ماندووبوونی زۆر لە ڕادەبەدەر
barrier-reason-out_of_scope = لە ژێر یاساکاندا نییە
