### Words of the interface: what stands around the content of every portal.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = Пређите на садржај
# Name of the list of links to this page in the other languages.
nav-languages = Избор језика
# Heading of the full list of languages at the foot of the page.
nav-all-languages = Сви језици
nav-main = Главни мени
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = Налазите се овде
# The home page, first in the path from the home page to this page.
home = Почетна страна
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = О овом сајту
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = још није преведено
# $date: the day on which these pages were made.
as-of = Ажурирано: { $date }
# Heading of the list of headings on a long page.
on-this-page = На овој страници
# Label before a date: an office has looked at the facts on this day.
last-checked = Последња провера
# Label before who translated this page.
translation = Превод
more-information = Више информација
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = Меније и натписе на овом сајту превео је рачунар. Још их није проверио нико коме је српски матерњи језик.
# Heading over files to keep: a contact card, a calendar entry.
files = За чување и дељење
# Before the name of a photographer.
picture-credit = Слика:
yes = да
not-yet = још не
date = Датум
year = Година
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = Број
total = Укупно
topics = Теме
themes = Заједничке теме

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = Ова страница још није преведена. Језик текста: { $language }.
# $language: name of the language in which a part of the text stands.
notice-partly = Део ове странице још није преведен. Језик тог дела: { $language }.
notice-machine = Овај превод је урадио рачунар. Нико га није проверио. У случају сумње важи немачки текст.
# $date: the last day on which the page was valid.
notice-expired = Рок важења ове странице је истекао ({ $date }). Можда више није тачна.
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = Ова страница је последњи пут проверена ({ $date }). Можда више није тачна.
notice-ended = Ова услуга више не постоји.
notice-paused = Ова услуга је привремено обустављена.
notice-old-edition = Ово је старија верзија плана. Постоји новија:
notice-cancelled = Овај догађај је отказан.
notice-outdated = Немачки текст је промењен након превођења. Овај превод можда више није тачан.
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = језик: { $language }

notice-planned = Ова услуга је планирана. Још није почела.
# Before links to other services, where one has ended or pauses.
notice-alternatives = Уместо тога вам може помоћи:

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = { $from }–{ $to }
# $from and $to: weekdays.
days-range = { $from } – { $to }
# $from and $to: dates.
date-range = { $from } – { $to }
# $date: since this day.
since-date = од: { $date }
# $date: until this day.
until-date = до: { $date }
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = { $quarter }. квартал { $year }.
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = затворено
# $name: name of a public holiday.
hours-holiday = Празник: { $name }
hours-open-24 = отворено 24 сата
# $amount: an amount in euros, already written as the language writes it.
money = { $amount } €
# $number: a share in percent, already written as the language writes it.
percent = { $number }%
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } MB

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = За шта вам треба помоћ?
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = Нови сте овде? Почните овде:
home-sections = Све на једном месту
home-events = Наредни догађаји
home-news = Вести
home-contacts = Где можете да добијете помоћ

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = Избор према
events-coming = Наредни догађаји
events-past = Прошли догађаји
events-none-coming = Тренутно нема планираних догађаја.
facet-topic = Теме
facet-audience = За кога?
facet-language = Језици
facet-district = Делови града
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = Све теме
facet-audience-all = Све групе
facet-language-all = Где се говори ваш језик
facet-district-all = Сви делови града
# $count: how many entries the list has.
count-entries =
    { $count ->
        [one] { $count } ставка
        [few] { $count } ставке
       *[other] { $count } ставки
    }
