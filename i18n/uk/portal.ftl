### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Written by the makers of Lotse, not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = Вітаємо в Гафенштадті
portal-tagline = Допомога, поради й зустрічі для всіх людей у нашому місті

## Links of the town at the foot of every page

footer-town = Місто Гафенштадт
footer-appointments = Запис на прийом у ратуші

## Topics of services and pages

topic-registration = Реєстрація та документи
topic-residence = Право на проживання
topic-german = Вивчення німецької
topic-work = Робота й навчання професії
topic-housing = Житло
topic-school = Школа й дитячий садок
topic-health = Здоров’я
topic-family = Сім’я
topic-advice = Консультації
topic-leisure = Дозвілля та спорт
topic-volunteering = Участь і волонтерство
topic-rights = Права й захист від дискримінації

## Districts of the town; `alle` is the whole town

district-mitte = Мітте (Mitte)
district-hafen = Гафен (Hafen)
district-nordstadt = Нордштадт (Nordstadt)
district-suedstadt = Зюдштадт (Südstadt)
district-werder = Вердер (Werder)
district-alle = Усе місто

## Themes that run across the fields of the integration plan

theme-civil_society = Громадянське суспільство
theme-anti_racism = Проти расизму
theme-neighbourhood = Сусідство
theme-participation = Участь
theme-digital = Цифрові технології
theme-women = Жінки
