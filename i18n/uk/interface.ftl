### Words of the interface: what stands around the content of every portal.
### Written by the makers of Lotse, not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = Перейти до змісту
# Name of the list of links to this page in the other languages.
nav-languages = Обрати мову
# Heading of the full list of languages at the foot of the page.
nav-all-languages = Усі мови
nav-main = Головне меню
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = Ви тут
# The home page, first in the path from the home page to this page.
home = Головна
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = Про цей сайт
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = ще не перекладено
# $date: the day on which these pages were made.
as-of = Станом на { $date }
# Heading of the list of headings on a long page.
on-this-page = На цій сторінці
# Label before a date: an office has looked at the facts on this day.
last-checked = Востаннє перевірено
# Label before who translated this page.
translation = Переклад
more-information = Докладніше
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = Меню та написи цього сайту переклав комп’ютер. Носій мови їх ще не перевірив.
# Heading over files to keep: a contact card, a calendar entry.
files = Зберегти й поділитися
# Before the name of a photographer.
picture-credit = Зображення:
yes = так
not-yet = ще ні
date = Дата
year = Рік
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = Номер
total = Разом
topics = Теми
themes = Наскрізні теми

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = Цю сторінку ще не перекладено. Текст цією мовою: { $language }.
# $language: name of the language in which a part of the text stands.
notice-partly = Частину цієї сторінки ще не перекладено. Тут вона такою мовою: { $language }.
notice-machine = Цей переклад зробив комп’ютер. Ніхто його не перевіряв. У разі сумнівів чинним є німецький текст.
# $date: the last day on which the page was valid.
notice-expired = До { $date } ця сторінка була чинною. Можливо, вона вже не відповідає дійсності.
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = { $date } цю сторінку було востаннє перевірено. Можливо, вона вже не відповідає дійсності.
notice-ended = Цієї пропозиції більше немає.
notice-paused = Ця пропозиція тимчасово не діє.
notice-old-edition = Це давніша редакція концепції. Є новіша:
notice-cancelled = Цю подію скасовано.
notice-outdated = Німецький текст змінено після перекладу. Можливо, цей переклад уже не відповідає дійсності.
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = мова: { $language }

notice-planned = Ця пропозиція запланована. Вона ще не почалася.
# Before links to other services, where one has ended or pauses.
notice-alternatives = Замість цього вам може допомогти:

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = { $from }–{ $to }
# $from and $to: weekdays.
days-range = { $from } – { $to }
# $from and $to: dates.
date-range = { $from } – { $to }
# $date: since this day.
since-date = з { $date }
# $date: until this day.
until-date = закінчення: { $date }
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = { $quarter }-й квартал { $year } року
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = зачинено
# $name: name of a public holiday.
hours-holiday = Святковий день: { $name }
hours-open-24 = цілодобово
# $amount: an amount in euros, already written as the language writes it.
money = { $amount } €
# $number: a share in percent, already written as the language writes it.
percent = { $number } %
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } МБ

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = Що вас цікавить?
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = Ви тут нещодавно? Почніть звідси:
home-sections = Усе одним поглядом
home-events = Найближчі події
home-news = Новини
home-contacts = Тут вам допоможуть

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = Обрати за
events-coming = Найближчі події
events-past = Минулі події
events-none-coming = Наразі подій не заплановано.
facet-topic = Теми
facet-audience = Для кого?
facet-language = Мови
facet-district = Райони міста
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = Усі теми
facet-audience-all = Усі групи
facet-language-all = Де розмовляють вашою мовою
facet-district-all = Усі райони міста
# $count: how many entries the list has.
count-entries =
    { $count ->
        [one] { $count } запис
        [few] { $count } записи
        [many] { $count } записів
       *[other] { $count } запису
    }
