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
type-news = Vest
    .plural = Vesti
type-page = Stranica
    .plural = Stranice
type-section = Rubrika
    .plural = Rubrike
type-term = Pojam
    .plural = Pojmovi
type-plan_edition = Plan integracije
    .plural = Planovi integracije
type-action_field = Oblast delovanja
    .plural = Oblasti delovanja
type-goal = Cilj
    .plural = Ciljevi
type-measure = Mera
    .plural = Mere
type-indicator = Pokazatelj
    .plural = Pokazatelji
type-report = Izveštaj
    .plural = Izveštaji
type-programme = Program podrške
    .plural = Programi podrške
type-recommendation = Preporuka
    .plural = Preporuke

## Services

service-kind-advice = Savetovanje
service-kind-course = Kurs
service-kind-authority = Javna služba
# Meeting other people, getting to know one another.
service-kind-encounter = Druženje
service-kind-leisure = Slobodno vreme
service-kind-online = Na internetu
service-kind-interpreting = Usmeno prevođenje
service-kind-childcare = Čuvanje dece
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = Pratnja i podrška
audience-all_residents = Svi stanovnici grada
audience-newcomers = Novi doseljenici
audience-refugees = Izbeglice
audience-families = Porodice
audience-parents = Roditelji
audience-children = Deca
audience-young_people = Mladi
audience-women = Žene
audience-men = Muškarci
audience-older_people = Starije osobe
audience-workers = Zaposleni
audience-jobseekers = Osobe koje traže posao
audience-students = Studenti
audience-volunteers = Volonteri
audience-employers = Poslodavci
audience-people_with_disabilities = Osobe sa invaliditetom
audience-professionals = Zaposleni u savetovalištima i službama
service-status-active = u toku
service-status-paused = privremeno obustavljeno
service-status-ended = završeno
service-status-planned = planirano
# How a language is offered.
language-how-spoken = govori se
language-how-interpreter = sa prevodiocem
language-how-written = pisano
channel-kind-visit = Lično
channel-kind-phone = Telefonom
channel-kind-web = Na internetu
channel-kind-mail = Imejlom
channel-kind-app = Aplikacijom

## Contacts

phone-kind-office = kancelarija
phone-kind-mobile = mobilni
phone-kind-hotline = info-telefon
phone-kind-fax = faks
messenger-kind-whatsapp = WhatsApp
messenger-kind-signal = Signal
messenger-kind-telegram = Telegram
accessibility-feature-step_free_entrance = Ulaz bez stepenica
accessibility-feature-lift = Lift
accessibility-feature-accessible_toilet = Pristupačan toalet
accessibility-feature-accessible_parking = Parking mesto za osobe sa invaliditetom
accessibility-feature-induction_loop = Induktivna petlja
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = Sistem vođenja za slepe osobe
accessibility-feature-assistance_dogs = Psi pomagači su dobrodošli
# The answer to whether a place has such a feature.
degree-yes = da
degree-no = ne
degree-partly = delimično
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
event-kind-committee = Sednica odbora
event-kind-course_date = Termin kursa
event-kind-meeting = Susret
event-status-scheduled = održava se
event-status-cancelled = otkazano
event-status-postponed = odloženo
event-status-moved_online = sada na internetu

## The integration plan

edition-status-draft = nacrt
edition-status-consultation = u raspravi
edition-status-working_paper = radni dokument
edition-status-adopted = usvojeno
edition-status-replaced = zamenjeno
# What became of a goal or a measure in the next edition.
carried-how-continued = nastavljeno
carried-how-merged = spojeno
carried-how-split = podeljeno
carried-how-dropped = nije nastavljeno
goal-level-guiding = Glavni cilj
goal-level-sub = Podcilj
goal-level-operative = Operativni cilj
measure-status-planned = planirano
measure-status-in_progress = u realizaciji
measure-status-delayed = kasni
measure-status-done = realizovano
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

translation-by-human = preveo čovek
translation-by-machine = preveo računar
translation-by-machine-edited = preveo računar, uredio čovek
translation-review-none = još nije provereno
translation-review-native = proverio izvorni govornik
# The office that is responsible for the text.
translation-review-office = proverila nadležna služba

## Languages

language-de = nemački
language-de-simple = lako razumljiv nemački
# German Sign Language.
language-gsg = nemački znakovni jezik
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
language-ps = paštu
language-kmr = kurmandži
language-ckb = sorani
language-ku = kurdski
language-ur = urdu
language-ti = tigrinja
language-sr = srpski
language-sr-Latn = srpski latinicom
language-zh-Hans = kineski

## States of Germany

land-BW = Baden-Virtemberg
land-BY = Bavarska
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hesen
land-MV = Meklenburg-Prednja Pomeranija
land-NI = Donja Saksonija
land-NW = Severna Rajna-Vestfalija
land-RP = Rajna-Palatinat
land-SL = Sarland
land-SN = Saksonija
land-ST = Saksonija-Anhalt
land-SH = Šlezvig-Holštajn
land-TH = Tiringija

## Public holidays

holiday-new_year = Nova godina
holiday-epiphany = Sveta tri kralja
holiday-womens_day = Međunarodni dan žena
holiday-good_friday = Veliki petak
holiday-easter_sunday = Uskrs
holiday-easter_monday = Uskršnji ponedeljak
holiday-labour_day = Praznik rada
holiday-ascension = Vaznesenje Hristovo
holiday-whit_sunday = Duhovi
holiday-whit_monday = Duhovski ponedeljak
holiday-corpus_christi = Telovo
holiday-assumption = Velika Gospa
holiday-world_childrens_day = Svetski dan dece
holiday-german_unity = Dan nemačkog jedinstva
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
precision-month = poznat je mesec
precision-day = poznat je dan

## Accessibility statement

statement-status-full = Portal ispunjava sve zahteve standarda EN 301 549 i smernica WCAG 2.2 na nivoima A i AA.
statement-status-partial = Portal ispunjava većinu zahteva standarda EN 301 549 i smernica WCAG 2.2 na nivoima A i AA.
statement-status-none = Portal još ne ispunjava zahteve standarda EN 301 549 i smernica WCAG 2.2 na nivoima A i AA.
statement-method-self_assessment = Portal smo ocenili sami.
statement-method-external_assessment = Portal je ocenila druga ustanova.
barrier-reason-non_compliance = još nije realizovano
barrier-reason-disproportionate_burden = nesrazmerno opterećenje
barrier-reason-out_of_scope = nije obuhvaćeno propisima
