### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = Shërbim
    .plural = Shërbime
type-contact = Kontakt
    .plural = Kontakte
type-organisation = Organizatë
    .plural = Organizata
type-life_situation = Situatë jetësore
    .plural = Situata jetësore
type-event = Aktivitet
    .plural = Aktivitete
type-news = Lajm
    .plural = Lajme
type-page = Faqe
    .plural = Faqe
type-section = Rubrikë
    .plural = Rubrika
type-term = Term
    .plural = Terma
type-plan_edition = Plan integrimi
    .plural = Plane integrimi
type-action_field = Fushë veprimi
    .plural = Fusha veprimi
type-goal = Qëllim
    .plural = Qëllime
type-measure = Masë
    .plural = Masa
type-indicator = Tregues
    .plural = Tregues
type-report = Raport
    .plural = Raporte
type-programme = Program financimi
    .plural = Programe financimi
type-recommendation = Rekomandim
    .plural = Rekomandime

## Services

service-kind-advice = Këshillim
service-kind-course = Kurs
service-kind-authority = Zyrë publike
# Meeting other people, getting to know one another.
service-kind-encounter = Takime dhe njohje
service-kind-leisure = Koha e lirë
service-kind-online = Në internet
service-kind-interpreting = Përkthim me gojë
service-kind-childcare = Kujdes për fëmijë
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = Shoqërim dhe mbështetje
audience-all_residents = Të gjithë njerëzit në qytet
audience-newcomers = Njerëz që kanë ardhur së fundi
audience-refugees = Refugjatë
audience-families = Familje
audience-parents = Prindër
audience-children = Fëmijë
audience-young_people = Të rinj
audience-women = Gra
audience-men = Burra
audience-older_people = Të moshuar
audience-workers = Njerëz që punojnë
audience-jobseekers = Njerëz që kërkojnë punë
audience-students = Studentë
audience-volunteers = Vullnetarë
audience-employers = Punëdhënës
audience-people_with_disabilities = Persona me aftësi të kufizuara
audience-professionals = Punonjës të qendrave të këshillimit dhe të zyrave
service-status-active = në funksion
service-status-paused = ndërprerë përkohësisht
service-status-ended = përfunduar
service-status-planned = planifikuar
# How a language is offered.
language-how-spoken = flitet
language-how-interpreter = me përkthyes
language-how-written = me shkrim
channel-kind-visit = Personalisht
channel-kind-phone = Me telefon
channel-kind-web = Në internet
channel-kind-mail = Me e-mail
channel-kind-app = Me aplikacion

## Contacts

phone-kind-office = zyra
phone-kind-mobile = celular
phone-kind-hotline = linjë informacioni
phone-kind-fax = faks
messenger-kind-whatsapp = WhatsApp
messenger-kind-signal = Signal
messenger-kind-telegram = Telegram
accessibility-feature-step_free_entrance = Hyrje pa shkallë
accessibility-feature-lift = Ashensor
accessibility-feature-accessible_toilet = Tualet për persona me aftësi të kufizuara
accessibility-feature-accessible_parking = Parking për persona me aftësi të kufizuara
accessibility-feature-induction_loop = Sistem induksioni për aparate dëgjimi
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = Sistem orientimi për të verbër
accessibility-feature-assistance_dogs = Qentë ndihmës janë të mirëpritur
# The answer to whether a place has such a feature.
degree-yes = po
degree-no = jo
degree-partly = pjesërisht
organisation-kind-municipal = Administrata e qytetit
organisation-kind-state = Institucion i landit
organisation-kind-federal = Institucion federal
organisation-kind-welfare_association = Organizatë bamirëse
organisation-kind-association = Shoqatë
organisation-kind-migrant_organisation = Organizatë migrantësh
organisation-kind-company = Ndërmarrje
organisation-kind-school = Shkollë
organisation-kind-other = Tjetër

## Life situations

legal-area-residence = E drejta e qëndrimit
legal-area-social = E drejta sociale
legal-area-employment = E drejta e punës
legal-area-family = E drejta familjare
legal-area-education = Arsimi
legal-area-health = Shëndeti
legal-area-housing = Banimi

## Events

event-kind-conference = Konferencë
event-kind-committee = Mbledhje komisioni
event-kind-course_date = Datë e kursit
event-kind-meeting = Takim
event-status-scheduled = mbahet
event-status-cancelled = anuluar
event-status-postponed = shtyrë
event-status-moved_online = tani në internet

## The integration plan

edition-status-draft = draft
edition-status-consultation = në diskutim
edition-status-working_paper = dokument pune
edition-status-adopted = miratuar
edition-status-replaced = zëvendësuar
# What became of a goal or a measure in the next edition.
carried-how-continued = vazhduar
carried-how-merged = bashkuar
carried-how-split = ndarë
carried-how-dropped = nuk vazhdoi
goal-level-guiding = Qëllim udhëheqës
goal-level-sub = Nënqëllim
goal-level-operative = Qëllim operativ
measure-status-planned = planifikuar
measure-status-in_progress = në punë e sipër
measure-status-delayed = vonuar
measure-status-done = zbatuar
# Has become a permanent part of the town’s work.
measure-status-established = bërë e përhershme
measure-status-paused = pezulluar
measure-status-not_reached = e paarritur
measure-status-dropped = braktisur
measure-status-merged = bashkuar
measure-phase-idea = Ide
measure-phase-planning = Planifikim
measure-phase-implementation = Zbatim
measure-phase-evaluation = Vlerësim
measure-kind-new = e re
measure-kind-continued = e vazhduar
measure-kind-permanent = detyrë e përhershme
priority-high = e lartë
priority-medium = mesatare
priority-low = e ulët
budget-source-own = Qyteti
budget-source-state = Landi
budget-source-federal = Qeveria federale
budget-source-eu = Bashkimi Evropian
# Foundations, companies, donors.
budget-source-third = Të tjerë

