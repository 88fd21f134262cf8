### Words of the interface: what stands around the content of every portal.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = Prijeđite na sadržaj
# Name of the list of links to this page in the other languages.
nav-languages = Odabir jezika
# Heading of the full list of languages at the foot of the page.
nav-all-languages = Svi jezici
nav-main = Glavni izbornik
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = Nalazite se ovdje
# The home page, first in the path from the home page to this page.
home = Početna stranica
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = O ovim stranicama
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = još nije prevedeno
# $date: the day on which these pages were made.
as-of = Ažurirano: { $date }
# Heading of the list of headings on a long page.
on-this-page = Na ovoj stranici
# Label before a date: an office has looked at the facts on this day.
last-checked = Posljednja provjera
# Label before who translated this page.
translation = Prijevod
more-information = Više informacija
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = Izbornike i natpise na ovim stranicama prevelo je računalo. Još ih nije provjerio nitko kome je hrvatski materinski jezik.
# Heading over files to keep: a contact card, a calendar entry.
files = Za spremanje i dijeljenje
# Before the name of a photographer.
picture-credit = Slika:
yes = da
not-yet = još ne
date = Datum
year = Godina
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = Broj
total = Ukupno
topics = Teme
themes = Zajedničke teme

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = Ova stranica još nije prevedena. Jezik teksta: { $language }.
# $language: name of the language in which a part of the text stands.
notice-partly = Dio ove stranice još nije preveden. Jezik tog dijela: { $language }.
notice-machine = Ovaj je prijevod izradilo računalo. Nitko ga nije provjerio. U slučaju dvojbe vrijedi njemački tekst.
# $date: the last day on which the page was valid.
notice-expired = Ova je stranica vrijedila do { $date } i možda više nije točna.
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = Ova je stranica posljednji put provjerena ({ $date }). Možda više nije točna.
notice-ended = Ova usluga više ne postoji.
notice-paused = Ova je usluga privremeno obustavljena.
notice-old-edition = Ovo je starija verzija plana. Postoji novija:
notice-cancelled = Ovo je događanje otkazano.
notice-outdated = Njemački je tekst promijenjen nakon prevođenja. Ovaj prijevod možda više nije točan.
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = jezik: { $language }

notice-planned = Ova je usluga planirana. Još nije započela.
# Before links to other services, where one has ended or pauses.
notice-alternatives = Umjesto toga može vam pomoći:

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = { $from }–{ $to }
# $from and $to: weekdays.
days-range = { $from } – { $to }
# $from and $to: dates.
date-range = { $from } – { $to }
# $date: since this day.
since-date = od: { $date }
# $date: until this day.
until-date = do: { $date }
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = { $quarter }. tromjesečje { $year }.
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = zatvoreno
# $name: name of a public holiday.
hours-holiday = Praznik: { $name }
hours-open-24 = otvoreno 24 sata
# $amount: an amount in euros, already written as the language writes it.
money = { $amount } €
# $number: a share in percent, already written as the language writes it.
percent = { $number } %
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } MB

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = Za što trebate pomoć?
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = Novi ste ovdje? Počnite ovdje:
home-sections = Sve na jednom mjestu
home-events = Sljedeća događanja
home-news = Novosti
home-contacts = Gdje možete dobiti pomoć

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = Odabir prema
events-coming = Sljedeća događanja
events-past = Prošla događanja
events-none-coming = Trenutačno nema planiranih događanja.
facet-topic = Teme
facet-audience = Za koga?
facet-language = Jezici
facet-district = Gradske četvrti
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = Sve teme
facet-audience-all = Sve skupine
facet-language-all = Gdje se govori vaš jezik
facet-district-all = Sve gradske četvrti
# $count: how many entries the list has.
count-entries =
    { $count ->
        [one] { $count } stavka
        [few] { $count } stavke
       *[other] { $count } stavki
    }
