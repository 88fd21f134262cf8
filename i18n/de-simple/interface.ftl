### Words of the interface: what stands around the content of every portal.
### Written by the makers of Lotse, not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = Zum Text springen
# Name of the list of links to this page in the other languages.
nav-languages = Sprache wählen
# Heading of the full list of languages at the foot of the page.
nav-all-languages = Alle Sprachen
nav-main = Haupt-Menü
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = Sie sind hier
# The home page, first in the path from the home page to this page.
home = Startseite
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = Über diese Internet-Seite
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = noch nicht in Leichter Sprache
# $date: the day on which these pages were made.
as-of = Stand: { $date }
# Heading of the list of headings on a long page.
on-this-page = Das steht auf dieser Seite
# Label before a date: an office has looked at the facts on this day.
last-checked = Zuletzt geprüft
# Label before who translated this page.
translation = Übersetzung
more-information = Mehr Infos
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = Ein Computer hat die Wörter auf dieser Internet-Seite übersetzt. Noch kein Mensch hat die Wörter geprüft.
# Heading over files to keep: a contact card, a calendar entry.
files = Zum Speichern
# Before the name of a photographer.
picture-credit = Das Bild ist von:
yes = ja
not-yet = noch nicht
date = Datum
year = Jahr
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = Nummer
total = Zusammen
topics = Themen
themes = Themen für alle Bereiche

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = Diese Seite gibt es noch nicht in Leichter Sprache. Der Text ist in dieser Sprache: { $language }.
# $language: name of the language in which a part of the text stands.
notice-partly = Ein Teil von dieser Seite fehlt noch in Leichter Sprache. Der Teil ist hier in dieser Sprache: { $language }.
notice-machine = Ein Computer hat diesen Text geschrieben. Kein Mensch hat den Text geprüft. Vielleicht sind Fehler im Text.
# $date: the last day on which the page was valid.
notice-expired = Der Text war richtig bis { $date }. Vielleicht stimmt der Text jetzt nicht mehr.
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = Wir haben diese Seite zuletzt am { $date } geprüft. Vielleicht stimmt der Text jetzt nicht mehr.
notice-ended = Dieses Angebot gibt es nicht mehr.
notice-paused = Dieses Angebot macht gerade eine Pause.
notice-old-edition = Dieser Plan ist alt. Es gibt einen neuen Plan:
notice-cancelled = Dieses Treffen fällt aus.
notice-outdated = Der deutsche Text ist neuer. Vielleicht stimmt dieser Text nicht mehr.
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = in dieser Sprache: { $language }

notice-planned = Dieses Angebot gibt es noch nicht. Es kommt später.
# Before links to other services, where one has ended or pauses.
notice-alternatives = Das hilft vielleicht auch:

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = { $from } Uhr bis { $to } Uhr
# $from and $to: weekdays.
days-range = { $from } bis { $to }
# $from and $to: dates.
date-range = { $from } bis { $to }
# $date: since this day.
since-date = seit { $date }
# $date: until this day.
until-date = bis { $date }
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = { $quarter }. Viertel vom Jahr { $year }
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = geschlossen
# $name: name of a public holiday.
hours-holiday = Feier·tag: { $name }
hours-open-24 = immer offen
# $amount: an amount in euros, already written as the language writes it.
money = { $amount } Euro
# $number: a share in percent, already written as the language writes it.
percent = { $number } Prozent
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } MB

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = Wobei brauchen Sie Hilfe?
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = Sind Sie neu hier? Fangen Sie hier an:
home-sections = Das finden Sie hier
home-events = Die nächsten Termine
home-news = Neue Infos
home-contacts = Hier bekommen Sie Hilfe

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = Wählen Sie aus
events-coming = Die nächsten Termine
events-past = Diese Termine sind vorbei
events-none-coming = Im Moment gibt es keine Termine.
facet-topic = Themen
facet-audience = Für wen?
facet-language = Sprachen
facet-district = Stadt-Teile
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = Alle Themen
facet-audience-all = Alle Gruppen
facet-language-all = Hier spricht man Ihre Sprache
facet-district-all = Alle Stadt-Teile
# $count: how many entries the list has.
count-entries =
    { $count ->
        [one] Hier gibt es { $count } Seite
       *[other] Hier gibt es { $count } Seiten
    }
