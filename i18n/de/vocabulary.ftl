### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### The ids are written as in the content files; only the words are translated.

## Types of pages; `.plural` is the heading of a list

type-service = Angebot
    .plural = Angebote
type-contact = Kontakt
    .plural = Kontakte
type-organisation = Organisation
    .plural = Organisationen
type-life_situation = Lebenslage
    .plural = Lebenslagen
type-event = Veranstaltung
    .plural = Veranstaltungen
type-news = Nachricht
    .plural = Nachrichten
type-page = Seite
    .plural = Seiten
type-section = Bereich
    .plural = Bereiche
type-term = Begriff
    .plural = Begriffe
type-plan_edition = Integrationskonzept
    .plural = Integrationskonzepte
type-action_field = Handlungsfeld
    .plural = Handlungsfelder
type-goal = Ziel
    .plural = Ziele
type-measure = Maßnahme
    .plural = Maßnahmen
type-indicator = Kennzahl
    .plural = Kennzahlen
type-report = Bericht
    .plural = Berichte
type-programme = Förderprogramm
    .plural = Förderprogramme
type-recommendation = Empfehlung
    .plural = Empfehlungen

## Services

service-kind-advice = Beratung
service-kind-course = Kurs
service-kind-authority = Behörde
# Meeting other people, getting to know one another.
service-kind-encounter = Begegnung
service-kind-leisure = Freizeit
service-kind-online = Im Internet
service-kind-interpreting = Sprachmittlung
service-kind-childcare = Kinderbetreuung
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = Begleitung

audience-all_residents = Alle Menschen in der Stadt
audience-newcomers = Neu Zugewanderte
audience-refugees = Geflüchtete
audience-families = Familien
audience-parents = Eltern
audience-children = Kinder
audience-young_people = Jugendliche und junge Erwachsene
audience-women = Frauen
audience-men = Männer
audience-older_people = Ältere Menschen
audience-workers = Beschäftigte
audience-jobseekers = Arbeitsuchende
audience-students = Studierende
audience-volunteers = Ehrenamtliche
audience-employers = Arbeitgeber
audience-people_with_disabilities = Menschen mit Behinderung
audience-professionals = Fachkräfte aus Beratung und Verwaltung

service-status-active = läuft
service-status-paused = macht Pause
service-status-ended = beendet
service-status-planned = geplant

# How a language is offered.
language-how-spoken = wird gesprochen
language-how-interpreter = mit Sprachmittlung
language-how-written = schriftlich

channel-kind-visit = Vor Ort
channel-kind-phone = Am Telefon
channel-kind-web = Im Internet
channel-kind-mail = Per E-Mail
channel-kind-app = Per App

## Contacts

phone-kind-office = Büro
phone-kind-mobile = mobil
phone-kind-hotline = Hotline
phone-kind-fax = Fax

messenger-kind-whatsapp = WhatsApp
messenger-kind-signal = Signal
messenger-kind-telegram = Telegram

accessibility-feature-step_free_entrance = Eingang ohne Stufen
accessibility-feature-lift = Aufzug
accessibility-feature-accessible_toilet = barrierefreie Toilette
accessibility-feature-accessible_parking = Behindertenparkplatz
accessibility-feature-induction_loop = Hörschleife
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = Leitsystem für Blinde
accessibility-feature-assistance_dogs = Assistenzhunde willkommen

# The answer to whether a place has such a feature.
degree-yes = ja
degree-no = nein
degree-partly = teilweise

organisation-kind-municipal = Städtisch
organisation-kind-state = Land
organisation-kind-federal = Bund
organisation-kind-welfare_association = Wohlfahrtsverband
organisation-kind-association = Verein
organisation-kind-migrant_organisation = Migrantenorganisation
organisation-kind-company = Unternehmen
organisation-kind-school = Schule
organisation-kind-other = Sonstige

## Life situations

legal-area-residence = Aufenthaltsrecht
legal-area-social = Sozialrecht
legal-area-employment = Arbeitsrecht
legal-area-family = Familienrecht
legal-area-education = Bildung
legal-area-health = Gesundheit
legal-area-housing = Wohnen

## Events

event-kind-conference = Konferenz
event-kind-committee = Ausschuss
event-kind-course_date = Kurstermin
event-kind-meeting = Treffen

event-status-scheduled = findet statt
event-status-cancelled = fällt aus
event-status-postponed = verschoben
event-status-moved_online = jetzt online

## The integration plan

edition-status-draft = Entwurf
edition-status-consultation = in der Beratung
edition-status-working_paper = Arbeitspapier
edition-status-adopted = beschlossen
edition-status-replaced = abgelöst

# What became of a goal or a measure in the next edition.
carried-how-continued = fortgesetzt
carried-how-merged = zusammengelegt
carried-how-split = aufgeteilt
carried-how-dropped = nicht fortgesetzt

goal-level-guiding = Leitziel
goal-level-sub = Teilziel
goal-level-operative = Handlungsziel

