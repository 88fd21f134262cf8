### Words of the interface: what stands around the content of every portal.
### Translated by a machine into the Tigrinya of Eritrea, not yet read by anybody who speaks it.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = ናብ ትሕዝቶ ሕለፉ
# Name of the list of links to this page in the other languages.
nav-languages = ቋንቋ ምረጹ
# Heading of the full list of languages at the foot of the page.
nav-all-languages = ኩሎም ቋንቋታት
nav-main = ቀንዲ ዝርዝር
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = ኣብዚ ኣለኹም
# The home page, first in the path from the home page to this page.
home = መበገሲ ገጽ
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = ብዛዕባ እዚ ወብሳይት
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = ገና ኣይተተርጎመን
# $date: the day on which these pages were made.
as-of = ሓበሬታ ናይ { $date }
# Heading of the list of headings on a long page.
on-this-page = ኣብዚ ገጽ
# Label before a date: an office has looked at the facts on this day.
last-checked = ንመወዳእታ ዝተረጋገጸሉ ዕለት
# Label before who translated this page.
translation = ትርጉም
more-information = ተወሳኺ ሓበሬታ
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = ናይዚ ወብሳይት ዝርዝራትን ጽሑፋትን ብኮምፒተር እዩ ተተርጒሙ። ዝኾነ ቋንቋ ኣደ ዝዛረብ ሰብ ክሳብ ሕጂ ኣይመርመሮን።
# Heading over files to keep: a contact card, a calendar entry.
files = ንምዕቃብን ንምክፋልን
# Before the name of a photographer.
picture-credit = ስእሊ፦
yes = እወ
not-yet = ገና
date = ዕለት
year = ዓመት
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = ቁጽሪ
total = ድምር
topics = ዛዕባታት
themes = ሓበራዊ ዛዕባታት

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = እዚ ገጽ ገና ኣይተተርጎመን። እቲ ጽሑፍ በዚ ቋንቋ እዩ፦ { $language }።
# $language: name of the language in which a part of the text stands.
notice-partly = ክፋል ናይዚ ገጽ ገና ኣይተተርጎመን። ኣብዚ በዚ ቋንቋ ይርከብ፦ { $language }።
notice-machine = እዚ ትርጉም ብኮምፒተር ዝተገብረ እዩ። ሰብ ኣየረጋገጾን። ጥርጥር እንተሃልዩ፣ እቲ ናይ ጀርመንኛ ጽሑፍ እዩ ዝሰርሕ።
# $date: the last day on which the page was valid.
notice-expired = እዚ ገጽ ክሳብ { $date } ይሰርሕ ነይሩ። ምናልባት ሕጂ ቅኑዕ ኣይኮነን።
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = እዚ ገጽ ንመወዳእታ ግዜ ብዕለት { $date } ተረጋጊጹ። ምናልባት ሕጂ ቅኑዕ ኣይኮነን።
notice-ended = እዚ ኣገልግሎት ድሕሪ ሕጂ የለን።
notice-paused = እዚ ኣገልግሎት ንግዚኡ ኣቋሪጹ ኣሎ።
notice-old-edition = እዚ ዝቐደመ ሕታም ናይቲ መደብ እዩ። ሓድሽ ሕታም ኣሎ፦
notice-cancelled = እዚ ፍጻመ ተሰሪዙ እዩ።
notice-outdated = እቲ ናይ ጀርመንኛ ጽሑፍ ድሕሪ ትርጉም ተቐይሩ እዩ። ምናልባት እዚ ትርጉም ሕጂ ቅኑዕ ኣይኮነን።
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = ብ{ $language }
notice-planned = እዚ ኣገልግሎት ተወጢኑ ኣሎ። ገና ኣይጀመረን።
# Before links to other services, where one has ended or pauses.
notice-alternatives = ኣብ ክንድኡ እዚ ክሕግዘኩም ይኽእል፦

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = { $from }–{ $to }
# $from and $to: weekdays.
days-range = ካብ { $from } ክሳብ { $to }
# $from and $to: dates.
date-range = ካብ { $from } ክሳብ { $to }
# $date: since this day.
since-date = ካብ { $date }
# $date: until this day.
until-date = ክሳብ { $date }
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = { $quarter }ይ ርብዒ { $year }
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = ዕጹው
# $name: name of a public holiday.
hours-holiday = በዓል፦ { $name }
hours-open-24 = 24 ሰዓታት ክፉት
# $amount: an amount in euros, already written as the language writes it.
money = { $amount } €
# $number: a share in percent, already written as the language writes it.
percent = { $number }%
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } ሜጋባይት

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = ብዛዕባ እንታይ ሓገዝ ትደልዩ?
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = ኣብዚ ሓደሽቲ ዲኹም? ካብዚ ጀምሩ፦
home-sections = ኩሉ ብሓጺሩ
home-events = ዝቕጽሉ ፍጻመታት
home-news = ዜና
home-contacts = ሓገዝ እትረኽብሉ ቦታታት

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = ብኸምዚ ምረጹ
events-coming = ዝቕጽሉ ፍጻመታት
events-past = ዝሓለፉ ፍጻመታት
events-none-coming = ሕጂ ዝተወጠነ ፍጻመ የለን።
facet-topic = ዛዕባታት
facet-audience = ንመን?
facet-language = ዝዝረቡ ቋንቋታት
facet-district = ከባቢታት ከተማ
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = ኩሎም ዛዕባታት
facet-audience-all = ኩሎም ጉጅለታት
facet-language-all = ቋንቋኹም ዝዝረበሉ ቦታታት
facet-district-all = ኩሎም ከባቢታት ከተማ
# $count: how many entries the list has.
count-entries =
    { $count ->
        [one] { $count } ኣርእስቲ
       *[other] { $count } ኣርእስትታት
    }
