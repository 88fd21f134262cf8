### Words of the interface: what stands around the content of every portal.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = Mergeți la conținut
# Name of the list of links to this page in the other languages.
nav-languages = Alegeți limba
# Heading of the full list of languages at the foot of the page.
nav-all-languages = Toate limbile
nav-main = Meniu principal
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = Vă aflați aici
# The home page, first in the path from the home page to this page.
home = Pagina principală
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = Despre acest site
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = încă netradus
# $date: the day on which these pages were made.
as-of = Actualizat: { $date }
# Heading of the list of headings on a long page.
on-this-page = Pe această pagină
# Label before a date: an office has looked at the facts on this day.
last-checked = Ultima verificare
# Label before who translated this page.
translation = Traducere
more-information = Mai multe informații
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = Meniurile și etichetele acestui site au fost traduse de un computer. Niciun vorbitor nativ nu le-a verificat încă.
# Heading over files to keep: a contact card, a calendar entry.
files = De salvat și de distribuit
# Before the name of a photographer.
picture-credit = Foto:
yes = da
not-yet = încă nu
date = Data
year = Anul
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = Număr
total = Total
topics = Teme
themes = Teme transversale

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = Această pagină nu este încă tradusă. Textul este în această limbă: { $language }.
# $language: name of the language in which a part of the text stands.
notice-partly = O parte a acestei pagini nu este încă tradusă. Aici apare în această limbă: { $language }.
notice-machine = Această traducere a fost făcută de un computer. Nimeni nu a verificat-o. În caz de îndoială este valabil textul german.
# $date: the last day on which the page was valid.
notice-expired = Această pagină a fost valabilă până la { $date }. Este posibil să nu mai fie corectă.
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = Această pagină a fost verificată ultima dată la { $date }. Este posibil să nu mai fie corectă.
notice-ended = Acest serviciu nu mai există.
notice-paused = Acest serviciu este momentan în pauză.
notice-old-edition = Aceasta este o versiune mai veche a planului. Există una mai nouă:
notice-cancelled = Acest eveniment a fost anulat.
notice-outdated = Textul german a fost modificat după traducere. Este posibil ca această traducere să nu mai fie corectă.
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = în { $language }

notice-planned = Acest serviciu este planificat. Nu a început încă.
# Before links to other services, where one has ended or pauses.
notice-alternatives = În schimb, vă pot ajuta acestea:

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = { $from }–{ $to }
# $from and $to: weekdays.
days-range = de { $from } până { $to }
# $from and $to: dates.
date-range = { $from } – { $to }
# $date: since this day.
since-date = din { $date }
# $date: until this day.
until-date = până { $date }
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = trimestrul { $quarter } din { $year }
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = închis
# $name: name of a public holiday.
hours-holiday = Sărbătoare legală: { $name }
hours-open-24 = deschis non-stop
# $amount: an amount in euros, already written as the language writes it.
money = { $amount } €
# $number: a share in percent, already written as the language writes it.
percent = { $number } %
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } MB

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = Pentru ce aveți nevoie de ajutor?
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = Ați venit de curând? Începeți aici:
home-sections = Totul dintr-o privire
home-events = Evenimente viitoare
home-news = Noutăți
home-contacts = Unde găsiți ajutor

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = Alegeți după
events-coming = Evenimente viitoare
events-past = Evenimente trecute
events-none-coming = Momentan nu sunt planificate evenimente.
facet-topic = Teme
facet-audience = Pentru cine?
facet-language = Limbi vorbite
facet-district = Cartiere
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = Toate temele
facet-audience-all = Toate grupurile
facet-language-all = Unde se vorbește limba dumneavoastră
facet-district-all = Toate cartierele
# $count: how many entries the list has.
count-entries =
    { $count ->
        [one] { $count } element
        [few] { $count } elemente
       *[other] { $count } de elemente
    }