heading-services = Услуге
heading-contacts = Контакти
heading-organisations = Организације
heading-events = Догађаји
heading-action-fields = Области деловања
heading-goals = Циљеви
heading-measures = Мере

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = Од А до Ш
letters-summary = Услуге, службе, појмови и друго азбучним редом.
# Name of the row of letters; read by screen readers only.
letters-nav = Слова
# Heading over titles that begin with no letter of this language.
letters-other = Остало
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = Претрага
search-summary = Овде су странице овог портала. Изаберите са листе.
# Headings in the list of the whole portal.
list-life_situation = Корак по корак
list-service = Услуге
list-contact = Службе и саветовање
list-event = Догађаји
list-news = Вести
list-organisation = Организације
list-term = Објашњења службених израза
list-plan_edition = План интеграције
list-page = Остале странице
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = Услуге, странице и догађаји на тему: { $term }
facet-audience-summary = Услуге, странице и догађаји за групу: { $term }
facet-language-summary = Услуге и службе на овом језику: { $term }
facet-district-summary = Услуге, странице и догађаји у делу града: { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = Портал поредан према: { $kind }

## Services

service-at-a-glance = Најважније
# Label before the groups of people a service is for.
service-audience = За кога
service-age = Узраст
# $from and $to: years of age.
age-range =
    { $to ->
        [one] од { $from } до { $to } године
        [few] од { $from } до { $to } године
       *[other] од { $from } до { $to } година
    }
age-from =
    { $from ->
        [one] од { $from } године
        [few] од { $from } године
       *[other] од { $from } година
    }
age-to =
    { $to ->
        [one] до { $to } године
        [few] до { $to } године
       *[other] до { $to } година
    }
cost = Цена
cost-free = бесплатно
# Label before the languages that staff speak.
languages-spoken = Језици
districts = Делови града
# Label: whether one has to sign up for a course or event.
registration = Пријава
registration-required = Молимо вас да се пријавите.
registration-not-required = Не морате да се пријавите.
# $date: last day to sign up.
registration-deadline = Рок за пријаву: { $date }
# Words of a link: to the form by which one signs up.
registration-link = Пријава преко интернета
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = Термин
appointment-not-required = Термин није потребан.
# Words of a link: to the website where one books an appointment.
appointment-book = Заказивање термина преко интернета
deadlines = Рокови
service-bring = Шта треба да понесете
service-requirements = Услови
service-steps = Како се то ради
service-how-and-where = Како да нас контактирате
# $room: number or name of a room.
room = Соба { $room }
next-steps = Шта следи
service-responsible = Ко је надлежан?
# The organisation that runs a service.
provider = Пружалац услуге
# The office that coordinates a service or an action field.
coordinator = Координација
# Label before paragraphs of laws.
law = Правни основ
# Label before measures of the integration plan to which this service belongs.
service-measures = У оквиру мера

## Contacts and organisations

address = Адреса
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = У згради
transit = Како доћи
hours = Радно време
hours-days = Дани
hours-times = Време
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = Дани са другачијим радним временом
appointment = Молимо вас да закажете термин.
accessibility = Приступачност
email = Имејл
contact-form = Контакт формулар
# Label before the link `contact-form`.
contact-write = Пишите нам преко интернета
website = Интернет страница
messengers = Апликације за поруке
# Label: what this office or person does.
contact-role = Чиме се бави
contact-person = Особа за контакт
contact-services = Услуге овде
contacts-in-house = Такође у овој згради
contact-events = Догађаји овде
part-of-life-situations = Помаже у овим ситуацијама
organisation-parent = Део организације
legal-name = Правни назив
# Label before former names of an organisation.
formerly = Раније
organisation-since = Од
organisation-leads = Носилац ових мера
organisation-partner = Партнер у овим мерама
organisation-children = Обухвата

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date }: { $times }.
# The same for days with other hours than usual.
hours-next-other = { $date }: друго радно време, { $times }.
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = Поново отворено: { $date }, од { $time }.
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = Празник: { $date } – молимо прво питајте да ли је отворено.
hours-next-unknown = Још се не зна када ће поново бити отворено.

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = Сада отворено
# $time: a time of day like 16:00.
hours-now-until = Сада отворено до { $time }
hours-now-closed = Сада затворено
# It opens later on the same day.
hours-now-today = Сада затворено. Отвара се данас у { $time }
# $day: name of a weekday.
hours-now-opens = Сада затворено. Отвара се: { $day }, { $time }

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = Сачувајте контакт
# Words of a link: a file for the reader's own calendar.
save-event = Додајте у календар
# Words of buttons. Keep them short.
share = Поделите
# Said after the address of the page was copied, where a device cannot share.
share-copied = Адреса је копирана
read-aloud = Читање наглас
read-pause = Пауза
read-stop = Стоп

## Life situations: the way step by step

life-steps = Корак по корак
# Above steps that can be done at the same time.
life-parallel = Ово можете да обавите истовремено:
life-services = Одговарајуће услуге
# $number: number of the step.
step-number = { $number }. корак
step-optional = необавезно
# Label before the link to the service that helps with this step.
step-service = Више о томе
# Label before the office that is responsible for this step.
step-office = Надлежна служба

## Events

event-when = Када
event-where = Где
event-online = На интернету
event-organiser = Организатор
event-over = Овај догађај је завршен.
# Workshops and other parts of an event.
event-sessions = Програм
session-results = Резултати
session-measures = Шта је из тога настало
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = Још непостигнути циљеви о којима се овде расправља
documents = Документи
document = Документ

## Terms: German words explained

term-german = Немачка реч
term-say = Изговор
term-translation = Превод
term-explanation = Шта то значи
term-synonyms = Друге речи за то
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = Службени изрази на овој страници