heading-services = Usluge
heading-contacts = Kontakti
heading-organisations = Organizacije
heading-events = Događanja
heading-action-fields = Područja djelovanja
heading-goals = Ciljevi
heading-measures = Mjere

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = Od A do Ž
letters-summary = Usluge, službe, pojmovi i drugo abecednim redom.
# Name of the row of letters; read by screen readers only.
letters-nav = Slova
# Heading over titles that begin with no letter of this language.
letters-other = Ostalo
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = Pretraga
search-summary = Ovdje su stranice ovog portala. Odaberite s popisa.
# Headings in the list of the whole portal.
list-life_situation = Korak po korak
list-service = Usluge
list-contact = Službe i savjetovanje
list-event = Događanja
list-news = Novosti
list-organisation = Organizacije
list-term = Objašnjenja službenih izraza
list-plan_edition = Plan integracije
list-page = Ostale stranice
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = Usluge, stranice i događanja na temu: { $term }
facet-audience-summary = Usluge, stranice i događanja za skupinu: { $term }
facet-language-summary = Usluge i službe na ovom jeziku: { $term }
facet-district-summary = Usluge, stranice i događanja u četvrti: { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = Portal poredan prema: { $kind }

## Services

service-at-a-glance = Najvažnije
# Label before the groups of people a service is for.
service-audience = Za koga
service-age = Dob
# $from and $to: years of age.
age-range =
    { $to ->
        [one] od { $from } do { $to } godine
        [few] od { $from } do { $to } godine
       *[other] od { $from } do { $to } godina
    }
age-from =
    { $from ->
        [one] od { $from } godine
        [few] od { $from } godine
       *[other] od { $from } godina
    }
age-to =
    { $to ->
        [one] do { $to } godine
        [few] do { $to } godine
       *[other] do { $to } godina
    }
cost = Cijena
cost-free = besplatno
# Label before the languages that staff speak.
languages-spoken = Jezici
districts = Gradske četvrti
# Label: whether one has to sign up for a course or event.
registration = Prijava
registration-required = Molimo vas da se prijavite.
registration-not-required = Ne morate se prijaviti.
# $date: last day to sign up.
registration-deadline = Rok za prijavu: { $date }
# Words of a link: to the form by which one signs up.
registration-link = Prijava putem interneta
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = Termin
appointment-not-required = Termin nije potreban.
# Words of a link: to the website where one books an appointment.
appointment-book = Dogovor termina putem interneta
deadlines = Rokovi
service-bring = Što trebate ponijeti
service-requirements = Uvjeti
service-steps = Kako se to radi
service-how-and-where = Kako nas kontaktirati
# $room: number or name of a room.
room = Soba { $room }
next-steps = Što slijedi
service-responsible = Tko je nadležan?
# The organisation that runs a service.
provider = Pružatelj usluge
# The office that coordinates a service or an action field.
coordinator = Koordinacija
# Label before paragraphs of laws.
law = Pravna osnova
# Label before measures of the integration plan to which this service belongs.
service-measures = U sklopu mjera

## Contacts and organisations

address = Adresa
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = U zgradi
transit = Kako doći
hours = Radno vrijeme
hours-days = Dani
hours-times = Vrijeme
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = Dani s drukčijim radnim vremenom
appointment = Molimo vas da dogovorite termin.
accessibility = Pristupačnost
email = E-pošta
contact-form = Obrazac za kontakt
# Label before the link `contact-form`.
contact-write = Pišite nam putem interneta
website = Internetska stranica
messengers = Aplikacije za poruke
# Label: what this office or person does.
contact-role = Čime se bavi
contact-person = Osoba za kontakt
contact-services = Usluge ovdje
contacts-in-house = Također u ovoj zgradi
contact-events = Događanja ovdje
part-of-life-situations = Pomaže u ovim situacijama
organisation-parent = Dio organizacije
legal-name = Pravni naziv
# Label before former names of an organisation.
formerly = Prije
organisation-since = Od
organisation-leads = Nositelj ovih mjera
organisation-partner = Partner u ovim mjerama
organisation-children = Obuhvaća

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date }: { $times }.
# The same for days with other hours than usual.
hours-next-other = { $date }: drugo radno vrijeme, { $times }.
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = Ponovno otvoreno: { $date }, od { $time }.
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = Praznik: { $date } – molimo najprije pitajte je li otvoreno.
hours-next-unknown = Još se ne zna kada će ponovno biti otvoreno.

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = Sada otvoreno
# $time: a time of day like 16:00.
hours-now-until = Sada otvoreno do { $time }
hours-now-closed = Sada zatvoreno
# It opens later on the same day.
hours-now-today = Sada zatvoreno. Otvara se danas u { $time }
# $day: name of a weekday.
hours-now-opens = Sada zatvoreno. Otvara se: { $day }, { $time }

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = Spremite kontakt
# Words of a link: a file for the reader's own calendar.
save-event = Dodajte u kalendar
# Words of buttons. Keep them short.
share = Podijelite
# Said after the address of the page was copied, where a device cannot share.
share-copied = Adresa je kopirana
read-aloud = Čitanje naglas
read-pause = Pauza
read-stop = Stop

## Life situations: the way step by step

life-steps = Korak po korak
# Above steps that can be done at the same time.
life-parallel = Ovo možete obaviti istodobno:
life-services = Odgovarajuće usluge
# $number: number of the step.
step-number = { $number }. korak
step-optional = neobvezno
# Label before the link to the service that helps with this step.
step-service = Više o tome
# Label before the office that is responsible for this step.
step-office = Nadležna služba

## Events

event-when = Kada
event-where = Gdje
event-online = Na internetu
event-organiser = Organizator
event-over = Ovo je događanje završilo.
# Workshops and other parts of an event.
event-sessions = Program
session-results = Rezultati
session-measures = Što je iz toga nastalo
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = Još nepostignuti ciljevi o kojima se ovdje raspravlja
documents = Dokumenti
document = Dokument

## Terms: German words explained

