### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Translated by a machine into the Tigrinya of Eritrea, not yet read by anybody who speaks it.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

## Types of pages; `.plural` is the heading of a list

type-service = ኣገልግሎት
    .plural = ኣገልግሎታት
type-contact = መወከሲ
    .plural = መወከሲታት
type-organisation = ትካል
    .plural = ትካላት
type-life_situation = ኩነታት ህይወት
    .plural = ኩነታት ህይወት
type-event = ፍጻመ
    .plural = ፍጻመታት
type-news = ዜና
    .plural = ዜናታት
type-page = ገጽ
    .plural = ገጻት
type-section = ክፍሊ
    .plural = ክፍልታት
type-term = ቃል
    .plural = ቃላት
type-plan_edition = መደብ ውህደት
    .plural = መደባት ውህደት
type-action_field = ዓውዲ ስራሕ
    .plural = ዓውድታት ስራሕ
type-goal = ዕላማ
    .plural = ዕላማታት
type-measure = ንጥፈት
    .plural = ንጥፈታት
type-indicator = መዐቀኒ
    .plural = መዐቀኒታት
type-report = ጸብጻብ
    .plural = ጸብጻባት
type-programme = መደብ ምወላ
    .plural = መደባት ምወላ
type-recommendation = ለበዋ
    .plural = ለበዋታት

## Services

service-kind-advice = ምኽሪ
service-kind-course = ኮርስ
service-kind-authority = ቤት ጽሕፈት መንግስቲ
# Meeting other people, getting to know one another.
service-kind-encounter = ምርኻብን ምልላይን
service-kind-leisure = ትርፊ ግዜ
service-kind-online = ብኢንተርነት
service-kind-interpreting = ትርጉም ብቓል
service-kind-childcare = ክንክን ቆልዑ
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = ምስናይ

audience-all_residents = ኩሎም ሰባት ኣብ ከተማ
audience-newcomers = ሓደሽቲ ዝመጹ ሰባት
audience-refugees = ስደተኛታት
audience-families = ስድራቤታት
audience-parents = ወለዲ
audience-children = ቆልዑ
audience-young_people = መንእሰያት
audience-women = ደቂ ኣንስትዮ
audience-men = ደቂ ተባዕትዮ
audience-older_people = ብዕድመ ዝደፍኡ ሰባት
audience-workers = ሰራሕተኛታት
audience-jobseekers = ስራሕ ዝደልዩ ሰባት
audience-students = ተማሃሮ ዩኒቨርሲቲ
audience-volunteers = ወለንተኛታት
audience-employers = ኣስራሕቲ
audience-people_with_disabilities = ስንክልና ዘለዎም ሰባት
audience-professionals = ሰብ ሞያ ናይ ምኽርን ምምሕዳርን

service-status-active = ይሰርሕ ኣሎ
service-status-paused = ንግዚኡ ኣቋሪጹ
service-status-ended = ተወዲኡ
service-status-planned = ዝተወጠነ

# How a language is offered.
language-how-spoken = ብዘረባ
language-how-interpreter = ምስ ተርጓሚ
language-how-written = ብጽሑፍ

channel-kind-visit = ብኣካል
channel-kind-phone = ብተሌፎን
channel-kind-web = ብኢንተርነት
channel-kind-mail = ብኢመይል
channel-kind-app = ብኣፕ

## Contacts

phone-kind-office = ቤት ጽሕፈት
phone-kind-mobile = ሞባይል
phone-kind-hotline = ናይ ሓገዝ መስመር
phone-kind-fax = ፋክስ

messenger-kind-whatsapp = WhatsApp
messenger-kind-signal = Signal
messenger-kind-telegram = Telegram

accessibility-feature-step_free_entrance = መደያይቦ ዘይብሉ መእተዊ
accessibility-feature-lift = ሊፍት
accessibility-feature-accessible_toilet = ንስንክልና ዝምችእ ሽቓቕ
accessibility-feature-accessible_parking = መዐሸጊ መኪና ንስንክልና ዘለዎም
accessibility-feature-induction_loop = ንመሳርሒ ምስማዕ ዝሕግዝ ስርዓት
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = መምርሒ መገዲ ንዓይነ ስዉራን
accessibility-feature-assistance_dogs = ሓገዝቲ ኣኽላባት ይፍቀዱ

# The answer to whether a place has such a feature.
degree-yes = እወ
degree-no = ኣይፋል
degree-partly = ብኸፊል

