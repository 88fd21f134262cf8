### Words of the interface: what stands around the content of every portal.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = Biçin naverokê
# Name of the list of links to this page in the other languages.
nav-languages = Zimanekî hilbijêrin
# Heading of the full list of languages at the foot of the page.
nav-all-languages = Hemû ziman
nav-main = Menûya sereke
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = Hûn li vir in
# The home page, first in the path from the home page to this page.
home = Destpêk
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = Derbarê vê malperê de
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = hîn nehatiye wergerandin
# $date: the day on which these pages were made.
as-of = Rojanekirin: { $date }
# Heading of the list of headings on a long page.
on-this-page = Di vê rûpelê de
# Label before a date: an office has looked at the facts on this day.
last-checked = Kontrola dawî
# Label before who translated this page.
translation = Werger
more-information = Agahiyên zêdetir
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = Menû û sernavên vê malperê bi kompûterê hatine wergerandin. Hîn ti kesê ku kurmancî diaxive ew kontrol nekirine.
# Heading over files to keep: a contact card, a calendar entry.
files = Ji bo tomarkirin û parvekirinê
# Before the name of a photographer.
picture-credit = Wêne:
yes = erê
not-yet = hîn na
date = Dîrok
year = Sal
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = Hejmar
total = Bi giştî
topics = Mijar
themes = Mijarên hevpar

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = Ev rûpel hîn nehatiye wergerandin. Nivîs bi vî zimanî ye: { $language }.
# $language: name of the language in which a part of the text stands.
notice-partly = Beşek ji vê rûpelê hîn nehatiye wergerandin. Ew beş li vir bi vî zimanî ye: { $language }.
notice-machine = Ev werger bi kompûterê hatiye çêkirin. Ti kesî ew kontrol nekiriye. Heke guman hebe, nivîsa almanî derbasdar e.
# $date: the last day on which the page was valid.
notice-expired = Ev rûpel heta { $date } derbasdar bû. Dibe ku êdî ne rast be.
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = Ev rûpel cara dawî di vê dîrokê de hatiye kontrolkirin: { $date }. Dibe ku êdî ne rast be.
notice-ended = Ev xizmet êdî nîn e.
notice-paused = Ev xizmet niha ji bo demekê rawestiyaye.
notice-old-edition = Ev guhertoyeke kevn a planê ye. Guhertoyeke nûtir heye:
notice-cancelled = Ev çalakî hatiye betalkirin.
notice-outdated = Nivîsa almanî piştî wergerê hatiye guhertin. Dibe ku ev werger êdî ne rast be.
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = bi { $language }

notice-planned = Ev xizmet hatiye plankirin. Hîn dest pê nekiriye.
# Before links to other services, where one has ended or pauses.
notice-alternatives = Dibe ku ev li şûna wê alîkariya we bikin:

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = { $from }–{ $to }
# $from and $to: weekdays.
days-range = { $from } heta { $to }
# $from and $to: dates.
date-range = { $from } heta { $to }
# $date: since this day.
since-date = ji { $date } ve
# $date: until this day.
until-date = heta { $date }
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = çaryeka { $quarter } ya sala { $year }
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = girtî
# $name: name of a public holiday.
hours-holiday = Betlaneya fermî: { $name }
hours-open-24 = 24 saetan vekirî
# $amount: an amount in euros, already written as the language writes it.
money = { $amount } €
# $number: a share in percent, already written as the language writes it.
percent = %{ $number }
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } MB

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = Ji bo çi alîkarî ji we re divê?
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = Hûn li vir nû ne? Ji vir dest pê bikin:
home-sections = Her tişt bi kurtî
home-events = Çalakiyên pêş me
home-news = Nûçe
home-contacts = Li vir alîkarî heye

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = Hilbijartin li gorî
events-coming = Çalakiyên pêş me
events-past = Çalakiyên borî
events-none-coming = Niha ti çalakî nehatiye plankirin.
facet-topic = Mijar
facet-audience = Ji bo kê?
facet-language = Ziman
facet-district = Tax
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = Hemû mijar
facet-audience-all = Hemû kom
facet-language-all = Li ku derê bi zimanê we tê axaftin
facet-district-all = Hemû tax
# $count: how many entries the list has.
count-entries =
    { $count ->
        [one] { $count } encam
       *[other] { $count } encam
    }