heading-services = Servicii
heading-contacts = Contacte
heading-organisations = Organizații
heading-events = Evenimente
heading-action-fields = Domenii de acțiune
heading-goals = Obiective
heading-measures = Măsuri

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = De la A la Z
letters-summary = Servicii, instituții, termeni și altele în ordine alfabetică.
# Name of the row of letters; read by screen readers only.
letters-nav = Litere
# Heading over titles that begin with no letter of this language.
letters-other = Altele
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = Căutare
search-summary = Aici sunt paginile acestui portal. Alegeți din listă.
# Headings in the list of the whole portal.
list-life_situation = Pas cu pas
list-service = Servicii
list-contact = Instituții și consiliere
list-event = Evenimente
list-news = Noutăți
list-organisation = Organizații
list-term = Cuvinte din administrație
list-plan_edition = Plan de integrare
list-page = Alte pagini
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = Servicii, pagini și evenimente pe această temă: { $term }
facet-audience-summary = Servicii, pagini și evenimente pentru: { $term }
facet-language-summary = Servicii și instituții în această limbă: { $term }
facet-district-summary = Servicii, pagini și evenimente în: { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = Portalul, ordonat după: { $kind }

## Services

service-at-a-glance = Pe scurt
# Label before the groups of people a service is for.
service-audience = Pentru cine
service-age = Vârsta
# $from and $to: years of age.
age-range =
    { $to ->
        [one] de la { $from } la { $to } an
        [few] de la { $from } la { $to } ani
       *[other] de la { $from } la { $to } de ani
    }
age-from =
    { $from ->
        [one] de la { $from } an
        [few] de la { $from } ani
       *[other] de la { $from } de ani
    }
age-to =
    { $to ->
        [one] până la { $to } an
        [few] până la { $to } ani
       *[other] până la { $to } de ani
    }
cost = Cost
cost-free = gratuit
# Label before the languages that staff speak.
languages-spoken = Limbi
districts = Cartiere
# Label: whether one has to sign up for a course or event.
registration = Înscriere
registration-required = Vă rugăm să vă înscrieți.
registration-not-required = Nu trebuie să vă înscrieți.
# $date: last day to sign up.
registration-deadline = Înscriere până la { $date }
# Words of a link: to the form by which one signs up.
registration-link = Înscriere online
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = Programare
appointment-not-required = Nu aveți nevoie de programare.
# Words of a link: to the website where one books an appointment.
appointment-book = Programare online
deadlines = Termene
service-bring = Ce trebuie să aduceți
service-requirements = Condiții
service-steps = Cum se procedează
service-how-and-where = Cum ne contactați
# $room: number or name of a room.
room = Camera { $room }
next-steps = Ce urmează
service-responsible = Cine este responsabil?
# The organisation that runs a service.
provider = Oferit de
# The office that coordinates a service or an action field.
coordinator = Coordonare
# Label before paragraphs of laws.
law = Temei legal
# Label before measures of the integration plan to which this service belongs.
service-measures = Face parte din

## Contacts and organisations

address = Adresa
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = În clădirea
transit = Cum ajungeți aici
hours = Program
hours-days = Zile
hours-times = Ore
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = Program diferit în aceste zile
appointment = Vă rugăm să vă programați.
accessibility = Accesibilitate
email = E-mail
contact-form = Formular de contact
# Label before the link `contact-form`.
contact-write = Scrieți online
website = Site web
messengers = Aplicații de mesagerie
# Label: what this office or person does.
contact-role = Cu ce se ocupă
contact-person = Persoană de contact
contact-services = Servicii aici
contacts-in-house = Tot în această clădire
contact-events = Evenimente aici
part-of-life-situations = Ajută în aceste situații
organisation-parent = Face parte din
legal-name = Denumire juridică
# Label before former names of an organisation.
formerly = Anterior
organisation-since = Există din
organisation-leads = Responsabil pentru aceste măsuri
organisation-partner = Partener la aceste măsuri
organisation-children = Cuprinde

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date }: { $times }.
# The same for days with other hours than usual.
hours-next-other = { $date }: alt program, { $times }.
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = Se redeschide: { $date }, de la { $time }.
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = Sărbătoare legală: { $date }. Vă rugăm să întrebați înainte dacă este deschis.
hours-next-unknown = Nu se știe încă când se va redeschide.

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = Deschis acum
# $time: a time of day like 16:00.
hours-now-until = Deschis acum până la { $time }
hours-now-closed = Închis acum
# It opens later on the same day.
hours-now-today = Închis acum. Se deschide azi la { $time }
# $day: name of a weekday.
hours-now-opens = Închis acum. Se deschide { $day }, la { $time }

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = Salvați contactul
# Words of a link: a file for the reader's own calendar.
save-event = Adăugați în calendar
# Words of buttons. Keep them short.
share = Distribuiți
# Said after the address of the page was copied, where a device cannot share.
share-copied = Adresa a fost copiată
read-aloud = Citire cu voce tare
read-pause = Pauză
read-stop = Stop

## Life situations: the way step by step

life-steps = Pas cu pas
# Above steps that can be done at the same time.
life-parallel = Acești pași pot fi făcuți în același timp:
life-services = Servicii potrivite
# $number: number of the step.
step-number = Pasul { $number }
step-optional = opțional
# Label before the link to the service that helps with this step.
step-service = Mai multe informații
# Label before the office that is responsible for this step.
step-office = Instituția responsabilă

## Events

event-when = Când
event-where = Unde
event-online = Online
event-organiser = Organizat de
event-over = Acest eveniment s-a încheiat.
# Workshops and other parts of an event.
event-sessions = Program
session-results = Rezultate
session-measures = Ce a rezultat
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = Obiective încă neatinse, de discutat aici
documents = Documente
document = Document

## Terms: German words explained

term-german = Cuvântul german
term-say = Pronunție
term-translation = Traducere
term-explanation = Ce înseamnă
term-synonyms = Alte cuvinte
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = Cuvinte din administrație pe această pagină

