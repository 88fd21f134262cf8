### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = Добре дошли в Хафенщат
portal-tagline = Помощ, съвети и срещи за всички хора в нашия град

## Links of the town at the foot of every page

footer-town = Град Хафенщат
footer-appointments = Запазване на час в кметството

## Topics of services and pages

topic-registration = Регистрация и лични документи
topic-residence = Пребиваване
topic-german = Изучаване на немски
topic-work = Работа и професионално обучение
topic-housing = Жилище
topic-school = Училище и детска градина
topic-health = Здраве
topic-family = Семейство
topic-advice = Консултации
topic-leisure = Свободно време и спорт
topic-volunteering = Участие и доброволчество
topic-rights = Права и защита от дискриминация

## Districts of the town; `alle` is the whole town

district-mitte = Мите (Mitte)
district-hafen = Хафен (Hafen)
district-nordstadt = Нордщат (Nordstadt)
district-suedstadt = Зюдщат (Südstadt)
district-werder = Вердер (Werder)
district-alle = Целият град

## Themes that run across the fields of the integration plan

theme-civil_society = Гражданско общество
theme-anti_racism = Против расизма
theme-neighbourhood = Съседство
theme-participation = Участие и общо вземане на решения
theme-digital = Дигитални теми
theme-women = Жени