heading-services = Xizmet
heading-contacts = Têkilî
heading-organisations = Rêxistin
heading-events = Çalakî
heading-action-fields = Qadên xebatê
heading-goals = Armanc
heading-measures = Tedbîr

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = Ji A heta Z
letters-summary = Xizmet, daîre, têgih û yên din li gorî alfabeyê.
# Name of the row of letters; read by screen readers only.
letters-nav = Tîp
# Heading over titles that begin with no letter of this language.
letters-other = Yên din
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = Lêgerîn
search-summary = Rûpelên vê portalê li vir in. Ji lîsteyê hilbijêrin.
# Headings in the list of the whole portal.
list-life_situation = Gav bi gav
list-service = Xizmet
list-contact = Daîre û şêwirmendî
list-event = Çalakî
list-news = Nûçe
list-organisation = Rêxistin
list-term = Ravekirina peyvên fermî
list-plan_edition = Plana entegrasyonê
list-page = Rûpelên din
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = Xizmet, rûpel û çalakî li ser vê mijarê: { $term }
facet-audience-summary = Xizmet, rûpel û çalakî ji bo: { $term }
facet-language-summary = Xizmet û daîre bi vî zimanî: { $term }
facet-district-summary = Xizmet, rûpel û çalakî li: { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = Portal, rêzkirî li gorî: { $kind }

## Services

service-at-a-glance = Agahiyên herî girîng
# Label before the groups of people a service is for.
service-audience = Ji bo kê
service-age = Temen
# $from and $to: years of age.
age-range = { $from } heta { $to } salî
age-from = ji { $from } salî pê ve
age-to = heta { $to } salî
cost = Mesref
cost-free = belaş
# Label before the languages that staff speak.
languages-spoken = Ziman
districts = Tax
# Label: whether one has to sign up for a course or event.
registration = Qeydkirin
registration-required = Ji kerema xwe xwe qeyd bikin.
registration-not-required = Ne hewce ye ku hûn xwe qeyd bikin.
# $date: last day to sign up.
registration-deadline = Qeydkirin heta { $date }
# Words of a link: to the form by which one signs up.
registration-link = Qeydkirin bi înternetê
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = Termîn
appointment-not-required = Ne hewce ye ku hûn termîn bistînin.
# Words of a link: to the website where one books an appointment.
appointment-book = Bi înternetê termîn bistînin
deadlines = Demên dawî
service-bring = Çi bi xwe re bînin
service-requirements = Merc
service-steps = Ev çawa dibe
service-how-and-where = Çawa bigihîjin me
# $room: number or name of a room.
room = Ode { $room }
next-steps = Paşê çi dibe
service-responsible = Kî berpirsiyar e?
# The organisation that runs a service.
provider = Pêşkêşkar
# The office that coordinates a service or an action field.
coordinator = Koordînasyon
# Label before paragraphs of laws.
law = Bingeha hiqûqî
# Label before measures of the integration plan to which this service belongs.
service-measures = Beşek ji

## Contacts and organisations

address = Navnîşan
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = Di avahiyê de
transit = Çawa biçin wir
hours = Saetên xebatê
hours-days = Roj
hours-times = Saet
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = Di van rojan de cuda ye
appointment = Ji kerema xwe termîn bistînin.
accessibility = Gihîştina bê asteng
email = E-peyam
contact-form = Forma têkiliyê
# Label before the link `contact-form`.
contact-write = Bi înternetê binivîsin
website = Malper
messengers = Bernameyên peyaman
# Label: what this office or person does.
contact-role = Erk
contact-person = Kesê têkiliyê
contact-services = Xizmetên li vir
contacts-in-house = Di heman avahiyê de jî
contact-events = Çalakiyên li vir
part-of-life-situations = Di van rewşan de alîkar e
organisation-parent = Girêdayî bi
legal-name = Navê hiqûqî
# Label before former names of an organisation.
formerly = Navê berê
organisation-since = Ji kengî ve
organisation-leads = Berpirsiyar ji bo van tedbîran
organisation-partner = Hevpar di van tedbîran de
organisation-children = Tê de hene

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date }: { $times }.
# The same for days with other hours than usual.
hours-next-other = { $date }: saetên cuda, { $times }.
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = Dîsa vedibe: { $date }, ji saet { $time } pê ve.
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = { $date } betlaneya fermî ye. Ji kerema xwe pêşî bipirsin ka vekirî ye an na.
hours-next-unknown = Hîn ne diyar e ka kengî dîsa vedibe.

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = Niha vekirî ye
# $time: a time of day like 16:00.
hours-now-until = Niha vekirî ye, heta saet { $time }
hours-now-closed = Niha girtî ye
# It opens later on the same day.
hours-now-today = Niha girtî ye. Îro saet { $time } vedibe
# $day: name of a weekday.
hours-now-opens = Niha girtî ye. Vedibe: { $day }, saet { $time }

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = Têkiliyê tomar bikin
# Words of a link: a file for the reader's own calendar.
save-event = Li teqwîmê zêde bikin
# Words of buttons. Keep them short.
share = Parve bikin
# Said after the address of the page was copied, where a device cannot share.
share-copied = Navnîşan hat kopîkirin
read-aloud = Bi deng bixwînin
read-pause = Navber
read-stop = Rawestînin

