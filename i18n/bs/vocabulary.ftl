### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = Usluga
    .plural = Usluge
type-contact = Kontakt
    .plural = Kontakti
type-organisation = Organizacija
    .plural = Organizacije
type-life_situation = Životna situacija
    .plural = Životne situacije
type-event = Događaj
    .plural = Događaji
type-news = Novost
    .plural = Novosti
type-page = Stranica
    .plural = Stranice
type-section = Rubrika
    .plural = Rubrike
type-term = Pojam
    .plural = Pojmovi
type-plan_edition = Plan integracije
    .plural = Planovi integracije
type-action_field = Područje djelovanja
    .plural = Područja djelovanja
type-goal = Cilj
    .plural = Ciljevi
type-measure = Mjera
    .plural = Mjere
type-indicator = Pokazatelj
    .plural = Pokazatelji
type-report = Izvještaj
    .plural = Izvještaji
type-programme = Program podrške
    .plural = Programi podrške
type-recommendation = Preporuka
    .plural = Preporuke

## Services

service-kind-advice = Savjetovanje
service-kind-course = Kurs
service-kind-authority = Javna služba
# Meeting other people, getting to know one another.
service-kind-encounter = Druženje
service-kind-leisure = Slobodno vrijeme
service-kind-online = Na internetu
service-kind-interpreting = Usmeno prevođenje
service-kind-childcare = Čuvanje djece
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = Pratnja i podrška
audience-all_residents = Svi stanovnici grada
audience-newcomers = Novi doseljenici
audience-refugees = Izbjeglice
audience-families = Porodice
audience-parents = Roditelji
audience-children = Djeca
audience-young_people = Mladi
audience-women = Žene
audience-men = Muškarci
audience-older_people = Starije osobe
audience-workers = Zaposleni
audience-jobseekers = Osobe koje traže posao
audience-students = Studenti
audience-volunteers = Volonteri
audience-employers = Poslodavci
audience-people_with_disabilities = Osobe s invaliditetom
audience-professionals = Uposlenici savjetovališta i službi
service-status-active = u toku
service-status-paused = privremeno obustavljeno
service-status-ended = završeno
service-status-planned = planirano
# How a language is offered.
language-how-spoken = govori se
language-how-interpreter = s prevodiocem
language-how-written = pismeno
channel-kind-visit = Lično
channel-kind-phone = Telefonom
channel-kind-web = Na internetu
channel-kind-mail = E-poštom
channel-kind-app = Aplikacijom

## Contacts

phone-kind-office = ured
phone-kind-mobile = mobitel
phone-kind-hotline = info-telefon
phone-kind-fax = faks
messenger-kind-whatsapp = WhatsApp
messenger-kind-signal = Signal
messenger-kind-telegram = Telegram
accessibility-feature-step_free_entrance = Ulaz bez stepenica
accessibility-feature-lift = Lift
accessibility-feature-accessible_toilet = Pristupačan WC
accessibility-feature-accessible_parking = Parkirno mjesto za osobe s invaliditetom
accessibility-feature-induction_loop = Induktivna petlja
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = Sistem vođenja za slijepe osobe
accessibility-feature-assistance_dogs = Psi pomagači su dobrodošli
# The answer to whether a place has such a feature.
degree-yes = da
degree-no = ne
degree-partly = djelomično
organisation-kind-municipal = Gradska uprava
organisation-kind-state = Savezna pokrajina
organisation-kind-federal = Savezna uprava
organisation-kind-welfare_association = Organizacija socijalne pomoći
organisation-kind-association = Udruženje
organisation-kind-migrant_organisation = Organizacija migranata
organisation-kind-company = Firma
organisation-kind-school = Škola
organisation-kind-other = Ostalo

## Life situations

legal-area-residence = Pravo boravka
legal-area-social = Socijalno pravo
legal-area-employment = Radno pravo
legal-area-family = Porodično pravo
legal-area-education = Obrazovanje
legal-area-health = Zdravlje
legal-area-housing = Stanovanje

## Events

event-kind-conference = Konferencija
event-kind-committee = Sjednica odbora
event-kind-course_date = Termin kursa
event-kind-meeting = Susret
event-status-scheduled = održava se
event-status-cancelled = otkazano
event-status-postponed = odgođeno
event-status-moved_online = sada na internetu

## The integration plan

