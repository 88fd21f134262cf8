### Words of the interface: what stands around the content of every portal.
### Written by the makers of Lotse, not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = Skip to content
# Name of the list of links to this page in the other languages.
nav-languages = Choose a language
# Heading of the full list of languages at the foot of the page.
nav-all-languages = All languages
nav-main = Main menu
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = You are here
# The home page, first in the path from the home page to this page.
home = Home
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = About this website
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = not yet translated
# $date: the day on which these pages were made.
as-of = As of { $date }
# Heading of the list of headings on a long page.
on-this-page = On this page
# Label before a date: an office has looked at the facts on this day.
last-checked = Last checked
# Label before who translated this page.
translation = Translation
more-information = More information
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = The menus and labels of this website were translated by a computer. No native speaker has checked them yet.
# Heading over files to keep: a contact card, a calendar entry.
files = To save and share
# Before the name of a photographer.
picture-credit = Picture:
yes = yes
not-yet = not yet
date = Date
year = Year
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = Number
total = Total
topics = Topics
themes = Cross-cutting themes

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = This page has not been translated yet. The text is in this language: { $language }.
# $language: name of the language in which a part of the text stands.
notice-partly = A part of this page is not translated yet. It stands here in this language: { $language }.
notice-machine = This translation was made by a computer. Nobody has checked it. In case of doubt, the German text applies.
# $date: the last day on which the page was valid.
notice-expired = This page was valid until { $date }. It may no longer be correct.
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = This page was last checked on { $date }. It may no longer be correct.
notice-ended = This service no longer exists.
notice-paused = This service is taking a break at the moment.
notice-old-edition = This is an older edition of the plan. There is a newer one:
notice-cancelled = This event has been cancelled.
notice-outdated = The German text was changed after it was translated. This translation may no longer be correct.
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = in { $language }

