### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = Adeeg
    .plural = Adeegyo
type-contact = Xiriir
    .plural = Xiriirro
type-organisation = Urur
    .plural = Ururro
type-life_situation = Xaalad nololeed
    .plural = Xaalado nololeed
type-event = Munaasabad
    .plural = Munaasabado
type-news = War
    .plural = Warar
type-page = Bog
    .plural = Boggag
type-section = Qayb
    .plural = Qaybo
type-term = Eray
    .plural = Ereyo
type-plan_edition = Qorshaha isdhexgalka
    .plural = Qorshayaasha isdhexgalka
type-action_field = Qayb shaqo
    .plural = Qaybaha shaqada
type-goal = Yool
    .plural = Yoolal
type-measure = Mashruuc
    .plural = Mashaariic
type-indicator = Tilmaame
    .plural = Tilmaamayaal
type-report = Warbixin
    .plural = Warbixinno
type-programme = Barnaamij maalgelin
    .plural = Barnaamijyo maalgelin
type-recommendation = Talo-soo-jeedin
    .plural = Talo-soo-jeedinno

## Services

service-kind-advice = La-talin
service-kind-course = Koorso
service-kind-authority = Xafiis dawladeed
# Meeting other people, getting to know one another.
service-kind-encounter = Kulan iyo is-barasho
service-kind-leisure = Waqtiga firaaqada
service-kind-online = Internetka
service-kind-interpreting = Turjubaanno
service-kind-childcare = Daryeelka carruurta
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = Wehelin iyo taageero
audience-all_residents = Qof kasta oo magaalada jooga
audience-newcomers = Dadka halkan ku cusub
audience-refugees = Qaxootiga
audience-families = Qoysaska
audience-parents = Waalidiinta
audience-children = Carruurta
audience-young_people = Dhallinyarada
audience-women = Haweenka
audience-men = Ragga
audience-older_people = Dadka waayeelka ah
audience-workers = Dadka shaqeeya
audience-jobseekers = Dadka shaqo raadinaya
audience-students = Ardayda jaamacadda
audience-volunteers = Mutadawiciinta
audience-employers = Loo-shaqeeyayaasha
audience-people_with_disabilities = Dadka naafada ah
audience-professionals = Shaqaalaha la-talinta iyo xafiisyada
service-status-active = socda
service-status-paused = hakad ku jira
service-status-ended = dhammaaday
service-status-planned = la qorsheeyay
# How a language is offered.
language-how-spoken = waa lagu hadlaa
language-how-interpreter = turjubaan la socdo
language-how-written = qoraal ahaan
channel-kind-visit = Adigoo imanaya
channel-kind-phone = Telefoon
channel-kind-web = Internetka
channel-kind-mail = Iimayl
channel-kind-app = App-ka

## Contacts

phone-kind-office = xafiis
phone-kind-mobile = mobayl
phone-kind-hotline = khadka caawinta
phone-kind-fax = fakis
messenger-kind-whatsapp = WhatsApp
messenger-kind-signal = Signal
messenger-kind-telegram = Telegram
accessibility-feature-step_free_entrance = Albaab aan jaranjaro lahayn
accessibility-feature-lift = Wiish (asansayr)
accessibility-feature-accessible_toilet = Musqul dadka naafada ah
accessibility-feature-accessible_parking = Baarkin dadka naafada ah
accessibility-feature-induction_loop = Qalab u caawiya dadka xirta qalabka maqalka
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = Hab hagaya dadka indhoolayaasha ah
accessibility-feature-assistance_dogs = Eeyaha caawiya naafada waa loo oggol yahay
# The answer to whether a place has such a feature.
degree-yes = haa
degree-no = maya
degree-partly = qayb ahaan
organisation-kind-municipal = Maamulka magaalada
organisation-kind-state = Dawlad-goboleed
organisation-kind-federal = Dawladda federaalka
organisation-kind-welfare_association = Urur samafal
organisation-kind-association = Urur bulsho
organisation-kind-migrant_organisation = Ururka soo-galootiga
organisation-kind-company = Shirkad
organisation-kind-school = Dugsi
organisation-kind-other = Wax kale

## Life situations

legal-area-residence = Sharciga degenaanshaha
legal-area-social = Sharciga arrimaha bulshada
legal-area-employment = Sharciga shaqada
legal-area-family = Sharciga qoyska
legal-area-education = Waxbarasho
legal-area-health = Caafimaad
legal-area-housing = Guriyeyn

## Events

event-kind-conference = Shir weyne
event-kind-committee = Shirka guddiga
event-kind-course_date = Maalinta koorsada
event-kind-meeting = Kulan
event-status-scheduled = way dhacaysaa
event-status-cancelled = la baajiyay
event-status-postponed = dib loo dhigay
event-status-moved_online = hadda internetka

## The integration plan

