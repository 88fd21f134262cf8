### Words of the interface: what stands around the content of every portal.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = Przejdź do treści
# Name of the list of links to this page in the other languages.
nav-languages = Wybór języka
# Heading of the full list of languages at the foot of the page.
nav-all-languages = Wszystkie języki
nav-main = Menu główne
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = Są Państwo tutaj
# The home page, first in the path from the home page to this page.
home = Strona główna
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = O tym portalu
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = jeszcze nieprzetłumaczone
# $date: the day on which these pages were made.
as-of = Stan na dzień { $date }
# Heading of the list of headings on a long page.
on-this-page = Na tej stronie
# Label before a date: an office has looked at the facts on this day.
last-checked = Ostatnio sprawdzono
# Label before who translated this page.
translation = Tłumaczenie
more-information = Więcej informacji
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = Menu i opisy w tym portalu przetłumaczył komputer. Nie sprawdził ich jeszcze nikt, dla kogo polski jest językiem ojczystym.
# Heading over files to keep: a contact card, a calendar entry.
files = Do zapisania i udostępnienia
# Before the name of a photographer.
picture-credit = Zdjęcie:
yes = tak
not-yet = jeszcze nie
date = Data
year = Rok
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = Numer
total = Razem
topics = Tematy
themes = Tematy przekrojowe

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = Ta strona nie jest jeszcze przetłumaczona. Język tekstu: { $language }.
# $language: name of the language in which a part of the text stands.
notice-partly = Część tej strony nie jest jeszcze przetłumaczona. Język tej części: { $language }.
notice-machine = To tłumaczenie wykonał komputer. Nikt go nie sprawdził. W razie wątpliwości obowiązuje tekst niemiecki.
# $date: the last day on which the page was valid.
notice-expired = Ta strona była aktualna do { $date }. Może już nie być poprawna.
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = Tę stronę ostatnio sprawdzono { $date }. Może już nie być poprawna.
notice-ended = Tej usługi już nie ma.
notice-paused = Ta usługa jest obecnie zawieszona.
notice-old-edition = To jest starsza wersja planu. Jest nowsza:
notice-cancelled = To wydarzenie zostało odwołane.
notice-outdated = Tekst niemiecki zmieniono po przetłumaczeniu. To tłumaczenie może już nie być poprawne.
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = język: { $language }

notice-planned = Ta usługa jest planowana. Jeszcze się nie rozpoczęła.
# Before links to other services, where one has ended or pauses.
notice-alternatives = Zamiast tego może pomóc:

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
date-quarter = { $quarter }. kwartał { $year }
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = zamknięte
# $name: name of a public holiday.
hours-holiday = Święto: { $name }
hours-open-24 = otwarte całą dobę
# $amount: an amount in euros, already written as the language writes it.
money = { $amount } €
# $number: a share in percent, already written as the language writes it.
percent = { $number }%
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } MB

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = W czym możemy pomóc?
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = Są tu Państwo od niedawna? Proszę zacząć tutaj:
home-sections = Wszystko w jednym miejscu
home-events = Najbliższe wydarzenia
home-news = Aktualności
home-contacts = Gdzie można uzyskać pomoc

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = Wybór według
events-coming = Najbliższe wydarzenia
events-past = Minione wydarzenia
events-none-coming = Obecnie nie są planowane żadne wydarzenia.
facet-topic = Tematy
facet-audience = Dla kogo?
facet-language = Języki
facet-district = Dzielnice
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = Wszystkie tematy
facet-audience-all = Wszystkie grupy
facet-language-all = Gdzie mówią w Państwa języku
facet-district-all = Wszystkie dzielnice
# $count: how many entries the list has.
count-entries =
    { $count ->
        [one] { $count } wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisu
    }
