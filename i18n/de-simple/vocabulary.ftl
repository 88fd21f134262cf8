### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Written by the makers of Lotse, not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = Angebot
    .plural = Angebote
type-contact = Hilfe
    .plural = Hier bekommen Sie Hilfe
type-organisation = Gruppe oder Amt
    .plural = Gruppen und Ämter
type-life_situation = Das Leben in Deutschland
    .plural = Das Leben in Deutschland
type-event = Treffen
    .plural = Treffen und Termine
type-news = Neue Info
    .plural = Neue Infos
type-page = Seite
    .plural = Seiten
type-section = Bereich
    .plural = Bereiche
type-term = Wort
    .plural = Wörter
type-plan_edition = Integrations-Konzept
    .plural = Integrations-Konzepte
type-action_field = Bereich
    .plural = Bereiche
type-goal = Ziel
    .plural = Ziele
type-measure = Das machen wir
    .plural = Das machen wir
type-indicator = Zahl
    .plural = Zahlen
type-report = Bericht
    .plural = Berichte
type-programme = Geld für unsere Arbeit
    .plural = Geld für unsere Arbeit
type-recommendation = Vorschlag
    .plural = Vorschläge

## Services

service-kind-advice = Beratung
service-kind-course = Kurs
service-kind-authority = Amt
# Meeting other people, getting to know one another.
service-kind-encounter = Menschen treffen
service-kind-leisure = Freizeit
service-kind-online = Im Internet
service-kind-interpreting = Hilfe beim Übersetzen
service-kind-childcare = Kinder-Betreuung
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = Eine Person begleitet Sie
audience-all_residents = Alle Menschen in der Stadt
audience-newcomers = Menschen, die neu hier sind
audience-refugees = Menschen, die geflohen sind
audience-families = Familien
audience-parents = Eltern
audience-children = Kinder
audience-young_people = Junge Menschen
audience-women = Frauen
audience-men = Männer
audience-older_people = Ältere Menschen
audience-workers = Menschen mit Arbeit
audience-jobseekers = Menschen, die Arbeit suchen
audience-students = Menschen, die studieren
audience-volunteers = Menschen, die ohne Geld helfen
audience-employers = Firmen
audience-people_with_disabilities = Menschen mit Behinderung
audience-professionals = Menschen, die andere beraten
service-status-active = Das Angebot gibt es
service-status-paused = macht Pause
service-status-ended = gibt es nicht mehr
service-status-planned = kommt bald
# How a language is offered.
language-how-spoken = Wir sprechen die Sprache
language-how-interpreter = Eine Person übersetzt
language-how-written = Es gibt Texte
channel-kind-visit = Sie kommen zu uns
channel-kind-phone = Sie rufen an
channel-kind-web = Im Internet
channel-kind-mail = Mit einer E-Mail
channel-kind-app = Mit einer App

## Contacts

phone-kind-office = Büro
phone-kind-mobile = Handy
phone-kind-hotline = Hilfe-Telefon
phone-kind-fax = Fax
messenger-kind-whatsapp = WhatsApp
messenger-kind-signal = Signal
messenger-kind-telegram = Telegram
accessibility-feature-step_free_entrance = Eingang ohne Stufen
accessibility-feature-lift = Aufzug
accessibility-feature-accessible_toilet = Toilette für Menschen mit Rollstuhl
accessibility-feature-accessible_parking = Park-Platz für Menschen mit Behinderung
accessibility-feature-induction_loop = Hilfe für Menschen mit Hör-Gerät
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = Hilfe für blinde Menschen
accessibility-feature-assistance_dogs = Hunde, die Menschen helfen, dürfen mit
# The answer to whether a place has such a feature.
degree-yes = ja
degree-no = nein
degree-partly = zum Teil
organisation-kind-municipal = Gehört zur Stadt
organisation-kind-state = Gehört zum Bundes-Land
organisation-kind-federal = Gehört zu ganz Deutschland
organisation-kind-welfare_association = Verband, der Menschen hilft
organisation-kind-association = Verein
organisation-kind-migrant_organisation = Verein von Zugewanderten
organisation-kind-company = Firma
organisation-kind-school = Schule
organisation-kind-other = Andere

## Life situations

legal-area-residence = In Deutschland bleiben
legal-area-social = Geld und Hilfe
legal-area-employment = Arbeit
legal-area-family = Familie
legal-area-education = Lernen
legal-area-health = Gesundheit
legal-area-housing = Wohnen

## Events

event-kind-conference = Großes Treffen
event-kind-committee = Sitzung
event-kind-course_date = Kurs
event-kind-meeting = Treffen
event-status-scheduled = findet statt
event-status-cancelled = fällt aus
event-status-postponed = ist später
event-status-moved_online = ist jetzt im Internet