term-german = Njemačka riječ
term-say = Izgovor
term-translation = Prijevod
term-explanation = Što to znači
term-synonyms = Druge riječi za to
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = Službeni izrazi na ovoj stranici

## The integration plan

status = Status
number-of-measures = Mjere
plan-progress = Napredak provedbe
# Caption of a table: measures counted by their status.
plan-counts = Mjere prema statusu
# Below the table of the action fields of a plan.
plan-shared-measures = Mjera može pripadati većem broju područja djelovanja. Tada se broji u svakom od njih.
plan-facts = O ovom planu
# On the card of the edition that is in force.
edition-current = Ovo je važeća verzija.
edition-number = Verzija
edition-adopted = Usvojeno
edition-predecessor = Prethodna verzija
edition-successor = Sljedeća verzija
# Label before the date by which the plan has to be decided anew.
edition-renew-due = Rok za ponovno usvajanje
edition-aligned-with = Temelji se na
guiding-principles = Vodeća načela
goals-not-reached = Još nepostignuti ciljevi
# What was taken over from the edition before.
carried-in = Preuzeto iz prethodne verzije
# What became of the contents of this edition in the next one.
carried-over = Što je od toga postalo
carried-from = Prije
carried-how = Što se dogodilo
carried-to = Sada
papers = Rasprava u gradskom vijeću
period = Razdoblje
period-continuous = trajno
# Label: who is responsible for a measure or an action field.
lead = Nositelj
lead-open = još nije odlučeno
partners = Partneri
sdg = Ciljevi održivog razvoja
action-fields = Područja djelovanja
goal-parent = Dio cilja
goal-children = Podciljevi
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = Ponovna rasprava
# A mark: this measure has passed its end without being finished.
measure-late = kasni
# A remark: nothing was reported about this measure for a long time.
measure-stale = O tome već dulje vrijeme nema novih vijesti.
phase = Faza
# Heading of a table of what happened with a measure, newest first.
measure-log = Tijek
milestones = Ključni koraci
milestone = Ključni korak
milestone-due = Planirano
milestone-done = Postignuto
measure-services = Usluge koje su iz toga nastale
resources = Sredstva
resources-staff = Osoblje
budget = Novac
amount = Iznos
budget-source = Financira
budget-secured = Financiranje osigurano
measure-in-plan = U planu integracije
measure-kind = Vrsta
priority = Prioritet
# Label before the workshop in which a measure was proposed.
came-from = Gdje je nastala
split-from = Izdvojeno iz
merged-into = Uključeno u
superseded-by = Zamjena

## Pages without content

not-found-title = Ova stranica ne postoji
not-found-text = Možda je adresa pogrešna ili je stranica premještena. Odaberite svoj jezik:
moved-title = Ova je stranica premještena
moved-link = Na novu stranicu

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = Službe, savjetovanje i pomoć u gradu. Na hrvatskom.

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = Nešto na ovoj stranici nije u redu?
feedback-link = Prijavite pogrešku ili prepreku
# Subject of the mail. $title: title of the page.
feedback-subject = Povratna informacija: { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = Ova izjava vrijedi za portal „{ $portal }”.
statement-conformity = Koliko je portal pristupačan?
statement-barriers = Što još nije pristupačno
# Label before what people can do instead.
statement-alternative = Do tada
# $date: the day by which a barrier is to be gone.
statement-until = Rok do kojeg ćemo to promijeniti: { $date }
statement-method = Kako smo provjeravali
# $date: the day of the assessment.
statement-assessed = Datum provjere portala: { $date }
# $date: the day on which the statement was looked at last.
statement-reviewed = Posljednji pregled ove izjave: { $date }
statement-feedback = Prijavite prepreku
statement-feedback-text = Zapeli ste negdje? Pišite nam.
statement-enforcement = Ako vam naš odgovor ne pomogne
statement-enforcement-text = Tada se možete obratiti ovoj službi. To je besplatno.

## Inside texts

table-label = Tablica
footnotes-title = Bilješke
footnote-back = Natrag na tekst
alert-note = Napomena
alert-tip = Savjet
alert-important = Važno
alert-warning = Pozor
alert-caution = Oprez

## Videos in sign language

video-sign-language = Video na njemačkom znakovnom jeziku
# $length: minutes and seconds like 3:05.
video-length = { $length } min
# Words of a link; kind of file, size and length stand behind it.
video-download = Preuzmite video
# Opens the words of the video as text.
video-transcript = Što se govori u videu
# Heading of a list of links.
video-pages = Stranice s videom na znakovnom jeziku

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date } u { $time }
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (praznik): molimo pitajte prije dolaska.
# $date: the day from which other hours hold.
hours-from = Od { $date }
# Label before what comes after a step.
step-next = Nakon toga

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = Prikaz i ispis na dva jezika
# Link on a page to the sheet with German.
sheet-link = Prikaz i ispis usporedno s njemačkim
# Label before the address of the page, beside its QR code.
sheet-address = Ova stranica na internetu
sheet-back = Natrag na stranicu
sheet-office = Nadležna služba
