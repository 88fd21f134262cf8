### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Written by the makers of Lotse, not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = Service
    .plural = Services
type-contact = Contact
    .plural = Contacts
type-organisation = Organisation
    .plural = Organisations
type-life_situation = Life situation
    .plural = Life situations
type-event = Event
    .plural = Events
type-news = News item
    .plural = News
type-page = Page
    .plural = Pages
type-section = Section
    .plural = Sections
type-term = Term
    .plural = Terms
type-plan_edition = Integration plan
    .plural = Integration plans
type-action_field = Field of action
    .plural = Fields of action
type-goal = Goal
    .plural = Goals
type-measure = Measure
    .plural = Measures
type-indicator = Indicator
    .plural = Indicators
type-report = Report
    .plural = Reports
type-programme = Funding programme
    .plural = Funding programmes
type-recommendation = Recommendation
    .plural = Recommendations

## Services

service-kind-advice = Advice
service-kind-course = Course
service-kind-authority = Public office
# Meeting other people, getting to know one another.
service-kind-encounter = Meeting people
service-kind-leisure = Leisure
service-kind-online = Online
service-kind-interpreting = Interpreting
service-kind-childcare = Childcare
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = Mentoring
audience-all_residents = Everyone in the city
audience-newcomers = People who are new here
audience-refugees = Refugees
audience-families = Families
audience-parents = Parents
audience-children = Children
audience-young_people = Young people
audience-women = Women
audience-men = Men
audience-older_people = Older people
audience-workers = People at work
audience-jobseekers = People looking for work
audience-students = Students
audience-volunteers = Volunteers
audience-employers = Employers
audience-people_with_disabilities = People with disabilities
audience-professionals = Staff of advice centres and offices
service-status-active = running
service-status-paused = taking a break
service-status-ended = ended
service-status-planned = planned
# How a language is offered.
language-how-spoken = spoken
language-how-interpreter = with an interpreter
language-how-written = in writing
channel-kind-visit = In person
channel-kind-phone = By phone
channel-kind-web = Online
channel-kind-mail = By email
channel-kind-app = By app

## Contacts

phone-kind-office = office
phone-kind-mobile = mobile
phone-kind-hotline = hotline
phone-kind-fax = fax
messenger-kind-whatsapp = WhatsApp
messenger-kind-signal = Signal
messenger-kind-telegram = Telegram
accessibility-feature-step_free_entrance = Step-free entrance
accessibility-feature-lift = Lift
accessibility-feature-accessible_toilet = Accessible toilet
accessibility-feature-accessible_parking = Accessible parking
accessibility-feature-induction_loop = Induction loop
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = Guidance system for blind people
accessibility-feature-assistance_dogs = Assistance dogs welcome
# The answer to whether a place has such a feature.
degree-yes = yes
degree-no = no
degree-partly = partly
organisation-kind-municipal = City administration
organisation-kind-state = State government
organisation-kind-federal = Federal government
organisation-kind-welfare_association = Welfare association
organisation-kind-association = Association
organisation-kind-migrant_organisation = Migrant organisation
organisation-kind-company = Company
organisation-kind-school = School
organisation-kind-other = Other

## Life situations

legal-area-residence = Residence law
legal-area-social = Social law
legal-area-employment = Employment law
legal-area-family = Family law
legal-area-education = Education
legal-area-health = Health
legal-area-housing = Housing

## Events

event-kind-conference = Conference
event-kind-committee = Committee meeting
event-kind-course_date = Course date
event-kind-meeting = Meeting
event-status-scheduled = takes place
event-status-cancelled = cancelled
event-status-postponed = postponed
event-status-moved_online = now online

## The integration plan