organisation-kind-municipal = ናይ ከተማ
organisation-kind-state = ናይ ክፍለ ሃገር
organisation-kind-federal = ናይ ፈደራል መንግስቲ
organisation-kind-welfare_association = ግብረሰናይ ማሕበር
organisation-kind-association = ማሕበር
organisation-kind-migrant_organisation = ማሕበር ስደተኛታት
organisation-kind-company = ኩባንያ
organisation-kind-school = ቤት ትምህርቲ
organisation-kind-other = ካልእ

## Life situations

legal-area-residence = ሕጊ መንበሪ ፍቓድ
legal-area-social = ሕጊ ማሕበራዊ ሓገዝ
legal-area-employment = ሕጊ ስራሕ
legal-area-family = ሕጊ ስድራቤት
legal-area-education = ትምህርቲ
legal-area-health = ጥዕና
legal-area-housing = መንበሪ ገዛ

## Events

event-kind-conference = ዋዕላ
event-kind-committee = ሽማግለ ባይቶ
event-kind-course_date = ናይ ኮርስ መዓልቲ
event-kind-meeting = ኣኼባ

event-status-scheduled = ይካየድ
event-status-cancelled = ተሰሪዙ
event-status-postponed = ናብ ካልእ ዕለት ተሰጋጊሩ
event-status-moved_online = ሕጂ ብኢንተርነት

## The integration plan

edition-status-draft = ንድፊ
edition-status-consultation = ኣብ ዘተ
edition-status-working_paper = ናይ ስራሕ ጽሑፍ
edition-status-adopted = ጸዲቑ
edition-status-replaced = ተተኪኡ

# What became of a goal or a measure in the next edition.
carried-how-continued = ቀጺሉ
carried-how-merged = ተጸምቢሩ
carried-how-split = ተኸፋፊሉ
carried-how-dropped = ኣይቀጸለን

goal-level-guiding = ቀንዲ ዕላማ
goal-level-sub = ንኡስ ዕላማ
goal-level-operative = ግብራዊ ዕላማ

measure-status-planned = ዝተወጠነ
measure-status-in_progress = ይስራሕ ኣሎ
measure-status-delayed = ደንጕዩ
measure-status-done = ተፈጺሙ
# Has become a permanent part of the town’s work.
measure-status-established = ቀዋሚ ኮይኑ
measure-status-paused = ንግዚኡ ኣቋሪጹ
measure-status-not_reached = ኣይተበጽሐን
measure-status-dropped = ተሪፉ
measure-status-merged = ተጸምቢሩ

measure-phase-idea = ሓሳብ
measure-phase-planning = ውጥን
measure-phase-implementation = ትግባረ
measure-phase-evaluation = ገምጋም

measure-kind-new = ሓድሽ
measure-kind-continued = ዝቐጸለ
measure-kind-permanent = ቀዋሚ ዕማም

priority-high = ልዑል
priority-medium = ማእከላይ
priority-low = ትሑት

budget-source-own = ከተማ
budget-source-state = ክፍለ ሃገር
budget-source-federal = ፈደራል መንግስቲ
budget-source-eu = ሕብረት ኤውሮጳ
# Foundations, companies, donors.
budget-source-third = ካልኦት

## Translations

translation-by-human = ብሰብ ዝተተርጎመ
translation-by-machine = ብኮምፒተር ዝተተርጎመ
translation-by-machine-edited = ብኮምፒተር ዝተተርጎመ፣ ብሰብ ዝተኣረመ
translation-review-none = ገና ኣይተረጋገጸን
translation-review-native = ብተዛራቢ ናይቲ ቋንቋ ዝተረጋገጸ
# The office that is responsible for the text.
translation-review-office = ሓላፍነት ብዘለዎ ቤት ጽሕፈት ዝተረጋገጸ

## Languages

language-de = ጀርመንኛ
language-de-simple = ቀሊል ጀርመንኛ
# German Sign Language.
language-gsg = ናይ ጀርመን ቋንቋ ምልክት
language-en = እንግሊዝኛ
language-fr = ፈረንሳይኛ
language-es = ስጳንኛ
language-pl = ፖላንድኛ
language-ro = ሩማንኛ
language-bg = ቡልጋርኛ
language-sq = ኣልባንኛ
language-tr = ቱርክኛ
language-vi = ቬትናምኛ
language-so = ሶማልኛ
language-hr = ክሮኤሽያኛ
language-bs = ቦስንያኛ
language-uk = ዩክሬንኛ
language-ru = ሩስኛ
language-ar = ዓረብኛ
language-fa = ፋርስኛ
language-prs = ዳሪ
language-ps = ፓሽቶ
language-kmr = ኩርማንጂ
language-ckb = ሶራኒ
language-ku = ኩርድኛ
language-ur = ኡርዱ
language-ti = ትግርኛ
language-sr = ሰርብኛ
language-sr-Latn = ሰርብኛ ብላቲን ፊደል
language-zh-Hans = ቻይንኛ

