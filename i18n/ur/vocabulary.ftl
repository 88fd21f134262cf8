### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = سہولت
    .plural = سہولیات
type-contact = رابطہ
    .plural = رابطے
type-organisation = ادارہ
    .plural = ادارے
type-life_situation = زندگی کی صورتِ حال
    .plural = زندگی کے حالات
type-event = تقریب
    .plural = تقریبات
type-news = خبر
    .plural = خبریں
type-page = صفحہ
    .plural = صفحات
type-section = حصہ
    .plural = حصے
type-term = اصطلاح
    .plural = اصطلاحات
type-plan_edition = انضمام کا منصوبہ
    .plural = انضمام کے منصوبے
type-action_field = کام کا شعبہ
    .plural = کام کے شعبے
type-goal = ہدف
    .plural = اہداف
type-measure = اقدام
    .plural = اقدامات
type-indicator = اشاریہ
    .plural = اشاریے
type-report = رپورٹ
    .plural = رپورٹیں
type-programme = مالی امداد کا پروگرام
    .plural = مالی امداد کے پروگرام
type-recommendation = سفارش
    .plural = سفارشات

## Services

service-kind-advice = مشاورت
service-kind-course = کورس
service-kind-authority = سرکاری دفتر
# Meeting other people, getting to know one another.
service-kind-encounter = میل جول
service-kind-leisure = فارغ وقت
service-kind-online = آن لائن
service-kind-interpreting = زبانی ترجمہ
service-kind-childcare = بچوں کی دیکھ بھال
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = ساتھ اور رہنمائی
audience-all_residents = شہر کے تمام لوگ
audience-newcomers = نئے آنے والے لوگ
audience-refugees = پناہ گزین
audience-families = خاندان
audience-parents = والدین
audience-children = بچے
audience-young_people = نوجوان
audience-women = خواتین
audience-men = مرد
audience-older_people = بزرگ
audience-workers = ملازمت پیشہ افراد
audience-jobseekers = روزگار کے متلاشی
audience-students = یونیورسٹی کے طلبہ
audience-volunteers = رضاکار
audience-employers = آجر
audience-people_with_disabilities = معذور افراد
audience-professionals = مشاورتی مراکز اور دفاتر کا عملہ
service-status-active = جاری
service-status-paused = عارضی طور پر بند
service-status-ended = ختم
service-status-planned = منصوبہ بند
# How a language is offered.
language-how-spoken = بولی جاتی ہے
language-how-interpreter = مترجم کے ساتھ
language-how-written = تحریری
channel-kind-visit = خود آ کر
channel-kind-phone = فون پر
channel-kind-web = آن لائن
channel-kind-mail = ای میل سے
channel-kind-app = ایپ سے

## Contacts

phone-kind-office = دفتر
phone-kind-mobile = موبائل
phone-kind-hotline = ہاٹ لائن
phone-kind-fax = فیکس
messenger-kind-whatsapp = واٹس ایپ
messenger-kind-signal = سگنل
messenger-kind-telegram = ٹیلیگرام
accessibility-feature-step_free_entrance = بغیر سیڑھی کا داخلہ
accessibility-feature-lift = لفٹ
accessibility-feature-accessible_toilet = معذور افراد کے لیے ٹوائلٹ
accessibility-feature-accessible_parking = معذور افراد کے لیے پارکنگ
accessibility-feature-induction_loop = سماعت میں مدد کا نظام (انڈکشن لوپ)
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = نابینا افراد کے لیے رہنمائی کا نظام
accessibility-feature-assistance_dogs = مددگار کتوں کو لانے کی اجازت ہے
# The answer to whether a place has such a feature.
degree-yes = جی ہاں
degree-no = جی نہیں
degree-partly = جزوی طور پر
organisation-kind-municipal = شہری انتظامیہ
organisation-kind-state = صوبائی حکومت
organisation-kind-federal = وفاقی حکومت
organisation-kind-welfare_association = فلاحی ادارہ
organisation-kind-association = انجمن
organisation-kind-migrant_organisation = تارکینِ وطن کی تنظیم
organisation-kind-company = کمپنی
organisation-kind-school = اسکول
organisation-kind-other = دیگر

## Life situations

legal-area-residence = قیام کا قانون
legal-area-social = سماجی قانون
legal-area-employment = قانونِ روزگار
legal-area-family = عائلی قانون
legal-area-education = تعلیم
legal-area-health = صحت
legal-area-housing = رہائش

## Events

event-kind-conference = کانفرنس
event-kind-committee = کمیٹی کا اجلاس
event-kind-course_date = کورس کی تاریخ
event-kind-meeting = ملاقات
event-status-scheduled = منعقد ہوگی
event-status-cancelled = منسوخ
event-status-postponed = ملتوی
event-status-moved_online = اب آن لائن

## The integration plan

edition-status-draft = مسودہ
edition-status-consultation = زیرِ بحث
edition-status-working_paper = ورکنگ پیپر
edition-status-adopted = منظور شدہ
edition-status-replaced = نیا ایڈیشن آ چکا ہے
# What became of a goal or a measure in the next edition.
carried-how-continued = جاری رکھا گیا
carried-how-merged = یکجا کیا گیا
carried-how-split = تقسیم کیا گیا
carried-how-dropped = جاری نہیں رکھا گیا
goal-level-guiding = رہنما ہدف
goal-level-sub = ذیلی ہدف
goal-level-operative = عملی ہدف
measure-status-planned = منصوبہ بند
measure-status-in_progress = زیرِ عمل
measure-status-delayed = تاخیر کا شکار
measure-status-done = مکمل
# Has become a permanent part of the town’s work.
measure-status-established = مستقل کر دیا گیا
measure-status-paused = عارضی طور پر رکا ہوا
measure-status-not_reached = حاصل نہیں ہوا
measure-status-dropped = ترک کر دیا گیا
measure-status-merged = یکجا کیا گیا
measure-phase-idea = خیال
measure-phase-planning = منصوبہ بندی
measure-phase-implementation = عمل درآمد
measure-phase-evaluation = جائزہ
measure-kind-new = نیا
measure-kind-continued = جاری رکھا گیا
measure-kind-permanent = مستقل کام
priority-high = زیادہ
priority-medium = درمیانی
priority-low = کم
budget-source-own = شہر
budget-source-state = صوبہ
budget-source-federal = وفاقی حکومت
budget-source-eu = یورپی یونین
# Foundations, companies, donors.
budget-source-third = دیگر

