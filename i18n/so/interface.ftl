### Words of the interface: what stands around the content of every portal.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = U gudub qoraalka
# Name of the list of links to this page in the other languages.
nav-languages = Dooro luqad
# Heading of the full list of languages at the foot of the page.
nav-all-languages = Dhammaan luqadaha
nav-main = Liiska guud
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = Halkan ayaad joogtaa
# The home page, first in the path from the home page to this page.
home = Bogga hore
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = Ku saabsan websaydhkan
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = weli lama turjumin
# $date: the day on which these pages were made.
as-of = La cusboonaysiiyay: { $date }
# Heading of the list of headings on a long page.
on-this-page = Waxa boggan ku yaal
# Label before a date: an office has looked at the facts on this day.
last-checked = Markii u dambaysay ee la hubiyay
# Label before who translated this page.
translation = Turjumaad
more-information = Macluumaad dheeraad ah
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = Liisaska iyo qoraallada gaagaaban ee websaydhkan waxaa turjumay kombiyuutar. Weli ma hubin qof afkiisa hooyo yahay Af-Soomaali.
# Heading over files to keep: a contact card, a calendar entry.
files = Si aad u kaydsato oo aad u wadaagto
# Before the name of a photographer.
picture-credit = Sawirka:
yes = haa
not-yet = weli maya
date = Taariikh
year = Sannad
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = Lambar
total = Wadarta
topics = Mawduucyo
themes = Mawduucyo wadaag ah

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = Boggan weli lama turjumin. Qoraalku wuxuu ku qoran yahay luqaddan: { $language }.
# $language: name of the language in which a part of the text stands.
notice-partly = Qayb boggan ka mid ah weli lama turjumin. Halkan waxay ku qoran tahay luqaddan: { $language }.
notice-machine = Turjumaaddan waxaa sameeyay kombiyuutar. Qofna ma hubin. Haddii shaki jiro, waxaa la raacayaa qoraalka Af-Jarmalka ah.
# $date: the last day on which the page was valid.
notice-expired = Boggani wuxuu ansax ahaa ilaa { $date }. Waxaa laga yaabaa inuusan hadda sax ahayn.
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = Boggan waxaa markii u dambaysay la hubiyay { $date }. Waxaa laga yaabaa inuusan hadda sax ahayn.
notice-ended = Adeeggani hadda ma jiro.
notice-paused = Adeeggani hadda si ku-meel-gaar ah ayuu u joogsaday.
notice-old-edition = Kani waa nuqul hore oo qorshaha ah. Waxaa jira nuqul ka cusub:
notice-cancelled = Munaasabaddan waa la baajiyay.
notice-outdated = Qoraalka Af-Jarmalka ah waa la beddelay ka dib markii la turjumay. Waxaa laga yaabaa in turjumaaddani aysan hadda sax ahayn.
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = ku qoran { $language }

notice-planned = Adeeggan waa la qorsheeyay. Weli ma bilaaban.
# Before links to other services, where one has ended or pauses.
notice-alternatives = Taas beddelkeeda waxaa ku caawin kara:

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = { $from }–{ $to }
# $from and $to: weekdays.
days-range = { $from } ilaa { $to }
# $from and $to: dates.
date-range = { $from } ilaa { $to }
# $date: since this day.
since-date = laga bilaabo { $date }
# $date: until this day.
until-date = ilaa { $date }
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = rubuca { $quarter } ee { $year }
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = xiran
# $name: name of a public holiday.
hours-holiday = Maalin fasax ah: { $name }
hours-open-24 = furan 24 saac maalin kasta
# $amount: an amount in euros, already written as the language writes it.
money = €{ $amount }
# $number: a share in percent, already written as the language writes it.
percent = { $number }%
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } MB

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = Maxaad u baahan tahay in lagaa caawiyo?
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = Ma ku cusub tahay halkan? Halkan ka bilow:
home-sections = Dulmar guud
home-events = Munaasabadaha soo socda
home-news = Warar
home-contacts = Halka aad caawimo ka heli karto

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = Ku kala dooro
events-coming = Munaasabadaha soo socda
events-past = Munaasabadihii hore
events-none-coming = Hadda ma jiraan munaasabado la qorsheeyay.
facet-topic = Mawduucyo
facet-audience = Yaa loogu talagalay?
facet-language = Luqadaha lagu hadlo
facet-district = Xaafadaha
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = Dhammaan mawduucyada
facet-audience-all = Dhammaan kooxaha
facet-language-all = Halka lagu hadlo luqaddaada
facet-district-all = Dhammaan xaafadaha
# $count: how many entries the list has.
count-entries =
    { $count ->
        [one] { $count } qodob
       *[other] { $count } qodob
    }
