### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = Добро пожаловать в Хафенштадт
portal-tagline = Помощь, советы и встречи для всех жителей нашего города

## Links of the town at the foot of every page

footer-town = Город Хафенштадт
footer-appointments = Запись на приём в ратуше

## Topics of services and pages

topic-registration = Регистрация и документы
topic-residence = Пребывание в Германии
topic-german = Изучение немецкого
topic-work = Работа и профессиональное обучение
topic-housing = Жильё
topic-school = Школа и детский сад
topic-health = Здоровье
topic-family = Семья
topic-advice = Консультации
topic-leisure = Досуг и спорт
topic-volunteering = Участие в жизни города и волонтёрство
topic-rights = Права и защита от дискриминации

## Districts of the town; `alle` is the whole town

district-mitte = Митте (Mitte)
district-hafen = Хафен (Hafen)
district-nordstadt = Нордштадт (Nordstadt)
district-suedstadt = Зюдштадт (Südstadt)
district-werder = Вердер (Werder)
district-alle = Весь город

## Themes that run across the fields of the integration plan

theme-civil_society = Гражданское общество
theme-anti_racism = Против расизма
theme-neighbourhood = Соседство
theme-participation = Участие в жизни общества и в решениях
theme-digital = Цифровые технологии
theme-women = Женщины