## The integration plan

status = Stadiu
number-of-measures = Măsuri
plan-progress = Progres
# Caption of a table: measures counted by their status.
plan-counts = Măsuri după stadiu
# Below the table of the action fields of a plan.
plan-shared-measures = O măsură poate face parte din mai multe domenii de acțiune. Atunci este numărată în fiecare dintre ele.
plan-facts = Despre acest plan
# On the card of the edition that is in force.
edition-current = Această versiune este în vigoare.
edition-number = Versiunea
edition-adopted = Adoptare
edition-predecessor = Versiunea anterioară
edition-successor = Versiunea următoare
# Label before the date by which the plan has to be decided anew.
edition-renew-due = Se adoptă din nou până la
edition-aligned-with = Se bazează pe
guiding-principles = Principii directoare
goals-not-reached = Obiective încă neatinse
# What was taken over from the edition before.
carried-in = Preluat din versiunea anterioară
# What became of the contents of this edition in the next one.
carried-over = Ce au devenit în versiunea următoare
carried-from = Înainte
carried-how = Ce s-a întâmplat
carried-to = Acum
papers = Discutat în consiliul local
period = Perioada
period-continuous = permanent
# Label: who is responsible for a measure or an action field.
lead = Responsabil
lead-open = încă nestabilit
partners = Parteneri
sdg = Obiective de dezvoltare durabilă
action-fields = Domenii de acțiune
goal-parent = Face parte din obiectivul
goal-children = Obiective subordonate
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = Se va discuta din nou la
# A mark: this measure has passed its end without being finished.
measure-late = întârziată
# A remark: nothing was reported about this measure for a long time.
measure-stale = De mai mult timp nu au apărut noutăți despre aceasta.
phase = Fază
# Heading of a table of what happened with a measure, newest first.
measure-log = Istoric
milestones = Etape importante
milestone = Etapă importantă
milestone-due = Planificată
milestone-done = Atinsă
measure-services = Servicii apărute în urma acestei măsuri
resources = Resurse
resources-staff = Personal
budget = Bani
amount = Sumă
budget-source = Finanțat de
budget-secured = Finanțare asigurată
measure-in-plan = În planul de integrare
measure-kind = Tip
priority = Prioritate
# Label before the workshop in which a measure was proposed.
came-from = Origine
split-from = Desprinsă din
merged-into = Inclusă în
superseded-by = Înlocuită de

## Pages without content

not-found-title = Această pagină nu există
not-found-text = Poate că adresa este greșită sau pagina a fost mutată. Alegeți limba dumneavoastră:
moved-title = Această pagină a fost mutată
moved-link = Mergeți la pagina nouă

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = Instituții, consiliere și ajutor în oraș. În română.

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = Este ceva greșit pe această pagină?
feedback-link = Semnalați o greșeală sau o barieră
# Subject of the mail. $title: title of the page.
feedback-subject = Observație: { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = Această declarație este valabilă pentru portalul „{ $portal }”.
statement-conformity = Cât de accesibil este portalul?
statement-barriers = Ce nu este încă accesibil
# Label before what people can do instead.
statement-alternative = Până atunci
# $date: the day by which a barrier is to be gone.
statement-until = Vom schimba acest lucru până la { $date }.
statement-method = Cum am verificat
# $date: the day of the assessment.
statement-assessed = Portalul a fost verificat la { $date }.
# $date: the day on which the statement was looked at last.
statement-reviewed = Această declarație a fost revizuită ultima dată la { $date }.
statement-feedback = Semnalați o barieră
statement-feedback-text = V-ați blocat undeva? Scrieți-ne.
statement-enforcement = Dacă răspunsul nostru nu vă ajută
statement-enforcement-text = Atunci vă puteți adresa acestei instituții. Este gratuit.

## Inside texts

table-label = Tabel
footnotes-title = Note
footnote-back = Înapoi la text
alert-note = Notă
alert-tip = Sfat
alert-important = Important
alert-warning = Atenție
alert-caution = Prudență

## Videos in sign language

video-sign-language = Video în limba germană a semnelor
# $length: minutes and seconds like 3:05.
video-length = { $length } minute
# Words of a link; kind of file, size and length stand behind it.
video-download = Descărcați videoul
# Opens the words of the video as text.
video-transcript = Ce se spune în video
# Heading of a list of links.
video-pages = Pagini cu un video în limba semnelor

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date }, { $time }
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (sărbătoare legală): vă rugăm să întrebați înainte să veniți.
# $date: the day from which other hours hold.
hours-from = Din { $date }
# Label before what comes after a step.
step-next = După aceea

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = Afișare și tipărire în două limbi
# Link on a page to the sheet with German.
sheet-link = Afișare și tipărire alături de textul german
# Label before the address of the page, beside its QR code.
sheet-address = Această pagină pe internet
sheet-back = Înapoi la pagină
sheet-office = Instituția responsabilă