heading-services = ኣገልግሎታት
heading-contacts = መወከሲታት
heading-organisations = ትካላት
heading-events = ፍጻመታት
heading-action-fields = ዓውድታት ስራሕ
heading-goals = ዕላማታት
heading-measures = ንጥፈታት

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = ካብ ሀ ክሳብ ፐ
letters-summary = ኣገልግሎታት፣ ኣብያተ ጽሕፈትን ቃላትን ብተርታ ፊደላት።
# Name of the row of letters; read by screen readers only.
letters-nav = ፊደላት
# Heading over titles that begin with no letter of this language.
letters-other = ካልኦት
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = ድለዩ
search-summary = ገጻት ናይዚ ወብሳይት ኣብዚ ኣለዉ። ካብዚ ዝርዝር ምረጹ።
# Headings in the list of the whole portal.
list-life_situation = ስጉምቲ ብስጉምቲ
list-service = ኣገልግሎታት
list-contact = ኣብያተ ጽሕፈትን ምኽርን
list-event = ፍጻመታት
list-news = ዜና
list-organisation = ትካላት
list-term = ናይ ኣብያተ ጽሕፈት ቃላት
list-plan_edition = መደብ ውህደት
list-page = ካልኦት ገጻት
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = ኣገልግሎታት፣ ገጻትን ፍጻመታትን ብዛዕባ፦ { $term }
facet-audience-summary = ኣገልግሎታት፣ ገጻትን ፍጻመታትን ን{ $term }
facet-language-summary = ኣገልግሎታትን ኣብያተ ጽሕፈትን በዚ ቋንቋ፦ { $term }
facet-district-summary = ኣገልግሎታት፣ ገጻትን ፍጻመታትን ኣብ { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = እቲ ወብሳይት ብኸምዚ ተሰሪዑ፦ { $kind }

## Services

service-at-a-glance = ቀንዲ ነገራት
# Label before the groups of people a service is for.
service-audience = ንመን
service-age = ዕድመ
# $from and $to: years of age.
age-range = ካብ { $from } ክሳብ { $to } ዓመት
age-from = ካብ { $from } ዓመት ንላዕሊ
age-to = ክሳብ { $to } ዓመት
cost = ክፍሊት
cost-free = ብናጻ
# Label before the languages that staff speak.
languages-spoken = ቋንቋታት
districts = ከባቢታት ከተማ
# Label: whether one has to sign up for a course or event.
registration = ምዝገባ
registration-required = በጃኹም ተመዝገቡ።
registration-not-required = ምምዝጋብ ኣየድልየኩምን።
# $date: last day to sign up.
registration-deadline = ክሳብ { $date } ተመዝገቡ
# Words of a link: to the form by which one signs up.
registration-link = ብኢንተርነት ተመዝገቡ
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = ቆጸራ
appointment-not-required = ቆጸራ ኣየድልየኩምን።
# Words of a link: to the website where one books an appointment.
appointment-book = ብኢንተርነት ቆጸራ ሓዙ
deadlines = ናይ መወዳእታ ዕለታት
service-bring = ሒዝኩም እትመጽኡ ነገራት
service-requirements = ቅድመ ኩነታት
service-steps = ከምዚ ይግበር
service-how-and-where = ከመይን ኣበይን ትረኽቡና
# $room: number or name of a room.
room = ክፍሊ { $room }
next-steps = ቀጺሉ ዝመጽእ
service-responsible = መን እዩ ሓላፍነት ዘለዎ?
# The organisation that runs a service.
provider = ወሃቢ ኣገልግሎት
# The office that coordinates a service or an action field.
coordinator = ኣወሃሃዲ
# Label before paragraphs of laws.
law = ሕጋዊ መሰረት
# Label before measures of the integration plan to which this service belongs.
service-measures = ኣካል ናይ

## Contacts and organisations

address = ኣድራሻ
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = ኣብ ህንጻ
transit = ከመይ ትመጹ
hours = ዝኽፈተሉ ሰዓታት
hours-days = መዓልታት
hours-times = ሰዓታት
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = ኣብዘን መዓልታት ይፍለ
appointment = በጃኹም ቆጸራ ሓዙ።
accessibility = ተበጻሕነት
email = ኢመይል
contact-form = ቅጥዒ መልእኽቲ
# Label before the link `contact-form`.
contact-write = ብኢንተርነት ጽሓፉ
website = ወብሳይት
messengers = ናይ መልእኽቲ ኣፕታት
# Label: what this office or person does.
contact-role = ዕማም
contact-person = እትውከስዎ ሰብ
contact-services = ኣገልግሎታት ኣብዚ
contacts-in-house = ኣብዚ ህንጻ ዘለዉ ካልኦት
contact-events = ፍጻመታት ኣብዚ
part-of-life-situations = ኣብዞም ኩነታት ይሕግዝ
organisation-parent = ኣካል ናይ
legal-name = ሕጋዊ ስም
# Label before former names of an organisation.
formerly = ቀደም
organisation-since = ካብ
organisation-leads = ሓላፊ ናይዞም ንጥፈታት
organisation-partner = ተሳታፊ ኣብዞም ንጥፈታት
organisation-children = ኣብ ውሽጡ ዘለዉ

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date }፦ { $times }።
# The same for days with other hours than usual.
hours-next-other = { $date }፦ ካልእ ሰዓታት፣ { $times }።
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = እንደገና ዝኽፈት፦ { $date }፣ ካብ ሰዓት { $time }።
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = { $date } በዓል እዩ። በጃኹም ክፉት ምዃኑ ኣቐዲምኩም ሕተቱ።
hours-next-unknown = መዓስ እንደገና ከም ዝኽፈት ገና ኣይተፈልጠን።

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = ሕጂ ክፉት
# $time: a time of day like 16:00.
hours-now-until = ሕጂ ክፉት ክሳብ ሰዓት { $time }
hours-now-closed = ሕጂ ዕጹው
# It opens later on the same day.
hours-now-today = ሕጂ ዕጹው። ሎሚ ሰዓት { $time } ይኽፈት
# $day: name of a weekday.
hours-now-opens = ሕጂ ዕጹው። { $day }፣ ሰዓት { $time } ይኽፈት

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = መወከሲ ዓቅቡ
# Words of a link: a file for the reader's own calendar.
save-event = ናብ ካለንደር ወስኹ
# Words of buttons. Keep them short.
share = ኣካፍሉ
# Said after the address of the page was copied, where a device cannot share.
share-copied = ኣድራሻ ተቐዲሑ
read-aloud = ብድምጺ ስምዑ
read-pause = ዕረፍቲ
read-stop = ደው ኣብሉ