## The integration plan

edition-status-draft = noch nicht fertig
edition-status-consultation = Wir sprechen noch darüber
edition-status-working_paper = Text, mit dem wir arbeiten
edition-status-adopted = Der Stadt-Rat hat Ja gesagt
edition-status-replaced = Es gibt einen neuen Plan
# What became of a goal or a measure in the next edition.
carried-how-continued = geht weiter
carried-how-merged = gehört jetzt zusammen
carried-how-split = ist jetzt geteilt
carried-how-dropped = geht nicht weiter
goal-level-guiding = Großes Ziel
goal-level-sub = Kleineres Ziel
goal-level-operative = Ziel für unsere Arbeit
measure-status-planned = geplant
measure-status-in_progress = Wir arbeiten daran
measure-status-delayed = dauert länger
measure-status-done = geschafft
# Has become a permanent part of the town’s work.
measure-status-established = gibt es jetzt immer
measure-status-paused = macht Pause
measure-status-not_reached = nicht geschafft
measure-status-dropped = machen wir nicht mehr
measure-status-merged = gehört jetzt zu etwas anderem
measure-phase-idea = Idee
measure-phase-planning = Wir planen
measure-phase-implementation = Wir machen es
measure-phase-evaluation = Wir prüfen es
measure-kind-new = neu
measure-kind-continued = geht weiter
measure-kind-permanent = machen wir immer
priority-high = sehr wichtig
priority-medium = wichtig
priority-low = nicht so wichtig
budget-source-own = Stadt
budget-source-state = Bundes-Land
budget-source-federal = Deutschland
budget-source-eu = Europäische Union
# Foundations, companies, donors.
budget-source-third = Andere

## Translations

translation-by-human = Ein Mensch hat den Text geschrieben
translation-by-machine = Ein Computer hat den Text geschrieben
translation-by-machine-edited = Ein Computer hat den Text geschrieben. Ein Mensch hat den Text verbessert.
translation-review-none = noch nicht geprüft
translation-review-native = Menschen haben den Text geprüft
# The office that is responsible for the text.
translation-review-office = Das Amt hat den Text geprüft

## Languages

language-de = Deutsch
language-de-simple = Leichte Sprache
# German Sign Language.
language-gsg = Deutsche Gebärden·sprache
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
holiday-womens_day = Frauen-Tag
holiday-good_friday = Karfreitag
holiday-easter_sunday = Oster-Sonntag
holiday-easter_monday = Oster-Montag
holiday-labour_day = Tag der Arbeit
holiday-ascension = Christi Himmelfahrt
holiday-whit_sunday = Pfingst-Sonntag
holiday-whit_monday = Pfingst-Montag
holiday-corpus_christi = Fronleichnam
holiday-assumption = Mariä Himmelfahrt
holiday-world_childrens_day = Welt-Kinder-Tag
holiday-german_unity = Tag der Deutschen Einheit
holiday-reformation = Reformations-Tag
holiday-all_saints = Allerheiligen
holiday-repentance = Buß-Tag und Bet-Tag
holiday-christmas = 1. Weihnachts-Tag
holiday-boxing_day = 2. Weihnachts-Tag
holiday-liberation = Tag der Befreiung
holiday-uprising_1953 = Jahres·tag vom Aufstand 1953

## Obligatory pages

page-role-urgent_help = Hilfe sofort
page-role-imprint = Impressum
page-role-privacy = Daten·schutz
page-role-accessibility_statement = Erklärung zur Barriere·freiheit
page-role-easy_language = Leichte Sprache
page-role-sign_language = Gebärden·sprache
page-role-about = Über uns
page-role-feedback = Ihre Meinung

## How exactly a period is known

precision-year = nur das Jahr ist bekannt
precision-quarter = nur das Viertel·jahr ist bekannt
precision-month = der Monat ist bekannt
precision-day = der Tag ist bekannt

## Accessibility statement

statement-status-full = Alle Regeln sind erfüllt. Die Regeln heißen EN 301 549 und WCAG 2.2, Stufen A und AA.
statement-status-partial = Die meisten Regeln sind erfüllt. Die Regeln heißen EN 301 549 und WCAG 2.2, Stufen A und AA.
statement-status-none = Viele Regeln sind noch nicht erfüllt. Die Regeln heißen EN 301 549 und WCAG 2.2, Stufen A und AA.
statement-method-self_assessment = Wir haben das Portal selbst geprüft.
statement-method-external_assessment = Andere Fachleute haben das Portal geprüft.
barrier-reason-non_compliance = noch nicht fertig
barrier-reason-disproportionate_burden = zu viel Aufwand
barrier-reason-out_of_scope = Die Regeln gelten hier nicht