heading-services = Adeegyo
heading-contacts = Xiriirro
heading-organisations = Ururro
heading-events = Munaasabado
heading-action-fields = Qaybaha shaqada
heading-goals = Yoolal
heading-measures = Mashaariic

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = Liiska alifbeetada
letters-summary = Adeegyo, xafiisyo, ereyo iyo wax kale oo u kala horreeya sida alifbeetada.
# Name of the row of letters; read by screen readers only.
letters-nav = Xarfo
# Heading over titles that begin with no letter of this language.
letters-other = Kuwo kale
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = Raadi
search-summary = Boggagga portal-kan halkan ayay ku yaallaan. Liiska wax ka dooro.
# Headings in the list of the whole portal.
list-life_situation = Tallaabo tallaabo
list-service = Adeegyo
list-contact = Xafiisyo iyo la-talin
list-event = Munaasabado
list-news = Warar
list-organisation = Ururro
list-term = Sharaxaadda ereyada xafiisyada
list-plan_edition = Qorshaha isdhexgalka
list-page = Boggag kale
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = Adeegyo, boggag iyo munaasabado ku saabsan mawduucan: { $term }
facet-audience-summary = Adeegyo, boggag iyo munaasabado loogu talagalay: { $term }
facet-language-summary = Adeegyo iyo xafiisyo luqaddan lagu heli karo: { $term }
facet-district-summary = Adeegyo, boggag iyo munaasabado ka jira: { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = Portal-ka oo loo kala saaray: { $kind }

## Services

service-at-a-glance = Waxyaabaha ugu muhiimsan
# Label before the groups of people a service is for.
service-audience = Yaa loogu talagalay
service-age = Da’da
# $from and $to: years of age.
age-range = { $from } ilaa { $to } jir
age-from = laga bilaabo { $from } jir
age-to = ilaa { $to } jir
cost = Kharash
cost-free = bilaash
# Label before the languages that staff speak.
languages-spoken = Luqado
districts = Xaafado
# Label: whether one has to sign up for a course or event.
registration = Isdiiwaangelin
registration-required = Fadlan isdiiwaangeli.
registration-not-required = Uma baahnid inaad isdiiwaangeliso.
# $date: last day to sign up.
registration-deadline = Isdiiwaangeli ugu dambayn { $date }
# Words of a link: to the form by which one signs up.
registration-link = Internetka iskaga diiwaangeli
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = Ballan
appointment-not-required = Uma baahnid ballan.
# Words of a link: to the website where one books an appointment.
appointment-book = Ballan ka qabso internetka
deadlines = Waqtiyada kama dambaysta ah
service-bring = Waxa aad keenayso
service-requirements = Shuruudo
service-steps = Sida loo sameeyo
service-how-and-where = Sida nala loola soo xiriiro
# $room: number or name of a room.
room = Qolka { $room }
next-steps = Waxa xiga
service-responsible = Yaa ka mas’uul ah?
# The organisation that runs a service.
provider = Waxaa bixiya
# The office that coordinates a service or an action field.
coordinator = Waxaa isku dubbarida
# Label before paragraphs of laws.
law = Salka sharciga
# Label before measures of the integration plan to which this service belongs.
service-measures = Wuxuu ka mid yahay

## Contacts and organisations

address = Cinwaan
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = Dhismaha
transit = Sida loo tago
hours = Saacadaha shaqada
hours-days = Maalmo
hours-times = Saacado
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = Maalmahan way ka duwan tahay
appointment = Fadlan ballan qabso.
accessibility = U-fududaynta dadka naafada ah
email = Iimayl
contact-form = Foomka xiriirka
# Label before the link `contact-form`.
contact-write = Internetka ka soo qor
website = Websaydh
messengers = Barnaamijyada farriimaha
# Label: what this office or person does.
contact-role = Shaqada
contact-person = Qofka lala xiriiro
contact-services = Adeegyada halkan
contacts-in-house = Sidoo kale dhismahan ku yaal
contact-events = Munaasabadaha halkan
part-of-life-situations = Wuxuu ka caawiyaa xaaladahan
organisation-parent = Wuxuu ka tirsan yahay
legal-name = Magaca sharciga ah
# Label before former names of an organisation.
formerly = Magacii hore
organisation-since = Wuxuu jiraa tan iyo
organisation-leads = Ka mas’uul ah mashaariicdan
organisation-partner = Ka qayb qaata mashaariicdan
organisation-children = Waxaa ka mid ah

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date }: { $times }.
# The same for days with other hours than usual.
hours-next-other = { $date }: saacado kale, { $times }.
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = Mar kale wuu furmayaa: { $date }, laga bilaabo { $time }.
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = { $date } waa maalin fasax ah. Fadlan marka hore weydii inuu furan yahay iyo in kale.
hours-next-unknown = Weli lama oga goorta uu mar kale furmi doono.

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = Hadda waa furan yahay
# $time: a time of day like 16:00.
hours-now-until = Hadda waa furan yahay ilaa { $time }
hours-now-closed = Hadda waa xiran yahay
# It opens later on the same day.
hours-now-today = Hadda waa xiran yahay. Maanta wuxuu furmayaa { $time }
# $day: name of a weekday.
hours-now-opens = Hadda waa xiran yahay. Wuxuu furmayaa { $day }, { $time }

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = Kaydi xiriirka
# Words of a link: a file for the reader's own calendar.
save-event = Ku dar jadwalka
# Words of buttons. Keep them short.
share = La wadaag
# Said after the address of the page was copied, where a device cannot share.
share-copied = Cinwaanka waa la koobiyeeyay
read-aloud = Kor u akhri
read-pause = Hakad
read-stop = Jooji