## Life situations: the way step by step

life-steps = ስጉምቲ ብስጉምቲ
# Above steps that can be done at the same time.
life-parallel = ነዚ ብሓደ ግዜ ክትገብርዎ ትኽእሉ፦
life-services = ዝሰማምዑ ኣገልግሎታት
# $number: number of the step.
step-number = ስጉምቲ { $number }
step-optional = ግድን ኣይኮነን
# Label before the link to the service that helps with this step.
step-service = ተወሳኺ ሓበሬታ
# Label before the office that is responsible for this step.
step-office = ሓላፍነት ዘለዎ

## Events

event-when = መዓስ
event-where = ኣበይ
event-online = ብኢንተርነት
event-organiser = ኣዳላዊ
event-over = እዚ ፍጻመ ተወዲኡ እዩ።
# Workshops and other parts of an event.
event-sessions = መደብ
session-results = ውጽኢት
session-measures = ካብኡ ዝመጸ
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = ገና ዘይተበጽሑ፣ ኣብዚ ዝዝተየሎም ዕላማታት
documents = ሰነዳት
document = ሰነድ

## Terms: German words explained

term-german = ናይ ጀርመንኛ ቃል
term-say = ኣደማምጻ
term-translation = ትርጉም
term-explanation = እንታይ ማለት እዩ
term-synonyms = ካልኦት ቃላት ንዕኡ
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = ወግዓዊ ቃላት ኣብዚ ገጽ