heading-services = Usługi
heading-contacts = Kontakty
heading-organisations = Organizacje
heading-events = Wydarzenia
heading-action-fields = Obszary działań
heading-goals = Cele
heading-measures = Działania

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = Od A do Z
letters-summary = Usługi, urzędy, pojęcia i inne w kolejności alfabetycznej.
# Name of the row of letters; read by screen readers only.
letters-nav = Litery
# Heading over titles that begin with no letter of this language.
letters-other = Inne
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = Szukaj
search-summary = Tutaj są strony tego portalu. Proszę wybrać z listy.
# Headings in the list of the whole portal.
list-life_situation = Krok po kroku
list-service = Usługi
list-contact = Urzędy i doradztwo
list-event = Wydarzenia
list-news = Aktualności
list-organisation = Organizacje
list-term = Słownictwo urzędowe
list-plan_edition = Plan integracji
list-page = Inne strony
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = Usługi, strony i wydarzenia na temat: { $term }
facet-audience-summary = Usługi, strony i wydarzenia dla grupy: { $term }
facet-language-summary = Usługi i urzędy w tym języku: { $term }
facet-district-summary = Usługi, strony i wydarzenia w dzielnicy: { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = Portal uporządkowany według: { $kind }

## Services

service-at-a-glance = Najważniejsze informacje
# Label before the groups of people a service is for.
service-audience = Dla kogo
service-age = Wiek
# $from and $to: years of age.
age-range =
    { $to ->
        [one] od { $from } do { $to } roku
        [few] od { $from } do { $to } lat
        [many] od { $from } do { $to } lat
       *[other] od { $from } do { $to } roku
    }
age-from =
    { $from ->
        [one] od { $from } roku
        [few] od { $from } lat
        [many] od { $from } lat
       *[other] od { $from } roku
    }
age-to =
    { $to ->
        [one] do { $to } roku
        [few] do { $to } lat
        [many] do { $to } lat
       *[other] do { $to } roku
    }
cost = Koszt
cost-free = bezpłatnie
# Label before the languages that staff speak.
languages-spoken = Języki
districts = Dzielnice
# Label: whether one has to sign up for a course or event.
registration = Zapisy
registration-required = Prosimy się zapisać.
registration-not-required = Nie trzeba się zapisywać.
# $date: last day to sign up.
registration-deadline = Zapisy do { $date }
# Words of a link: to the form by which one signs up.
registration-link = Zapisy online
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = Umówienie wizyty
appointment-not-required = Nie trzeba umawiać wizyty.
# Words of a link: to the website where one books an appointment.
appointment-book = Umawianie wizyty online
deadlines = Terminy
service-bring = Co zabrać ze sobą
service-requirements = Warunki
service-steps = Jak to załatwić
service-how-and-where = Jak się z nami skontaktować
# $room: number or name of a room.
room = Pokój { $room }
next-steps = Co dalej
service-responsible = Kto się tym zajmuje?
# The organisation that runs a service.
provider = Prowadzi
# The office that coordinates a service or an action field.
coordinator = Koordynacja
# Label before paragraphs of laws.
law = Podstawa prawna
# Label before measures of the integration plan to which this service belongs.
service-measures = Należy do

## Contacts and organisations

address = Adres
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = W budynku
transit = Jak dojechać
hours = Godziny otwarcia
hours-days = Dni
hours-times = Godziny
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = W te dni obowiązują inne godziny
appointment = Prosimy umówić wizytę.
accessibility = Dostępność
email = E-mail
contact-form = Formularz kontaktowy
# Label before the link `contact-form`.
contact-write = Kontakt online
website = Strona internetowa
messengers = Komunikatory
# Label: what this office or person does.
contact-role = Czym się zajmuje
contact-person = Osoba do kontaktu
contact-services = Usługi tutaj
contacts-in-house = Także w tym budynku
contact-events = Wydarzenia tutaj
part-of-life-situations = Pomaga w tych sytuacjach
organisation-parent = Należy do
legal-name = Nazwa prawna
# Label before former names of an organisation.
formerly = Dawniej
organisation-since = Od
organisation-leads = Odpowiada za te działania
organisation-partner = Uczestniczy w tych działaniach
organisation-children = Obejmuje

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date }: { $times }.
# The same for days with other hours than usual.
hours-next-other = { $date }: inne godziny, { $times }.
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = Ponownie otwarte: { $date }, od { $time }.
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = Święto: { $date }. Prosimy najpierw zapytać, czy jest otwarte.
hours-next-unknown = Nie wiadomo jeszcze, kiedy znów będzie otwarte.

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = Teraz otwarte
# $time: a time of day like 16:00.
hours-now-until = Teraz otwarte do { $time }
hours-now-closed = Teraz zamknięte
# It opens later on the same day.
hours-now-today = Teraz zamknięte. Otwarcie dzisiaj o { $time }
# $day: name of a weekday.
hours-now-opens = Teraz zamknięte. Otwarcie: { $day }, { $time }

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = Zapisz kontakt
# Words of a link: a file for the reader's own calendar.
save-event = Dodaj do kalendarza
# Words of buttons. Keep them short.
share = Udostępnij
# Said after the address of the page was copied, where a device cannot share.
share-copied = Adres skopiowany
read-aloud = Czytaj na głos
read-pause = Pauza
read-stop = Stop

## Life situations: the way step by step

life-steps = Krok po kroku
# Above steps that can be done at the same time.
life-parallel = Te sprawy można załatwiać jednocześnie:
life-services = Pasujące usługi
# $number: number of the step.
step-number = Krok { $number }
step-optional = nieobowiązkowo
# Label before the link to the service that helps with this step.
step-service = Więcej na ten temat
# Label before the office that is responsible for this step.
step-office = Kto się tym zajmuje

## Events

event-when = Kiedy
event-where = Gdzie
event-online = Online
event-organiser = Organizator
event-over = To wydarzenie już się odbyło.
# Workshops and other parts of an event.
event-sessions = Program
session-results = Wyniki
session-measures = Co z tego wynikło
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = Cele jeszcze nieosiągnięte, do omówienia tutaj
documents = Dokumenty
document = Dokument

## Terms: German words explained

term-german = Niemieckie słowo
term-say = Wymowa
term-translation = Tłumaczenie
term-explanation = Co to znaczy
term-synonyms = Inne określenia
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = Słownictwo urzędowe na tej stronie

