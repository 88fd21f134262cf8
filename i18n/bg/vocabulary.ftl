### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = Услуга
    .plural = Услуги
type-contact = Контакт
    .plural = Контакти
type-organisation = Организация
    .plural = Организации
type-life_situation = Житейска ситуация
    .plural = Житейски ситуации
type-event = Събитие
    .plural = Събития
type-news = Новина
    .plural = Новини
type-page = Страница
    .plural = Страници
type-section = Раздел
    .plural = Раздели
type-term = Понятие
    .plural = Понятия
type-plan_edition = План за интеграция
    .plural = Планове за интеграция
type-action_field = Област на действие
    .plural = Области на действие
type-goal = Цел
    .plural = Цели
type-measure = Мярка
    .plural = Мерки
type-indicator = Показател
    .plural = Показатели
type-report = Доклад
    .plural = Доклади
type-programme = Програма за финансиране
    .plural = Програми за финансиране
type-recommendation = Препоръка
    .plural = Препоръки

## Services

service-kind-advice = Консултация
service-kind-course = Курс
service-kind-authority = Административна служба
# Meeting other people, getting to know one another.
service-kind-encounter = Срещи и запознанства
service-kind-leisure = Свободно време
service-kind-online = Онлайн
service-kind-interpreting = Устен превод
service-kind-childcare = Грижа за деца
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = Придружаване и подкрепа
audience-all_residents = Всички хора в града
audience-newcomers = Хора, които са отскоро тук
audience-refugees = Бежанци
audience-families = Семейства
audience-parents = Родители
audience-children = Деца
audience-young_people = Младежи
audience-women = Жени
audience-men = Мъже
audience-older_people = Възрастни хора
audience-workers = Работещи хора
audience-jobseekers = Хора, които търсят работа
audience-students = Студенти
audience-volunteers = Доброволци
audience-employers = Работодатели
audience-people_with_disabilities = Хора с увреждания
audience-professionals = Специалисти от консултации и администрация
service-status-active = предлага се
service-status-paused = временно прекъсната
service-status-ended = приключила
service-status-planned = планирана
# How a language is offered.
language-how-spoken = говори се
language-how-interpreter = с преводач
language-how-written = писмено
channel-kind-visit = На място
channel-kind-phone = По телефона
channel-kind-web = Онлайн
channel-kind-mail = По имейл
channel-kind-app = Чрез приложение

## Contacts

phone-kind-office = служебен
phone-kind-mobile = мобилен
phone-kind-hotline = гореща линия
phone-kind-fax = факс
messenger-kind-whatsapp = WhatsApp
messenger-kind-signal = Signal
messenger-kind-telegram = Telegram
accessibility-feature-step_free_entrance = Вход без стъпала
accessibility-feature-lift = Асансьор
accessibility-feature-accessible_toilet = Достъпна тоалетна
accessibility-feature-accessible_parking = Паркомясто за хора с увреждания
accessibility-feature-induction_loop = Индукционна система за слухови апарати
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = Система за ориентиране на незрящи хора
accessibility-feature-assistance_dogs = Кучета помощници са добре дошли
# The answer to whether a place has such a feature.
degree-yes = да
degree-no = не
degree-partly = отчасти
organisation-kind-municipal = Градска администрация
organisation-kind-state = Администрация на федералната провинция
organisation-kind-federal = Федерална администрация
organisation-kind-welfare_association = Благотворителна организация
organisation-kind-association = Сдружение
organisation-kind-migrant_organisation = Организация на мигранти
organisation-kind-company = Предприятие
organisation-kind-school = Училище
organisation-kind-other = Друго

## Life situations

legal-area-residence = Право на пребиваване
legal-area-social = Социално право
legal-area-employment = Трудово право
legal-area-family = Семейно право
legal-area-education = Образование
legal-area-health = Здраве
legal-area-housing = Жилище

## Events

event-kind-conference = Конференция
event-kind-committee = Заседание на комисия
event-kind-course_date = Занятие от курса
event-kind-meeting = Среща
event-status-scheduled = ще се проведе
event-status-cancelled = отменено
event-status-postponed = отложено
event-status-moved_online = ще се проведе онлайн

## The integration plan

