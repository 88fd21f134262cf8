### Words of the interface: what stands around the content of every portal.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = Kalo te përmbajtja
# Name of the list of links to this page in the other languages.
nav-languages = Zgjidhni gjuhën
# Heading of the full list of languages at the foot of the page.
nav-all-languages = Të gjitha gjuhët
nav-main = Menyja kryesore
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = Ju jeni këtu
# The home page, first in the path from the home page to this page.
home = Kreu
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = Rreth kësaj faqeje interneti
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = ende e papërkthyer
# $date: the day on which these pages were made.
as-of = Gjendja më { $date }
# Heading of the list of headings on a long page.
on-this-page = Në këtë faqe
# Label before a date: an office has looked at the facts on this day.
last-checked = Kontrolluar së fundi
# Label before who translated this page.
translation = Përkthimi
more-information = Më shumë informacion
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = Menytë dhe etiketat e kësaj faqeje interneti i ka përkthyer një kompjuter. Ende nuk i ka kontrolluar asnjë folës amtar.
# Heading over files to keep: a contact card, a calendar entry.
files = Për t’i ruajtur dhe shpërndarë
# Before the name of a photographer.
picture-credit = Foto:
yes = po
not-yet = ende jo
date = Data
year = Viti
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = Numri
total = Gjithsej
topics = Temat
themes = Temat e përbashkëta

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = Kjo faqe ende nuk është përkthyer. Teksti është në këtë gjuhë: { $language }.
# $language: name of the language in which a part of the text stands.
notice-partly = Një pjesë e kësaj faqeje ende nuk është përkthyer. Këtu ajo është në këtë gjuhë: { $language }.
notice-machine = Këtë përkthim e ka bërë një kompjuter. Askush nuk e ka kontrolluar. Në rast dyshimi vlen teksti në gjermanisht.
# $date: the last day on which the page was valid.
notice-expired = Kjo faqe ka qenë e vlefshme deri më { $date }. Ndoshta nuk është më e saktë.
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = Kjo faqe u kontrollua për herë të fundit më { $date }. Ndoshta nuk është më e saktë.
notice-ended = Ky shërbim nuk ekziston më.
notice-paused = Ky shërbim është ndërprerë përkohësisht.
notice-old-edition = Ky është një version më i vjetër i planit. Ka një version më të ri:
notice-cancelled = Ky aktivitet është anuluar.
notice-outdated = Teksti në gjermanisht është ndryshuar pas përkthimit. Ky përkthim ndoshta nuk është më i saktë.
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = gjuha: { $language }

notice-planned = Ky shërbim është planifikuar. Ende nuk ka filluar.
# Before links to other services, where one has ended or pauses.
notice-alternatives = Në vend të tij mund t’ju ndihmojë kjo:

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = { $from }–{ $to }
# $from and $to: weekdays.
days-range = { $from } – { $to }
# $from and $to: dates.
date-range = { $from } – { $to }
# $date: since this day.
since-date = që nga { $date }
# $date: until this day.
until-date = përfundon: { $date }
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = tremujori { $quarter } i vitit { $year }
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = mbyllur
# $name: name of a public holiday.
hours-holiday = Ditë feste: { $name }
hours-open-24 = hapur 24 orë në ditë
# $amount: an amount in euros, already written as the language writes it.
money = { $amount } €
# $number: a share in percent, already written as the language writes it.
percent = { $number }%
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } MB

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = Për çfarë ju duhet ndihmë?
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = Sapo keni ardhur? Filloni këtu:
home-sections = Gjithçka me një shikim
home-events = Aktivitetet e ardhshme
home-news = Lajme
home-contacts = Ku gjeni ndihmë

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = Zgjidhni sipas
events-coming = Aktivitetet e ardhshme
events-past = Aktivitetet e kaluara
events-none-coming = Për momentin nuk ka aktivitete të planifikuara.
facet-topic = Temat
facet-audience = Për kë?
facet-language = Gjuhët që fliten
facet-district = Lagjet
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = Të gjitha temat
facet-audience-all = Të gjitha grupet
facet-language-all = Ku flitet gjuha juaj
facet-district-all = Të gjitha lagjet
# $count: how many entries the list has.
count-entries =
    { $count ->
        [one] { $count } element
       *[other] { $count } elemente
    }
