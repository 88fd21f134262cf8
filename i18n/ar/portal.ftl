### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Written by the makers of Lotse, not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = أهلاً بكم في هافنشتات
portal-tagline = مساعدة ومشورة ولقاءات لجميع الناس في مدينتنا

## Links of the town at the foot of every page

footer-town = مدينة هافنشتات
footer-appointments = المواعيد في دار البلدية

## Topics of services and pages

topic-registration = التسجيل والهويات
topic-residence = الإقامة
topic-german = تعلّم الألمانية
topic-work = العمل والتدريب المهني
topic-housing = السكن
topic-school = المدرسة وروضة الأطفال
topic-health = الصحة
topic-family = الأسرة
topic-advice = الاستشارة
topic-leisure = أوقات الفراغ والرياضة
topic-volunteering = المشاركة والتطوع
topic-rights = الحقوق والحماية من التمييز

## Districts of the town; `alle` is the whole town

district-mitte = ميته (Mitte)
district-hafen = هافن (Hafen)
district-nordstadt = نوردشتات (Nordstadt)
district-suedstadt = زودشتات (Südstadt)
district-werder = فيردر (Werder)
district-alle = المدينة كلها

## Themes that run across the fields of the integration plan

theme-civil_society = المجتمع المدني
theme-anti_racism = ضد العنصرية
theme-neighbourhood = الجيرة
theme-participation = المشاركة
theme-digital = الرقمنة
theme-women = النساء
