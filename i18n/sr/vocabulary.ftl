### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = Услуга
    .plural = Услуге
type-contact = Контакт
    .plural = Контакти
type-organisation = Организација
    .plural = Организације
type-life_situation = Животна ситуација
    .plural = Животне ситуације
type-event = Догађај
    .plural = Догађаји
type-news = Вест
    .plural = Вести
type-page = Страница
    .plural = Странице
type-section = Рубрика
    .plural = Рубрике
type-term = Појам
    .plural = Појмови
type-plan_edition = План интеграције
    .plural = Планови интеграције
type-action_field = Област деловања
    .plural = Области деловања
type-goal = Циљ
    .plural = Циљеви
type-measure = Мера
    .plural = Мере
type-indicator = Показатељ
    .plural = Показатељи
type-report = Извештај
    .plural = Извештаји
type-programme = Програм подршке
    .plural = Програми подршке
type-recommendation = Препорука
    .plural = Препоруке

## Services

service-kind-advice = Саветовање
service-kind-course = Курс
service-kind-authority = Јавна служба
# Meeting other people, getting to know one another.
service-kind-encounter = Дружење
service-kind-leisure = Слободно време
service-kind-online = На интернету
service-kind-interpreting = Усмено превођење
service-kind-childcare = Чување деце
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = Пратња и подршка
audience-all_residents = Сви становници града
audience-newcomers = Нови досељеници
audience-refugees = Избеглице
audience-families = Породице
audience-parents = Родитељи
audience-children = Деца
audience-young_people = Млади
audience-women = Жене
audience-men = Мушкарци
audience-older_people = Старије особе
audience-workers = Запослени
audience-jobseekers = Особе које траже посао
audience-students = Студенти
audience-volunteers = Волонтери
audience-employers = Послодавци
audience-people_with_disabilities = Особе са инвалидитетом
audience-professionals = Запослени у саветовалиштима и службама
service-status-active = у току
service-status-paused = привремено обустављено
service-status-ended = завршено
service-status-planned = планирано
# How a language is offered.
language-how-spoken = говори се
language-how-interpreter = са преводиоцем
language-how-written = писано
channel-kind-visit = Лично
channel-kind-phone = Телефоном
channel-kind-web = На интернету
channel-kind-mail = Имејлом
channel-kind-app = Апликацијом

## Contacts

phone-kind-office = канцеларија
phone-kind-mobile = мобилни
phone-kind-hotline = инфо-телефон
phone-kind-fax = факс
messenger-kind-whatsapp = WhatsApp
messenger-kind-signal = Signal
messenger-kind-telegram = Telegram
accessibility-feature-step_free_entrance = Улаз без степеница
accessibility-feature-lift = Лифт
accessibility-feature-accessible_toilet = Приступачан тоалет
accessibility-feature-accessible_parking = Паркинг место за особе са инвалидитетом
accessibility-feature-induction_loop = Индуктивна петља
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = Систем вођења за слепе особе
accessibility-feature-assistance_dogs = Пси помагачи су добродошли
# The answer to whether a place has such a feature.
degree-yes = да
degree-no = не
degree-partly = делимично
organisation-kind-municipal = Градска управа
organisation-kind-state = Савезна покрајина
organisation-kind-federal = Савезна управа
organisation-kind-welfare_association = Организација социјалне помоћи
organisation-kind-association = Удружење
organisation-kind-migrant_organisation = Организација миграната
organisation-kind-company = Фирма
organisation-kind-school = Школа
organisation-kind-other = Остало

## Life situations

legal-area-residence = Право боравка
legal-area-social = Социјално право
legal-area-employment = Радно право
legal-area-family = Породично право
legal-area-education = Образовање
legal-area-health = Здравље
legal-area-housing = Становање

## Events

event-kind-conference = Конференција
event-kind-committee = Седница одбора
event-kind-course_date = Термин курса
event-kind-meeting = Сусрет
event-status-scheduled = одржава се
event-status-cancelled = отказано
event-status-postponed = одложено
event-status-moved_online = сада на интернету

## The integration plan

