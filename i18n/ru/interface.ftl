### Words of the interface: what stands around the content of every portal.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = Перейти к содержанию
# Name of the list of links to this page in the other languages.
nav-languages = Выбрать язык
# Heading of the full list of languages at the foot of the page.
nav-all-languages = Все языки
nav-main = Главное меню
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = Вы находитесь здесь
# The home page, first in the path from the home page to this page.
home = Главная
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = Об этом сайте
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = ещё не переведено
# $date: the day on which these pages were made.
as-of = По состоянию на { $date }
# Heading of the list of headings on a long page.
on-this-page = На этой странице
# Label before a date: an office has looked at the facts on this day.
last-checked = Последняя проверка
# Label before who translated this page.
translation = Перевод
more-information = Подробнее
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = Меню и надписи этого сайта перевёл компьютер. Носители языка их пока не проверяли.
# Heading over files to keep: a contact card, a calendar entry.
files = Сохранить и поделиться
# Before the name of a photographer.
picture-credit = Фото:
yes = да
not-yet = ещё нет
date = Дата
year = Год
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = Номер
total = Всего
topics = Темы
themes = Сквозные темы

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = Эта страница ещё не переведена. Язык текста: { $language }.
# $language: name of the language in which a part of the text stands.
notice-partly = Часть этой страницы ещё не переведена. Язык этой части: { $language }.
notice-machine = Этот перевод сделал компьютер. Никто его не проверял. В случае сомнений действует немецкий текст.
# $date: the last day on which the page was valid.
notice-expired = До { $date } эта страница была актуальна. Возможно, сведения на ней уже устарели.
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = { $date } эта страница была проверена в последний раз. Возможно, сведения на ней уже устарели.
notice-ended = Этой услуги больше нет.
notice-paused = Эта услуга временно не предоставляется.
notice-old-edition = Это более старая редакция плана. Есть более новая:
notice-cancelled = Это мероприятие отменено.
notice-outdated = Немецкий текст изменили после перевода. Возможно, этот перевод уже неверен.
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = язык: { $language }

notice-planned = Эта услуга запланирована. Она ещё не предоставляется.
# Before links to other services, where one has ended or pauses.
notice-alternatives = Вместо этого вам может помочь:

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = { $from }–{ $to }
# $from and $to: weekdays.
days-range = { $from } — { $to }
# $from and $to: dates.
date-range = { $from } — { $to }
# $date: since this day.
since-date = с этого времени: { $date }
# $date: until this day.
until-date = окончание: { $date }
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = { $quarter }-й квартал { $year } года
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = закрыто
# $name: name of a public holiday.
hours-holiday = Праздничный день: { $name }
hours-open-24 = круглосуточно
# $amount: an amount in euros, already written as the language writes it.
money = { $amount } €
# $number: a share in percent, already written as the language writes it.
percent = { $number } %
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } МБ

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = В чём вам нужна помощь?
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = Вы здесь недавно? Начните отсюда:
home-sections = Обзор всех разделов
home-events = Ближайшие мероприятия
home-news = Новости
home-contacts = Где вам помогут

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = Выбрать по
events-coming = Ближайшие мероприятия
events-past = Прошедшие мероприятия
events-none-coming = Сейчас мероприятия не запланированы.
facet-topic = Темы
facet-audience = Для кого?
facet-language = На каких языках говорят
facet-district = Районы города
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = Все темы
facet-audience-all = Все группы
facet-language-all = Где говорят на вашем языке
facet-district-all = Все районы города
# $count: how many entries the list has.
count-entries =
    { $count ->
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записи
    }
