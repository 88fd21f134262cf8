### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = Услуга
    .plural = Услуги
type-contact = Контакт
    .plural = Контакты
type-organisation = Организация
    .plural = Организации
type-life_situation = Жизненная ситуация
    .plural = Жизненные ситуации
type-event = Мероприятие
    .plural = Мероприятия
type-news = Новость
    .plural = Новости
type-page = Страница
    .plural = Страницы
type-section = Раздел
    .plural = Разделы
type-term = Термин
    .plural = Термины
type-plan_edition = План интеграции
    .plural = Планы интеграции
type-action_field = Направление работы
    .plural = Направления работы
type-goal = Цель
    .plural = Цели
type-measure = Мера
    .plural = Меры
type-indicator = Показатель
    .plural = Показатели
type-report = Отчёт
    .plural = Отчёты
type-programme = Программа финансирования
    .plural = Программы финансирования
type-recommendation = Рекомендация
    .plural = Рекомендации

## Services

service-kind-advice = Консультация
service-kind-course = Курс
service-kind-authority = Официальное учреждение
# Meeting other people, getting to know one another.
service-kind-encounter = Встречи и знакомства
service-kind-leisure = Досуг
service-kind-online = Онлайн
service-kind-interpreting = Устный перевод
service-kind-childcare = Присмотр за детьми
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = Сопровождение
audience-all_residents = Все жители города
audience-newcomers = Недавно приехавшие
audience-refugees = Беженцы
audience-families = Семьи
audience-parents = Родители
audience-children = Дети
audience-young_people = Подростки и молодёжь
audience-women = Женщины
audience-men = Мужчины
audience-older_people = Пожилые люди
audience-workers = Работающие люди
audience-jobseekers = Люди, которые ищут работу
audience-students = Студенты
audience-volunteers = Волонтёры
audience-employers = Работодатели
audience-people_with_disabilities = Люди с инвалидностью
audience-professionals = Специалисты консультационных служб и учреждений
service-status-active = действует
service-status-paused = временный перерыв
service-status-ended = завершено
service-status-planned = запланировано
# How a language is offered.
language-how-spoken = устно
language-how-interpreter = с переводчиком
language-how-written = письменно
channel-kind-visit = Лично
channel-kind-phone = По телефону
channel-kind-web = Онлайн
channel-kind-mail = По электронной почте
channel-kind-app = Через приложение

## Contacts

phone-kind-office = рабочий
phone-kind-mobile = мобильный
phone-kind-hotline = горячая линия
phone-kind-fax = факс
messenger-kind-whatsapp = WhatsApp
messenger-kind-signal = Signal
messenger-kind-telegram = Telegram
accessibility-feature-step_free_entrance = Вход без ступеней
accessibility-feature-lift = Лифт
accessibility-feature-accessible_toilet = Туалет для людей с инвалидностью
accessibility-feature-accessible_parking = Парковка для людей с инвалидностью
accessibility-feature-induction_loop = Индукционная петля для слуховых аппаратов
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = Система ориентирования для незрячих
accessibility-feature-assistance_dogs = Можно с собакой-помощником
# The answer to whether a place has such a feature.
degree-yes = да
degree-no = нет
degree-partly = частично
organisation-kind-municipal = Городская администрация
organisation-kind-state = Органы федеральной земли
organisation-kind-federal = Федеральные органы
organisation-kind-welfare_association = Благотворительная организация
organisation-kind-association = Общественное объединение
organisation-kind-migrant_organisation = Организация мигрантов
organisation-kind-company = Предприятие
organisation-kind-school = Школа
organisation-kind-other = Другое

## Life situations

legal-area-residence = Миграционное право
legal-area-social = Социальное право
legal-area-employment = Трудовое право
legal-area-family = Семейное право
legal-area-education = Образование
legal-area-health = Здоровье
legal-area-housing = Жильё

## Events

event-kind-conference = Конференция
event-kind-committee = Заседание комитета
event-kind-course_date = Занятие на курсе
event-kind-meeting = Встреча
event-status-scheduled = состоится
event-status-cancelled = отменено
event-status-postponed = перенесено
event-status-moved_online = теперь онлайн

## The integration plan