notice-planned = This service is planned. It has not started yet.
# Before links to other services, where one has ended or pauses.
notice-alternatives = This may help you instead:

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = { $from }–{ $to }
# $from and $to: weekdays.
days-range = { $from } to { $to }
# $from and $to: dates.
date-range = { $from } to { $to }
# $date: since this day.
since-date = since { $date }
# $date: until this day.
until-date = until { $date }
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = quarter { $quarter } of { $year }
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = closed
# $name: name of a public holiday.
hours-holiday = Public holiday: { $name }
hours-open-24 = open 24 hours a day
# $amount: an amount in euros, already written as the language writes it.
money = €{ $amount }
# $number: a share in percent, already written as the language writes it.
percent = { $number }%
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } MB

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = What do you need help with?
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = New here? Start with this:
home-sections = Everything at a glance
home-events = Coming events
home-news = News
home-contacts = Where to find help

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = Choose by
events-coming = Coming events
events-past = Past events
events-none-coming = No events are planned at the moment.
facet-topic = Topics
facet-audience = For whom?
facet-language = Languages spoken
facet-district = Districts
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = All topics
facet-audience-all = All groups
facet-language-all = Where your language is spoken
facet-district-all = All districts
# $count: how many entries the list has.
count-entries =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
heading-services = Services
heading-contacts = Contacts
heading-organisations = Organisations
heading-events = Events
heading-action-fields = Fields of action
heading-goals = Goals
heading-measures = Measures

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = A to Z
letters-summary = Services, offices, terms and more in alphabetical order.
# Name of the row of letters; read by screen readers only.
letters-nav = Letters
# Heading over titles that begin with no letter of this language.
letters-other = Others
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = Find
search-summary = The pages of this portal are here. Choose from the list.
# Headings in the list of the whole portal.
list-life_situation = Step by step
list-service = Services
list-contact = Offices and advice
list-event = Events
list-news = News
list-organisation = Organisations
list-term = Official words explained
list-plan_edition = Integration plan
list-page = Other pages
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = Services, pages and events on this topic: { $term }
facet-audience-summary = Services, pages and events for: { $term }
facet-language-summary = Services and offices in this language: { $term }
facet-district-summary = Services, pages and events in: { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = The portal, arranged by: { $kind }

## Services

service-at-a-glance = The main facts
# Label before the groups of people a service is for.
service-audience = For whom
service-age = Age
# $from and $to: years of age.
age-range = { $from } to { $to } years
age-from = from { $from } years
age-to = up to { $to } years
cost = Cost
cost-free = free of charge
# Label before the languages that staff speak.
languages-spoken = Languages
districts = Districts
# Label: whether one has to sign up for a course or event.
registration = Registration
registration-required = Please register.
registration-not-required = You do not need to register.
# $date: last day to sign up.
registration-deadline = Register by { $date }
# Words of a link: to the form by which one signs up.
registration-link = Register online
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = Appointment
appointment-not-required = You do not need an appointment.
# Words of a link: to the website where one books an appointment.
appointment-book = Book an appointment online
deadlines = Deadlines
service-bring = What to bring
service-requirements = Requirements
service-steps = How it works
service-how-and-where = How to reach us
# $room: number or name of a room.
room = Room { $room }
next-steps = What comes next
service-responsible = Who is responsible?
# The organisation that runs a service.
provider = Provided by
# The office that coordinates a service or an action field.
coordinator = Coordinated by
# Label before paragraphs of laws.
law = Legal basis
# Label before measures of the integration plan to which this service belongs.
service-measures = Part of

## Contacts and organisations

address = Address
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = In the building
transit = How to get there
hours = Opening hours
hours-days = Days
hours-times = Times
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = Different on these days
appointment = Please make an appointment.
accessibility = Accessibility
email = Email
contact-form = Contact form
# Label before the link `contact-form`.
contact-write = Write online
website = Website
messengers = Messengers
# Label: what this office or person does.
contact-role = Role
contact-person = Contact person
contact-services = Services here
contacts-in-house = Also in this building
contact-events = Events here
part-of-life-situations = This helps in these situations
organisation-parent = Part of
legal-name = Legal name
# Label before former names of an organisation.
formerly = Formerly
organisation-since = Since
organisation-leads = Responsible for these measures
organisation-partner = Partner in these measures
organisation-children = Includes

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date }: { $times }.
# The same for days with other hours than usual.
hours-next-other = { $date }: other times, { $times }.
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = Open again: { $date }, from { $time }.
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = { $date } is a public holiday. Please ask first whether it is open.
hours-next-unknown = It is not yet known when it will open again.

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = Open now
# $time: a time of day like 16:00.
hours-now-until = Open now until { $time }
hours-now-closed = Closed now
# It opens later on the same day.
hours-now-today = Closed now. Opens today at { $time }
# $day: name of a weekday.
hours-now-opens = Closed now. Opens { $day }, { $time }

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = Save contact
# Words of a link: a file for the reader's own calendar.
save-event = Add to calendar
# Words of buttons. Keep them short.
share = Share
# Said after the address of the page was copied, where a device cannot share.
share-copied = Address copied
read-aloud = Read aloud
read-pause = Pause
read-stop = Stop

## Life situations: the way step by step

life-steps = Step by step
# Above steps that can be done at the same time.
life-parallel = You can do these at the same time:
life-services = Services that fit
# $number: number of the step.
step-number = Step { $number }
step-optional = optional
# Label before the link to the service that helps with this step.
step-service = More about this
# Label before the office that is responsible for this step.
step-office = Responsible

## Events

event-when = When
event-where = Where
event-online = Online
event-organiser = Organised by
event-over = This event is over.
# Workshops and other parts of an event.
event-sessions = Programme
session-results = Results
session-measures = What came of it
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = Goals not yet reached, to be discussed here
documents = Documents
document = Document

## Terms: German words explained

term-german = German word
term-say = Pronunciation
term-translation = Translation
term-explanation = What it means
term-synonyms = Other words for it
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = Official words on this page