## The integration plan

status = Status
number-of-measures = Działania
plan-progress = Postęp realizacji
# Caption of a table: measures counted by their status.
plan-counts = Działania według statusu
# Below the table of the action fields of a plan.
plan-shared-measures = Działanie może należeć do kilku obszarów działań. Wtedy liczy się w każdym z nich.
plan-facts = O tym planie
# On the card of the edition that is in force.
edition-current = To jest obowiązująca wersja.
edition-number = Wersja
edition-adopted = Uchwalono
edition-predecessor = Poprzednia wersja
edition-successor = Następna wersja
# Label before the date by which the plan has to be decided anew.
edition-renew-due = Ponowne uchwalenie do
edition-aligned-with = Opiera się na
guiding-principles = Zasady przewodnie
goals-not-reached = Cele jeszcze nieosiągnięte
# What was taken over from the edition before.
carried-in = Przejęto z poprzedniej wersji
# What became of the contents of this edition in the next one.
carried-over = Co się z tym stało
carried-from = Wcześniej
carried-how = Co się stało
carried-to = Teraz
papers = Obrady rady miasta
period = Okres
period-continuous = bezterminowo
# Label: who is responsible for a measure or an action field.
lead = Odpowiada
lead-open = jeszcze nie ustalono
partners = Partnerzy
sdg = Cele Zrównoważonego Rozwoju
action-fields = Obszary działań
goal-parent = Część celu
goal-children = Cele podrzędne
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = Ponowne omówienie
# A mark: this measure has passed its end without being finished.
measure-late = opóźnione
# A remark: nothing was reported about this measure for a long time.
measure-stale = Od dłuższego czasu nie ma nowych informacji na ten temat.
phase = Faza
# Heading of a table of what happened with a measure, newest first.
measure-log = Przebieg
milestones = Kamienie milowe
milestone = Kamień milowy
milestone-due = Planowany termin
milestone-done = Osiągnięto
measure-services = Usługi, które z tego powstały
resources = Środki
resources-staff = Personel
budget = Pieniądze
amount = Kwota
budget-source = Finansuje
budget-secured = Finansowanie zapewnione
measure-in-plan = W planie integracji
measure-kind = Rodzaj
priority = Priorytet
# Label before the workshop in which a measure was proposed.
came-from = Skąd pochodzi
split-from = Wydzielono z
merged-into = Włączono do
superseded-by = Zastąpiono przez

## Pages without content

not-found-title = Ta strona nie istnieje
not-found-text = Adres może być błędny albo strona została przeniesiona. Proszę wybrać język:
moved-title = Ta strona została przeniesiona
moved-link = Przejdź do nowej strony

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = Urzędy, doradztwo i pomoc w mieście. Po polsku.

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = Czy coś na tej stronie się nie zgadza?
feedback-link = Zgłoszenie błędu lub bariery
# Subject of the mail. $title: title of the page.
feedback-subject = Uwaga: { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = Ta deklaracja dotyczy portalu „{ $portal }”.
statement-conformity = W jakim stopniu portal jest dostępny?
statement-barriers = Co jeszcze nie jest dostępne
# Label before what people can do instead.
statement-alternative = Do tego czasu
# $date: the day by which a barrier is to be gone.
statement-until = Zmienimy to do { $date }.
statement-method = Jak sprawdzaliśmy
# $date: the day of the assessment.
statement-assessed = Portal sprawdzono { $date }.
# $date: the day on which the statement was looked at last.
statement-reviewed = Tę deklarację ostatnio przejrzano { $date }.
statement-feedback = Zgłoszenie bariery
statement-feedback-text = Czy coś uniemożliwia korzystanie ze strony? Prosimy do nas napisać.
statement-enforcement = Jeśli nasza odpowiedź nie pomoże
statement-enforcement-text = Wtedy mogą się Państwo zwrócić do tej instytucji. Jest to bezpłatne.

## Inside texts

table-label = Tabela
footnotes-title = Przypisy
footnote-back = Powrót do tekstu
alert-note = Informacja
alert-tip = Wskazówka
alert-important = Ważne
alert-warning = Uwaga
alert-caution = Ostrożnie

## Videos in sign language

video-sign-language = Wideo w niemieckim języku migowym
# $length: minutes and seconds like 3:05.
video-length = { $length } min
# Words of a link; kind of file, size and length stand behind it.
video-download = Pobierz wideo
# Opens the words of the video as text.
video-transcript = Co jest powiedziane w wideo
# Heading of a list of links.
video-pages = Strony z wideo w języku migowym

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date }, { $time }
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (święto): prosimy zapytać przed przyjściem.
# $date: the day from which other hours hold.
hours-from = Od { $date }
# Label before what comes after a step.
step-next = Potem

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = Pokaż i drukuj w dwóch językach
# Link on a page to the sheet with German.
sheet-link = Pokaż i drukuj obok tekstu niemieckiego
# Label before the address of the page, beside its QR code.
sheet-address = Ta strona w internecie
sheet-back = Powrót do strony
sheet-office = Kto się tym zajmuje
