### Words of the interface: what stands around the content of every portal.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = Zum Inhalt springen
# Name of the list of links to this page in the other languages.
nav-languages = Sprache wählen
# Heading of the full list of languages at the foot of the page.
nav-all-languages = Alle Sprachen
nav-main = Hauptmenü
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = Sie sind hier
# The home page, first in the path from the home page to this page.
home = Startseite
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = Über diese Seiten
# Beside a language or a page that is not translated yet. Keep it short.
# max: 32
not-translated = noch nicht übersetzt
# $date: the day on which these pages were made.
as-of = Stand: { $date }
# Heading of the list of headings on a long page.
on-this-page = Auf dieser Seite
# Label before a date: an office has looked at the facts on this day.
last-checked = Zuletzt geprüft
# Label before who translated this page.
translation = Übersetzung
more-information = Mehr dazu
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = Menüs und Beschriftungen dieser Website hat ein Computer übersetzt. Noch hat sie niemand geprüft, der die Sprache spricht.
# Heading over files to keep: a contact card, a calendar entry.
files = Zum Speichern und Weitergeben
# Before the name of a photographer.
picture-credit = Bild:
yes = ja
not-yet = noch nicht
date = Datum
year = Jahr
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = Nummer
total = Zusammen
topics = Themen
themes = Querschnittsthemen

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = Diese Seite ist noch nicht übersetzt. Der Text ist in dieser Sprache: { $language }.
# $language: name of the language in which a part of the text stands.
notice-partly = Ein Teil dieser Seite ist noch nicht übersetzt. Er steht hier in dieser Sprache: { $language }.
notice-machine = Diese Übersetzung hat ein Computer gemacht. Kein Mensch hat sie geprüft. Im Zweifel gilt der deutsche Text.
# $date: the last day on which the page was valid.
notice-expired = Diese Seite galt bis { $date }. Sie ist vielleicht nicht mehr richtig.
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = Diese Seite wurde zuletzt am { $date } geprüft. Sie ist vielleicht nicht mehr richtig.
notice-ended = Dieses Angebot gibt es nicht mehr.
notice-paused = Dieses Angebot macht gerade Pause.
notice-old-edition = Dies ist eine ältere Fassung des Konzepts. Es gibt eine neuere:
notice-cancelled = Diese Veranstaltung fällt aus.
notice-outdated = Der deutsche Text wurde nach der Übersetzung geändert. Diese Übersetzung ist vielleicht nicht mehr richtig.
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = auf { $language }

notice-planned = Dieses Angebot ist geplant. Es hat noch nicht begonnen.
# Before links to other services, where one has ended or pauses.
notice-alternatives = Das kann Ihnen stattdessen helfen:

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = { $from }–{ $to } Uhr
# $from and $to: weekdays.
days-range = { $from } bis { $to }
# $from and $to: dates.
date-range = { $from } bis { $to }
# $date: since this day.
since-date = seit { $date }
# $date: until this day.
until-date = bis { $date }
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = { $quarter }. Quartal { $year }
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = geschlossen
# $name: name of a public holiday.
hours-holiday = Feiertag: { $name }
hours-open-24 = rund um die Uhr geöffnet
# $amount: an amount in euros, already written as the language writes it.
money = { $amount } €
# $number: a share in percent, already written as the language writes it.
percent = { $number } %
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } MB

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = Worum geht es?
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = Sie sind neu hier? Beginnen Sie hier:
home-sections = Alles auf einen Blick
home-events = Nächste Termine
home-news = Aktuelles
home-contacts = Hier bekommen Sie Hilfe

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = Auswählen nach
events-coming = Nächste Termine
events-past = Vergangene Termine
events-none-coming = Zurzeit sind keine Termine geplant.
facet-topic = Themen
facet-audience = Für wen?
facet-language = Sprachen
facet-district = Stadtteile
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = Alle Themen
facet-audience-all = Alle Gruppen
facet-language-all = Hier spricht man Ihre Sprache
facet-district-all = Alle Stadtteile
# $count: how many entries the list has.
count-entries =
    { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }
heading-services = Angebote
heading-contacts = Kontakte
heading-organisations = Organisationen
heading-events = Veranstaltungen
heading-action-fields = Handlungsfelder
heading-goals = Ziele
heading-measures = Maßnahmen

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = Von A bis Z
letters-summary = Angebote, Stellen, Begriffe und mehr nach dem Alphabet.
# Name of the row of letters; read by screen readers only.
letters-nav = Buchstaben
# Heading over titles that begin with no letter of this language.
letters-other = Weitere
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = Suchen
search-summary = Hier stehen die Seiten dieses Portals. Wählen Sie aus der Liste.
# Headings in the list of the whole portal.
list-life_situation = Schritt für Schritt
list-service = Angebote und Leistungen
list-contact = Ämter und Beratung
list-event = Veranstaltungen
list-news = Neuigkeiten
list-organisation = Organisationen
list-term = Wörter der Ämter
list-plan_edition = Integrationskonzept
list-page = Weitere Seiten
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = Angebote, Seiten und Termine zum Thema: { $term }
facet-audience-summary = Angebote, Seiten und Termine für: { $term }
facet-language-summary = Angebote und Stellen in dieser Sprache: { $term }
facet-district-summary = Angebote, Seiten und Termine in: { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = Das Portal, geordnet nach: { $kind }

## Services

service-at-a-glance = Das Wichtigste
# Label before the groups of people a service is for.
service-audience = Für wen
service-age = Alter
# $from and $to: years of age.
age-range = { $from } bis { $to } Jahre
age-from = ab { $from } Jahren
age-to = bis { $to } Jahre
cost = Kosten
cost-free = kostenlos
# Label before the languages that staff speak.
languages-spoken = Sprachen
districts = Stadtteile
# Label: whether one has to sign up for a course or event.
registration = Anmeldung
registration-required = Bitte melden Sie sich an.
registration-not-required = Sie müssen sich nicht anmelden.
# $date: last day to sign up.
registration-deadline = Anmelden bis { $date }
# Words of a link: to the form by which one signs up.
registration-link = Zur Anmeldung im Internet
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = Termin
appointment-not-required = Sie brauchen keinen Termin.
# Words of a link: to the website where one books an appointment.
appointment-book = Termin im Internet buchen
deadlines = Fristen
service-bring = Das bringen Sie mit
service-requirements = Voraussetzungen
service-steps = So geht es
service-how-and-where = So erreichen Sie uns
# $room: number or name of a room.
room = Raum { $room }
next-steps = So geht es weiter
service-responsible = Wer ist zuständig?
# The organisation that runs a service.
provider = Träger
# The office that coordinates a service or an action field.
coordinator = Koordination
# Label before paragraphs of laws.
law = Rechtsgrundlage
# Label before measures of the integration plan to which this service belongs.
service-measures = Gehört zu

## Contacts and organisations

address = Adresse
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = Im Haus
transit = So kommen Sie hin
hours = Öffnungszeiten
hours-days = Tage
hours-times = Zeiten
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = An diesen Tagen ist es anders
appointment = Bitte vereinbaren Sie einen Termin.
accessibility = Barrierefreiheit
email = E-Mail
contact-form = Kontaktformular
# Label before the link `contact-form`.
contact-write = Online schreiben
website = Internetseite
messengers = Messenger
# Label: what this office or person does.
contact-role = Aufgabe
contact-person = Ansprechperson
contact-services = Angebote hier
contacts-in-house = Auch in diesem Haus
contact-events = Veranstaltungen hier
part-of-life-situations = Darum kann es gehen
organisation-parent = Gehört zu
legal-name = Rechtlicher Name
# Label before former names of an organisation.
formerly = Früher
organisation-since = Seit
organisation-leads = Verantwortlich für diese Maßnahmen
organisation-partner = Beteiligt an diesen Maßnahmen
organisation-children = Dazu gehören

## Open on which day

# What holds on one day or from one day to another. $date: the day, or „$from bis $to“; $times: times, or “closed”.
hours-next-day = { $date }: { $times }.
# The same for days with other hours than usual.
hours-next-other = { $date }: andere Zeiten, { $times }.
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = Wieder geöffnet: { $date }, ab { $time } Uhr.
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = { $date } ist ein Feiertag. Fragen Sie bitte vorher, ob geöffnet ist.
hours-next-unknown = Wann wieder geöffnet ist, steht noch nicht fest.

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = Jetzt geöffnet
# $time: a time of day like 16:00.
hours-now-until = Jetzt geöffnet bis { $time } Uhr
hours-now-closed = Jetzt geschlossen
# It opens later on the same day.
hours-now-today = Jetzt geschlossen. Öffnet heute um { $time } Uhr
# $day: name of a weekday.
hours-now-opens = Jetzt geschlossen. Öffnet { $day }, { $time } Uhr

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
# max: 28
save-contact = Kontakt speichern
# Words of a link: a file for the reader's own calendar.
# max: 28
save-event = In den Kalender
# Words of buttons. Keep them short.
# max: 16
share = Teilen
# Said after the address of the page was copied, where a device cannot share.
share-copied = Adresse kopiert
# max: 24
read-aloud = Vorlesen
# max: 14
read-pause = Pause
# max: 14
read-stop = Stopp

## Life situations: the way step by step

life-steps = Schritt für Schritt
# Above steps that can be done at the same time.
life-parallel = Das können Sie gleichzeitig erledigen:
life-services = Passende Angebote
# $number: number of the step.
step-number = Schritt { $number }
step-optional = freiwillig
# Label before the link to the service that helps with this step.
step-service = Mehr dazu
# Label before the office that is responsible for this step.
step-office = Zuständig

## Events

event-when = Wann
event-where = Wo
event-online = Im Internet
event-organiser = Veranstaltet von
event-over = Diese Veranstaltung ist vorbei.
# Workshops and other parts of an event.
event-sessions = Programm
session-results = Ergebnisse
session-measures = Daraus entstanden
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = Noch nicht erreichte Ziele, über die hier beraten wird
documents = Dokumente
document = Dokument

## Terms: German words explained

term-german = Deutsches Wort
term-say = Aussprache
term-translation = Übersetzung
term-explanation = Das bedeutet es
term-synonyms = Andere Wörter dafür
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = Fachwörter auf dieser Seite

## The integration plan

status = Stand
number-of-measures = Maßnahmen
plan-progress = Stand der Umsetzung
# Caption of a table: measures counted by their status.
plan-counts = Maßnahmen nach ihrem Stand
# Below the table of the action fields of a plan.
plan-shared-measures = Eine Maßnahme kann zu mehreren Handlungsfeldern gehören. Dann zählt sie in jedem davon.
plan-facts = Zu diesem Konzept
# On the card of the edition that is in force.
edition-current = Diese Fassung gilt jetzt.
edition-number = Fassung
edition-adopted = Beschlossen
edition-predecessor = Vorherige Fassung
edition-successor = Nächste Fassung
# Label before the date by which the plan has to be decided anew.
edition-renew-due = Neu zu beschließen bis
edition-aligned-with = Richtet sich nach
guiding-principles = Leitgedanken
goals-not-reached = Noch nicht erreichte Ziele
# What was taken over from the edition before.
carried-in = Aus der vorherigen Fassung übernommen
# What became of the contents of this edition in the next one.
carried-over = Was daraus geworden ist
carried-from = Bisher
carried-how = Was geschah
carried-to = Jetzt
papers = Beratung im Rat
period = Zeitraum
period-continuous = fortlaufend
# Label: who is responsible for a measure or an action field.
lead = Verantwortlich
lead-open = noch offen
partners = Beteiligte
sdg = Nachhaltigkeitsziele
action-fields = Handlungsfelder
goal-parent = Übergeordnetes Ziel
goal-children = Unterziele
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = Wird wieder beraten bei
# A mark: this measure has passed its end without being finished.
measure-late = verspätet
# A remark: nothing was reported about this measure for a long time.
measure-stale = Dazu gibt es seit längerer Zeit keine neue Meldung.
phase = Phase
# Heading of a table of what happened with a measure, newest first.
measure-log = Verlauf
milestones = Meilensteine
milestone = Meilenstein
milestone-due = Geplant
milestone-done = Erreicht
measure-services = Angebote daraus
resources = Mittel
resources-staff = Personal
budget = Geld
amount = Betrag
budget-source = Geldgeber
budget-secured = Gesichert
measure-in-plan = Im Integrationskonzept
measure-kind = Art
priority = Vorrang
# Label before the workshop in which a measure was proposed.
came-from = Entstanden bei
split-from = Hervorgegangen aus
merged-into = Aufgegangen in
superseded-by = Ersetzt durch

## Pages without content

not-found-title = Diese Seite gibt es nicht
not-found-text = Vielleicht ist die Adresse falsch, oder die Seite ist umgezogen. Wählen Sie Ihre Sprache:
moved-title = Diese Seite ist umgezogen
moved-link = Zur neuen Seite

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = Ämter, Beratung und Hilfe in der Stadt. Auf Deutsch.

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = Stimmt etwas auf dieser Seite nicht?
feedback-link = Fehler oder Barriere melden
# Subject of the mail. $title: title of the page.
feedback-subject = Rückmeldung: { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = Diese Erklärung gilt für das Portal { $portal }.
statement-conformity = Wie barrierefrei ist das Portal?
statement-barriers = Was noch nicht barrierefrei ist
# Label before what people can do instead.
statement-alternative = Bis dahin
# $date: the day by which a barrier is to be gone.
statement-until = Wir ändern das bis { $date }.
statement-method = Wie wir geprüft haben
# $date: the day of the assessment.
statement-assessed = Das Portal wurde am { $date } geprüft.
# $date: the day on which the statement was looked at last.
statement-reviewed = Die Erklärung wurde zuletzt am { $date } überprüft.
statement-feedback = Barrieren melden
statement-feedback-text = Kommen Sie irgendwo nicht weiter? Schreiben Sie uns.
statement-enforcement = Wenn unsere Antwort nicht hilft
statement-enforcement-text = Dann können Sie sich an diese Stelle wenden. Das kostet nichts.

## Inside texts

table-label = Tabelle
footnotes-title = Anmerkungen
footnote-back = Zurück zum Text
alert-note = Hinweis
alert-tip = Tipp
alert-important = Wichtig
alert-warning = Achtung
alert-caution = Vorsicht

## Videos in Gebärdensprache

video-sign-language = Video in Deutscher Gebärdensprache
# $length: minutes and seconds like 3:05.
video-length = { $length } Minuten
# Words of a link; kind of file, size and length stand behind it.
video-download = Video herunterladen
# Opens the words of the video as text.
video-transcript = Was im Video gesagt wird
# Heading of a list of links.
video-pages = Seiten mit einem Video in Gebärdensprache

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date }, { $time } Uhr
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (Feiertag): Fragen Sie bitte vorher, ob geöffnet ist.
# $date: the day from which other hours hold.
hours-from = Ab { $date }
# Label before what comes after a step.
step-next = Danach

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = Zweisprachig zeigen und drucken
# Link on a page to the sheet with German.
sheet-link = Mit Deutsch nebeneinander zeigen und drucken
# Label before the address of the page, beside its QR code.
sheet-address = Diese Seite im Internet
sheet-back = Zur Seite
sheet-office = Zuständig