heading-services = Пропозиції
heading-contacts = Контакти
heading-organisations = Організації
heading-events = Події
heading-action-fields = Напрями роботи
heading-goals = Цілі
heading-measures = Заходи плану

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = Від А до Я
letters-summary = Пропозиції, установи, терміни та інше за абеткою.
# Name of the row of letters; read by screen readers only.
letters-nav = Літери
# Heading over titles that begin with no letter of this language.
letters-other = Інше
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = Пошук
search-summary = Тут є сторінки цього порталу. Виберіть зі списку.
# Headings in the list of the whole portal.
list-life_situation = Крок за кроком
list-service = Пропозиції та послуги
list-contact = Установи та консультації
list-event = Події
list-news = Новини
list-organisation = Організації
list-term = Слова з установ
list-plan_edition = Інтеграційна концепція
list-page = Інші сторінки
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = Пропозиції, сторінки та події на тему: { $term }
facet-audience-summary = Пропозиції, сторінки та події для: { $term }
facet-language-summary = Пропозиції та установи цією мовою: { $term }
facet-district-summary = Пропозиції, сторінки та події в районі: { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = Портал, упорядкований за: { $kind }

## Services

service-at-a-glance = Найважливіше
# Label before the groups of people a service is for.
service-audience = Для кого
service-age = Вік
# $from and $to: years of age.
age-range =
    { $to ->
        [one] від { $from } до { $to } року
        [few] від { $from } до { $to } років
        [many] від { $from } до { $to } років
       *[other] від { $from } до { $to } років
    }
age-from =
    { $from ->
        [one] від { $from } року
        [few] від { $from } років
        [many] від { $from } років
       *[other] від { $from } років
    }
age-to =
    { $to ->
        [one] до { $to } року
        [few] до { $to } років
        [many] до { $to } років
       *[other] до { $to } років
    }
cost = Вартість
cost-free = безкоштовно
# Label before the languages that staff speak.
languages-spoken = Мови
districts = Райони міста
# Label: whether one has to sign up for a course or event.
registration = Реєстрація
registration-required = Будь ласка, зареєструйтеся.
registration-not-required = Реєстрація не потрібна.
# $date: last day to sign up.
registration-deadline = Реєстрація до { $date }
# Words of a link: to the form by which one signs up.
registration-link = Зареєструватися онлайн
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = Запис на прийом
appointment-not-required = Записуватися не потрібно.
# Words of a link: to the website where one books an appointment.
appointment-book = Записатися онлайн
deadlines = Строки
service-bring = Що взяти із собою
service-requirements = Умови
service-steps = Як це відбувається
service-how-and-where = Як до нас звернутися
# $room: number or name of a room.
room = Кабінет { $room }
next-steps = Що далі
service-responsible = Хто відповідає?
# The organisation that runs a service.
provider = Хто надає
# The office that coordinates a service or an action field.
coordinator = Координація
# Label before paragraphs of laws.
law = Правова підстава
# Label before measures of the integration plan to which this service belongs.
service-measures = Належить до

## Contacts and organisations

address = Адреса
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = У будівлі
transit = Як дістатися
hours = Години роботи
hours-days = Дні
hours-times = Години
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = У ці дні інакше
appointment = Будь ласка, домовтеся про зустріч.
accessibility = Доступність
email = Електронна пошта
contact-form = Контактна форма
# Label before the link `contact-form`.
contact-write = Написати онлайн
website = Вебсайт
messengers = Месенджери
# Label: what this office or person does.
contact-role = Завдання
contact-person = Контактна особа
contact-services = Пропозиції тут
contacts-in-house = Також у цій будівлі
contact-events = Події тут
part-of-life-situations = З чим ми допомагаємо
organisation-parent = Належить до
legal-name = Офіційна назва
# Label before former names of an organisation.
formerly = Раніше
organisation-since = Рік заснування
organisation-leads = Відповідає за ці заходи
organisation-partner = Бере участь у цих заходах
organisation-children = До неї належать

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date }: { $times }.
# The same for days with other hours than usual.
hours-next-other = { $date }: інший час, { $times }.
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = Знову відчинено: { $date }, з { $time }.
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = { $date } – святковий день. Спершу запитайте, чи буде відчинено.
hours-next-unknown = Коли знову буде відчинено, ще не відомо.

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = Зараз відчинено
# $time: a time of day like 16:00.
hours-now-until = Зараз відчинено до { $time }
hours-now-closed = Зараз зачинено
# It opens later on the same day.
hours-now-today = Зараз зачинено. Знову сьогодні о { $time }
# $day: name of a weekday.
hours-now-opens = Зараз зачинено. Знову: { $day }, { $time }

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = Зберегти контакт
# Words of a link: a file for the reader's own calendar.
save-event = Додати до календаря
# Words of buttons. Keep them short.
share = Поділитися
# Said after the address of the page was copied, where a device cannot share.
share-copied = Адресу скопійовано
read-aloud = Озвучити
read-pause = Пауза
read-stop = Зупинити

## Life situations: the way step by step

life-steps = Крок за кроком
# Above steps that can be done at the same time.
life-parallel = Це можна зробити одночасно:
life-services = Відповідні пропозиції
# $number: number of the step.
step-number = Крок { $number }
step-optional = за бажанням
# Label before the link to the service that helps with this step.
step-service = Докладніше
# Label before the office that is responsible for this step.
step-office = Відповідає

## Events

event-when = Коли
event-where = Де
event-online = В інтернеті
event-organiser = Організатор
event-over = Ця подія вже минула.
# Workshops and other parts of an event.
event-sessions = Програма
session-results = Результати
session-measures = Що з цього виникло
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = Ще не досягнуті цілі, які тут обговорять
documents = Документи
document = Документ

## Terms: German words explained