edition-status-draft = нацрт
edition-status-consultation = у расправи
edition-status-working_paper = радни документ
edition-status-adopted = усвојено
edition-status-replaced = замењено
# What became of a goal or a measure in the next edition.
carried-how-continued = настављено
carried-how-merged = спојено
carried-how-split = подељено
carried-how-dropped = није настављено
goal-level-guiding = Главни циљ
goal-level-sub = Подциљ
goal-level-operative = Оперативни циљ
measure-status-planned = планирано
measure-status-in_progress = у реализацији
measure-status-delayed = касни
measure-status-done = реализовано
# Has become a permanent part of the town’s work.
measure-status-established = трајно уведено
measure-status-paused = мирује
measure-status-not_reached = није постигнуто
measure-status-dropped = одустало се
measure-status-merged = спојено
measure-phase-idea = Идеја
measure-phase-planning = Планирање
measure-phase-implementation = Реализација
measure-phase-evaluation = Евалуација
measure-kind-new = ново
measure-kind-continued = настављено
measure-kind-permanent = трајни задатак
priority-high = висок
priority-medium = средњи
priority-low = низак
budget-source-own = Град
budget-source-state = Савезна покрајина
budget-source-federal = Савезна управа
budget-source-eu = Европска унија
# Foundations, companies, donors.
budget-source-third = Остали

## Translations

translation-by-human = превео човек
translation-by-machine = превео рачунар
translation-by-machine-edited = превео рачунар, уредио човек
translation-review-none = још није проверено
translation-review-native = проверио изворни говорник
# The office that is responsible for the text.
translation-review-office = проверила надлежна служба

## Languages

language-de = немачки
language-de-simple = лако разумљив немачки
# German Sign Language.
language-gsg = немачки знаковни језик
language-en = енглески
language-fr = француски
language-es = шпански
language-pl = пољски
language-ro = румунски
language-bg = бугарски
language-sq = албански
language-tr = турски
language-vi = вијетнамски
language-so = сомалски
language-hr = хрватски
language-bs = босански
language-uk = украјински
language-ru = руски
language-ar = арапски
language-fa = фарси
language-prs = дари
language-ps = пашту
language-kmr = курманџи
language-ckb = сорани
language-ku = курдски
language-ur = урду
language-ti = тигриња
language-sr = српски
language-sr-Latn = српски латиницом
language-zh-Hans = кинески

## States of Germany

land-BW = Баден-Виртемберг
land-BY = Баварска
land-BE = Берлин
land-BB = Бранденбург
land-HB = Бремен
land-HH = Хамбург
land-HE = Хесен
land-MV = Мекленбург-Предња Померанија
land-NI = Доња Саксонија
land-NW = Северна Рајна-Вестфалија
land-RP = Рајна-Палатинат
land-SL = Сарланд
land-SN = Саксонија
land-ST = Саксонија-Анхалт
land-SH = Шлезвиг-Холштајн
land-TH = Тирингија

## Public holidays

holiday-new_year = Нова година
holiday-epiphany = Света три краља
holiday-womens_day = Међународни дан жена
holiday-good_friday = Велики петак
holiday-easter_sunday = Ускрс
holiday-easter_monday = Ускршњи понедељак
holiday-labour_day = Празник рада
holiday-ascension = Вазнесење Христово
holiday-whit_sunday = Духови
holiday-whit_monday = Духовски понедељак
holiday-corpus_christi = Телово
holiday-assumption = Велика Госпа
holiday-world_childrens_day = Светски дан деце
holiday-german_unity = Дан немачког јединства
holiday-reformation = Дан реформације
holiday-all_saints = Сви свети
holiday-repentance = Дан покајања и молитве
holiday-christmas = Први дан Божића (25. децембар)
holiday-boxing_day = Други дан Божића (26. децембар)
holiday-liberation = Дан ослобођења
holiday-uprising_1953 = Годишњица устанка из 1953. године

## Obligatory pages

page-role-urgent_help = Помоћ у хитним случајевима
page-role-imprint = Импресум
page-role-privacy = Заштита података
page-role-accessibility_statement = Изјава о приступачности
page-role-easy_language = Лако разумљив језик
page-role-sign_language = Знаковни језик
page-role-about = О нама
page-role-feedback = Повратне информације

## How exactly a period is known

precision-year = позната је година
precision-quarter = познат је квартал
precision-month = познат је месец
precision-day = познат је дан

## Accessibility statement

statement-status-full = Портал испуњава све захтеве стандарда EN 301 549 и смерница WCAG 2.2 на нивоима A и AA.
statement-status-partial = Портал испуњава већину захтева стандарда EN 301 549 и смерница WCAG 2.2 на нивоима A и AA.
statement-status-none = Портал још не испуњава захтеве стандарда EN 301 549 и смерница WCAG 2.2 на нивоима A и AA.
statement-method-self_assessment = Портал смо оценили сами.
statement-method-external_assessment = Портал је оценила друга установа.
barrier-reason-non_compliance = још није реализовано
barrier-reason-disproportionate_burden = несразмерно оптерећење
barrier-reason-out_of_scope = није обухваћено прописима
