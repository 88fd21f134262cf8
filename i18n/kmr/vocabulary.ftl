### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = Xizmet
    .plural = Xizmet
type-contact = Têkilî
    .plural = Têkilî
type-organisation = Rêxistin
    .plural = Rêxistin
type-life_situation = Rewşa jiyanê
    .plural = Rewşên jiyanê
type-event = Çalakî
    .plural = Çalakî
type-news = Nûçe
    .plural = Nûçe
type-page = Rûpel
    .plural = Rûpel
type-section = Beş
    .plural = Beş
type-term = Têgih
    .plural = Têgih
type-plan_edition = Plana entegrasyonê
    .plural = Planên entegrasyonê
type-action_field = Qada xebatê
    .plural = Qadên xebatê
type-goal = Armanc
    .plural = Armanc
type-measure = Tedbîr
    .plural = Tedbîr
type-indicator = Nîşander
    .plural = Nîşander
type-report = Rapor
    .plural = Rapor
type-programme = Bernameya piştgiriya darayî
    .plural = Bernameyên piştgiriya darayî
type-recommendation = Pêşniyar
    .plural = Pêşniyar

## Services

service-kind-advice = Şêwirmendî
service-kind-course = Kurs
service-kind-authority = Daîre
# Meeting other people, getting to know one another.
service-kind-encounter = Hevdîtin û hevnaskirin
service-kind-leisure = Dema vala
service-kind-online = Bi înternetê
service-kind-interpreting = Wergera devkî
service-kind-childcare = Lênihêrîna zarokan
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = Hevrêtî
audience-all_residents = Hemû kesên li bajêr
audience-newcomers = Kesên nûhatî
audience-refugees = Penaber
audience-families = Malbat
audience-parents = Dê û bav
audience-children = Zarok
audience-young_people = Ciwan
audience-women = Jin
audience-men = Mêr
audience-older_people = Kal û pîr
audience-workers = Kesên ku dixebitin
audience-jobseekers = Kesên ku li kar digerin
audience-students = Xwendekarên zanîngehê
audience-volunteers = Dilxwaz
audience-employers = Kardêr
audience-people_with_disabilities = Kesên astengdar
audience-professionals = Karmendên şêwirmendî û daîreyan
service-status-active = dimeşe
service-status-paused = ji bo demekê rawestiyaye
service-status-ended = qediyaye
service-status-planned = plankirî
# How a language is offered.
language-how-spoken = tê axaftin
language-how-interpreter = bi wergêr
language-how-written = bi nivîskî
channel-kind-visit = Bi serdanê
channel-kind-phone = Bi telefonê
channel-kind-web = Bi înternetê
channel-kind-mail = Bi e-peyamê
channel-kind-app = Bi aplîkasyonê

## Contacts

phone-kind-office = nivîsgeh
phone-kind-mobile = telefona destan
phone-kind-hotline = xeta taybet
phone-kind-fax = faks
messenger-kind-whatsapp = WhatsApp
messenger-kind-signal = Signal
messenger-kind-telegram = Telegram
accessibility-feature-step_free_entrance = Deriyê bê derenceyan
accessibility-feature-lift = Asansor
accessibility-feature-accessible_toilet = Tuwaleta ji bo astengdaran
accessibility-feature-accessible_parking = Cihê parkê ji bo astengdaran
accessibility-feature-induction_loop = Sîstema alîkariya bihîstinê
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = Sîstema rêberiyê ji bo kesên nabîna
accessibility-feature-assistance_dogs = Seyên alîkar dikarin bên
# The answer to whether a place has such a feature.
degree-yes = erê
degree-no = na
degree-partly = hinekî
organisation-kind-municipal = Şaredarî
organisation-kind-state = Hikûmeta eyaletê
organisation-kind-federal = Hikûmeta federal
organisation-kind-welfare_association = Rêxistina xêrxwaziyê
organisation-kind-association = Komele
organisation-kind-migrant_organisation = Rêxistina koçberan
organisation-kind-company = Şîrket
organisation-kind-school = Dibistan
organisation-kind-other = Yên din

## Life situations

legal-area-residence = Hiqûqa mayînê
legal-area-social = Hiqûqa civakî
legal-area-employment = Hiqûqa kar
legal-area-family = Hiqûqa malbatê
legal-area-education = Perwerde
legal-area-health = Tenduristî
legal-area-housing = Xanî

## Events

event-kind-conference = Konferans
event-kind-committee = Civîna komîteyê
event-kind-course_date = Roja kursê
event-kind-meeting = Hevdîtin
event-status-scheduled = çêdibe
event-status-cancelled = hatiye betalkirin
event-status-postponed = hatiye paşxistin
event-status-moved_online = niha bi înternetê

## The integration plan