measure-status-planned = geplant
measure-status-in_progress = in Arbeit
measure-status-delayed = verzögert
measure-status-done = umgesetzt
# Has become a permanent part of the town’s work.
measure-status-established = dauerhaft eingeführt
measure-status-paused = ruht
measure-status-not_reached = nicht erreicht
measure-status-dropped = aufgegeben
measure-status-merged = zusammengelegt

measure-phase-idea = Idee
measure-phase-planning = Planung
measure-phase-implementation = Umsetzung
measure-phase-evaluation = Auswertung

measure-kind-new = neu
measure-kind-continued = fortgesetzt
measure-kind-permanent = Daueraufgabe

priority-high = hoch
priority-medium = mittel
priority-low = niedrig

budget-source-own = Stadt
budget-source-state = Land
budget-source-federal = Bund
budget-source-eu = Europäische Union
# Foundations, companies, donors.
budget-source-third = Dritte

## Translations

translation-by-human = von einem Menschen übersetzt
translation-by-machine = von einem Computer übersetzt
translation-by-machine-edited = von einem Computer übersetzt, von einem Menschen bearbeitet
translation-review-none = noch nicht geprüft
translation-review-native = in der Muttersprache geprüft
# The office that is responsible for the text.
translation-review-office = vom zuständigen Amt geprüft

## Languages

language-de = Deutsch
language-de-simple = Leichte Sprache
# German Sign Language.
language-gsg = Deutsche Gebärdensprache
language-en = Englisch
language-fr = Französisch
language-es = Spanisch
language-pl = Polnisch
language-ro = Rumänisch
language-bg = Bulgarisch
language-sq = Albanisch
language-tr = Türkisch
language-vi = Vietnamesisch
language-so = Somali
language-hr = Kroatisch
language-bs = Bosnisch
language-uk = Ukrainisch
language-ru = Russisch
language-ar = Arabisch
language-fa = Farsi
language-prs = Dari
language-ps = Paschtu
language-kmr = Kurmandschi
language-ckb = Sorani
language-ku = Kurdisch
language-ur = Urdu
language-ti = Tigrinya
language-sr = Serbisch
language-sr-Latn = Serbisch in lateinischer Schrift
language-zh-Hans = Chinesisch

## States of Germany

land-BW = Baden-Württemberg
land-BY = Bayern
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hessen
land-MV = Mecklenburg-Vorpommern
land-NI = Niedersachsen
land-NW = Nordrhein-Westfalen
land-RP = Rheinland-Pfalz
land-SL = Saarland
land-SN = Sachsen
land-ST = Sachsen-Anhalt
land-SH = Schleswig-Holstein
land-TH = Thüringen

## Public holidays

holiday-new_year = Neujahr
holiday-epiphany = Heilige Drei Könige
holiday-womens_day = Internationaler Frauentag
holiday-good_friday = Karfreitag
holiday-easter_sunday = Ostersonntag
holiday-easter_monday = Ostermontag
holiday-labour_day = Tag der Arbeit
holiday-ascension = Christi Himmelfahrt
holiday-whit_sunday = Pfingstsonntag
holiday-whit_monday = Pfingstmontag
holiday-corpus_christi = Fronleichnam
holiday-assumption = Mariä Himmelfahrt
holiday-world_childrens_day = Weltkindertag
holiday-german_unity = Tag der Deutschen Einheit
holiday-reformation = Reformationstag
holiday-all_saints = Allerheiligen
holiday-repentance = Buß- und Bettag
holiday-christmas = 1. Weihnachtstag
holiday-boxing_day = 2. Weihnachtstag
holiday-liberation = Tag der Befreiung
holiday-uprising_1953 = Jahrestag des Volksaufstands von 1953

## Obligatory pages

page-role-urgent_help = Hilfe sofort
page-role-imprint = Impressum
page-role-privacy = Datenschutz
page-role-accessibility_statement = Erklärung zur Barrierefreiheit
page-role-easy_language = Leichte Sprache
page-role-sign_language = Gebärdensprache
page-role-about = Über uns
page-role-feedback = Rückmeldung

## How exactly a period is known

precision-year = auf das Jahr genau
precision-quarter = auf das Quartal genau
precision-month = auf den Monat genau
precision-day = auf den Tag genau

## Accessibility statement

statement-status-full = Das Portal erfüllt alle Anforderungen der Norm EN 301 549 und der WCAG 2.2 in den Stufen A und AA.
statement-status-partial = Das Portal erfüllt die Anforderungen der Norm EN 301 549 und der WCAG 2.2 in den Stufen A und AA zum größten Teil.
statement-status-none = Das Portal erfüllt die Anforderungen der Norm EN 301 549 und der WCAG 2.2 in den Stufen A und AA noch nicht.
statement-method-self_assessment = Wir haben das Portal selbst bewertet.
statement-method-external_assessment = Eine andere Stelle hat das Portal bewertet.
barrier-reason-non_compliance = noch nicht umgesetzt
barrier-reason-disproportionate_burden = unverhältnismäßig hoher Aufwand
barrier-reason-out_of_scope = fällt nicht unter die Vorschriften
