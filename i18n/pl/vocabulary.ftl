### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = Usługa
    .plural = Usługi
type-contact = Kontakt
    .plural = Kontakty
type-organisation = Organizacja
    .plural = Organizacje
type-life_situation = Sytuacja życiowa
    .plural = Sytuacje życiowe
type-event = Wydarzenie
    .plural = Wydarzenia
type-news = Aktualność
    .plural = Aktualności
type-page = Strona
    .plural = Strony
type-section = Dział
    .plural = Działy
type-term = Pojęcie
    .plural = Pojęcia
type-plan_edition = Plan integracji
    .plural = Plany integracji
type-action_field = Obszar działań
    .plural = Obszary działań
type-goal = Cel
    .plural = Cele
type-measure = Działanie
    .plural = Działania
type-indicator = Wskaźnik
    .plural = Wskaźniki
type-report = Raport
    .plural = Raporty
type-programme = Program dofinansowania
    .plural = Programy dofinansowania
type-recommendation = Zalecenie
    .plural = Zalecenia

## Services

service-kind-advice = Doradztwo
service-kind-course = Kurs
service-kind-authority = Urząd
# Meeting other people, getting to know one another.
service-kind-encounter = Spotkania
service-kind-leisure = Czas wolny
service-kind-online = Online
service-kind-interpreting = Tłumaczenie ustne
service-kind-childcare = Opieka nad dziećmi
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = Osobiste wsparcie
audience-all_residents = Wszyscy mieszkańcy miasta
audience-newcomers = Osoby nowo przybyłe
audience-refugees = Uchodźcy
audience-families = Rodziny
audience-parents = Rodzice
audience-children = Dzieci
audience-young_people = Młodzież i młodzi dorośli
audience-women = Kobiety
audience-men = Mężczyźni
audience-older_people = Osoby starsze
audience-workers = Osoby pracujące
audience-jobseekers = Osoby szukające pracy
audience-students = Studenci
audience-volunteers = Wolontariusze
audience-employers = Pracodawcy
audience-people_with_disabilities = Osoby z niepełnosprawnością
audience-professionals = Pracownicy poradni i urzędów
service-status-active = aktywna
service-status-paused = zawieszona
service-status-ended = zakończona
service-status-planned = planowana
# How a language is offered.
language-how-spoken = w rozmowie
language-how-interpreter = z tłumaczem
language-how-written = pisemnie
channel-kind-visit = Na miejscu
channel-kind-phone = Telefonicznie
channel-kind-web = Online
channel-kind-mail = E-mailem
channel-kind-app = Przez aplikację

## Contacts

phone-kind-office = biuro
phone-kind-mobile = komórka
phone-kind-hotline = infolinia
phone-kind-fax = faks
messenger-kind-whatsapp = WhatsApp
messenger-kind-signal = Signal
messenger-kind-telegram = Telegram
accessibility-feature-step_free_entrance = Wejście bez schodów
accessibility-feature-lift = Winda
accessibility-feature-accessible_toilet = Toaleta dla osób z niepełnosprawnością
accessibility-feature-accessible_parking = Parking dla osób z niepełnosprawnością
accessibility-feature-induction_loop = Pętla indukcyjna
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = System prowadzenia dla osób niewidomych
accessibility-feature-assistance_dogs = Psy asystujące mile widziane
# The answer to whether a place has such a feature.
degree-yes = tak
degree-no = nie
degree-partly = częściowo
organisation-kind-municipal = Administracja miasta
organisation-kind-state = Kraj związkowy
organisation-kind-federal = Administracja federalna
organisation-kind-welfare_association = Organizacja pomocy społecznej
organisation-kind-association = Stowarzyszenie
organisation-kind-migrant_organisation = Organizacja migrancka
organisation-kind-company = Firma
organisation-kind-school = Szkoła
organisation-kind-other = Inne

## Life situations

legal-area-residence = Prawo pobytu
legal-area-social = Prawo socjalne
legal-area-employment = Prawo pracy
legal-area-family = Prawo rodzinne
legal-area-education = Edukacja
legal-area-health = Zdrowie
legal-area-housing = Mieszkanie

## Events

event-kind-conference = Konferencja
event-kind-committee = Posiedzenie komisji
event-kind-course_date = Termin kursu
event-kind-meeting = Spotkanie
event-status-scheduled = odbędzie się
event-status-cancelled = odwołane
event-status-postponed = przełożone
event-status-moved_online = teraz online

## The integration plan