term-german = Німецьке слово
term-say = Вимова
term-translation = Переклад
term-explanation = Що це означає
term-synonyms = Інші слова для цього
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = Офіційні слова на цій сторінці

## The integration plan

status = Стан
number-of-measures = Заходи
plan-progress = Стан виконання
# Caption of a table: measures counted by their status.
plan-counts = Заходи за станом
# Below the table of the action fields of a plan.
plan-shared-measures = Один захід може належати до кількох напрямів роботи. Тоді його враховано в кожному з них.
plan-facts = Про цю концепцію
# On the card of the edition that is in force.
edition-current = Це чинна редакція.
edition-number = Редакція
edition-adopted = Ухвалено
edition-predecessor = Попередня редакція
edition-successor = Наступна редакція
# Label before the date by which the plan has to be decided anew.
edition-renew-due = Ухвалити наново до
edition-aligned-with = На що спирається
guiding-principles = Основні засади
goals-not-reached = Ще не досягнуті цілі
# What was taken over from the edition before.
carried-in = Перейняте з попередньої редакції
# What became of the contents of this edition in the next one.
carried-over = Що з цього стало
carried-from = Раніше
carried-how = Що сталося
carried-to = Тепер
papers = Обговорення в міській раді
period = Період
period-continuous = постійно
# Label: who is responsible for a measure or an action field.
lead = Відповідає
lead-open = ще не визначено
partners = Учасники
sdg = Цілі сталого розвитку
action-fields = Напрями роботи
goal-parent = Належить до цілі
goal-children = Підцілі
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = Де обговорять знову
# A mark: this measure has passed its end without being finished.
measure-late = із запізненням
# A remark: nothing was reported about this measure for a long time.
measure-stale = Нових повідомлень давно не було.
phase = Етап
# Heading of a table of what happened with a measure, newest first.
measure-log = Перебіг
milestones = Віхи
milestone = Віха
milestone-due = Заплановано
milestone-done = Досягнуто
measure-services = Пропозиції, що з цього виникли
resources = Ресурси
resources-staff = Персонал
budget = Гроші
amount = Сума
budget-source = Хто фінансує
budget-secured = Забезпечено
measure-in-plan = В інтеграційній концепції
measure-kind = Вид
priority = Пріоритет
# Label before the workshop in which a measure was proposed.
came-from = Де виникло
split-from = З чого виокремлено
merged-into = Куди ввійшло
superseded-by = Чим замінено

## Pages without content

not-found-title = Такої сторінки немає
not-found-text = Можливо, адреса неправильна або сторінку перенесено. Оберіть свою мову:
moved-title = Цю сторінку перенесено
moved-link = До нової сторінки

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = Установи, поради та допомога в місті. Українською.

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = Щось на цій сторінці не так?
feedback-link = Повідомити про помилку чи перешкоду
# Subject of the mail. $title: title of the page.
feedback-subject = Відгук: { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = Ця заява стосується порталу { $portal }.
statement-conformity = Наскільки портал доступний?
statement-barriers = Що ще недоступне
# Label before what people can do instead.
statement-alternative = До того часу
# $date: the day by which a barrier is to be gone.
statement-until = До { $date } ми це змінимо.
statement-method = Як ми перевіряли
# $date: the day of the assessment.
statement-assessed = { $date } портал було перевірено.
# $date: the day on which the statement was looked at last.
statement-reviewed = { $date } цю заяву було востаннє переглянуто.
statement-feedback = Повідомити про перешкоду
statement-feedback-text = Щось не виходить? Напишіть нам.
statement-enforcement = Якщо наша відповідь не допомогла
statement-enforcement-text = Тоді ви можете звернутися до цієї установи. Це безкоштовно.

## Inside texts

table-label = Таблиця
footnotes-title = Примітки
footnote-back = Назад до тексту
alert-note = Примітка
alert-tip = Порада
alert-important = Важливо
alert-warning = Увага
alert-caution = Обережно

## Videos in sign language

video-sign-language = Відео німецькою жестовою мовою
# $length: minutes and seconds like 3:05.
video-length = { $length } хв
# Words of a link; kind of file, size and length stand behind it.
video-download = Завантажити відео
# Opens the words of the video as text.
video-transcript = Про що йдеться у відео
# Heading of a list of links.
video-pages = Сторінки з відео жестовою мовою

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date }, { $time }
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (святковий день): будь ласка, запитайте заздалегідь, чи відчинено.
# $date: the day from which other hours hold.
hours-from = З { $date }
# Label before what comes after a step.
step-next = Потім

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = Показати й надрукувати двома мовами
# Link on a page to the sheet with German.
sheet-link = Показати й надрукувати поруч із німецькою
# Label before the address of the page, beside its QR code.
sheet-address = Ця сторінка в інтернеті
sheet-back = До сторінки
sheet-office = Відповідальна установа
