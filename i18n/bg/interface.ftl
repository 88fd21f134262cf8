### Words of the interface: what stands around the content of every portal.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = Към съдържанието
# Name of the list of links to this page in the other languages.
nav-languages = Изберете език
# Heading of the full list of languages at the foot of the page.
nav-all-languages = Всички езици
nav-main = Главно меню
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = Вие сте тук
# The home page, first in the path from the home page to this page.
home = Начало
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = За този сайт
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = още не е преведено
# $date: the day on which these pages were made.
as-of = Актуално към { $date }
# Heading of the list of headings on a long page.
on-this-page = На тази страница
# Label before a date: an office has looked at the facts on this day.
last-checked = Последна проверка
# Label before who translated this page.
translation = Превод
more-information = Повече информация
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = Менютата и надписите на този сайт са преведени от компютър. Все още не са проверени от човек, за когото българският е роден език.
# Heading over files to keep: a contact card, a calendar entry.
files = За запазване и споделяне
# Before the name of a photographer.
picture-credit = Снимка:
yes = да
not-yet = още не
date = Дата
year = Година
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = Номер
total = Общо
topics = Теми
themes = Общи теми

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = Тази страница още не е преведена. Текстът е на този език: { $language }.
# $language: name of the language in which a part of the text stands.
notice-partly = Част от тази страница още не е преведена. Тук тя е на този език: { $language }.
notice-machine = Този превод е направен от компютър. Никой не го е проверил. При съмнение важи немският текст.
# $date: the last day on which the page was valid.
notice-expired = До { $date } тази страница беше валидна. Възможно е информацията вече да не е вярна.
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = На { $date } тази страница беше проверена за последен път. Възможно е информацията вече да не е вярна.
notice-ended = Тази услуга вече не съществува.
notice-paused = В момента тази услуга временно не се предлага.
notice-old-edition = Това е по-стара редакция на плана. Има по-нова:
notice-cancelled = Това събитие е отменено.
notice-outdated = Немският текст е променен след превода. Възможно е този превод вече да не е верен.
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = език: { $language }

notice-planned = Тази услуга е планирана. Още не е започнала.
# Before links to other services, where one has ended or pauses.
notice-alternatives = Вместо това може да Ви помогне:

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = { $from }–{ $to }
# $from and $to: weekdays.
days-range = { $from } – { $to }
# $from and $to: dates.
date-range = { $from } – { $to }
# $date: since this day.
since-date = от { $date }
# $date: until this day.
until-date = до { $date }
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = тримесечие { $quarter } на { $year } г.
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = затворено
# $name: name of a public holiday.
hours-holiday = Официален празник: { $name }
hours-open-24 = отворено денонощно
# $amount: an amount in euros, already written as the language writes it.
money = { $amount } €
# $number: a share in percent, already written as the language writes it.
percent = { $number } %
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } MB

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = За какво Ви е нужна помощ?
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = Отскоро ли сте тук? Започнете оттук:
home-sections = Всичко с един поглед
home-events = Предстоящи събития
home-news = Новини
home-contacts = Къде ще получите помощ

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = Избор по
events-coming = Предстоящи събития
events-past = Минали събития
events-none-coming = В момента няма планирани събития.
facet-topic = Теми
facet-audience = За кого?
facet-language = Говорими езици
facet-district = Квартали
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = Всички теми
facet-audience-all = Всички групи
facet-language-all = Къде говорят Вашия език
facet-district-all = Всички квартали
# $count: how many entries the list has.
count-entries =
    { $count ->
        [one] { $count } запис
       *[other] { $count } записа
    }