heading-services = Услуги
heading-contacts = Контакты
heading-organisations = Организации
heading-events = Мероприятия
heading-action-fields = Направления работы
heading-goals = Цели
heading-measures = Меры

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = От А до Я
letters-summary = Услуги, учреждения, термины и другое по алфавиту.
# Name of the row of letters; read by screen readers only.
letters-nav = Буквы
# Heading over titles that begin with no letter of this language.
letters-other = Другие
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = Поиск
search-summary = Здесь собраны страницы этого портала. Выберите из списка.
# Headings in the list of the whole portal.
list-life_situation = Шаг за шагом
list-service = Услуги
list-contact = Учреждения и консультации
list-event = Мероприятия
list-news = Новости
list-organisation = Организации
list-term = Объяснение официальных терминов
list-plan_edition = План интеграции
list-page = Другие страницы
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = Услуги, страницы и мероприятия по теме: { $term }
facet-audience-summary = Услуги, страницы и мероприятия. Для кого: { $term }
facet-language-summary = Услуги и учреждения. Язык: { $term }
facet-district-summary = Услуги, страницы и мероприятия. Где: { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = Содержание портала в списке «{ $kind }»

## Services

service-at-a-glance = Самое важное
# Label before the groups of people a service is for.
service-audience = Для кого
service-age = Возраст
# $from and $to: years of age.
age-range =
    { $to ->
        [one] от { $from } до { $to } года
        [few] от { $from } до { $to } лет
        [many] от { $from } до { $to } лет
       *[other] от { $from } до { $to } лет
    }
age-from =
    { $from ->
        [one] от { $from } года
        [few] от { $from } лет
        [many] от { $from } лет
       *[other] от { $from } лет
    }
age-to =
    { $to ->
        [one] до { $to } года
        [few] до { $to } лет
        [many] до { $to } лет
       *[other] до { $to } лет
    }
cost = Стоимость
cost-free = бесплатно
# Label before the languages that staff speak.
languages-spoken = Языки
districts = Районы города
# Label: whether one has to sign up for a course or event.
registration = Запись
registration-required = Пожалуйста, запишитесь заранее.
registration-not-required = Записываться не нужно.
# $date: last day to sign up.
registration-deadline = Запись до { $date }
# Words of a link: to the form by which one signs up.
registration-link = Записаться онлайн
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = Запись на приём
appointment-not-required = Записываться на приём не нужно.
# Words of a link: to the website where one books an appointment.
appointment-book = Записаться на приём онлайн
deadlines = Сроки
service-bring = Что взять с собой
service-requirements = Условия
service-steps = Как это сделать
service-how-and-where = Как к нам обратиться
# $room: number or name of a room.
room = Кабинет { $room }
next-steps = Что дальше
service-responsible = Кто за это отвечает?
# The organisation that runs a service.
provider = Кто предоставляет
# The office that coordinates a service or an action field.
coordinator = Кто координирует
# Label before paragraphs of laws.
law = Правовая основа
# Label before measures of the integration plan to which this service belongs.
service-measures = Относится к мерам

## Contacts and organisations

address = Адрес
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = В здании
transit = Как добраться
hours = Часы работы
hours-days = Дни
hours-times = Часы
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = В эти дни часы работы другие
appointment = Пожалуйста, запишитесь на приём.
accessibility = Доступная среда
email = Электронная почта
contact-form = Форма для связи
# Label before the link `contact-form`.
contact-write = Написать онлайн
website = Сайт
messengers = Мессенджеры
# Label: what this office or person does.
contact-role = Задачи
contact-person = Контактное лицо
contact-services = Услуги здесь
contacts-in-house = Также в этом здании
contact-events = Мероприятия здесь
part-of-life-situations = В каких ситуациях это поможет
organisation-parent = Входит в состав
legal-name = Официальное название
# Label before former names of an organisation.
formerly = Раньше
organisation-since = Существует с
organisation-leads = Отвечает за эти меры
organisation-partner = Участвует в этих мерах
organisation-children = Включает

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date }: { $times }.
# The same for days with other hours than usual.
hours-next-other = { $date }: другие часы работы, { $times }.
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = Снова открыто: { $date }, с { $time }.
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = { $date } — праздничный день. Пожалуйста, сначала узнайте, будет ли открыто.
hours-next-unknown = Пока неизвестно, когда снова будет открыто.

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = Сейчас открыто
# $time: a time of day like 16:00.
hours-now-until = Сейчас открыто до { $time }
hours-now-closed = Сейчас закрыто
# It opens later on the same day.
hours-now-today = Сейчас закрыто. Откроется сегодня в { $time }
# $day: name of a weekday.
hours-now-opens = Сейчас закрыто. Откроется: { $day }, { $time }

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = Сохранить контакт
# Words of a link: a file for the reader's own calendar.
save-event = Добавить в календарь
# Words of buttons. Keep them short.
share = Поделиться
# Said after the address of the page was copied, where a device cannot share.
share-copied = Адрес скопирован
read-aloud = Прочитать вслух
read-pause = Пауза
read-stop = Стоп

## Life situations: the way step by step

life-steps = Шаг за шагом
# Above steps that can be done at the same time.
life-parallel = Это можно делать одновременно:
life-services = Подходящие услуги
# $number: number of the step.
step-number = Шаг { $number }
step-optional = по желанию
# Label before the link to the service that helps with this step.
step-service = Подробнее об этом
# Label before the office that is responsible for this step.
step-office = За это отвечает

## Events

event-when = Когда
event-where = Где
event-online = Онлайн
event-organiser = Организатор
event-over = Это мероприятие уже прошло.
# Workshops and other parts of an event.
event-sessions = Программа
session-results = Результаты
session-measures = Что из этого получилось
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = Ещё не достигнутые цели, которые здесь обсудят
documents = Документы
document = Документ

## Terms: German words explained