heading-services = Shërbimet
heading-contacts = Kontaktet
heading-organisations = Organizatat
heading-events = Aktivitetet
heading-action-fields = Fushat e veprimit
heading-goals = Qëllimet
heading-measures = Masat

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = Nga A në Zh
letters-summary = Shërbime, zyra, terma dhe të tjera sipas alfabetit.
# Name of the row of letters; read by screen readers only.
letters-nav = Shkronjat
# Heading over titles that begin with no letter of this language.
letters-other = Të tjera
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = Kërkimi
search-summary = Këtu janë faqet e këtij portali. Zgjidhni nga lista.
# Headings in the list of the whole portal.
list-life_situation = Hap pas hapi
list-service = Shërbimet
list-contact = Zyrat dhe këshillimi
list-event = Aktivitetet
list-news = Lajmet
list-organisation = Organizatat
list-term = Shpjegimi i fjalëve zyrtare
list-plan_edition = Plani i integrimit
list-page = Faqe të tjera
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = Shërbime, faqe dhe aktivitete për këtë temë: { $term }
facet-audience-summary = Shërbime, faqe dhe aktivitete për: { $term }
facet-language-summary = Shërbime dhe zyra në këtë gjuhë: { $term }
facet-district-summary = Shërbime, faqe dhe aktivitete. Ku: { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = Portali, i renditur sipas: { $kind }

## Services

service-at-a-glance = Më e rëndësishmja
# Label before the groups of people a service is for.
service-audience = Për kë
service-age = Mosha
# $from and $to: years of age.
age-range = { $from } deri në { $to } vjeç
age-from = nga { $from } vjeç
age-to = deri në { $to } vjeç
cost = Kostoja
cost-free = falas
# Label before the languages that staff speak.
languages-spoken = Gjuhët
districts = Lagjet
# Label: whether one has to sign up for a course or event.
registration = Regjistrimi
registration-required = Ju lutemi, regjistrohuni.
registration-not-required = Nuk keni nevojë të regjistroheni.
# $date: last day to sign up.
registration-deadline = Regjistrimi deri më { $date }
# Words of a link: to the form by which one signs up.
registration-link = Regjistrohuni në internet
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = Termini
appointment-not-required = Nuk keni nevojë për termin.
# Words of a link: to the website where one books an appointment.
appointment-book = Caktoni termin në internet
deadlines = Afatet
service-bring = Çfarë duhet të sillni
service-requirements = Kushtet
service-steps = Si funksionon
service-how-and-where = Si të na kontaktoni
# $room: number or name of a room.
room = Dhoma { $room }
next-steps = Çfarë vjen më pas
service-responsible = Kush është përgjegjës?
# The organisation that runs a service.
provider = Ofrohet nga
# The office that coordinates a service or an action field.
coordinator = Koordinohet nga
# Label before paragraphs of laws.
law = Baza ligjore
# Label before measures of the integration plan to which this service belongs.
service-measures = Pjesë e

## Contacts and organisations

address = Adresa
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = Në ndërtesën
transit = Si të arrini aty
hours = Orari
hours-days = Ditët
hours-times = Orët
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = Në këto ditë orari është ndryshe
appointment = Ju lutemi, caktoni një termin.
accessibility = Qasja pa pengesa
email = E-mail
contact-form = Formulari i kontaktit
# Label before the link `contact-form`.
contact-write = Shkruani në internet
website = Faqja e internetit
messengers = Aplikacionet e mesazheve
# Label: what this office or person does.
contact-role = Detyra
contact-person = Personi i kontaktit
contact-services = Shërbimet këtu
contacts-in-house = Edhe në këtë ndërtesë
contact-events = Aktivitetet këtu
part-of-life-situations = Kjo ndihmon në këto situata
organisation-parent = Pjesë e
legal-name = Emri ligjor
# Label before former names of an organisation.
formerly = Më parë
organisation-since = Ekziston që nga
organisation-leads = Përgjegjës për këto masa
organisation-partner = Partner në këto masa
organisation-children = Përfshin

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date }: { $times }.
# The same for days with other hours than usual.
hours-next-other = { $date }: orar tjetër, { $times }.
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = Hapet përsëri: { $date }, nga ora { $time }.
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = { $date } është ditë feste. Ju lutemi, pyesni më parë nëse është hapur.
hours-next-unknown = Ende nuk dihet kur do të hapet përsëri.

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = Tani hapur
# $time: a time of day like 16:00.
hours-now-until = Tani hapur deri në orën { $time }
hours-now-closed = Tani mbyllur
# It opens later on the same day.
hours-now-today = Tani mbyllur. Hapet sot në orën { $time }
# $day: name of a weekday.
hours-now-opens = Tani mbyllur. Hapet: { $day }, ora { $time }

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = Ruani kontaktin
# Words of a link: a file for the reader's own calendar.
save-event = Shtoni në kalendar
# Words of buttons. Keep them short.
share = Shpërndani
# Said after the address of the page was copied, where a device cannot share.
share-copied = Adresa u kopjua
read-aloud = Lexim me zë
read-pause = Pauzë
read-stop = Stop