edition-status-draft = nacrt
edition-status-consultation = u raspravi
edition-status-working_paper = radni dokument
edition-status-adopted = usvojeno
edition-status-replaced = zamijenjeno
# What became of a goal or a measure in the next edition.
carried-how-continued = nastavljeno
carried-how-merged = spojeno
carried-how-split = podijeljeno
carried-how-dropped = nije nastavljeno
goal-level-guiding = Glavni cilj
goal-level-sub = Podcilj
goal-level-operative = Operativni cilj
measure-status-planned = planirano
measure-status-in_progress = u realizaciji
measure-status-delayed = kasni
measure-status-done = realizirano
# Has become a permanent part of the town’s work.
measure-status-established = trajno uvedeno
measure-status-paused = miruje
measure-status-not_reached = nije postignuto
measure-status-dropped = odustalo se
measure-status-merged = spojeno
measure-phase-idea = Ideja
measure-phase-planning = Planiranje
measure-phase-implementation = Realizacija
measure-phase-evaluation = Evaluacija
measure-kind-new = novo
measure-kind-continued = nastavljeno
measure-kind-permanent = trajni zadatak
priority-high = visok
priority-medium = srednji
priority-low = nizak
budget-source-own = Grad
budget-source-state = Savezna pokrajina
budget-source-federal = Savezna uprava
budget-source-eu = Evropska unija
# Foundations, companies, donors.
budget-source-third = Ostali

## Translations

translation-by-human = preveo čovjek
translation-by-machine = preveo računar
translation-by-machine-edited = preveo računar, uredio čovjek
translation-review-none = još nije provjereno
translation-review-native = provjerio izvorni govornik
# The office that is responsible for the text.
translation-review-office = provjerila nadležna služba

## Languages

language-de = njemački
language-de-simple = lako razumljiv njemački
# German Sign Language.
language-gsg = njemački znakovni jezik
language-en = engleski
language-fr = francuski
language-es = španski
language-pl = poljski
language-ro = rumunski
language-bg = bugarski
language-sq = albanski
language-tr = turski
language-vi = vijetnamski
language-so = somalski
language-hr = hrvatski
language-bs = bosanski
language-uk = ukrajinski
language-ru = ruski
language-ar = arapski
language-fa = farsi
language-prs = dari
language-ps = paštunski
language-kmr = kurmandži
language-ckb = sorani
language-ku = kurdski
language-ur = urdu
language-ti = tigrinja
language-sr = srpski
language-sr-Latn = srpski na latinici
language-zh-Hans = kineski

## States of Germany

land-BW = Baden-Württemberg
land-BY = Bavarska
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hessen
land-MV = Mecklenburg-Zapadno Pomorje
land-NI = Donja Saksonija
land-NW = Sjeverna Rajna-Vestfalija
land-RP = Rajna-Palatinat
land-SL = Saarland
land-SN = Saksonija
land-ST = Saksonija-Anhalt
land-SH = Schleswig-Holstein
land-TH = Tiringija

## Public holidays

holiday-new_year = Nova godina
holiday-epiphany = Sveta tri kralja
holiday-womens_day = Međunarodni dan žena
holiday-good_friday = Veliki petak
holiday-easter_sunday = Uskrs
holiday-easter_monday = Uskrsni ponedjeljak
holiday-labour_day = Praznik rada
holiday-ascension = Uzašašće Isusovo
holiday-whit_sunday = Duhovi
holiday-whit_monday = Duhovski ponedjeljak
holiday-corpus_christi = Tijelovo
holiday-assumption = Velika Gospa
holiday-world_childrens_day = Svjetski dan djece
holiday-german_unity = Dan njemačkog jedinstva
holiday-reformation = Dan reformacije
holiday-all_saints = Svi sveti
holiday-repentance = Dan pokajanja i molitve
holiday-christmas = Prvi dan Božića (25. decembar)
holiday-boxing_day = Drugi dan Božića (26. decembar)
holiday-liberation = Dan oslobođenja
holiday-uprising_1953 = Godišnjica ustanka iz 1953. godine

## Obligatory pages

page-role-urgent_help = Pomoć u hitnim slučajevima
page-role-imprint = Impresum
page-role-privacy = Zaštita podataka
page-role-accessibility_statement = Izjava o pristupačnosti
page-role-easy_language = Lako razumljiv jezik
page-role-sign_language = Znakovni jezik
page-role-about = O nama
page-role-feedback = Povratne informacije

## How exactly a period is known

precision-year = poznata je godina
precision-quarter = poznat je kvartal
precision-month = poznat je mjesec
precision-day = poznat je dan

## Accessibility statement

statement-status-full = Portal ispunjava sve zahtjeve standarda EN 301 549 i smjernica WCAG 2.2 na nivoima A i AA.
statement-status-partial = Portal ispunjava većinu zahtjeva standarda EN 301 549 i smjernica WCAG 2.2 na nivoima A i AA.
statement-status-none = Portal još ne ispunjava zahtjeve standarda EN 301 549 i smjernica WCAG 2.2 na nivoima A i AA.
statement-method-self_assessment = Portal smo ocijenili sami.
statement-method-external_assessment = Portal je ocijenila druga ustanova.
barrier-reason-non_compliance = još nije realizirano
barrier-reason-disproportionate_burden = nesrazmjerno opterećenje
barrier-reason-out_of_scope = nije obuhvaćeno propisima