edition-status-draft = projekt
edition-status-consultation = w konsultacjach
edition-status-working_paper = dokument roboczy
edition-status-adopted = uchwalony
edition-status-replaced = zastąpiony
# What became of a goal or a measure in the next edition.
carried-how-continued = kontynuowano
carried-how-merged = połączono
carried-how-split = podzielono
carried-how-dropped = nie kontynuowano
goal-level-guiding = Cel główny
goal-level-sub = Cel cząstkowy
goal-level-operative = Cel operacyjny
measure-status-planned = planowane
measure-status-in_progress = w realizacji
measure-status-delayed = opóźnione
measure-status-done = zrealizowane
# Has become a permanent part of the town’s work.
measure-status-established = wprowadzone na stałe
measure-status-paused = wstrzymane
measure-status-not_reached = nieosiągnięte
measure-status-dropped = zaniechane
measure-status-merged = połączone
measure-phase-idea = Pomysł
measure-phase-planning = Planowanie
measure-phase-implementation = Realizacja
measure-phase-evaluation = Ewaluacja
measure-kind-new = nowe
measure-kind-continued = kontynuowane
measure-kind-permanent = zadanie stałe
priority-high = wysoki
priority-medium = średni
priority-low = niski
budget-source-own = Miasto
budget-source-state = Kraj związkowy
budget-source-federal = Administracja federalna
budget-source-eu = Unia Europejska
# Foundations, companies, donors.
budget-source-third = Inni

## Translations

translation-by-human = przetłumaczył człowiek
translation-by-machine = przetłumaczył komputer
translation-by-machine-edited = przetłumaczył komputer, poprawił człowiek
translation-review-none = jeszcze nie sprawdzono
translation-review-native = sprawdziła osoba, dla której jest to język ojczysty
# The office that is responsible for the text.
translation-review-office = sprawdził odpowiedzialny urząd

## Languages

language-de = niemiecki
language-de-simple = łatwy niemiecki
# German Sign Language.
language-gsg = niemiecki język migowy
language-en = angielski
language-fr = francuski
language-es = hiszpański
language-pl = polski
language-ro = rumuński
language-bg = bułgarski
language-sq = albański
language-tr = turecki
language-vi = wietnamski
language-so = somalijski
language-hr = chorwacki
language-bs = bośniacki
language-uk = ukraiński
language-ru = rosyjski
language-ar = arabski
language-fa = farsi
language-prs = dari
language-ps = paszto
language-kmr = kurmandżi
language-ckb = sorani
language-ku = kurdyjski
language-ur = urdu
language-ti = tigrinia
language-sr = serbski
language-sr-Latn = serbski (alfabet łaciński)
language-zh-Hans = chiński

## States of Germany

land-BW = Badenia-Wirtembergia
land-BY = Bawaria
land-BE = Berlin
land-BB = Brandenburgia
land-HB = Brema
land-HH = Hamburg
land-HE = Hesja
land-MV = Meklemburgia-Pomorze Przednie
land-NI = Dolna Saksonia
land-NW = Nadrenia Północna-Westfalia
land-RP = Nadrenia-Palatynat
land-SL = Saara
land-SN = Saksonia
land-ST = Saksonia-Anhalt
land-SH = Szlezwik-Holsztyn
land-TH = Turyngia

## Public holidays

holiday-new_year = Nowy Rok
holiday-epiphany = Trzech Króli
holiday-womens_day = Międzynarodowy Dzień Kobiet
holiday-good_friday = Wielki Piątek
holiday-easter_sunday = Niedziela Wielkanocna
holiday-easter_monday = Poniedziałek Wielkanocny
holiday-labour_day = Święto Pracy
holiday-ascension = Wniebowstąpienie Pańskie
holiday-whit_sunday = Zielone Świątki (niedziela)
holiday-whit_monday = Zielone Świątki (poniedziałek)
holiday-corpus_christi = Boże Ciało
holiday-assumption = Wniebowzięcie Najświętszej Maryi Panny
holiday-world_childrens_day = Światowy Dzień Dziecka
holiday-german_unity = Dzień Jedności Niemiec
holiday-reformation = Święto Reformacji
holiday-all_saints = Wszystkich Świętych
holiday-repentance = Dzień Pokuty i Modlitwy
holiday-christmas = Pierwszy dzień Bożego Narodzenia
holiday-boxing_day = Drugi dzień Bożego Narodzenia
holiday-liberation = Dzień Wyzwolenia
holiday-uprising_1953 = Rocznica powstania z 1953 roku

## Obligatory pages

page-role-urgent_help = Pilna pomoc
page-role-imprint = Nota prawna
page-role-privacy = Ochrona danych
page-role-accessibility_statement = Deklaracja dostępności
page-role-easy_language = Łatwy język
page-role-sign_language = Język migowy
page-role-about = O nas
page-role-feedback = Uwagi

## How exactly a period is known

precision-year = znany rok
precision-quarter = znany kwartał
precision-month = znany miesiąc
precision-day = znany dzień

## Accessibility statement

statement-status-full = Portal spełnia wszystkie wymagania normy EN 301 549 i wytycznych WCAG 2.2, poziomy A i AA.
statement-status-partial = Portal spełnia większość wymagań normy EN 301 549 i wytycznych WCAG 2.2, poziomy A i AA.
statement-status-none = Portal nie spełnia jeszcze wymagań normy EN 301 549 i wytycznych WCAG 2.2, poziomy A i AA.
statement-method-self_assessment = Sami oceniliśmy portal.
statement-method-external_assessment = Portal oceniła inna instytucja.
barrier-reason-non_compliance = jeszcze nie wdrożono
barrier-reason-disproportionate_burden = nieproporcjonalne obciążenie
barrier-reason-out_of_scope = nieobjęte przepisami