## Life situations: the way step by step

life-steps = Hap pas hapi
# Above steps that can be done at the same time.
life-parallel = Këto mund t’i bëni në të njëjtën kohë:
life-services = Shërbime të përshtatshme
# $number: number of the step.
step-number = Hapi { $number }
step-optional = sipas dëshirës
# Label before the link to the service that helps with this step.
step-service = Më shumë për këtë
# Label before the office that is responsible for this step.
step-office = Përgjegjës

## Events

event-when = Kur
event-where = Ku
event-online = Në internet
event-organiser = Organizohet nga
event-over = Ky aktivitet ka përfunduar.
# Workshops and other parts of an event.
event-sessions = Programi
session-results = Rezultatet
session-measures = Çfarë doli prej kësaj
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = Qëllime ende të paarritura që do të diskutohen këtu
documents = Dokumentet
document = Dokument

## Terms: German words explained

term-german = Fjala gjermane
term-say = Shqiptimi
term-translation = Përkthimi
term-explanation = Çfarë do të thotë
term-synonyms = Fjalë të tjera për këtë
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = Fjalë zyrtare në këtë faqe

## The integration plan

status = Gjendja
number-of-measures = Masat
plan-progress = Ecuria
# Caption of a table: measures counted by their status.
plan-counts = Masat sipas gjendjes
# Below the table of the action fields of a plan.
plan-shared-measures = Një masë mund t’u përkasë disa fushave të veprimit. Atëherë ajo numërohet në secilën prej tyre.
plan-facts = Rreth këtij plani
# On the card of the edition that is in force.
edition-current = Ky është versioni në fuqi.
edition-number = Versioni
edition-adopted = Miratuar
edition-predecessor = Versioni i mëparshëm
edition-successor = Versioni pasues
# Label before the date by which the plan has to be decided anew.
edition-renew-due = Të miratohet sërish deri më
edition-aligned-with = Mbështetet në
guiding-principles = Parimet udhëheqëse
goals-not-reached = Qëllime ende të paarritura
# What was taken over from the edition before.
carried-in = Marrë nga versioni i mëparshëm
# What became of the contents of this edition in the next one.
carried-over = Çfarë u bë me të
carried-from = Më parë
carried-how = Çfarë ndodhi
carried-to = Tani
papers = Diskutimi në këshillin e qytetit
period = Periudha
period-continuous = në vazhdim
# Label: who is responsible for a measure or an action field.
lead = Përgjegjës
lead-open = ende nuk është vendosur
partners = Partnerët
sdg = Objektivat e zhvillimit të qëndrueshëm
action-fields = Fushat e veprimit
goal-parent = Pjesë e qëllimit
goal-children = Nënqëllimet
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = Do të diskutohet sërish në
# A mark: this measure has passed its end without being finished.
measure-late = me vonesë
# A remark: nothing was reported about this measure for a long time.
measure-stale = Prej kohësh nuk ka njoftime të reja për këtë.
phase = Faza
# Heading of a table of what happened with a measure, newest first.
measure-log = Ecuria deri tani
milestones = Etapat kryesore
milestone = Etapa kryesore
milestone-due = Planifikuar
milestone-done = Arritur
measure-services = Shërbime që dolën prej saj
resources = Burimet
resources-staff = Personeli
budget = Paratë
amount = Shuma
budget-source = Paguhet nga
budget-secured = Siguruar
measure-in-plan = Në planin e integrimit
measure-kind = Lloji
priority = Përparësia
# Label before the workshop in which a measure was proposed.
came-from = Propozuar në
split-from = Ndarë nga
merged-into = Bashkuar me
superseded-by = Zëvendësuar nga