heading-services = Angebote
heading-contacts = Hier bekommen Sie Hilfe
heading-organisations = Gruppen und Ämter
heading-events = Treffen und Termine
heading-action-fields = Bereiche
heading-goals = Ziele
heading-measures = Das machen wir

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = Von A bis Z
letters-summary = Angebote, Ämter und mehr nach dem Alphabet.
# Name of the row of letters; read by screen readers only.
letters-nav = Buchstaben
# Heading over titles that begin with no letter of this language.
letters-other = Andere
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = Suchen
search-summary = Hier sind die Seiten. Wählen Sie eine Seite aus.
# Headings in the list of the whole portal.
list-life_situation = Schritt für Schritt
list-service = Angebote
list-contact = Ämter und Beratung
list-event = Treffen und Termine
list-news = Neue Infos
list-organisation = Gruppen und Ämter
list-term = Schwere Wörter
list-plan_edition = Integrations-Konzept
list-page = Andere Seiten
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = Angebote und Termine zum Thema: { $term }
facet-audience-summary = Angebote und Termine für: { $term }
facet-language-summary = Angebote und Ämter in dieser Sprache: { $term }
facet-district-summary = Angebote und Termine in: { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = Alle Seiten, sortiert nach: { $kind }

## Services

service-at-a-glance = Das ist wichtig
# Label before the groups of people a service is for.
service-audience = Für wen ist das?
service-age = Alter
# $from and $to: years of age.
age-range = { $from } bis { $to } Jahre
age-from = ab { $from } Jahren
age-to = bis { $to } Jahre
cost = Was kostet das?
cost-free = Es kostet nichts.
# Label before the languages that staff speak.
languages-spoken = Diese Sprachen sprechen wir
districts = Stadt-Teile
# Label: whether one has to sign up for a course or event.
registration = Anmeldung
registration-required = Bitte melden Sie sich an.
registration-not-required = Sie müssen sich nicht anmelden.
# $date: last day to sign up.
registration-deadline = Melden Sie sich an bis { $date }
# Words of a link: to the form by which one signs up.
registration-link = Im Internet anmelden
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = Termin
appointment-not-required = Sie brauchen keinen Termin.
# Words of a link: to the website where one books an appointment.
appointment-book = Termin im Internet machen
deadlines = Bis wann?
service-bring = Das bringen Sie mit
service-requirements = Das muss so sein
service-steps = So geht es
service-how-and-where = So finden Sie uns
# $room: number or name of a room.
room = Raum { $room }
next-steps = So geht es weiter
service-responsible = Wer macht das?
# The organisation that runs a service.
provider = Das Angebot ist von
# The office that coordinates a service or an action field.
coordinator = Wer plant das?
# Label before paragraphs of laws.
law = Das steht im Gesetz
# Label before measures of the integration plan to which this service belongs.
service-measures = Gehört zu

## Contacts and organisations

address = Adresse
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = Im Haus
transit = So kommen Sie hin
hours = Dann haben wir offen
hours-days = Tage
hours-times = Uhr-Zeit
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = An diesen Tagen ist es anders
appointment = Bitte machen Sie einen Termin aus.
accessibility = Hilfen für Menschen mit Behinderung
email = E-Mail
contact-form = Nachricht schreiben
# Label before the link `contact-form`.
contact-write = Im Internet schreiben
website = Internet-Seite
messengers = Nachricht mit dem Handy
# Label: what this office or person does.
contact-role = Aufgabe
contact-person = Diese Person hilft Ihnen
contact-services = Diese Angebote gibt es hier
contacts-in-house = Auch in diesem Haus
contact-events = Diese Treffen sind hier
part-of-life-situations = Dabei helfen wir
organisation-parent = Gehört zu
legal-name = Ganzer Name
# Label before former names of an organisation.
formerly = Früher hieß es so
organisation-since = Seit
organisation-leads = Das machen wir
organisation-partner = Dabei helfen wir mit
organisation-children = Das gehört dazu

## Open on which day

# What holds on one day or from one day to another. $date: the day, or „$from bis $to“; $times: times, or “closed”.
hours-next-day = { $date }: { $times }.
# The same for days with other hours than usual.
hours-next-other = { $date }: andere Zeiten. { $times }.
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = Wieder offen: { $date }, ab { $time } Uhr.
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = { $date } ist ein Feier·tag. Fragen Sie bitte vorher: Ist dann offen?
hours-next-unknown = Wir wissen noch nicht: Wann ist wieder offen?

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = Jetzt offen
# $time: a time of day like 16:00.
hours-now-until = Jetzt offen bis { $time } Uhr
hours-now-closed = Jetzt zu
# It opens later on the same day.
hours-now-today = Jetzt zu. Macht heute auf: um { $time } Uhr
# $day: name of a weekday.
hours-now-opens = Jetzt zu. Macht wieder auf: { $day }, { $time } Uhr

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = Kontakt speichern
# Words of a link: a file for the reader's own calendar.
save-event = In den Kalender
# Words of buttons. Keep them short.
share = Teilen
# Said after the address of the page was copied, where a device cannot share.
share-copied = Adresse kopiert
read-aloud = Vorlesen
read-pause = Pause
read-stop = Stopp

## Life situations: the way step by step

life-steps = Schritt für Schritt
# Above steps that can be done at the same time.
life-parallel = Das können Sie zur gleichen Zeit machen:
life-services = Diese Angebote helfen
# $number: number of the step.
step-number = Schritt { $number }
step-optional = Sie müssen das nicht machen
# Label before the link to the service that helps with this step.
step-service = Mehr Infos
# Label before the office that is responsible for this step.
step-office = Wer macht das?

## Events

event-when = Wann
event-where = Wo
event-online = Im Internet
event-organiser = Wer lädt ein?
event-over = Das ist schon vorbei.
# Workshops and other parts of an event.
event-sessions = Das passiert
session-results = Das kam dabei heraus
session-measures = Das machen wir jetzt
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = Diese Ziele haben wir noch nicht geschafft. Wir sprechen hier darüber.
documents = Texte
document = Text

## Terms: German words explained

term-german = Deutsches Wort
term-say = So spricht man das Wort
term-translation = Übersetzung
term-explanation = Das bedeutet das Wort
term-synonyms = Andere Wörter dafür
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = Schwere Wörter auf dieser Seite

## The integration plan

status = Wie weit sind wir?
number-of-measures = So viele
plan-progress = So weit sind wir
# Caption of a table: measures counted by their status.
plan-counts = So weit sind wir
# Below the table of the action fields of a plan.
plan-shared-measures = Ein Projekt kann zu mehreren Bereichen gehören. Dann zählt es in jedem Bereich.
plan-facts = Infos zum Plan
# On the card of the edition that is in force.
edition-current = Dieser Plan gilt jetzt.
edition-number = Nummer vom Plan
edition-adopted = Wer hat Ja gesagt?
edition-predecessor = Der Plan davor
edition-successor = Der Plan danach
# Label before the date by which the plan has to be decided anew.
edition-renew-due = Ein neuer Plan kommt bis
edition-aligned-with = Passt zu
guiding-principles = Das ist uns wichtig
goals-not-reached = Diese Ziele haben wir noch nicht geschafft
# What was taken over from the edition before.
carried-in = Das ist aus dem alten Plan
# What became of the contents of this edition in the next one.
carried-over = Das ist daraus geworden
carried-from = Früher
carried-how = Was ist passiert?
carried-to = Jetzt
papers = Darüber hat der Stadt-Rat gesprochen
period = Wie lange?
period-continuous = ohne Ende
# Label: who is responsible for a measure or an action field.
lead = Wer macht das?
lead-open = Das wissen wir noch nicht
partners = Wer hilft mit?
sdg = Ziele für die ganze Welt
action-fields = Bereiche
goal-parent = Gehört zu diesem Ziel
goal-children = Kleinere Ziele
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = Wir sprechen wieder darüber
# A mark: this measure has passed its end without being finished.
measure-late = zu spät
# A remark: nothing was reported about this measure for a long time.
measure-stale = Es gibt lange keine neuen Infos.
phase = Wo stehen wir?
# Heading of a table of what happened with a measure, newest first.
measure-log = Was ist passiert?
milestones = Wichtige Schritte
milestone = Schritt
milestone-due = Geplant
milestone-done = Geschafft
measure-services = Diese Angebote gibt es
resources = Geld und Personen
resources-staff = Personen
budget = Geld
amount = Wie viel Geld?
budget-source = Wer gibt das Geld?
budget-secured = Ist das Geld sicher?
measure-in-plan = Im Plan
measure-kind = Neu oder alt?
priority = Wie wichtig ist das?
# Label before the workshop in which a measure was proposed.
came-from = Die Idee kommt von
split-from = War früher ein Teil von
merged-into = Gehört jetzt zu
superseded-by = Dafür gibt es jetzt

## Pages without content

not-found-title = Diese Seite gibt es nicht
not-found-text = Vielleicht ist die Adresse falsch. Wählen Sie Ihre Sprache:
moved-title = Diese Seite ist jetzt an einer anderen Stelle
moved-link = Zur neuen Seite

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = Ämter und Hilfe in der Stadt. In Leichter Sprache.

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = Ist auf dieser Seite etwas falsch?
feedback-link = Schreiben Sie uns das
# Subject of the mail. $title: title of the page.
feedback-subject = Rückmeldung: { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = Diese Erklärung ist für das Portal { $portal }.
statement-conformity = Wie gut können alle das Portal benutzen?
statement-barriers = Was noch fehlt
# Label before what people can do instead.
statement-alternative = So geht es jetzt
# $date: the day by which a barrier is to be gone.
statement-until = Wir ändern das bis { $date }.
statement-method = So haben wir geprüft
# $date: the day of the assessment.
statement-assessed = Wir haben das Portal am { $date } geprüft.
# $date: the day on which the statement was looked at last.
statement-reviewed = Diese Erklärung haben wir zuletzt am { $date } geprüft.
statement-feedback = Schreiben Sie uns
statement-feedback-text = Kommen Sie nicht weiter? Schreiben Sie uns.
statement-enforcement = Wenn unsere Antwort nicht hilft
statement-enforcement-text = Dann hilft diese Stelle. Das kostet kein Geld.

## Inside texts

table-label = Tabelle
footnotes-title = Mehr dazu
footnote-back = Zurück zum Text
alert-note = Das ist gut zu wissen
alert-tip = Ein Tipp
alert-important = Das ist wichtig
alert-warning = Achtung
alert-caution = Vorsicht

## Videos in sign language

video-sign-language = Film in Deutscher Gebärden·sprache
# $length: minutes and seconds like 3:05.
video-length = { $length } Minuten
# Words of a link; kind of file, size and length stand behind it.
video-download = Film herunterladen
# Opens the words of the video as text.
video-transcript = Das sagt der Film
# Heading of a list of links.
video-pages = Seiten mit einem Film in Gebärden·sprache

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date }, { $time } Uhr
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } ist ein Feier·tag. Fragen Sie bitte vorher: Ist dann offen?
# $date: the day from which other hours hold.
hours-from = Ab { $date }
# Label before what comes after a step.
step-next = Danach

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = In 2 Sprachen zeigen und drucken
# Link on a page to the sheet with German.
sheet-link = Neben schwerer Sprache zeigen und drucken
# Label before the address of the page, beside its QR code.
sheet-address = Diese Seite im Internet
sheet-back = Zur Seite
sheet-office = Wer macht das?
