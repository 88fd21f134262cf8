### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = هافن‌شتات ته ښه راغلاست
portal-tagline = زموږ د ښار د ټولو خلکو لپاره مرسته، مشوره او لیدنې

## Links of the town at the foot of every page

footer-town = د هافن‌شتات ښار
footer-appointments = په ښاروالۍ کې د ملاقات وخت

## Topics of services and pages

topic-registration = د استوګنې ثبت او د هویت سندونه
topic-residence = د اوسېدو حق
topic-german = د جرمني ژبې زده کړه
topic-work = کار او مسلکي زده کړه
topic-housing = کور
topic-school = ښوونځی او وړکتون
topic-health = روغتیا
topic-family = کورنۍ
topic-advice = مشوره
topic-leisure = وزګار وخت او سپورټ
topic-volunteering = ګډون او رضاکارانه کار
topic-rights = حقونه او له تبعیض څخه ساتنه

## Districts of the town; `alle` is the whole town

district-mitte = میته (Mitte)
district-hafen = هافن (Hafen)
district-nordstadt = نوردشتات (Nordstadt)
district-suedstadt = زودشتات (Südstadt)
district-werder = وېردر (Werder)
district-alle = ټول ښار

## Themes that run across the fields of the integration plan

theme-civil_society = مدني ټولنه
theme-anti_racism = د توکمپالنې پر ضد
theme-neighbourhood = ګاونډیتوب
theme-participation = ګډون او په پرېکړو کې ونډه
theme-digital = ډیجیټل چارې
theme-women = ښځې