## The integration plan

status = ኩነታት
number-of-measures = ንጥፈታት
plan-progress = ኩነታት ትግባረ
# Caption of a table: measures counted by their status.
plan-counts = ንጥፈታት ብኩነታቶም
# Below the table of the action fields of a plan.
plan-shared-measures = ሓደ ንጥፈት ኣብ ብዙሓት ዓውድታት ስራሕ ክኣቱ ይኽእል። ሽዑ ኣብ ነፍሲ ወከፎም ይቑጸር።
plan-facts = ብዛዕባ እዚ መደብ
# On the card of the edition that is in force.
edition-current = ሕጂ ዝሰርሕ ሕታም እዚ እዩ።
edition-number = ሕታም
edition-adopted = ዝጸደቐሉ
edition-predecessor = ዝሓለፈ ሕታም
edition-successor = ዝቕጽል ሕታም
# Label before the date by which the plan has to be decided anew.
edition-renew-due = እንደገና ክጸድቕ ዘለዎ ክሳብ
edition-aligned-with = ብመሰረት
guiding-principles = መምርሒ ሓሳባት
goals-not-reached = ገና ዘይተበጽሑ ዕላማታት
# What was taken over from the edition before.
carried-in = ካብ ዝሓለፈ ሕታም ዝተወስደ
# What became of the contents of this edition in the next one.
carried-over = እንታይ ኮይኑ
carried-from = ቅድሚ ሕጂ
carried-how = እንታይ ተገይሩ
carried-to = ሕጂ
papers = ዘተ ኣብ ባይቶ ከተማ
period = ግዜ
period-continuous = ቀጻሊ
# Label: who is responsible for a measure or an action field.
lead = ሓላፊ
lead-open = ገና ኣይተወሰነን
partners = ተሳተፍቲ
sdg = ዕላማታት ዘላቒ ምዕባለ
action-fields = ዓውድታት ስራሕ
goal-parent = ኣካል ናይ ዕላማ
goal-children = ንኡሳን ዕላማታት
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = እንደገና ዝዝተየሉ
# A mark: this measure has passed its end without being finished.
measure-late = ደንጕዩ
# A remark: nothing was reported about this measure for a long time.
measure-stale = ካብ ነዊሕ ግዜ ሓድሽ ጸብጻብ የለን።
phase = መድረኽ
# Heading of a table of what happened with a measure, newest first.
measure-log = ታሪኽ
milestones = ዓበይቲ ስጉምትታት
milestone = ዓቢ ስጉምቲ
milestone-due = ዝተወጠነሉ
milestone-done = ዝተበጽሐሉ
measure-services = ካብኡ ዝመጹ ኣገልግሎታት
resources = ጸጋታት
resources-staff = ሰራሕተኛታት
budget = ገንዘብ
amount = መጠን ገንዘብ
budget-source = ከፋሊ
budget-secured = ዝተረጋገጸ
measure-in-plan = ኣብ መደብ ውህደት
measure-kind = ዓይነት
priority = ቀዳምነት
# Label before the workshop in which a measure was proposed.
came-from = ዝመጸሉ
split-from = ዝተፈልየሉ
merged-into = ዝተጸምበሮ
superseded-by = ዝተክኦ