heading-services = Услуги
heading-contacts = Контакти
heading-organisations = Организации
heading-events = Събития
heading-action-fields = Области на действие
heading-goals = Цели
heading-measures = Мерки

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = От А до Я
letters-summary = Услуги, служби, понятия и още по азбучен ред.
# Name of the row of letters; read by screen readers only.
letters-nav = Букви
# Heading over titles that begin with no letter of this language.
letters-other = Други
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = Търсене
search-summary = Тук са страниците на този портал. Изберете от списъка.
# Headings in the list of the whole portal.
list-life_situation = Стъпка по стъпка
list-service = Услуги
list-contact = Служби и консултации
list-event = Събития
list-news = Новини
list-organisation = Организации
list-term = Обяснение на официални думи
list-plan_edition = План за интеграция
list-page = Други страници
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = Услуги, страници и събития по тази тема: { $term }
facet-audience-summary = Услуги, страници и събития за: { $term }
facet-language-summary = Услуги и служби на този език: { $term }
facet-district-summary = Услуги, страници и събития. Къде: { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = Съдържанието на портала в списъка „{ $kind }“

## Services

service-at-a-glance = Най-важното
# Label before the groups of people a service is for.
service-audience = За кого
service-age = Възраст
# $from and $to: years of age.
age-range =
    { $to ->
        [one] от { $from } до { $to } година
       *[other] от { $from } до { $to } години
    }
age-from =
    { $from ->
        [one] от { $from } година
       *[other] от { $from } години
    }
age-to =
    { $to ->
        [one] до { $to } година
       *[other] до { $to } години
    }
cost = Цена
cost-free = безплатно
# Label before the languages that staff speak.
languages-spoken = Езици
districts = Квартали
# Label: whether one has to sign up for a course or event.
registration = Записване
registration-required = Моля, запишете се.
registration-not-required = Не е нужно да се записвате.
# $date: last day to sign up.
registration-deadline = Записване до { $date }
# Words of a link: to the form by which one signs up.
registration-link = Записване онлайн
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = Час за посещение
appointment-not-required = Не е нужно да си запазвате час.
# Words of a link: to the website where one books an appointment.
appointment-book = Запазване на час онлайн
deadlines = Срокове
service-bring = Какво да носите
service-requirements = Условия
service-steps = Как става
service-how-and-where = Как да се свържете с нас
# $room: number or name of a room.
room = Стая { $room }
next-steps = Какво следва
service-responsible = Кой отговаря за това?
# The organisation that runs a service.
provider = Предлага се от
# The office that coordinates a service or an action field.
coordinator = Координира се от
# Label before paragraphs of laws.
law = Правно основание
# Label before measures of the integration plan to which this service belongs.
service-measures = Част от

## Contacts and organisations

address = Адрес
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = В сградата
transit = Как да стигнете до нас
hours = Работно време
hours-days = Дни
hours-times = Часове
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = В тези дни работното време е различно
appointment = Моля, запазете си час.
accessibility = Достъпност
email = Имейл
contact-form = Форма за контакт
# Label before the link `contact-form`.
contact-write = Пишете онлайн
website = Уебсайт
messengers = Приложения за съобщения
# Label: what this office or person does.
contact-role = Задача
contact-person = Лице за контакт
contact-services = Услуги тук
contacts-in-house = Още в тази сграда
contact-events = Събития тук
part-of-life-situations = Помага в тези ситуации
organisation-parent = Част от
legal-name = Юридическо име
# Label before former names of an organisation.
formerly = Предишно име
organisation-since = Съществува от
organisation-leads = Отговаря за тези мерки
organisation-partner = Участва в тези мерки
organisation-children = Включва

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date }: { $times }.
# The same for days with other hours than usual.
hours-next-other = { $date }: друго работно време, { $times }.
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = Отново отворено: { $date }, от { $time } часа.
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = { $date } е официален празник. Моля, първо попитайте дали е отворено.
hours-next-unknown = Още не е известно кога отново ще е отворено.

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = Сега е отворено
# $time: a time of day like 16:00.
hours-now-until = Сега е отворено до { $time }
hours-now-closed = Сега е затворено
# It opens later on the same day.
hours-now-today = Сега е затворено. Отваря днес в { $time }
# $day: name of a weekday.
hours-now-opens = Сега е затворено. Отваря: { $day }, { $time }

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = Запазване на контакта
# Words of a link: a file for the reader's own calendar.
save-event = Добавяне в календара
# Words of buttons. Keep them short.
share = Споделяне
# Said after the address of the page was copied, where a device cannot share.
share-copied = Адресът е копиран
read-aloud = Прочитане на глас
read-pause = Пауза
read-stop = Стоп

## Life situations: the way step by step

life-steps = Стъпка по стъпка
# Above steps that can be done at the same time.
life-parallel = Това можете да направите едновременно:
life-services = Подходящи услуги
# $number: number of the step.
step-number = Стъпка { $number }
step-optional = по желание
# Label before the link to the service that helps with this step.
step-service = Повече за това
# Label before the office that is responsible for this step.
step-office = Отговаря

## Events

event-when = Кога
event-where = Къде
event-online = Онлайн
event-organiser = Организатор
event-over = Това събитие вече приключи.
# Workshops and other parts of an event.
event-sessions = Програма
session-results = Резултати
session-measures = Какво произлезе от това
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = Още непостигнати цели, които ще се обсъдят тук
documents = Документи
document = Документ

## Terms: German words explained

term-german = Немска дума
term-say = Произношение
term-translation = Превод
term-explanation = Какво означава
term-synonyms = Други думи за това
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = Официални думи на тази страница

