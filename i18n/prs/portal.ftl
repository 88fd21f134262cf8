### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = به هافن‌شتات خوش آمدید
portal-tagline = کمک، مشوره و آشنایی برای همه مردم شهر ما

## Links of the town at the foot of every page

footer-town = شهر هافن‌شتات
footer-appointments = گرفتن وقت ملاقات در شاروالی

## Topics of services and pages

topic-registration = ثبت محل سکونت و اسناد هویت
topic-residence = اقامت
topic-german = یادگیری زبان آلمانی
topic-work = کار و آموزش مسلکی
topic-housing = مسکن
topic-school = مکتب و کودکستان
topic-health = صحت
topic-family = خانواده
topic-advice = مشوره
topic-leisure = اوقات فراغت و ورزش
topic-volunteering = اشتراک و کار رضاکارانه
topic-rights = حقوق و حمایت در برابر تبعیض

## Districts of the town; `alle` is the whole town

district-mitte = میته (Mitte)
district-hafen = هافن (Hafen)
district-nordstadt = نوردشتات (Nordstadt)
district-suedstadt = زودشتات (Südstadt)
district-werder = وردر (Werder)
district-alle = تمام شهر

## Themes that run across the fields of the integration plan

theme-civil_society = جامعه مدنی
theme-anti_racism = مبارزه با نژادپرستی
theme-neighbourhood = همسایگی
theme-participation = اشتراک و حق تصمیم‌گیری
theme-digital = امور دیجیتل
theme-women = زنان