## Life situations: the way step by step

life-steps = Gav bi gav
# Above steps that can be done at the same time.
life-parallel = Hûn dikarin van di heman demê de bikin:
life-services = Xizmetên guncav
# $number: number of the step.
step-number = Gava { $number }
step-optional = bi dilê we ye
# Label before the link to the service that helps with this step.
step-service = Zêdetir li ser vê
# Label before the office that is responsible for this step.
step-office = Daîreya berpirsiyar

## Events

event-when = Kengî
event-where = Li ku
event-online = Bi înternetê
event-organiser = Rêkxer
event-over = Ev çalakî qediyaye.
# Workshops and other parts of an event.
event-sessions = Bername
session-results = Encam
session-measures = Çi jê derket
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = Armancên ku hîn nehatine bidestxistin û dê li vir bên nîqaşkirin
documents = Belge
document = Belge

## Terms: German words explained

term-german = Peyva almanî
term-say = Bilêvkirin
term-translation = Werger
term-explanation = Wateya wê
term-synonyms = Peyvên din ji bo wê
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = Peyvên fermî di vê rûpelê de

## The integration plan

status = Rewş
number-of-measures = Tedbîr
plan-progress = Pêşveçûn
# Caption of a table: measures counted by their status.
plan-counts = Tedbîr li gorî rewşê
# Below the table of the action fields of a plan.
plan-shared-measures = Tedbîrek dikare bikeve çend qadên xebatê. Wê demê ew di her yekê de tê hejmartin.
plan-facts = Derbarê vê planê de
# On the card of the edition that is in force.
edition-current = Niha ev guherto derbasdar e.
edition-number = Guherto
edition-adopted = Hatiye pejirandin
edition-predecessor = Guhertoya berê
edition-successor = Guhertoya piştî wê
# Label before the date by which the plan has to be decided anew.
edition-renew-due = Divê ji nû ve bê pejirandin heta
edition-aligned-with = Li gorî
guiding-principles = Prensîbên bingehîn
goals-not-reached = Armancên ku hîn nehatine bidestxistin
# What was taken over from the edition before.
carried-in = Ji guhertoya berê hatiye girtin
# What became of the contents of this edition in the next one.
carried-over = Çi lê hat
carried-from = Berê
carried-how = Çi bû
carried-to = Niha
papers = Nîqaş di encumena bajêr de
period = Dem
period-continuous = berdewam
# Label: who is responsible for a measure or an action field.
lead = Berpirsiyar
lead-open = hîn nehatiye diyarkirin
partners = Hevpar
sdg = Armancên Geşepêdana Domdar
action-fields = Qadên xebatê
goal-parent = Beşek ji vê armancê
goal-children = Armancên jêr
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = Dê dîsa li vir bê nîqaşkirin
# A mark: this measure has passed its end without being finished.
measure-late = dereng maye
# A remark: nothing was reported about this measure for a long time.
measure-stale = Ev demek e ku li ser vê tedbîrê agahiyeke nû nehatiye.
phase = Qonax
# Heading of a table of what happened with a measure, newest first.
measure-log = Pêvajo
milestones = Qonaxên girîng
milestone = Qonaxa girîng
milestone-due = Plankirî
milestone-done = Bidestxistî
measure-services = Xizmetên ku jê derketin
resources = Çavkanî
resources-staff = Karmend
budget = Budce
amount = Miqdar
budget-source = Kî pere dide
budget-secured = Misoger
measure-in-plan = Di plana entegrasyonê de
measure-kind = Cure
priority = Girîngî
# Label before the workshop in which a measure was proposed.
came-from = Ji vir derketiye
split-from = Jê veqetiyaye
merged-into = Tev li vê bûye
superseded-by = Niha li şûna wê

