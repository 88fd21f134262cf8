### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = بەخێربێن بۆ هافنشتات
portal-tagline = یارمەتی، ڕاوێژ و یەکتربینین بۆ هەموو خەڵکی شارەکەمان

## Links of the town at the foot of every page

footer-town = شاری هافنشتات
footer-appointments = وادەی چاوپێکەوتن لە شارەوانی

## Topics of services and pages

topic-registration = تۆماری نیشتەجێبوون و ناسنامە
topic-residence = مافی مانەوە
topic-german = فێربوونی ئەڵمانی
topic-work = کار و فێربوونی پیشە
topic-housing = خانوو
topic-school = قوتابخانە و باخچەی منداڵان
topic-health = تەندروستی
topic-family = خێزان
topic-advice = ڕاوێژکاری
topic-leisure = کاتی بەتاڵ و وەرزش
topic-volunteering = بەشداری و کاری خۆبەخشی
topic-rights = ماف و پاراستن لە جیاکاری

## Districts of the town; `alle` is the whole town

district-mitte = میتە (Mitte)
district-hafen = هافن (Hafen)
district-nordstadt = نۆردشتات (Nordstadt)
district-suedstadt = زویدشتات (Südstadt)
district-werder = ڤێردەر (Werder)
district-alle = هەموو شارەکە

## Themes that run across the fields of the integration plan

theme-civil_society = کۆمەڵگەی مەدەنی
theme-anti_racism = دژی ڕەگەزپەرستی
theme-neighbourhood = دراوسێیەتی
theme-participation = بەشداری و بڕیاردان
theme-digital = بابەتی دیجیتاڵ
theme-women = ژنان
