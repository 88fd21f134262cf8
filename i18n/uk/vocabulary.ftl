### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Written by the makers of Lotse, not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = Пропозиція
    .plural = Пропозиції
type-contact = Контакт
    .plural = Контакти
type-organisation = Організація
    .plural = Організації
type-life_situation = Життєва ситуація
    .plural = Життєві ситуації
type-event = Подія
    .plural = Події
type-news = Новина
    .plural = Новини
type-page = Сторінка
    .plural = Сторінки
type-section = Розділ
    .plural = Розділи
type-term = Поняття
    .plural = Поняття
type-plan_edition = Інтеграційна концепція
    .plural = Інтеграційні концепції
type-action_field = Напрям роботи
    .plural = Напрями роботи
type-goal = Ціль
    .plural = Цілі
type-measure = Захід
    .plural = Заходи
type-indicator = Показник
    .plural = Показники
type-report = Звіт
    .plural = Звіти
type-programme = Програма фінансування
    .plural = Програми фінансування
type-recommendation = Рекомендація
    .plural = Рекомендації

## Services

service-kind-advice = Консультація
service-kind-course = Курс
service-kind-authority = Державна установа
# Meeting other people, getting to know one another.
service-kind-encounter = Зустрічі та знайомства
service-kind-leisure = Дозвілля
service-kind-online = В інтернеті
service-kind-interpreting = Усний переклад
service-kind-childcare = Догляд за дітьми
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = Супровід
audience-all_residents = Усі люди в місті
audience-newcomers = Люди, які щойно приїхали
audience-refugees = Біженці
audience-families = Сім’ї
audience-parents = Батьки
audience-children = Діти
audience-young_people = Молодь
audience-women = Жінки
audience-men = Чоловіки
audience-older_people = Люди старшого віку
audience-workers = Люди, які працюють
audience-jobseekers = Люди, які шукають роботу
audience-students = Студентство
audience-volunteers = Волонтери й волонтерки
audience-employers = Роботодавці
audience-people_with_disabilities = Люди з інвалідністю
audience-professionals = Фахівці консультаційних служб і установ
service-status-active = діє
service-status-paused = тимчасово не діє
service-status-ended = завершено
service-status-planned = заплановано
# How a language is offered.
language-how-spoken = усно
language-how-interpreter = з перекладачем
language-how-written = письмово
channel-kind-visit = Особисто
channel-kind-phone = Телефоном
channel-kind-web = В інтернеті
channel-kind-mail = Електронною поштою
channel-kind-app = Через застосунок

## Contacts

phone-kind-office = офіс
phone-kind-mobile = мобільний
phone-kind-hotline = гаряча лінія
phone-kind-fax = факс
messenger-kind-whatsapp = WhatsApp
messenger-kind-signal = Signal
messenger-kind-telegram = Telegram
accessibility-feature-step_free_entrance = Вхід без сходів
accessibility-feature-lift = Ліфт
accessibility-feature-accessible_toilet = Безбар’єрний туалет
accessibility-feature-accessible_parking = Паркування для людей з інвалідністю
accessibility-feature-induction_loop = Індукційна петля для слухових апаратів
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = Система орієнтування для незрячих
accessibility-feature-assistance_dogs = Можна із собакою-помічником
# The answer to whether a place has such a feature.
degree-yes = так
degree-no = ні
degree-partly = частково
organisation-kind-municipal = Міська установа
organisation-kind-state = Установа федеральної землі
organisation-kind-federal = Федеральна установа
organisation-kind-welfare_association = Благодійна організація
organisation-kind-association = Громадське об’єднання
organisation-kind-migrant_organisation = Організація мігрантів
organisation-kind-company = Підприємство
organisation-kind-school = Школа
organisation-kind-other = Інше

## Life situations

legal-area-residence = Право на проживання
legal-area-social = Соціальне право
legal-area-employment = Трудове право
legal-area-family = Сімейне право
legal-area-education = Освіта
legal-area-health = Здоров’я
legal-area-housing = Житло

## Events

event-kind-conference = Конференція
event-kind-committee = Засідання
event-kind-course_date = Заняття курсу
event-kind-meeting = Зустріч
event-status-scheduled = відбудеться
event-status-cancelled = скасовано
event-status-postponed = перенесено
event-status-moved_online = тепер онлайн

## The integration plan