## Pages without content

not-found-title = Ev rûpel nîn e
not-found-text = Dibe ku navnîşan şaş be, an jî cihê rûpelê hatibe guhertin. Zimanê xwe hilbijêrin:
moved-title = Cihê vê rûpelê hatiye guhertin
moved-link = Biçin rûpela nû

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = Daîre, şêwirmendî û alîkarî li bajêr. Bi kurmancî.

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = Di vê rûpelê de tiştekî şaş heye?
feedback-link = Şaşiyekê an astengekê ragihînin
# Subject of the mail. $title: title of the page.
feedback-subject = Nêrîn: { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = Ev daxuyanî ji bo vê portalê ye: { $portal }.
statement-conformity = Portal çiqas bê asteng e?
statement-barriers = Çi hîn ne bê asteng e
# Label before what people can do instead.
statement-alternative = Heta wê demê
# $date: the day by which a barrier is to be gone.
statement-until = Em ê vê heta { $date } biguherin.
statement-method = Me çawa kontrol kir
# $date: the day of the assessment.
statement-assessed = Portal di vê dîrokê de hatiye kontrolkirin: { $date }.
# $date: the day on which the statement was looked at last.
statement-reviewed = Ev daxuyanî cara dawî di vê dîrokê de hatiye kontrolkirin: { $date }.
statement-feedback = Astengekê ragihînin
statement-feedback-text = Hûn li cihekî asê man? Ji me re binivîsin.
statement-enforcement = Heke bersiva me alîkarî neke
statement-enforcement-text = Wê demê hûn dikarin serî li vê daîreyê bidin. Ev belaş e.

## Inside texts

table-label = Tablo
footnotes-title = Têbînî
footnote-back = Vegerin nivîsê
alert-note = Têbînî
alert-tip = Şîret
alert-important = Girîng
alert-warning = Baldarî
alert-caution = Hişyarî

## Videos in sign language

video-sign-language = Vîdyo bi zimanê îşaretan ê almanî
# $length: minutes and seconds like 3:05.
video-length = { $length } deqîqe
# Words of a link; kind of file, size and length stand behind it.
video-download = Vîdyoyê daxînin
# Opens the words of the video as text.
video-transcript = Di vîdyoyê de çi tê gotin
# Heading of a list of links.
video-pages = Rûpelên bi vîdyoya zimanê îşaretan

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date }, saet { $time }
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (betlaneya fermî): ji kerema xwe pêşî bipirsin ka vekirî ye an na.
# $date: the day from which other hours hold.
hours-from = Ji { $date } pê ve
# Label before what comes after a step.
step-next = Piştî wê

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = Bi du zimanan nîşan bidin û çap bikin
# Link on a page to the sheet with German.
sheet-link = Li gel almanî nîşan bidin û çap bikin
# Label before the address of the page, beside its QR code.
sheet-address = Ev rûpel li ser înternetê
sheet-back = Vegerin rûpelê
sheet-office = Daîreya berpirsiyar