## Pages without content

not-found-title = Kjo faqe nuk ekziston
not-found-text = Adresa mund të jetë e gabuar, ose faqja është zhvendosur. Zgjidhni gjuhën tuaj:
moved-title = Kjo faqe është zhvendosur
moved-link = Shkoni te faqja e re

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = Zyra, këshillim dhe ndihmë në qytet. Në shqip.

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = A ka diçka të pasaktë në këtë faqe?
feedback-link = Njoftoni një gabim ose një pengesë
# Subject of the mail. $title: title of the page.
feedback-subject = Mendim për faqen: { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = Kjo deklaratë vlen për portalin „{ $portal }“.
statement-conformity = Sa i qasshëm është portali?
statement-barriers = Çfarë nuk është ende e qasshme
# Label before what people can do instead.
statement-alternative = Deri atëherë
# $date: the day by which a barrier is to be gone.
statement-until = Do ta ndryshojmë këtë deri më { $date }.
statement-method = Si e kontrolluam
# $date: the day of the assessment.
statement-assessed = Portali u kontrollua më { $date }.
# $date: the day on which the statement was looked at last.
statement-reviewed = Kjo deklaratë u shqyrtua për herë të fundit më { $date }.
statement-feedback = Njoftoni një pengesë
statement-feedback-text = Keni hasur në ndonjë pengesë? Na shkruani.
statement-enforcement = Nëse përgjigjja jonë nuk ju ndihmon
statement-enforcement-text = Atëherë mund t’i drejtoheni kësaj zyre. Është falas.

## Inside texts

table-label = Tabelë
footnotes-title = Shënime
footnote-back = Kthehuni te teksti
alert-note = Informacion
alert-tip = Këshillë
alert-important = E rëndësishme
alert-warning = Vini re
alert-caution = Kujdes

## Videos in sign language

video-sign-language = Video në gjuhën gjermane të shenjave
# $length: minutes and seconds like 3:05.
video-length = { $length } minuta
# Words of a link; kind of file, size and length stand behind it.
video-download = Shkarkoni videon
# Opens the words of the video as text.
video-transcript = Çfarë thuhet në video
# Heading of a list of links.
video-pages = Faqe me video në gjuhën e shenjave

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date }, ora { $time }
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (ditë feste): ju lutemi, pyesni para se të vini.
# $date: the day from which other hours hold.
hours-from = Nga { $date }
# Label before what comes after a step.
step-next = Pas kësaj

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = Shfaqni dhe printoni në dy gjuhë
# Link on a page to the sheet with German.
sheet-link = Shfaqni dhe printoni krahas gjermanishtes
# Label before the address of the page, beside its QR code.
sheet-address = Kjo faqe në internet
sheet-back = Te faqja
sheet-office = Zyra përgjegjëse
