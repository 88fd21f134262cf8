### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Written by the makers of Lotse, not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = خدمة
    .plural = العروض والخدمات
type-contact = جهة اتصال
    .plural = جهات الاتصال
type-organisation = مؤسسة
    .plural = المؤسسات
type-life_situation = موقف حياتي
    .plural = مواقف الحياة
type-event = فعالية
    .plural = الفعاليات
type-news = خبر
    .plural = الأخبار
type-page = صفحة
    .plural = الصفحات
type-section = قسم
    .plural = الأقسام
type-term = مصطلح
    .plural = المصطلحات
type-plan_edition = خطة الاندماج
    .plural = خطط الاندماج
type-action_field = مجال العمل
    .plural = مجالات العمل
type-goal = هدف
    .plural = الأهداف
type-measure = إجراء
    .plural = الإجراءات
type-indicator = مؤشر
    .plural = المؤشرات
type-report = تقرير
    .plural = التقارير
type-programme = برنامج تمويل
    .plural = برامج التمويل
type-recommendation = توصية
    .plural = التوصيات

## Services

service-kind-advice = استشارة
service-kind-course = دورة
service-kind-authority = دائرة رسمية
# Meeting other people, getting to know one another.
service-kind-encounter = لقاءات وتعارف
service-kind-leisure = أوقات الفراغ
service-kind-online = عبر الإنترنت
service-kind-interpreting = ترجمة شفهية
service-kind-childcare = رعاية الأطفال
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = مرافقة
audience-all_residents = جميع سكان المدينة
audience-newcomers = القادمون الجدد
audience-refugees = اللاجئون
audience-families = العائلات
audience-parents = الوالدان
audience-children = الأطفال
audience-young_people = الشباب
audience-women = النساء
audience-men = الرجال
audience-older_people = كبار السن
audience-workers = العاملون
audience-jobseekers = الباحثون عن عمل
audience-students = طلاب الجامعات
audience-volunteers = المتطوعون
audience-employers = أصحاب العمل
audience-people_with_disabilities = الأشخاص ذوو الإعاقة
audience-professionals = العاملون في الاستشارة والإدارة
service-status-active = متوفر
service-status-paused = متوقف مؤقتاً
service-status-ended = انتهى
service-status-planned = مخطط له
# How a language is offered.
language-how-spoken = شفهياً
language-how-interpreter = بمساعدة مترجم
language-how-written = كتابةً
channel-kind-visit = بالحضور شخصياً
channel-kind-phone = بالهاتف
channel-kind-web = عبر الإنترنت
channel-kind-mail = بالبريد الإلكتروني
channel-kind-app = عبر تطبيق

## Contacts

phone-kind-office = المكتب
phone-kind-mobile = الهاتف المحمول
phone-kind-hotline = الخط الساخن
phone-kind-fax = الفاكس
messenger-kind-whatsapp = واتساب
messenger-kind-signal = سيغنال
messenger-kind-telegram = تيليغرام
accessibility-feature-step_free_entrance = مدخل بلا درج
accessibility-feature-lift = مصعد
accessibility-feature-accessible_toilet = مرحاض لذوي الإعاقة
accessibility-feature-accessible_parking = موقف سيارات لذوي الإعاقة
accessibility-feature-induction_loop = نظام مساعد للسمع
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = نظام إرشاد للمكفوفين
accessibility-feature-assistance_dogs = يُسمح بكلاب المساعدة
# The answer to whether a place has such a feature.
degree-yes = نعم
degree-no = لا
degree-partly = جزئياً
organisation-kind-municipal = تابعة للبلدية
organisation-kind-state = تابعة للولاية
organisation-kind-federal = تابعة للاتحاد
organisation-kind-welfare_association = منظمة خيرية
organisation-kind-association = جمعية
organisation-kind-migrant_organisation = منظمة مهاجرين
organisation-kind-company = شركة
organisation-kind-school = مدرسة
organisation-kind-other = أخرى

## Life situations

legal-area-residence = قانون الإقامة
legal-area-social = القانون الاجتماعي
legal-area-employment = قانون العمل
legal-area-family = قانون الأسرة
legal-area-education = التعليم
legal-area-health = الصحة
legal-area-housing = السكن

## Events

event-kind-conference = مؤتمر
event-kind-committee = جلسة لجنة
event-kind-course_date = موعد دورة
event-kind-meeting = لقاء
event-status-scheduled = في موعدها
event-status-cancelled = أُلغيت
event-status-postponed = أُجّلت
event-status-moved_online = أصبحت عبر الإنترنت

## The integration plan