## Pages without content

not-found-title = እዚ ገጽ የለን
not-found-text = ምናልባት እቲ ኣድራሻ ጌጋ እዩ፣ ወይ እቲ ገጽ ቦታ ቀይሩ። ቋንቋኹም ምረጹ፦
moved-title = እዚ ገጽ ቦታ ቀይሩ
moved-link = ናብቲ ሓድሽ ገጽ ኪዱ

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = ኣብያተ ጽሕፈት፣ ምኽርን ሓገዝን ኣብታ ከተማ። ብትግርኛ።

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = ኣብዚ ገጽ ቅኑዕ ዘይኮነ ነገር ኣሎ ድዩ?
feedback-link = ጌጋ ወይ ዕንቅፋት ሓብሩ
# Subject of the mail. $title: title of the page.
feedback-subject = ርእይቶ፦ { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = እዚ መግለጺ ነዚ ወብሳይት ይምልከት፦ { $portal }።
statement-conformity = እቲ ወብሳይት ክሳብ ክንደይ ተበጻሒ እዩ?
statement-barriers = ገና ተበጻሒ ዘይኮነ
# Label before what people can do instead.
statement-alternative = ክሳብ ሽዑ
# $date: the day by which a barrier is to be gone.
statement-until = ክሳብ { $date } ክንቅይሮ ኢና።
statement-method = ከመይ ከም ዝመርመርናዮ
# $date: the day of the assessment.
statement-assessed = እቲ ወብሳይት ብዕለት { $date } ተመርሚሩ።
# $date: the day on which the statement was looked at last.
statement-reviewed = እዚ መግለጺ ንመወዳእታ ግዜ ብዕለት { $date } ተረጋጊጹ።
statement-feedback = ዕንቅፋት ሓብሩ
statement-feedback-text = ኣብ ገለ ቦታ ክትቅጽሉ ኣይከኣልኩምን ዲኹም? ጽሓፉልና።
statement-enforcement = መልስና እንተዘይሓጊዙኩም
statement-enforcement-text = ሽዑ ነዚ ቤት ጽሕፈት ክትውከሱ ትኽእሉ። ብናጻ እዩ።

## Inside texts

table-label = ሰንጠረዥ
footnotes-title = መብርሂታት
footnote-back = ናብቲ ጽሑፍ ተመለሱ
alert-note = ሓበሬታ
alert-tip = ምኽሪ
alert-important = ኣገዳሲ
alert-warning = ኣስተውዕሉ
alert-caution = ተጠንቀቑ

## Videos in sign language

video-sign-language = ቪድዮ ብቋንቋ ምልክት ጀርመን
# $length: minutes and seconds like 3:05.
video-length = { $length } ደቓይቕ
# Words of a link; kind of file, size and length stand behind it.
video-download = ቪድዮ ኣውርዱ
# Opens the words of the video as text.
video-transcript = ኣብ ቪድዮ ዝበሃል
# Heading of a list of links.
video-pages = ቪድዮ ብቋንቋ ምልክት ዘለዎም ገጻት

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date }፣ ሰዓት { $time }
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (በዓል)፦ በጃኹም ክፉት ምዃኑ ኣቐዲምኩም ሕተቱ።
# $date: the day from which other hours hold.
hours-from = ካብ { $date }
# Label before what comes after a step.
step-next = ድሕሪኡ

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = ብክልተ ቋንቋ ምርኣይን ምሕታምን
# Link on a page to the sheet with German.
sheet-link = ጎኒ ጀርመንኛ ምርኣይን ምሕታምን
# Label before the address of the page, beside its QR code.
sheet-address = እዚ ገጽ ኣብ ኢንተርነት
sheet-back = ናብቲ ገጽ ተመለሱ
sheet-office = ሓላፍነት ዘለዎ ቤት ጽሕፈት
