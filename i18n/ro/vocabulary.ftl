### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = Serviciu
    .plural = Servicii
type-contact = Contact
    .plural = Contacte
type-organisation = Organizație
    .plural = Organizații
type-life_situation = Situație de viață
    .plural = Situații de viață
type-event = Eveniment
    .plural = Evenimente
type-news = Noutate
    .plural = Noutăți
type-page = Pagină
    .plural = Pagini
type-section = Secțiune
    .plural = Secțiuni
type-term = Termen
    .plural = Termeni
type-plan_edition = Plan de integrare
    .plural = Planuri de integrare
type-action_field = Domeniu de acțiune
    .plural = Domenii de acțiune
type-goal = Obiectiv
    .plural = Obiective
type-measure = Măsură
    .plural = Măsuri
type-indicator = Indicator
    .plural = Indicatori
type-report = Raport
    .plural = Rapoarte
type-programme = Program de finanțare
    .plural = Programe de finanțare
type-recommendation = Recomandare
    .plural = Recomandări

## Services

service-kind-advice = Consiliere
service-kind-course = Curs
service-kind-authority = Instituție publică
# Meeting other people, getting to know one another.
service-kind-encounter = Întâlniri
service-kind-leisure = Timp liber
service-kind-online = Online
service-kind-interpreting = Interpretariat
service-kind-childcare = Îngrijirea copiilor
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = Îndrumare
audience-all_residents = Toți locuitorii orașului
audience-newcomers = Persoane nou-venite
audience-refugees = Refugiați
audience-families = Familii
audience-parents = Părinți
audience-children = Copii
audience-young_people = Tineri
audience-women = Femei
audience-men = Bărbați
audience-older_people = Persoane în vârstă
audience-workers = Persoane care lucrează
audience-jobseekers = Persoane care caută de lucru
audience-students = Studenți
audience-volunteers = Voluntari
audience-employers = Angajatori
audience-people_with_disabilities = Persoane cu dizabilități
audience-professionals = Personal din consiliere și administrație
service-status-active = activ
service-status-paused = în pauză
service-status-ended = încheiat
service-status-planned = planificat
# How a language is offered.
language-how-spoken = vorbit
language-how-interpreter = cu interpret
language-how-written = în scris
channel-kind-visit = La sediu
channel-kind-phone = Prin telefon
channel-kind-web = Online
channel-kind-mail = Prin e-mail
channel-kind-app = Prin aplicație

## Contacts

phone-kind-office = birou
phone-kind-mobile = mobil
phone-kind-hotline = linie telefonică de informare
phone-kind-fax = fax
messenger-kind-whatsapp = WhatsApp
messenger-kind-signal = Signal
messenger-kind-telegram = Telegram
accessibility-feature-step_free_entrance = Intrare fără trepte
accessibility-feature-lift = Lift
accessibility-feature-accessible_toilet = Toaletă accesibilă
accessibility-feature-accessible_parking = Parcare pentru persoane cu dizabilități
accessibility-feature-induction_loop = Buclă de inducție
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = Sistem de ghidare pentru nevăzători
accessibility-feature-assistance_dogs = Câini de asistență acceptați
# The answer to whether a place has such a feature.
degree-yes = da
degree-no = nu
degree-partly = parțial
organisation-kind-municipal = Administrația orașului
organisation-kind-state = Land
organisation-kind-federal = Administrația federală
organisation-kind-welfare_association = Organizație de asistență socială
organisation-kind-association = Asociație
organisation-kind-migrant_organisation = Organizație a migranților
organisation-kind-company = Firmă
organisation-kind-school = Școală
organisation-kind-other = Altele

## Life situations

legal-area-residence = Dreptul de ședere
legal-area-social = Drept social
legal-area-employment = Dreptul muncii
legal-area-family = Dreptul familiei
legal-area-education = Educație
legal-area-health = Sănătate
legal-area-housing = Locuință

## Events

event-kind-conference = Conferință
event-kind-committee = Ședință de comisie
event-kind-course_date = Dată de curs
event-kind-meeting = Întâlnire
event-status-scheduled = are loc
event-status-cancelled = anulat
event-status-postponed = amânat
event-status-moved_online = acum online

## The integration plan