edition-status-draft = مسودة
edition-status-consultation = قيد النقاش
edition-status-working_paper = ورقة عمل
edition-status-adopted = أُقرّت
edition-status-replaced = استُبدلت
# What became of a goal or a measure in the next edition.
carried-how-continued = استمر
carried-how-merged = دُمج
carried-how-split = قُسّم
carried-how-dropped = لم يستمر
goal-level-guiding = هدف رئيسي
goal-level-sub = هدف جزئي
goal-level-operative = هدف عملي
measure-status-planned = مخطط له
measure-status-in_progress = قيد التنفيذ
measure-status-delayed = متأخر
measure-status-done = نُفّذ
# Has become a permanent part of the town’s work.
measure-status-established = أصبح دائماً
measure-status-paused = متوقف مؤقتاً
measure-status-not_reached = لم يتحقق
measure-status-dropped = تُرك
measure-status-merged = دُمج
measure-phase-idea = فكرة
measure-phase-planning = تخطيط
measure-phase-implementation = تنفيذ
measure-phase-evaluation = تقييم
measure-kind-new = جديد
measure-kind-continued = مستمر
measure-kind-permanent = مهمة دائمة
priority-high = عالية
priority-medium = متوسطة
priority-low = منخفضة
budget-source-own = المدينة
budget-source-state = الولاية
budget-source-federal = الاتحاد
budget-source-eu = الاتحاد الأوروبي
# Foundations, companies, donors.
budget-source-third = جهات أخرى

## Translations

translation-by-human = ترجمها إنسان
translation-by-machine = ترجمها حاسوب
translation-by-machine-edited = ترجمها حاسوب وعدّلها إنسان
translation-review-none = لم تُراجع بعد
translation-review-native = راجعها متحدث أصلي باللغة
# The office that is responsible for the text.
translation-review-office = راجعتها الدائرة المسؤولة

## Languages

language-de = الألمانية
language-de-simple = الألمانية السهلة
# German Sign Language.
language-gsg = لغة الإشارة الألمانية
language-en = الإنجليزية
language-fr = الفرنسية
language-es = الإسبانية
language-pl = البولندية
language-ro = الرومانية
language-bg = البلغارية
language-sq = الألبانية
language-tr = التركية
language-vi = الفيتنامية
language-so = الصومالية
language-hr = الكرواتية
language-bs = البوسنية
language-uk = الأوكرانية
language-ru = الروسية
language-ar = العربية
language-fa = الفارسية
language-prs = الدارية
language-ps = البشتوية
language-kmr = الكردية (الكرمانجية)
language-ckb = الكردية (السورانية)
language-ku = الكردية
language-ur = الأردية
language-ti = التغرينية
language-sr = الصربية
language-sr-Latn = الصربية بالحروف اللاتينية
language-zh-Hans = الصينية

## States of Germany

land-BW = بادن-فورتمبيرغ
land-BY = بافاريا
land-BE = برلين
land-BB = براندنبورغ
land-HB = بريمن
land-HH = هامبورغ
land-HE = هسن
land-MV = مكلنبورغ-فوربومرن
land-NI = ساكسونيا السفلى
land-NW = شمال الراين-وستفاليا
land-RP = راينلاند-بفالتس
land-SL = سارلاند
land-SN = ساكسونيا
land-ST = ساكسونيا-أنهالت
land-SH = شليسفيغ-هولشتاين
land-TH = تورينغن

## Public holidays

holiday-new_year = رأس السنة
holiday-epiphany = عيد الغطاس
holiday-womens_day = اليوم العالمي للمرأة
holiday-good_friday = الجمعة العظيمة
holiday-easter_sunday = أحد الفصح
holiday-easter_monday = اثنين الفصح
holiday-labour_day = عيد العمال
holiday-ascension = عيد الصعود
holiday-whit_sunday = أحد العنصرة
holiday-whit_monday = اثنين العنصرة
holiday-corpus_christi = عيد الجسد
holiday-assumption = عيد انتقال العذراء
holiday-world_childrens_day = اليوم العالمي للطفل
holiday-german_unity = يوم الوحدة الألمانية
holiday-reformation = عيد الإصلاح
holiday-all_saints = عيد جميع القديسين
holiday-repentance = يوم التوبة والصلاة
holiday-christmas = عيد الميلاد، اليوم الأول
holiday-boxing_day = عيد الميلاد، اليوم الثاني
holiday-liberation = يوم التحرير
holiday-uprising_1953 = ذكرى انتفاضة عام 1953

## Obligatory pages

page-role-urgent_help = مساعدة فورية
page-role-imprint = بيانات الناشر
page-role-privacy = حماية البيانات
page-role-accessibility_statement = بيان إمكانية الوصول
page-role-easy_language = لغة سهلة
page-role-sign_language = لغة الإشارة
page-role-about = من نحن
page-role-feedback = ملاحظاتكم

## How exactly a period is known

precision-year = بدقة السنة
precision-quarter = بدقة ربع السنة
precision-month = بدقة الشهر
precision-day = بدقة اليوم

## Accessibility statement

statement-status-full = يستوفي الموقع كل متطلبات المعيار EN 301 549 ومعيار WCAG 2.2 بالمستويين A وAA.
statement-status-partial = يستوفي الموقع معظم متطلبات المعيار EN 301 549 ومعيار WCAG 2.2 بالمستويين A وAA.
statement-status-none = لا يستوفي الموقع بعد متطلبات المعيار EN 301 549 ومعيار WCAG 2.2 بالمستويين A وAA.
statement-method-self_assessment = قيّمنا الموقع بأنفسنا.
statement-method-external_assessment = قيّمت جهة أخرى الموقع.
barrier-reason-non_compliance = لم يُنجز بعد
barrier-reason-disproportionate_burden = عبء غير متناسب
barrier-reason-out_of_scope = لا تشمله الأحكام