edition-status-draft = draft
edition-status-consultation = under discussion
edition-status-working_paper = working paper
edition-status-adopted = adopted
edition-status-replaced = replaced
# What became of a goal or a measure in the next edition.
carried-how-continued = continued
carried-how-merged = merged
carried-how-split = split
carried-how-dropped = not continued
goal-level-guiding = Guiding goal
goal-level-sub = Sub-goal
goal-level-operative = Operative goal
measure-status-planned = planned
measure-status-in_progress = in progress
measure-status-delayed = delayed
measure-status-done = done
# Has become a permanent part of the town’s work.
measure-status-established = made permanent
measure-status-paused = paused
measure-status-not_reached = not reached
measure-status-dropped = given up
measure-status-merged = merged
measure-phase-idea = Idea
measure-phase-planning = Planning
measure-phase-implementation = Implementation
measure-phase-evaluation = Evaluation
measure-kind-new = new
measure-kind-continued = continued
measure-kind-permanent = permanent task
priority-high = high
priority-medium = medium
priority-low = low
budget-source-own = City
budget-source-state = State
budget-source-federal = Federal government
budget-source-eu = European Union
# Foundations, companies, donors.
budget-source-third = Others

## Translations

translation-by-human = translated by a person
translation-by-machine = translated by a computer
translation-by-machine-edited = translated by a computer, edited by a person
translation-review-none = not yet checked
translation-review-native = checked by a native speaker
# The office that is responsible for the text.
translation-review-office = checked by the responsible office

## Languages

language-de = German
language-de-simple = Easy German
# German Sign Language.
language-gsg = German Sign Language
language-en = English
language-fr = French
language-es = Spanish
language-pl = Polish
language-ro = Romanian
language-bg = Bulgarian
language-sq = Albanian
language-tr = Turkish
language-vi = Vietnamese
language-so = Somali
language-hr = Croatian
language-bs = Bosnian
language-uk = Ukrainian
language-ru = Russian
language-ar = Arabic
language-fa = Farsi
language-prs = Dari
language-ps = Pashto
language-kmr = Kurmanji
language-ckb = Sorani
language-ku = Kurdish
language-ur = Urdu
language-ti = Tigrinya
language-sr = Serbian
language-sr-Latn = Serbian in Latin script
language-zh-Hans = Chinese

## States of Germany

land-BW = Baden-Württemberg
land-BY = Bavaria
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hesse
land-MV = Mecklenburg-Western Pomerania
land-NI = Lower Saxony
land-NW = North Rhine-Westphalia
land-RP = Rhineland-Palatinate
land-SL = Saarland
land-SN = Saxony
land-ST = Saxony-Anhalt
land-SH = Schleswig-Holstein
land-TH = Thuringia

## Public holidays

holiday-new_year = New Year’s Day
holiday-epiphany = Epiphany
holiday-womens_day = International Women’s Day
holiday-good_friday = Good Friday
holiday-easter_sunday = Easter Sunday
holiday-easter_monday = Easter Monday
holiday-labour_day = Labour Day
holiday-ascension = Ascension Day
holiday-whit_sunday = Whit Sunday
holiday-whit_monday = Whit Monday
holiday-corpus_christi = Corpus Christi
holiday-assumption = Assumption Day
holiday-world_childrens_day = World Children’s Day
holiday-german_unity = Day of German Unity
holiday-reformation = Reformation Day
holiday-all_saints = All Saints’ Day
holiday-repentance = Day of Repentance and Prayer
holiday-christmas = Christmas Day
holiday-boxing_day = Boxing Day
holiday-liberation = Liberation Day
holiday-uprising_1953 = Anniversary of the uprising of 1953

## Obligatory pages

page-role-urgent_help = Urgent help
page-role-imprint = Imprint
page-role-privacy = Privacy
page-role-accessibility_statement = Accessibility statement
page-role-easy_language = Easy language
page-role-sign_language = Sign language
page-role-about = About us
page-role-feedback = Feedback

## How exactly a period is known

precision-year = known by the year
precision-quarter = known by the quarter
precision-month = known by the month
precision-day = known by the day

## Accessibility statement

statement-status-full = The portal meets all requirements of the standard EN 301 549 and of WCAG 2.2, levels A and AA.
statement-status-partial = The portal meets most requirements of the standard EN 301 549 and of WCAG 2.2, levels A and AA.
statement-status-none = The portal does not yet meet the requirements of the standard EN 301 549 and of WCAG 2.2, levels A and AA.
statement-method-self_assessment = We assessed the portal ourselves.
statement-method-external_assessment = Another body assessed the portal.
barrier-reason-non_compliance = not done yet
barrier-reason-disproportionate_burden = disproportionate burden
barrier-reason-out_of_scope = not covered by the rules