term-german = Немецкое слово
term-say = Произношение
term-translation = Перевод
term-explanation = Что это значит
term-synonyms = Другие названия
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = Официальные термины на этой странице

## The integration plan

status = Статус
number-of-measures = Меры
plan-progress = Ход выполнения
# Caption of a table: measures counted by their status.
plan-counts = Меры по статусу
# Below the table of the action fields of a plan.
plan-shared-measures = Одна мера может относиться к нескольким направлениям работы. Тогда она учитывается в каждом из них.
plan-facts = Об этом плане
# On the card of the edition that is in force.
edition-current = Это действующая редакция.
edition-number = Редакция
edition-adopted = Дата принятия
edition-predecessor = Предыдущая редакция
edition-successor = Следующая редакция
# Label before the date by which the plan has to be decided anew.
edition-renew-due = Принять заново до
edition-aligned-with = На чём основано
guiding-principles = Основные принципы
goals-not-reached = Ещё не достигнутые цели
# What was taken over from the edition before.
carried-in = Взято из предыдущей редакции
# What became of the contents of this edition in the next one.
carried-over = Что с этим стало дальше
carried-from = Раньше
carried-how = Что произошло
carried-to = Теперь
papers = Обсуждение в городском совете
period = Период
period-continuous = постоянно
# Label: who is responsible for a measure or an action field.
lead = За это отвечает
lead-open = ещё не решено
partners = Партнёры
sdg = Цели устойчивого развития
action-fields = Направления работы
goal-parent = Цель более высокого уровня
goal-children = Подцели
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = Где снова обсудят
# A mark: this measure has passed its end without being finished.
measure-late = с опозданием
# A remark: nothing was reported about this measure for a long time.
measure-stale = Об этом уже давно нет новых сообщений.
phase = Этап
# Heading of a table of what happened with a measure, newest first.
measure-log = Ход работы
milestones = Контрольные точки
milestone = Контрольная точка
milestone-due = Запланировано
milestone-done = Достигнуто
measure-services = Услуги, которые появились благодаря этой мере
resources = Ресурсы
resources-staff = Персонал
budget = Деньги
amount = Сумма
budget-source = Кто финансирует
budget-secured = Средства обеспечены
measure-in-plan = В плане интеграции
measure-kind = Вид
priority = Приоритет
# Label before the workshop in which a measure was proposed.
came-from = Где предложено
split-from = Из чего выделено
merged-into = С чем объединено
superseded-by = Чем заменено

## Pages without content

not-found-title = Такой страницы нет
not-found-text = Возможно, адрес неверный или страница переехала. Выберите язык:
moved-title = Эта страница переехала
moved-link = Перейти на новую страницу

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = Учреждения, консультации и помощь в городе. На русском языке.

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = Что-то на этой странице не так?
feedback-link = Сообщить об ошибке или барьере
# Subject of the mail. $title: title of the page.
feedback-subject = Обратная связь: { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = Это заявление относится к порталу «{ $portal }».
statement-conformity = Насколько портал доступен для всех?
statement-barriers = Какие барьеры ещё есть
# Label before what people can do instead.
statement-alternative = А пока
# $date: the day by which a barrier is to be gone.
statement-until = До { $date } мы это изменим.
statement-method = Как мы проверяли
# $date: the day of the assessment.
statement-assessed = { $date } портал был проверен.
# $date: the day on which the statement was looked at last.
statement-reviewed = { $date } это заявление было пересмотрено в последний раз.
statement-feedback = Сообщить о барьере
statement-feedback-text = Что-то не получается? Напишите нам.
statement-enforcement = Если наш ответ не помог
statement-enforcement-text = Тогда вы можете обратиться в это учреждение. Это бесплатно.

## Inside texts

table-label = Таблица
footnotes-title = Примечания
footnote-back = Назад к тексту
alert-note = К сведению
alert-tip = Совет
alert-important = Важно
alert-warning = Внимание
alert-caution = Осторожно

## Videos in sign language

video-sign-language = Видео на немецком жестовом языке
# $length: minutes and seconds like 3:05.
video-length = { $length } мин
# Words of a link; kind of file, size and length stand behind it.
video-download = Скачать видео
# Opens the words of the video as text.
video-transcript = Что говорится в видео
# Heading of a list of links.
video-pages = Страницы с видео на жестовом языке

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date }, { $time }
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (праздничный день): пожалуйста, узнайте заранее, будет ли открыто.
# $date: the day from which other hours hold.
hours-from = С { $date }
# Label before what comes after a step.
step-next = После этого

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = Показать и напечатать на двух языках
# Link on a page to the sheet with German.
sheet-link = Показать и напечатать рядом с немецким текстом
# Label before the address of the page, beside its QR code.
sheet-address = Эта страница в интернете
sheet-back = Вернуться к странице
sheet-office = Ответственное учреждение