## The integration plan

status = Статус
number-of-measures = Мере
plan-progress = Напредак реализације
# Caption of a table: measures counted by their status.
plan-counts = Мере према статусу
# Below the table of the action fields of a plan.
plan-shared-measures = Мера може да спада у више области деловања. Тада се броји у свакој од њих.
plan-facts = О овом плану
# On the card of the edition that is in force.
edition-current = Ово је важећа верзија.
edition-number = Верзија
edition-adopted = Усвојено
edition-predecessor = Претходна верзија
edition-successor = Наредна верзија
# Label before the date by which the plan has to be decided anew.
edition-renew-due = Рок за поновно усвајање
edition-aligned-with = Заснива се на
guiding-principles = Водећи принципи
goals-not-reached = Још непостигнути циљеви
# What was taken over from the edition before.
carried-in = Преузето из претходне верзије
# What became of the contents of this edition in the next one.
carried-over = Шта је од тога постало
carried-from = Раније
carried-how = Шта се десило
carried-to = Сада
papers = Расправа у градском већу
period = Период
period-continuous = трајно
# Label: who is responsible for a measure or an action field.
lead = Носилац
lead-open = још није одлучено
partners = Партнери
sdg = Циљеви одрживог развоја
action-fields = Области деловања
goal-parent = Део циља
goal-children = Подциљеви
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = Поновна расправа
# A mark: this measure has passed its end without being finished.
measure-late = касни
# A remark: nothing was reported about this measure for a long time.
measure-stale = О томе већ дуже време нема нових вести.
phase = Фаза
# Heading of a table of what happened with a measure, newest first.
measure-log = Ток
milestones = Кључни кораци
milestone = Кључни корак
milestone-due = Планирано
milestone-done = Постигнуто
measure-services = Услуге које су из тога настале
resources = Средства
resources-staff = Особље
budget = Новац
amount = Износ
budget-source = Финансира
budget-secured = Финансирање обезбеђено
measure-in-plan = У плану интеграције
measure-kind = Врста
priority = Приоритет
# Label before the workshop in which a measure was proposed.
came-from = Где је настала
split-from = Издвојено из
merged-into = Укључено у
superseded-by = Замена

## Pages without content

not-found-title = Ова страница не постоји
not-found-text = Можда је адреса погрешна или је страница премештена. Изаберите свој језик:
moved-title = Ова страница је премештена
moved-link = На нову страницу

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = Службе, саветовање и помоћ у граду. На српском.

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = Нешто на овој страници није у реду?
feedback-link = Пријавите грешку или препреку
# Subject of the mail. $title: title of the page.
feedback-subject = Повратна информација: { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = Ова изјава важи за портал „{ $portal }“.
statement-conformity = Колико је портал приступачан?
statement-barriers = Шта још није приступачно
# Label before what people can do instead.
statement-alternative = До тада
# $date: the day by which a barrier is to be gone.
statement-until = Рок до којег ћемо то променити: { $date }
statement-method = Како смо проверавали
# $date: the day of the assessment.
statement-assessed = Датум провере портала: { $date }
# $date: the day on which the statement was looked at last.
statement-reviewed = Последњи преглед ове изјаве: { $date }
statement-feedback = Пријавите препреку
statement-feedback-text = Запели сте негде? Пишите нам.
statement-enforcement = Ако вам наш одговор не помогне
statement-enforcement-text = Тада можете да се обратите овој служби. То је бесплатно.

## Inside texts

table-label = Табела
footnotes-title = Белешке
footnote-back = Назад на текст
alert-note = Напомена
alert-tip = Савет
alert-important = Важно
alert-warning = Пажња
alert-caution = Опрез

## Videos in sign language

video-sign-language = Видео на немачком знаковном језику
# $length: minutes and seconds like 3:05.
video-length = { $length } мин
# Words of a link; kind of file, size and length stand behind it.
video-download = Преузмите видео
# Opens the words of the video as text.
video-transcript = Шта се говори у видеу
# Heading of a list of links.
video-pages = Странице са видеом на знаковном језику

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date } у { $time }
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (празник): молимо питајте пре доласка.
# $date: the day from which other hours hold.
hours-from = Важи од: { $date }
# Label before what comes after a step.
step-next = Након тога

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = Приказ и штампање на два језика
# Link on a page to the sheet with German.
sheet-link = Приказ и штампање упоредо са немачким
# Label before the address of the page, beside its QR code.
sheet-address = Ова страница на интернету
sheet-back = Назад на страницу
sheet-office = Надлежна служба