## Translations

translation-by-human = përkthyer nga një njeri
translation-by-machine = përkthyer nga një kompjuter
translation-by-machine-edited = përkthyer nga një kompjuter, redaktuar nga një njeri
translation-review-none = ende e pakontrolluar
translation-review-native = kontrolluar nga një folës amtar
# The office that is responsible for the text.
translation-review-office = kontrolluar nga zyra përgjegjëse

## Languages

language-de = gjermanisht
language-de-simple = gjermanisht e lehtë
# German Sign Language.
language-gsg = gjuha gjermane e shenjave
language-en = anglisht
language-fr = frëngjisht
language-es = spanjisht
language-pl = polonisht
language-ro = rumanisht
language-bg = bullgarisht
language-sq = shqip
language-tr = turqisht
language-vi = vietnamisht
language-so = somalisht
language-hr = kroatisht
language-bs = boshnjakisht
language-uk = ukrainisht
language-ru = rusisht
language-ar = arabisht
language-fa = persisht (farsi)
language-prs = dari
language-ps = pashto
language-kmr = kurmanxhi
language-ckb = sorani
language-ku = kurdisht
language-ur = urdu
language-ti = tigrinja
language-sr = serbisht
language-sr-Latn = serbisht me alfabet latin
language-zh-Hans = kinezisht

## States of Germany

land-BW = Baden-Vyrtemberg
land-BY = Bavaria
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hesen
land-MV = Meklenburg-Pomerania e Përparme
land-NI = Saksonia e Poshtme
land-NW = Renania e Veriut-Vestfalia
land-RP = Renania-Palatinati
land-SL = Sarland
land-SN = Saksonia
land-ST = Saksonia-Anhalt
land-SH = Shlezvig-Holshtajn
land-TH = Turingia

## Public holidays

holiday-new_year = Viti i Ri
holiday-epiphany = Tre Mbretërit (Ujët e Bekuar)
holiday-womens_day = Dita Ndërkombëtare e Gruas
holiday-good_friday = E Premtja e Madhe
holiday-easter_sunday = E diela e Pashkëve
holiday-easter_monday = E hëna e Pashkëve
holiday-labour_day = Dita e Punës
holiday-ascension = Ngjitja e Krishtit në Qiell
holiday-whit_sunday = E diela e Rrëshajëve
holiday-whit_monday = E hëna e Rrëshajëve
holiday-corpus_christi = Festa e Korpit të Krishtit
holiday-assumption = Ngritja e Zojës në Qiell
holiday-world_childrens_day = Dita Botërore e Fëmijëve
holiday-german_unity = Dita e Bashkimit Gjerman
holiday-reformation = Dita e Reformacionit
holiday-all_saints = Të Gjithë Shenjtorët
holiday-repentance = Dita e Pendimit dhe e Lutjes
holiday-christmas = Krishtlindja, dita e parë
holiday-boxing_day = Krishtlindja, dita e dytë
holiday-liberation = Dita e Çlirimit
holiday-uprising_1953 = Përvjetori i kryengritjes së vitit 1953

## Obligatory pages

page-role-urgent_help = Ndihmë urgjente
page-role-imprint = Të dhëna ligjore
page-role-privacy = Mbrojtja e të dhënave
page-role-accessibility_statement = Deklarata e qasshmërisë
page-role-easy_language = Gjuha e lehtë
page-role-sign_language = Gjuha e shenjave
page-role-about = Rreth nesh
page-role-feedback = Mendimi juaj

## How exactly a period is known

precision-year = me saktësi viti
precision-quarter = me saktësi tremujori
precision-month = me saktësi muaji
precision-day = me saktësi dite

## Accessibility statement

statement-status-full = Portali i plotëson të gjitha kërkesat e standardit EN 301 549 dhe të WCAG 2.2, nivelet A dhe AA.
statement-status-partial = Portali i plotëson shumicën e kërkesave të standardit EN 301 549 dhe të WCAG 2.2, nivelet A dhe AA.
statement-status-none = Portali ende nuk i plotëson kërkesat e standardit EN 301 549 dhe të WCAG 2.2, nivelet A dhe AA.
statement-method-self_assessment = Portalin e vlerësuam vetë.
statement-method-external_assessment = Portalin e vlerësoi një institucion tjetër.
barrier-reason-non_compliance = ende nuk është bërë
barrier-reason-disproportionate_burden = barrë joproporcionale
barrier-reason-out_of_scope = nuk mbulohet nga rregullat