## Life situations: the way step by step

life-steps = Tallaabo tallaabo
# Above steps that can be done at the same time.
life-parallel = Kuwan isku mar ayaad samayn kartaa:
life-services = Adeegyada ku habboon
# $number: number of the step.
step-number = Tallaabada { $number }
step-optional = ikhtiyaari ah
# Label before the link to the service that helps with this step.
step-service = Wax badan oo arrintan ku saabsan
# Label before the office that is responsible for this step.
step-office = Xafiiska mas’uulka ah

## Events

event-when = Goorma
event-where = Xaggee
event-online = Internetka
event-organiser = Waxaa qabanqaabiya
event-over = Munaasabaddani way dhammaatay.
# Workshops and other parts of an event.
event-sessions = Barnaamij
session-results = Natiijooyin
session-measures = Waxa ka soo baxay
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = Yoolal aan weli la gaarin oo halkan lagaga wada hadlayo
documents = Dukumentiyo
document = Dukumenti

## Terms: German words explained

term-german = Erayga Af-Jarmalka
term-say = Ku dhawaaqid
term-translation = Turjumaad
term-explanation = Macnihiisa
term-synonyms = Ereyo kale oo la mid ah
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = Ereyada xafiisyada ee boggan

## The integration plan

status = Xaalad
number-of-measures = Mashaariic
plan-progress = Horumar
# Caption of a table: measures counted by their status.
plan-counts = Mashaariicda sida xaaladdoodu tahay
# Below the table of the action fields of a plan.
plan-shared-measures = Hal mashruuc wuxuu ka mid noqon karaa dhowr qaybood oo shaqo. Markaas mid kasta waa lagu tirinayaa.
plan-facts = Ku saabsan qorshahan
# On the card of the edition that is in force.
edition-current = Kani waa nuqulka hadda la isticmaalo.
edition-number = Nuqul
edition-adopted = La ansixiyay
edition-predecessor = Nuqulkii hore
edition-successor = Nuqulka xiga
# Label before the date by which the plan has to be decided anew.
edition-renew-due = In mar kale la ansixiyo ugu dambayn
edition-aligned-with = Wuxuu raacayaa
guiding-principles = Mabaadi’da hagaya
goals-not-reached = Yoolal aan weli la gaarin
# What was taken over from the edition before.
carried-in = Laga soo qaatay nuqulkii hore
# What became of the contents of this edition in the next one.
carried-over = Waxa ay noqdeen
carried-from = Hore
carried-how = Waxa dhacay
carried-to = Hadda
papers = Ka doodista golaha magaalada
period = Muddo
period-continuous = socota
# Label: who is responsible for a measure or an action field.
lead = Mas’uulka
lead-open = weli lama go’aamin
partners = Shuraako
sdg = Yoolalka Horumarka Waara
action-fields = Qaybaha shaqada
goal-parent = Yoolka uu ka tirsan yahay
goal-children = Yoolal-hoosaadyo
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = Mar kale waxaa lagaga hadlayaa
# A mark: this measure has passed its end without being finished.
measure-late = dib u dhacay
# A remark: nothing was reported about this measure for a long time.
measure-stale = Muddo ayay ka soo wareegtay markii war cusub laga soo sheegay.
phase = Marxalad
# Heading of a table of what happened with a measure, newest first.
measure-log = Taariikhda mashruuca
milestones = Bartilmaameedyo
milestone = Bartilmaameed
milestone-due = La qorsheeyay
milestone-done = La gaaray
measure-services = Adeegyada ka dhashay
resources = Kheyraad
resources-staff = Shaqaale
budget = Lacag
amount = Qaddarka
budget-source = Waxaa bixiya
budget-secured = La xaqiijiyay
measure-in-plan = Qorshaha isdhexgalka gudihiisa
measure-kind = Nooc
priority = Mudnaan
# Label before the workshop in which a measure was proposed.
came-from = Wuxuu ka soo baxay
split-from = Laga soo gooyay
merged-into = Lagu daray
superseded-by = Waxaa lagu beddelay