## The integration plan

status = Status
number-of-measures = Measures
plan-progress = Progress
# Caption of a table: measures counted by their status.
plan-counts = Measures by status
# Below the table of the action fields of a plan.
plan-shared-measures = A measure can belong to several fields of action. It then counts in each of them.
plan-facts = About this plan
# On the card of the edition that is in force.
edition-current = This is the current edition.
edition-number = Edition
edition-adopted = Adopted
edition-predecessor = Previous edition
edition-successor = Next edition
# Label before the date by which the plan has to be decided anew.
edition-renew-due = To be adopted anew by
edition-aligned-with = Follows
guiding-principles = Guiding principles
goals-not-reached = Goals not yet reached
# What was taken over from the edition before.
carried-in = Taken over from the previous edition
# What became of the contents of this edition in the next one.
carried-over = What became of it
carried-from = Before
carried-how = What happened
carried-to = Now
papers = Discussed in the council
period = Period
period-continuous = ongoing
# Label: who is responsible for a measure or an action field.
lead = Responsible
lead-open = not yet decided
partners = Partners
sdg = Sustainable Development Goals
action-fields = Fields of action
goal-parent = Part of the goal
goal-children = Goals within this one
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = Will be discussed again at
# A mark: this measure has passed its end without being finished.
measure-late = late
# A remark: nothing was reported about this measure for a long time.
measure-stale = Nothing new has been reported about this for some time.
phase = Phase
# Heading of a table of what happened with a measure, newest first.
measure-log = History
milestones = Milestones
milestone = Milestone
milestone-due = Planned
milestone-done = Reached
measure-services = Services that came of it
resources = Resources
resources-staff = Staff
budget = Money
amount = Amount
budget-source = Paid by
budget-secured = Secured
measure-in-plan = In the integration plan
measure-kind = Kind
priority = Priority
# Label before the workshop in which a measure was proposed.
came-from = Came out of
split-from = Split from
merged-into = Merged into
superseded-by = Replaced by

## Pages without content

not-found-title = This page does not exist
not-found-text = The address may be wrong, or the page has moved. Choose your language:
moved-title = This page has moved
moved-link = Go to the new page

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = Offices, advice and help in the town. In English.

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = Is something on this page not right?
feedback-link = Report a mistake or a barrier
# Subject of the mail. $title: title of the page.
feedback-subject = Feedback: { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = This statement applies to the portal { $portal }.
statement-conformity = How accessible is the portal?
statement-barriers = What is not accessible yet
# Label before what people can do instead.
statement-alternative = Until then
# $date: the day by which a barrier is to be gone.
statement-until = We will change this by { $date }.
statement-method = How we checked
# $date: the day of the assessment.
statement-assessed = The portal was checked on { $date }.
# $date: the day on which the statement was looked at last.
statement-reviewed = This statement was last reviewed on { $date }.
statement-feedback = Report a barrier
statement-feedback-text = Are you stuck somewhere? Write to us.
statement-enforcement = If our answer does not help
statement-enforcement-text = Then you can turn to this office. It is free of charge.

## Inside texts

table-label = Table
footnotes-title = Notes
footnote-back = Back to the text
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Attention
alert-caution = Caution

## Videos in sign language

video-sign-language = Video in German Sign Language
# $length: minutes and seconds like 3:05.
video-length = { $length } minutes
# Words of a link; kind of file, size and length stand behind it.
video-download = Download the video
# Opens the words of the video as text.
video-transcript = What the video says
# Heading of a list of links.
video-pages = Pages with a video in sign language

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date }, { $time }
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (public holiday): please ask before you come.
# $date: the day from which other hours hold.
hours-from = From { $date }
# Label before what comes after a step.
step-next = After that

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = Show and print in two languages
# Link on a page to the sheet with German.
sheet-link = Show and print beside German
# Label before the address of the page, beside its QR code.
sheet-address = This page on the web
sheet-back = To the page
sheet-office = Office in charge