edition-status-draft = reşnivîs
edition-status-consultation = tê nîqaşkirin
edition-status-working_paper = belgeya xebatê
edition-status-adopted = hatiye pejirandin
edition-status-replaced = guhertoyeke nû şûna wê girtiye
# What became of a goal or a measure in the next edition.
carried-how-continued = hatiye domandin
carried-how-merged = hatiye yekkirin
carried-how-split = hatiye dabeşkirin
carried-how-dropped = nehatiye domandin
goal-level-guiding = Armanca sereke
goal-level-sub = Armanca jêr
goal-level-operative = Armanca pratîk
measure-status-planned = plankirî
measure-status-in_progress = li ser tê xebitîn
measure-status-delayed = dereng ketiye
measure-status-done = hatiye cîbicîkirin
# Has become a permanent part of the town’s work.
measure-status-established = bûye daîmî
measure-status-paused = ji bo demekê rawestiyaye
measure-status-not_reached = nehatiye bidestxistin
measure-status-dropped = dev jê hatiye berdan
measure-status-merged = hatiye yekkirin
measure-phase-idea = Fikir
measure-phase-planning = Plankirin
measure-phase-implementation = Cîbicîkirin
measure-phase-evaluation = Nirxandin
measure-kind-new = nû
measure-kind-continued = hatiye domandin
measure-kind-permanent = erka daîmî
priority-high = zêde
priority-medium = navîn
priority-low = kêm
budget-source-own = Bajar
budget-source-state = Eyalet
budget-source-federal = Hikûmeta federal
budget-source-eu = Yekîtiya Ewropayê
# Foundations, companies, donors.
budget-source-third = Yên din

## Translations

translation-by-human = ji aliyê mirovekî ve hatiye wergerandin
translation-by-machine = bi kompûterê hatiye wergerandin
translation-by-machine-edited = bi kompûterê hatiye wergerandin, mirovekî sererast kiriye
translation-review-none = hîn nehatiye kontrolkirin
translation-review-native = kesekî bi zimanê xwe yê dayikê kontrol kiriye
# The office that is responsible for the text.
translation-review-office = daîreya berpirsiyar kontrol kiriye

## Languages

language-de = almanî
language-de-simple = almaniya hêsan
# German Sign Language.
language-gsg = zimanê îşaretan ê almanî
language-en = îngilîzî
language-fr = fransî
language-es = spanî
language-pl = polonî
language-ro = romanî
language-bg = bulgarî
language-sq = albanî
language-tr = tirkî
language-vi = viyetnamî
language-so = somalî
language-hr = kroatî
language-bs = bosnî
language-uk = ukraynî
language-ru = rûsî
language-ar = erebî
language-fa = farisî
language-prs = derî
language-ps = peştûyî
language-kmr = kurdî (kurmancî)
language-ckb = kurdî (soranî)
language-ku = kurdî
language-ur = urdûyî
language-ti = tîgrînyayî
language-sr = sirbî
language-sr-Latn = sirbî bi tîpên latînî
language-zh-Hans = çînî

## States of Germany

land-BW = Baden-Württemberg
land-BY = Bavyera
land-BE = Berlîn
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

holiday-new_year = Serê salê
holiday-epiphany = Cejna Sê Padîşahan
holiday-womens_day = Roja Jinan a Cîhanê
holiday-good_friday = Îniya Pîroz
holiday-easter_sunday = Yekşema Paskalyayê
holiday-easter_monday = Duşema Paskalyayê
holiday-labour_day = Roja Karkeran
holiday-ascension = Cejna Hilkişîna Îsa
holiday-whit_sunday = Yekşema Pentekostê
holiday-whit_monday = Duşema Pentekostê
holiday-corpus_christi = Cejna Bedena Mesîh
holiday-assumption = Cejna Hilkişîna Meryemê
holiday-world_childrens_day = Roja Zarokan a Cîhanê
holiday-german_unity = Roja Yekîtiya Almanyayê
holiday-reformation = Roja Reformasyonê
holiday-all_saints = Roja Hemû Pîrozan
holiday-repentance = Roja Tobe û Duayê
holiday-christmas = Roja yekem a Noelê
holiday-boxing_day = Roja duyem a Noelê
holiday-liberation = Roja Rizgariya ji Nazîzmê
holiday-uprising_1953 = Salvegera serhildana 1953

## Obligatory pages

page-role-urgent_help = Alîkariya lezgîn
page-role-imprint = Agahiyên weşangêr
page-role-privacy = Parastina daneyan
page-role-accessibility_statement = Daxuyaniya gihîştina bê asteng
page-role-easy_language = Zimanê hêsan
page-role-sign_language = Zimanê îşaretan
page-role-about = Derbarê me de
page-role-feedback = Nêrîna we

## How exactly a period is known

precision-year = tenê sal diyar e
precision-quarter = tenê çaryeka salê diyar e
precision-month = tenê meh diyar e
precision-day = roj diyar e

## Accessibility statement

statement-status-full = Portal hemû mercên standarda EN 301 549 û WCAG 2.2, astên A û AA, bi cih tîne.
statement-status-partial = Portal piraniya mercên standarda EN 301 549 û WCAG 2.2, astên A û AA, bi cih tîne.
statement-status-none = Portal hîn mercên standarda EN 301 549 û WCAG 2.2, astên A û AA, bi cih nayîne.
statement-method-self_assessment = Me bi xwe portal nirxand.
statement-method-external_assessment = Saziyeke din portal nirxand.
barrier-reason-non_compliance = hîn nehatiye kirin
barrier-reason-disproportionate_burden = barekî ji radeyê zêdetir
barrier-reason-out_of_scope = nakeve bin qaîdeyan