## The integration plan

status = Състояние
number-of-measures = Мерки
plan-progress = Напредък
# Caption of a table: measures counted by their status.
plan-counts = Мерки според състоянието
# Below the table of the action fields of a plan.
plan-shared-measures = Една мярка може да принадлежи към няколко области на действие. Тогава тя се брои във всяка от тях.
plan-facts = За този план
# On the card of the edition that is in force.
edition-current = Това е действащата редакция.
edition-number = Редакция
edition-adopted = Приета
edition-predecessor = Предишна редакция
edition-successor = Следваща редакция
# Label before the date by which the plan has to be decided anew.
edition-renew-due = Да се приеме отново до
edition-aligned-with = Съобразява се с
guiding-principles = Водещи принципи
goals-not-reached = Още непостигнати цели
# What was taken over from the edition before.
carried-in = Взето от предишната редакция
# What became of the contents of this edition in the next one.
carried-over = Какво стана с това
carried-from = Преди
carried-how = Какво се случи
carried-to = Сега
papers = Обсъждане в общинския съвет
period = Период
period-continuous = постоянно
# Label: who is responsible for a measure or an action field.
lead = Отговаря
lead-open = още не е решено
partners = Партньори
sdg = Цели за устойчиво развитие
action-fields = Области на действие
goal-parent = Част от целта
goal-children = Подцели
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = Ще се обсъди отново на
# A mark: this measure has passed its end without being finished.
measure-late = със закъснение
# A remark: nothing was reported about this measure for a long time.
measure-stale = Отдавна няма нови съобщения за това.
phase = Етап
# Heading of a table of what happened with a measure, newest first.
measure-log = Развитие
milestones = Ключови моменти
milestone = Ключов момент
milestone-due = Планирано
milestone-done = Постигнато
measure-services = Услуги, създадени чрез тази мярка
resources = Ресурси
resources-staff = Персонал
budget = Пари
amount = Сума
budget-source = Кой плаща
budget-secured = Осигурено
measure-in-plan = В плана за интеграция
measure-kind = Вид
priority = Приоритет
# Label before the workshop in which a measure was proposed.
came-from = Предложено на
split-from = Отделено от
merged-into = Включено в
superseded-by = Заменено с

## Pages without content

not-found-title = Тази страница не съществува
not-found-text = Адресът може да е грешен или страницата да е преместена. Изберете своя език:
moved-title = Тази страница е преместена
moved-link = Към новата страница

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = Служби, консултации и помощ в града. На български език.

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = Има ли нещо невярно на тази страница?
feedback-link = Съобщете за грешка или пречка
# Subject of the mail. $title: title of the page.
feedback-subject = Обратна връзка: { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = Тази декларация се отнася за портала „{ $portal }“.
statement-conformity = Доколко е достъпен порталът?
statement-barriers = Какво още не е достъпно
# Label before what people can do instead.
statement-alternative = Дотогава
# $date: the day by which a barrier is to be gone.
statement-until = До { $date } ще променим това.
statement-method = Как проверихме
# $date: the day of the assessment.
statement-assessed = На { $date } порталът беше проверен.
# $date: the day on which the statement was looked at last.
statement-reviewed = На { $date } тази декларация беше прегледана за последен път.
statement-feedback = Съобщете за пречка
statement-feedback-text = Нещо Ви затруднява? Пишете ни.
statement-enforcement = Ако нашият отговор не Ви помогне
statement-enforcement-text = Тогава можете да се обърнете към тази служба. Безплатно е.

## Inside texts

table-label = Таблица
footnotes-title = Бележки
footnote-back = Назад към текста
alert-note = Забележка
alert-tip = Съвет
alert-important = Важно
alert-warning = Внимание
alert-caution = Бъдете внимателни

## Videos in sign language

video-sign-language = Видео на немски жестов език
# $length: minutes and seconds like 3:05.
video-length = { $length } минути
# Words of a link; kind of file, size and length stand behind it.
video-download = Изтегляне на видеото
# Opens the words of the video as text.
video-transcript = Какво се казва във видеото
# Heading of a list of links.
video-pages = Страници с видео на жестов език

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date }, { $time }
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (официален празник): моля, попитайте, преди да дойдете.
# $date: the day from which other hours hold.
hours-from = От { $date }
# Label before what comes after a step.
step-next = След това

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = Показване и печат на два езика
# Link on a page to the sheet with German.
sheet-link = Показване и печат редом с немския текст
# Label before the address of the page, beside its QR code.
sheet-address = Тази страница в интернет
sheet-back = Към страницата
sheet-office = Отговорна служба
