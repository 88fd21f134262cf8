### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = ہافن شٹاٹ میں خوش آمدید
portal-tagline = ہمارے شہر کے تمام لوگوں کے لیے مدد، مشورہ اور میل جول

## Links of the town at the foot of every page

footer-town = شہر ہافن شٹاٹ
footer-appointments = ٹاؤن ہال میں اپائنٹمنٹ

## Topics of services and pages

topic-registration = رہائش کی رجسٹریشن اور شناختی دستاویزات
topic-residence = قیام کی اجازت
topic-german = جرمن سیکھنا
topic-work = کام اور پیشہ ورانہ تربیت
topic-housing = رہائش
topic-school = اسکول اور کنڈرگارٹن
topic-health = صحت
topic-family = خاندان
topic-advice = مشاورت
topic-leisure = فارغ وقت اور کھیل
topic-volunteering = شرکت اور رضاکارانہ کام
topic-rights = حقوق اور امتیازی سلوک سے تحفظ

## Districts of the town; `alle` is the whole town

district-mitte = مِٹّے (Mitte)
district-hafen = ہافن (Hafen)
district-nordstadt = نورڈ شٹاٹ (Nordstadt)
district-suedstadt = زوڈ شٹاٹ (Südstadt)
district-werder = ویرڈر (Werder)
district-alle = پورا شہر

## Themes that run across the fields of the integration plan

theme-civil_society = سول سوسائٹی
theme-anti_racism = نسل پرستی کے خلاف
theme-neighbourhood = محلے داری
theme-participation = شرکت اور فیصلوں میں حصہ
theme-digital = ڈیجیٹل امور
theme-women = خواتین