edition-status-draft = проект
edition-status-consultation = в обсъждане
edition-status-working_paper = работен документ
edition-status-adopted = приет
edition-status-replaced = заменен
# What became of a goal or a measure in the next edition.
carried-how-continued = продължава
carried-how-merged = обединено
carried-how-split = разделено
carried-how-dropped = не продължава
goal-level-guiding = Водеща цел
goal-level-sub = Подцел
goal-level-operative = Оперативна цел
measure-status-planned = планирана
measure-status-in_progress = в процес на работа
measure-status-delayed = забавена
measure-status-done = изпълнена
# Has become a permanent part of the town’s work.
measure-status-established = въведена трайно
measure-status-paused = временно спряна
measure-status-not_reached = непостигната
measure-status-dropped = изоставена
measure-status-merged = обединена
measure-phase-idea = Идея
measure-phase-planning = Планиране
measure-phase-implementation = Изпълнение
measure-phase-evaluation = Оценка
measure-kind-new = нова
measure-kind-continued = продължаваща
measure-kind-permanent = постоянна задача
priority-high = висок
priority-medium = среден
priority-low = нисък
budget-source-own = Град
budget-source-state = Федерална провинция
budget-source-federal = Федерален бюджет
budget-source-eu = Европейски съюз
# Foundations, companies, donors.
budget-source-third = Други

## Translations

translation-by-human = преведено от човек
translation-by-machine = преведено от компютър
translation-by-machine-edited = преведено от компютър, редактирано от човек
translation-review-none = още не е проверено
translation-review-native = проверено от човек, за когото езикът е роден
# The office that is responsible for the text.
translation-review-office = проверено от отговорната служба

## Languages

language-de = немски
language-de-simple = лесен немски
# German Sign Language.
language-gsg = немски жестов език
language-en = английски
language-fr = френски
language-es = испански
language-pl = полски
language-ro = румънски
language-bg = български
language-sq = албански
language-tr = турски
language-vi = виетнамски
language-so = сомалийски
language-hr = хърватски
language-bs = босненски
language-uk = украински
language-ru = руски
language-ar = арабски
language-fa = персийски (фарси)
language-prs = дари
language-ps = пущу
language-kmr = курманджи
language-ckb = сорани
language-ku = кюрдски
language-ur = урду
language-ti = тигриня
language-sr = сръбски
language-sr-Latn = сръбски (латиница)
language-zh-Hans = китайски

## States of Germany

land-BW = Баден-Вюртемберг
land-BY = Бавария
land-BE = Берлин
land-BB = Бранденбург
land-HB = Бремен
land-HH = Хамбург
land-HE = Хесен
land-MV = Мекленбург-Предна Померания
land-NI = Долна Саксония
land-NW = Северен Рейн-Вестфалия
land-RP = Рейнланд-Пфалц
land-SL = Саарланд
land-SN = Саксония
land-ST = Саксония-Анхалт
land-SH = Шлезвиг-Холщайн
land-TH = Тюрингия

## Public holidays

holiday-new_year = Нова година
holiday-epiphany = Богоявление (Трима крале)
holiday-womens_day = Международен ден на жената
holiday-good_friday = Разпети петък
holiday-easter_sunday = Великден
holiday-easter_monday = Великденски понеделник
holiday-labour_day = Ден на труда
holiday-ascension = Възнесение Господне
holiday-whit_sunday = Петдесетница
holiday-whit_monday = Понеделник след Петдесетница
holiday-corpus_christi = Празник на Тялото Христово
holiday-assumption = Успение Богородично
holiday-world_childrens_day = Световен ден на детето
holiday-german_unity = Ден на германското единство
holiday-reformation = Ден на Реформацията
holiday-all_saints = Вси светии
holiday-repentance = Ден на покаяние и молитва
holiday-christmas = Първи ден на Коледа
holiday-boxing_day = Втори ден на Коледа
holiday-liberation = Ден на освобождението
holiday-uprising_1953 = Годишнина от въстанието през 1953 г.

## Obligatory pages

page-role-urgent_help = Спешна помощ
page-role-imprint = Правна информация
page-role-privacy = Защита на личните данни
page-role-accessibility_statement = Декларация за достъпност
page-role-easy_language = Лесен език
page-role-sign_language = Жестов език
page-role-about = За нас
page-role-feedback = Обратна връзка

## How exactly a period is known

precision-year = с точност до година
precision-quarter = с точност до тримесечие
precision-month = с точност до месец
precision-day = с точност до ден

## Accessibility statement

statement-status-full = Порталът отговаря на всички изисквания на стандарта EN 301 549 и на WCAG 2.2, нива A и AA.
statement-status-partial = Порталът отговаря на повечето изисквания на стандарта EN 301 549 и на WCAG 2.2, нива A и AA.
statement-status-none = Порталът още не отговаря на изискванията на стандарта EN 301 549 и на WCAG 2.2, нива A и AA.
statement-method-self_assessment = Сами оценихме портала.
statement-method-external_assessment = Друга организация оцени портала.
barrier-reason-non_compliance = още не е направено
barrier-reason-disproportionate_burden = несъразмерно голяма тежест
barrier-reason-out_of_scope = не попада в обхвата на правилата