## States of Germany

land-BW = ባደን-ቩርተምበርግ
land-BY = ባየርን
land-BE = በርሊን
land-BB = ብራንደንቡርግ
land-HB = ብሬመን
land-HH = ሃምቡርግ
land-HE = ሄሰን
land-MV = መክለንቡርግ-ፎርፖመርን
land-NI = ኒደርዛክሰን
land-NW = ኖርድራይን-ቨስትፋለን
land-RP = ራይንላንድ-ፕፋልስ
land-SL = ዛርላንድ
land-SN = ዛክሰን
land-ST = ዛክሰን-ኣንሃልት
land-SH = ሽለስቪግ-ሆልሽታይን
land-TH = ቱሪንገን

## Public holidays

holiday-new_year = ሓድሽ ዓመት
holiday-epiphany = ሰለስተ ነገስታት (Heilige Drei Könige)
holiday-womens_day = ኣህጉራዊ መዓልቲ ደቂ ኣንስትዮ
holiday-good_friday = ዓርቢ ስቕለት
holiday-easter_sunday = ሰንበት ፋሲካ
holiday-easter_monday = ሰኑይ ፋሲካ
holiday-labour_day = መዓልቲ ሰራሕተኛታት
holiday-ascension = ዕርገት
holiday-whit_sunday = ሰንበት ጰንጠቆስጠ
holiday-whit_monday = ሰኑይ ጰንጠቆስጠ
holiday-corpus_christi = በዓል ቅዱስ ቍርባን (Fronleichnam)
holiday-assumption = ፍልሰታ ማርያም
holiday-world_childrens_day = ዓለምለኻዊ መዓልቲ ቆልዑ
holiday-german_unity = መዓልቲ ሓድነት ጀርመን
holiday-reformation = መዓልቲ ተሃድሶ (Reformationstag)
holiday-all_saints = በዓል ኩሎም ቅዱሳን
holiday-repentance = መዓልቲ ንስሓን ጸሎትን
holiday-christmas = ልደት፣ ቀዳማይ መዓልቲ
holiday-boxing_day = ልደት፣ ካልኣይ መዓልቲ
holiday-liberation = መዓልቲ ሓርነት
holiday-uprising_1953 = ዝኽሪ ህዝባዊ ናዕቢ 1953

## Obligatory pages

page-role-urgent_help = ህጹጽ ሓገዝ
page-role-imprint = ሓታሚ (Impressum)
page-role-privacy = ሓለዋ ውልቃዊ ሓበሬታ
page-role-accessibility_statement = መግለጺ ተበጻሕነት
page-role-easy_language = ቀሊል ቋንቋ
page-role-sign_language = ቋንቋ ምልክት
page-role-about = ብዛዕባና
page-role-feedback = ርእይቶ

## How exactly a period is known

precision-year = ክሳብ ዓመት ልክዕ
precision-quarter = ክሳብ ርብዒ ዓመት ልክዕ
precision-month = ክሳብ ወርሒ ልክዕ
precision-day = ክሳብ መዓልቲ ልክዕ

## Accessibility statement

statement-status-full = እቲ ወብሳይት ንኩሎም ሕግታት ናይ EN 301 549 ከምኡ እውን WCAG 2.2 (ደረጃ A ከምኡ እውን AA) የማልእ።
statement-status-partial = እቲ ወብሳይት ንመብዛሕትኦም ሕግታት ናይ EN 301 549 ከምኡ እውን WCAG 2.2 (ደረጃ A ከምኡ እውን AA) የማልእ።
statement-status-none = እቲ ወብሳይት ንሕግታት ናይ EN 301 549 ከምኡ እውን WCAG 2.2 (ደረጃ A ከምኡ እውን AA) ገና ኣየማልእን።
statement-method-self_assessment = ነቲ ወብሳይት ባዕልና ገምጊምናዮ።
statement-method-external_assessment = ካልእ ትካል ነቲ ወብሳይት ገምጊምዎ።
barrier-reason-non_compliance = ገና ኣይተገብረን
barrier-reason-disproportionate_burden = ልዕሊ ዓቐን ዝኾነ ጻዕሪ
barrier-reason-out_of_scope = ኣብቶም ሕግታት ኣይኣቱን