edition-status-draft = qabyo-qoraal
edition-status-consultation = laga doodayo
edition-status-working_paper = warqad shaqo
edition-status-adopted = la ansixiyay
edition-status-replaced = la beddelay
# What became of a goal or a measure in the next edition.
carried-how-continued = la sii waday
carried-how-merged = la isku daray
carried-how-split = la kala qaybiyay
carried-how-dropped = lama sii wadin
goal-level-guiding = Yoolka hagaya
goal-level-sub = Yool-hoosaad
goal-level-operative = Yool hawleed
measure-status-planned = la qorsheeyay
measure-status-in_progress = hadda socda
measure-status-delayed = dib u dhacay
measure-status-done = la fuliyay
# Has become a permanent part of the town’s work.
measure-status-established = joogto laga dhigay
measure-status-paused = la hakiyay
measure-status-not_reached = lama gaarin
measure-status-dropped = laga tanaasulay
measure-status-merged = la isku daray
measure-phase-idea = Fikrad
measure-phase-planning = Qorshayn
measure-phase-implementation = Fulin
measure-phase-evaluation = Qiimayn
measure-kind-new = cusub
measure-kind-continued = la sii waday
measure-kind-permanent = hawl joogto ah
priority-high = sare
priority-medium = dhexdhexaad
priority-low = hoose
budget-source-own = Magaalada
budget-source-state = Dawlad-goboleedka
budget-source-federal = Dawladda federaalka
budget-source-eu = Midowga Yurub
# Foundations, companies, donors.
budget-source-third = Kuwo kale

## Translations

translation-by-human = qof baa turjumay
translation-by-machine = kombiyuutar baa turjumay
translation-by-machine-edited = kombiyuutar baa turjumay, qof baa saxay
translation-review-none = weli lama hubin
translation-review-native = waxaa hubiyay qof afkiisa hooyo yahay
# The office that is responsible for the text.
translation-review-office = waxaa hubiyay xafiiska mas’uulka ah

## Languages

language-de = Af-Jarmal
language-de-simple = Af-Jarmal fudud
# German Sign Language.
language-gsg = Luqadda dhegoolayaasha ee Jarmalka
language-en = Af-Ingiriis
language-fr = Af-Faransiis
language-es = Af-Isbaanish
language-pl = Af-Boolish
language-ro = Af-Romaniyaan
language-bg = Af-Bulgeeriyaan
language-sq = Af-Albaaniyaan
language-tr = Af-Turki
language-vi = Af-Fiitnaamiis
language-so = Af-Soomaali
language-hr = Af-Korweeshiyaan
language-bs = Af-Boosniyaan
language-uk = Af-Yukreeniyaan
language-ru = Af-Ruush
language-ar = Af-Carabi
language-fa = Af-Faarisi
language-prs = Af-Dari
language-ps = Af-Bashtuu
language-kmr = Af-Kurmanji
language-ckb = Af-Sorani
language-ku = Af-Kurdi
language-ur = Af-Urdu
language-ti = Af-Tigrinya
language-sr = Af-Seerbiyaan
language-sr-Latn = Af-Seerbiyaan (farta Laatiinka)
language-zh-Hans = Af-Shiine

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

holiday-new_year = Sannadka Cusub
holiday-epiphany = Ciidda Saddexda Boqor
holiday-womens_day = Maalinta Caalamiga ah ee Haweenka
holiday-good_friday = Jimcaha ka horreeya Easter
holiday-easter_sunday = Axadda Easter
holiday-easter_monday = Isniinta Easter
holiday-labour_day = Maalinta Shaqaalaha
holiday-ascension = Ciidda Christi Himmelfahrt
holiday-whit_sunday = Axadda Pfingsten
holiday-whit_monday = Isniinta Pfingsten
holiday-corpus_christi = Ciidda Fronleichnam
holiday-assumption = Ciidda Mariä Himmelfahrt
holiday-world_childrens_day = Maalinta Carruurta Adduunka
holiday-german_unity = Maalinta Midnimada Jarmalka
holiday-reformation = Maalinta Dib-u-habaynta Kaniisadda
holiday-all_saints = Ciidda Allerheiligen
holiday-repentance = Maalinta Toobadda iyo Ducada
holiday-christmas = Kirismaska, maalinta koowaad
holiday-boxing_day = Kirismaska, maalinta labaad
holiday-liberation = Maalinta Xoreynta
holiday-uprising_1953 = Sannad-guurada kacdoonkii 1953

## Obligatory pages

page-role-urgent_help = Caawimo degdeg ah
page-role-imprint = Macluumaadka sharciga ah
page-role-privacy = Ilaalinta xogta
page-role-accessibility_statement = Bayaanka u-fududaynta dadka naafada ah
page-role-easy_language = Luqad fudud
page-role-sign_language = Luqadda dhegoolayaasha
page-role-about = Nagu saabsan
page-role-feedback = Jawaab-celin

## How exactly a period is known

precision-year = sannadka ayaa la yaqaan
precision-quarter = rubuca ayaa la yaqaan
precision-month = bisha ayaa la yaqaan
precision-day = maalinta ayaa la yaqaan

## Accessibility statement

statement-status-full = Portal-ku wuxuu buuxiyaa dhammaan shuruudaha heerka EN 301 549 iyo WCAG 2.2, darajooyinka A iyo AA.
statement-status-partial = Portal-ku wuxuu buuxiyaa inta badan shuruudaha heerka EN 301 549 iyo WCAG 2.2, darajooyinka A iyo AA.
statement-status-none = Portal-ku weli ma buuxiyo shuruudaha heerka EN 301 549 iyo WCAG 2.2, darajooyinka A iyo AA.
statement-method-self_assessment = Annaga ayaa portal-ka qiimaynnay.
statement-method-external_assessment = Hay’ad kale ayaa portal-ka qiimaysay.
barrier-reason-non_compliance = weli lama samayn
barrier-reason-disproportionate_burden = culays xad dhaaf ah
barrier-reason-out_of_scope = shuruucdu ma khusayso