edition-status-draft = proiect
edition-status-consultation = în dezbatere
edition-status-working_paper = document de lucru
edition-status-adopted = adoptat
edition-status-replaced = înlocuit
# What became of a goal or a measure in the next edition.
carried-how-continued = se continuă
carried-how-merged = a fost comasat
carried-how-split = a fost împărțit
carried-how-dropped = nu se continuă
goal-level-guiding = Obiectiv principal
goal-level-sub = Obiectiv parțial
goal-level-operative = Obiectiv operațional
measure-status-planned = planificată
measure-status-in_progress = în lucru
measure-status-delayed = întârziată
measure-status-done = realizată
# Has become a permanent part of the town’s work.
measure-status-established = introdusă permanent
measure-status-paused = în pauză
measure-status-not_reached = neatinsă
measure-status-dropped = abandonată
measure-status-merged = comasată
measure-phase-idea = Idee
measure-phase-planning = Planificare
measure-phase-implementation = Realizare
measure-phase-evaluation = Evaluare
measure-kind-new = nouă
measure-kind-continued = continuată
measure-kind-permanent = sarcină permanentă
priority-high = ridicată
priority-medium = medie
priority-low = scăzută
budget-source-own = Oraș
budget-source-state = Land
budget-source-federal = Administrația federală
budget-source-eu = Uniunea Europeană
# Foundations, companies, donors.
budget-source-third = Alții

## Translations

translation-by-human = tradus de o persoană
translation-by-machine = tradus de un computer
translation-by-machine-edited = tradus de un computer, corectat de o persoană
translation-review-none = încă neverificat
translation-review-native = verificat de un vorbitor nativ
# The office that is responsible for the text.
translation-review-office = verificat de instituția responsabilă

## Languages

language-de = germană
language-de-simple = germană ușor de citit
# German Sign Language.
language-gsg = limba germană a semnelor
language-en = engleză
language-fr = franceză
language-es = spaniolă
language-pl = poloneză
language-ro = română
language-bg = bulgară
language-sq = albaneză
language-tr = turcă
language-vi = vietnameză
language-so = somaleză
language-hr = croată
language-bs = bosniacă
language-uk = ucraineană
language-ru = rusă
language-ar = arabă
language-fa = farsi
language-prs = dari
language-ps = paștună
language-kmr = kurmanji
language-ckb = sorani
language-ku = kurdă
language-ur = urdu
language-ti = tigrină
language-sr = sârbă
language-sr-Latn = sârbă cu litere latine
language-zh-Hans = chineză

## States of Germany

land-BW = Baden-Württemberg
land-BY = Bavaria
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hessa
land-MV = Mecklenburg-Pomerania Inferioară
land-NI = Saxonia Inferioară
land-NW = Renania de Nord-Westfalia
land-RP = Renania-Palatinat
land-SL = Saarland
land-SN = Saxonia
land-ST = Saxonia-Anhalt
land-SH = Schleswig-Holstein
land-TH = Turingia

## Public holidays

holiday-new_year = Anul Nou
holiday-epiphany = Boboteaza
holiday-womens_day = Ziua Internațională a Femeii
holiday-good_friday = Vinerea Mare
holiday-easter_sunday = Duminica Paștelui
holiday-easter_monday = A doua zi de Paște
holiday-labour_day = Ziua Muncii
holiday-ascension = Înălțarea Domnului
holiday-whit_sunday = Duminica Rusaliilor
holiday-whit_monday = A doua zi de Rusalii
holiday-corpus_christi = Joia Verde
holiday-assumption = Adormirea Maicii Domnului
holiday-world_childrens_day = Ziua Mondială a Copilului
holiday-german_unity = Ziua Unității Germane
holiday-reformation = Ziua Reformei
holiday-all_saints = Ziua Tuturor Sfinților
holiday-repentance = Ziua Pocăinței și a Rugăciunii
holiday-christmas = Prima zi de Crăciun
holiday-boxing_day = A doua zi de Crăciun
holiday-liberation = Ziua Eliberării
holiday-uprising_1953 = Aniversarea revoltei din 1953

## Obligatory pages

page-role-urgent_help = Ajutor urgent
page-role-imprint = Informații legale
page-role-privacy = Protecția datelor
page-role-accessibility_statement = Declarație de accesibilitate
page-role-easy_language = Limbaj ușor de citit
page-role-sign_language = Limba semnelor
page-role-about = Despre noi
page-role-feedback = Observații

## How exactly a period is known

precision-year = se cunoaște anul
precision-quarter = se cunoaște trimestrul
precision-month = se cunoaște luna
precision-day = se cunoaște ziua

## Accessibility statement

statement-status-full = Portalul îndeplinește toate cerințele standardului EN 301 549 și ale WCAG 2.2, nivelurile A și AA.
statement-status-partial = Portalul îndeplinește majoritatea cerințelor standardului EN 301 549 și ale WCAG 2.2, nivelurile A și AA.
statement-status-none = Portalul nu îndeplinește încă cerințele standardului EN 301 549 și ale WCAG 2.2, nivelurile A și AA.
statement-method-self_assessment = Am evaluat portalul noi înșine.
statement-method-external_assessment = Altă instituție a evaluat portalul.
barrier-reason-non_compliance = încă nerealizat
barrier-reason-disproportionate_burden = efort disproporționat
barrier-reason-out_of_scope = nu intră sub incidența normelor