## Translations

translation-by-human = انسان کا کیا ہوا ترجمہ
translation-by-machine = کمپیوٹر کا کیا ہوا ترجمہ
translation-by-machine-edited = کمپیوٹر کا ترجمہ، انسان کی درستی کے ساتھ
translation-review-none = ابھی جانچ نہیں ہوئی
translation-review-native = اہلِ زبان نے جانچ کی
# The office that is responsible for the text.
translation-review-office = ذمہ دار دفتر نے جانچ کی

## Languages

language-de = جرمن
language-de-simple = آسان جرمن
# German Sign Language.
language-gsg = جرمن اشاروں کی زبان
language-en = انگریزی
language-fr = فرانسیسی
language-es = ہسپانوی
language-pl = پولش
language-ro = رومانیائی
language-bg = بلغاریائی
language-sq = البانوی
language-tr = ترکی
language-vi = ویتنامی
language-so = صومالی
language-hr = کروشیائی
language-bs = بوسنیائی
language-uk = یوکرینی
language-ru = روسی
language-ar = عربی
language-fa = فارسی
language-prs = دری
language-ps = پشتو
language-kmr = کردی (کرمانجی)
language-ckb = کردی (سورانی)
language-ku = کردی
language-ur = اردو
language-ti = تگرینیا
language-sr = سربیائی
language-sr-Latn = سربیائی لاطینی رسم الخط میں
language-zh-Hans = چینی

## States of Germany

land-BW = باڈن ورٹمبرگ
land-BY = باویریا
land-BE = برلن
land-BB = برانڈنبرگ
land-HB = بریمن
land-HH = ہیمبرگ
land-HE = ہیسے
land-MV = میکلنبرگ فورپومرن
land-NI = لوئر سیکسنی
land-NW = نارتھ رائن ویسٹ فیلیا
land-RP = رائن لینڈ پلاٹینیٹ
land-SL = زارلینڈ
land-SN = سیکسنی
land-ST = سیکسنی انہالٹ
land-SH = شلیسوگ ہولشٹائن
land-TH = تھورنگیا

## Public holidays

holiday-new_year = نئے سال کا دن
holiday-epiphany = عیدِ ظہور
holiday-womens_day = خواتین کا عالمی دن
holiday-good_friday = گڈ فرائیڈے
holiday-easter_sunday = ایسٹر کا اتوار
holiday-easter_monday = ایسٹر کا پیر
holiday-labour_day = یومِ مزدور
holiday-ascension = عیدِ صعود
holiday-whit_sunday = پینتیکوست کا اتوار
holiday-whit_monday = پینتیکوست کا پیر
holiday-corpus_christi = عیدِ جسدِ مسیح
holiday-assumption = عیدِ انتقالِ مریم
holiday-world_childrens_day = بچوں کا عالمی دن
holiday-german_unity = یومِ جرمن اتحاد
holiday-reformation = یومِ اصلاحِ کلیسا
holiday-all_saints = تمام مقدسین کا دن
holiday-repentance = یومِ توبہ و دعا
holiday-christmas = کرسمس کا پہلا دن
holiday-boxing_day = کرسمس کا دوسرا دن
holiday-liberation = نازی دور سے آزادی کا دن
holiday-uprising_1953 = 1953 کی عوامی بغاوت کی سالگرہ

## Obligatory pages

page-role-urgent_help = فوری مدد
page-role-imprint = ناشر کی معلومات
page-role-privacy = ڈیٹا کا تحفظ
page-role-accessibility_statement = معذور افراد کے لیے رسائی کا بیان
page-role-easy_language = آسان زبان
page-role-sign_language = اشاروں کی زبان
page-role-about = ہمارے بارے میں
page-role-feedback = آپ کی رائے

## How exactly a period is known

precision-year = صرف سال معلوم
precision-quarter = صرف سہ ماہی معلوم
precision-month = صرف مہینہ معلوم
precision-day = دن معلوم

## Accessibility statement

statement-status-full = پورٹل معیار EN 301 549 اور WCAG 2.2 کے درجہ A اور AA کے تمام تقاضے پورے کرتا ہے۔
statement-status-partial = پورٹل معیار EN 301 549 اور WCAG 2.2 کے درجہ A اور AA کے زیادہ تر تقاضے پورے کرتا ہے۔
statement-status-none = پورٹل ابھی معیار EN 301 549 اور WCAG 2.2 کے درجہ A اور AA کے تقاضے پورے نہیں کرتا۔
statement-method-self_assessment = ہم نے پورٹل کی جانچ خود کی۔
statement-method-external_assessment = کسی دوسرے ادارے نے پورٹل کی جانچ کی۔
barrier-reason-non_compliance = ابھی نہیں کیا گیا
barrier-reason-disproportionate_burden = حد سے زیادہ بوجھ
barrier-reason-out_of_scope = ضوابط کے دائرے میں نہیں