edition-status-draft = проект
edition-status-consultation = на обсуждении
edition-status-working_paper = рабочий документ
edition-status-adopted = принят
edition-status-replaced = заменён
# What became of a goal or a measure in the next edition.
carried-how-continued = продолжено
carried-how-merged = объединено
carried-how-split = разделено
carried-how-dropped = не продолжено
goal-level-guiding = Главная цель
goal-level-sub = Подцель
goal-level-operative = Практическая цель
measure-status-planned = запланировано
measure-status-in_progress = выполняется
measure-status-delayed = задерживается
measure-status-done = выполнено
# Has become a permanent part of the town’s work.
measure-status-established = введено на постоянной основе
measure-status-paused = приостановлено
measure-status-not_reached = не достигнуто
measure-status-dropped = прекращено
measure-status-merged = объединено
measure-phase-idea = Идея
measure-phase-planning = Планирование
measure-phase-implementation = Выполнение
measure-phase-evaluation = Оценка результатов
measure-kind-new = новая
measure-kind-continued = продолжается
measure-kind-permanent = постоянная задача
priority-high = высокий
priority-medium = средний
priority-low = низкий
budget-source-own = Город
budget-source-state = Федеральная земля
budget-source-federal = Федеральный бюджет
budget-source-eu = Европейский союз
# Foundations, companies, donors.
budget-source-third = Другие

## Translations

translation-by-human = перевёл человек
translation-by-machine = перевёл компьютер
translation-by-machine-edited = перевёл компьютер, отредактировал человек
translation-review-none = ещё не проверено
translation-review-native = проверено носителем языка
# The office that is responsible for the text.
translation-review-office = проверено ответственным учреждением

## Languages

language-de = немецкий
language-de-simple = простой немецкий
# German Sign Language.
language-gsg = немецкий жестовый язык
language-en = английский
language-fr = французский
language-es = испанский
language-pl = польский
language-ro = румынский
language-bg = болгарский
language-sq = албанский
language-tr = турецкий
language-vi = вьетнамский
language-so = сомалийский
language-hr = хорватский
language-bs = боснийский
language-uk = украинский
language-ru = русский
language-ar = арабский
language-fa = персидский (фарси)
language-prs = дари
language-ps = пушту
language-kmr = курманджи
language-ckb = сорани
language-ku = курдский
language-ur = урду
language-ti = тигринья
language-sr = сербский
language-sr-Latn = сербский (латиница)
language-zh-Hans = китайский

## States of Germany

land-BW = Баден-Вюртемберг
land-BY = Бавария
land-BE = Берлин
land-BB = Бранденбург
land-HB = Бремен
land-HH = Гамбург
land-HE = Гессен
land-MV = Мекленбург — Передняя Померания
land-NI = Нижняя Саксония
land-NW = Северный Рейн — Вестфалия
land-RP = Рейнланд-Пфальц
land-SL = Саар
land-SN = Саксония
land-ST = Саксония-Анхальт
land-SH = Шлезвиг-Гольштейн
land-TH = Тюрингия

## Public holidays

holiday-new_year = Новый год
holiday-epiphany = День трёх королей (Богоявление)
holiday-womens_day = Международный женский день
holiday-good_friday = Страстная пятница
holiday-easter_sunday = Пасхальное воскресенье
holiday-easter_monday = Пасхальный понедельник
holiday-labour_day = День труда
holiday-ascension = Вознесение Господне
holiday-whit_sunday = Троица, воскресенье
holiday-whit_monday = Троица, понедельник
holiday-corpus_christi = Праздник Тела Христова
holiday-assumption = Вознесение Девы Марии
holiday-world_childrens_day = Всемирный день ребёнка
holiday-german_unity = День германского единства
holiday-reformation = День Реформации
holiday-all_saints = День всех святых
holiday-repentance = День покаяния и молитвы
holiday-christmas = Первый день Рождества
holiday-boxing_day = Второй день Рождества
holiday-liberation = День освобождения
holiday-uprising_1953 = Годовщина восстания 1953 года

## Obligatory pages

page-role-urgent_help = Срочная помощь
page-role-imprint = Выходные данные
page-role-privacy = Защита данных
page-role-accessibility_statement = Заявление о доступности
page-role-easy_language = Простой язык
page-role-sign_language = Жестовый язык
page-role-about = О нас
page-role-feedback = Обратная связь

## How exactly a period is known

precision-year = с точностью до года
precision-quarter = с точностью до квартала
precision-month = с точностью до месяца
precision-day = с точностью до дня

## Accessibility statement

statement-status-full = Портал соответствует всем требованиям стандарта EN 301 549 и WCAG 2.2, уровни A и AA.
statement-status-partial = Портал соответствует большинству требований стандарта EN 301 549 и WCAG 2.2, уровни A и AA.
statement-status-none = Портал ещё не соответствует требованиям стандарта EN 301 549 и WCAG 2.2, уровни A и AA.
statement-method-self_assessment = Мы сами оценили портал.
statement-method-external_assessment = Портал оценила другая организация.
barrier-reason-non_compliance = ещё не сделано
barrier-reason-disproportionate_burden = несоразмерно большие затраты
barrier-reason-out_of_scope = не подпадает под правила