## Pages without content

not-found-title = Boggani ma jiro
not-found-text = Cinwaanku wuu khaldanaan karaa, ama bogga waa la raray. Dooro luqaddaada:
moved-title = Boggan waa la raray
moved-link = Tag bogga cusub

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = Xafiisyo, la-talin iyo caawimo magaalada gudaheeda ah. Ku qoran Af-Soomaali.

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = Wax khaldan ma ku jiraan boggan?
feedback-link = Soo sheeg khalad ama caqabad
# Subject of the mail. $title: title of the page.
feedback-subject = Jawaab-celin: { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = Bayaankani wuxuu khuseeyaa portal-ka { $portal }.
statement-conformity = Intee ayuu portal-ku u fudud yahay dadka naafada ah?
statement-barriers = Waxa aan weli u fududayn dadka naafada ah
# Label before what people can do instead.
statement-alternative = Ilaa markaas
# $date: the day by which a barrier is to be gone.
statement-until = Taas waxaan beddeli doonnaa ugu dambayn { $date }.
statement-method = Sida aan u hubinnay
# $date: the day of the assessment.
statement-assessed = Portal-ka waxaa la hubiyay { $date }.
# $date: the day on which the statement was looked at last.
statement-reviewed = Bayaankan waxaa markii u dambaysay dib loo eegay { $date }.
statement-feedback = Soo sheeg caqabad
statement-feedback-text = Meel ma ku xannibantay? Noo soo qor.
statement-enforcement = Haddii jawaabtayadu ku caawin weydo
statement-enforcement-text = Markaas waxaad la xiriiri kartaa xafiiskan. Waa bilaash.

## Inside texts

table-label = Jadwal
footnotes-title = Faallooyin
footnote-back = Ku noqo qoraalka
alert-note = Ogow
alert-tip = Talo
alert-important = Muhiim
alert-warning = Fiiro gaar ah
alert-caution = Taxaddar

## Videos in sign language

video-sign-language = Muuqaal ku baxaya luqadda dhegoolayaasha ee Jarmalka
# $length: minutes and seconds like 3:05.
video-length = { $length } daqiiqo
# Words of a link; kind of file, size and length stand behind it.
video-download = Soo deji muuqaalka
# Opens the words of the video as text.
video-transcript = Waxa muuqaalka lagu sheegay
# Heading of a list of links.
video-pages = Boggagga leh muuqaal luqadda dhegoolayaasha ah

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date }, { $time }
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (maalin fasax ah): fadlan weydii ka hor intaadan iman.
# $date: the day from which other hours hold.
hours-from = Laga bilaabo { $date }
# Label before what comes after a step.
step-next = Intaas ka dib

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = Ku tus oo ku daabac laba luqadood
# Link on a page to the sheet with German.
sheet-link = Tus oo daabac adigoo Af-Jarmalka barbar dhigaya
# Label before the address of the page, beside its QR code.
sheet-address = Boggan internetka
sheet-back = Tag bogga
sheet-office = Xafiiska mas’uulka ah