edition-status-draft = проєкт
edition-status-consultation = на обговоренні
edition-status-working_paper = робочий документ
edition-status-adopted = ухвалено
edition-status-replaced = замінено
# What became of a goal or a measure in the next edition.
carried-how-continued = продовжено
carried-how-merged = об’єднано
carried-how-split = поділено
carried-how-dropped = не продовжено
goal-level-guiding = Провідна ціль
goal-level-sub = Часткова ціль
goal-level-operative = Практична ціль
measure-status-planned = заплановано
measure-status-in_progress = виконується
measure-status-delayed = затримується
measure-status-done = виконано
# Has become a permanent part of the town’s work.
measure-status-established = впроваджено назавжди
measure-status-paused = призупинено
measure-status-not_reached = не досягнуто
measure-status-dropped = припинено
measure-status-merged = об’єднано
measure-phase-idea = Ідея
measure-phase-planning = Планування
measure-phase-implementation = Виконання
measure-phase-evaluation = Оцінювання
measure-kind-new = новий
measure-kind-continued = продовжений
measure-kind-permanent = постійне завдання
priority-high = високий
priority-medium = середній
priority-low = низький
budget-source-own = Місто
budget-source-state = Федеральна земля
budget-source-federal = Федерація
budget-source-eu = Європейський Союз
# Foundations, companies, donors.
budget-source-third = Інші

## Translations

translation-by-human = переклала людина
translation-by-machine = переклав комп’ютер
translation-by-machine-edited = переклав комп’ютер, відредагувала людина
translation-review-none = ще не перевірено
translation-review-native = перевірено носієм мови
# The office that is responsible for the text.
translation-review-office = перевірено відповідальною установою

## Languages

language-de = Німецька
language-de-simple = Проста німецька
# German Sign Language.
language-gsg = Німецька жестова мова
language-en = Англійська
language-fr = Французька
language-es = Іспанська
language-pl = Польська
language-ro = Румунська
language-bg = Болгарська
language-sq = Албанська
language-tr = Турецька
language-vi = В’єтнамська
language-so = Сомалійська
language-hr = Хорватська
language-bs = Боснійська
language-uk = Українська
language-ru = Російська
language-ar = Арабська
language-fa = Перська (фарсі)
language-prs = Дарі
language-ps = Пушту
language-kmr = Курманджі
language-ckb = Сорані
language-ku = Курдська
language-ur = Урду
language-ti = Тигринья
language-sr = Сербська
language-sr-Latn = Сербська латиницею
language-zh-Hans = Китайська

## States of Germany

land-BW = Баден-Вюртемберг
land-BY = Баварія
land-BE = Берлін
land-BB = Бранденбург
land-HB = Бремен
land-HH = Гамбург
land-HE = Гессен
land-MV = Мекленбург-Передня Померанія
land-NI = Нижня Саксонія
land-NW = Північний Рейн-Вестфалія
land-RP = Рейнланд-Пфальц
land-SL = Саар
land-SN = Саксонія
land-ST = Саксонія-Ангальт
land-SH = Шлезвіг-Гольштейн
land-TH = Тюрингія

## Public holidays

holiday-new_year = Новий рік
holiday-epiphany = Богоявлення (Три королі)
holiday-womens_day = Міжнародний жіночий день
holiday-good_friday = Страсна п’ятниця
holiday-easter_sunday = Великодня неділя
holiday-easter_monday = Великодній понеділок
holiday-labour_day = День праці
holiday-ascension = Вознесіння Господнє
holiday-whit_sunday = Неділя П’ятидесятниці
holiday-whit_monday = Понеділок П’ятидесятниці
holiday-corpus_christi = Свято Тіла і Крові Христових
holiday-assumption = Успіння Богородиці
holiday-world_childrens_day = Всесвітній день дитини
holiday-german_unity = День німецької єдності
holiday-reformation = День Реформації
holiday-all_saints = День усіх святих
holiday-repentance = День покаяння та молитви
holiday-christmas = Різдво, перший день
holiday-boxing_day = Різдво, другий день
holiday-liberation = День визволення
holiday-uprising_1953 = Річниця повстання 1953 року

## Obligatory pages

page-role-urgent_help = Негайна допомога
page-role-imprint = Вихідні дані
page-role-privacy = Захист даних
page-role-accessibility_statement = Заява про доступність
page-role-easy_language = Проста мова
page-role-sign_language = Жестова мова
page-role-about = Про нас
page-role-feedback = Відгуки

## How exactly a period is known

precision-year = з точністю до року
precision-quarter = з точністю до кварталу
precision-month = з точністю до місяця
precision-day = з точністю до дня

## Accessibility statement

statement-status-full = Портал відповідає всім вимогам стандарту EN 301 549 та WCAG 2.2, рівні A й AA.
statement-status-partial = Портал відповідає більшості вимог стандарту EN 301 549 та WCAG 2.2, рівні A й AA.
statement-status-none = Портал ще не відповідає вимогам стандарту EN 301 549 та WCAG 2.2, рівні A й AA.
statement-method-self_assessment = Ми оцінили портал самі.
statement-method-external_assessment = Портал оцінила інша установа.
barrier-reason-non_compliance = ще не зроблено
barrier-reason-disproportionate_burden = надмірні витрати
barrier-reason-out_of_scope = не підпадає під правила
