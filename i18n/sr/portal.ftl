### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = Добро дошли у Хафенштат
portal-tagline = Помоћ, савети и дружење за све људе у нашем граду

## Links of the town at the foot of every page

footer-town = Град Хафенштат
footer-appointments = Термини у градској кући

## Topics of services and pages

topic-registration = Пријава боравишта и лични документи
topic-residence = Боравак
topic-german = Учење немачког
topic-work = Посао и стручно образовање
topic-housing = Становање
topic-school = Школа и вртић
topic-health = Здравље
topic-family = Породица
topic-advice = Саветовање
topic-leisure = Слободно време и спорт
topic-volunteering = Учешће и волонтирање
topic-rights = Права и заштита од дискриминације

## Districts of the town; `alle` is the whole town

district-mitte = Мите
district-hafen = Хафен
district-nordstadt = Нордштат
district-suedstadt = Зидштат
district-werder = Вердер
district-alle = Цео град

## Themes that run across the fields of the integration plan

theme-civil_society = Цивилно друштво
theme-anti_racism = Против расизма
theme-neighbourhood = Комшилук
theme-participation = Учешће
theme-digital = Дигиталне теме
theme-women = Жене
