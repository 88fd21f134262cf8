### Words of the interface: what stands around the content of every portal.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = Aller au contenu
# Name of the list of links to this page in the other languages.
nav-languages = Choisir une langue
# Heading of the full list of languages at the foot of the page.
nav-all-languages = Toutes les langues
nav-main = Menu principal
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = Vous êtes ici
# The home page, first in the path from the home page to this page.
home = Accueil
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = À propos de ce site
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = pas encore traduit
# $date: the day on which these pages were made.
as-of = Mise à jour : { $date }
# Heading of the list of headings on a long page.
on-this-page = Sur cette page
# Label before a date: an office has looked at the facts on this day.
last-checked = Dernière vérification
# Label before who translated this page.
translation = Traduction
more-information = En savoir plus
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = Les menus et les libellés de ce site ont été traduits par un ordinateur. Aucune personne de langue maternelle française ne les a encore vérifiés.
# Heading over files to keep: a contact card, a calendar entry.
files = À enregistrer et à partager
# Before the name of a photographer.
picture-credit = Photo :
yes = oui
not-yet = pas encore
date = Date
year = Année
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = Numéro
total = Total
topics = Thèmes
themes = Thèmes transversaux

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = Cette page n’est pas encore traduite. Le texte est dans cette langue : { $language }.
# $language: name of the language in which a part of the text stands.
notice-partly = Une partie de cette page n’est pas encore traduite. Elle apparaît ici dans cette langue : { $language }.
notice-machine = Cette traduction a été faite par un ordinateur. Personne ne l’a vérifiée. En cas de doute, seul le texte allemand fait foi.
# $date: the last day on which the page was valid.
notice-expired = Cette page était valable jusqu’au { $date }. Elle n’est peut-être plus à jour.
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = Cette page a été vérifiée pour la dernière fois le { $date }. Elle n’est peut-être plus à jour.
notice-ended = Ce service n’existe plus.
notice-paused = Ce service est actuellement en pause.
notice-old-edition = Ceci est une ancienne version du plan. Il en existe une plus récente :
notice-cancelled = Cet événement est annulé.
notice-outdated = Le texte allemand a été modifié après la traduction. Cette traduction n’est peut-être plus à jour.
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = en { $language }

notice-planned = Ce service est prévu. Il n’a pas encore commencé.
# Before links to other services, where one has ended or pauses.
notice-alternatives = Ceci peut vous aider à la place :

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = { $from }–{ $to }
# $from and $to: weekdays.
days-range = du { $from } au { $to }
# $from and $to: dates.
date-range = { $from } – { $to }
# $date: since this day.
since-date = depuis : { $date }
# $date: until this day.
until-date = jusqu’au { $date }
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = trimestre { $quarter } de { $year }
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = fermé
# $name: name of a public holiday.
hours-holiday = Jour férié : { $name }
hours-open-24 = ouvert 24 heures sur 24
# $amount: an amount in euros, already written as the language writes it.
money = { $amount } €
# $number: a share in percent, already written as the language writes it.
percent = { $number } %
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } Mo

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = De quelle aide avez-vous besoin ?
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = Vous venez d’arriver ? Commencez ici :
home-sections = Tout en un coup d’œil
home-events = Prochains événements
home-news = Actualités
home-contacts = Où trouver de l’aide

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = Choisir par
events-coming = Prochains événements
events-past = Événements passés
events-none-coming = Aucun événement n’est prévu pour le moment.
facet-topic = Thèmes
facet-audience = Pour qui ?
facet-language = Langues parlées
facet-district = Quartiers
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = Tous les thèmes
facet-audience-all = Tous les groupes
facet-language-all = Où l’on parle votre langue
facet-district-all = Tous les quartiers
# $count: how many entries the list has.
count-entries =
    { $count ->
        [one] { $count } élément
        [many] { $count } d’éléments
       *[other] { $count } éléments
    }
heading-services = Services
heading-contacts = Contacts
heading-organisations = Organisations
heading-events = Événements
heading-action-fields = Domaines d’action
heading-goals = Objectifs
heading-measures = Mesures

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = De A à Z
letters-summary = Services, bureaux, mots expliqués et plus, par ordre alphabétique.
# Name of the row of letters; read by screen readers only.
letters-nav = Lettres
# Heading over titles that begin with no letter of this language.
letters-other = Autres
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = Rechercher
search-summary = Voici les pages de ce portail. Choisissez dans la liste.
# Headings in the list of the whole portal.
list-life_situation = Pas à pas
list-service = Services
list-contact = Administrations et conseil
list-event = Événements
list-news = Actualités
list-organisation = Organisations
list-term = Mots de l’administration expliqués
list-plan_edition = Plan d’intégration
list-page = Autres pages
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = Services, pages et événements sur ce thème : { $term }
facet-audience-summary = Services, pages et événements pour : { $term }
facet-language-summary = Services et bureaux dans cette langue : { $term }
facet-district-summary = Services, pages et événements dans ce quartier : { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = Le portail, classé par : { $kind }

## Services

service-at-a-glance = L’essentiel
# Label before the groups of people a service is for.
service-audience = Pour qui
service-age = Âge
# $from and $to: years of age.
age-range =
    { $to ->
        [one] de { $from } à { $to } an
        [many] de { $from } à { $to } ans
       *[other] de { $from } à { $to } ans
    }
age-from =
    { $from ->
        [one] à partir de { $from } an
        [many] à partir de { $from } ans
       *[other] à partir de { $from } ans
    }
age-to =
    { $to ->
        [one] jusqu’à { $to } an
        [many] jusqu’à { $to } ans
       *[other] jusqu’à { $to } ans
    }
cost = Coût
cost-free = gratuit
# Label before the languages that staff speak.
languages-spoken = Langues
districts = Quartiers
# Label: whether one has to sign up for a course or event.
registration = Inscription
registration-required = Merci de vous inscrire.
registration-not-required = L’inscription n’est pas nécessaire.
# $date: last day to sign up.
registration-deadline = Inscription jusqu’au { $date }
# Words of a link: to the form by which one signs up.
registration-link = S’inscrire en ligne
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = Rendez-vous
appointment-not-required = Vous n’avez pas besoin de rendez-vous.
# Words of a link: to the website where one books an appointment.
appointment-book = Prendre rendez-vous en ligne
deadlines = Délais
service-bring = À apporter
service-requirements = Conditions
service-steps = Comment faire
service-how-and-where = Comment nous joindre
# $room: number or name of a room.
room = Salle { $room }
next-steps = Et ensuite
service-responsible = Qui s’en occupe ?
# The organisation that runs a service.
provider = Proposé par
# The office that coordinates a service or an action field.
coordinator = Coordination
# Label before paragraphs of laws.
law = Base légale
# Label before measures of the integration plan to which this service belongs.
service-measures = Fait partie de

## Contacts and organisations

address = Adresse
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = Dans le bâtiment
transit = Comment venir
hours = Horaires d’ouverture
hours-days = Jours
hours-times = Horaires
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = Horaires différents ces jours-là
appointment = Merci de prendre rendez-vous.
accessibility = Accessibilité
email = E-mail
contact-form = Formulaire de contact
# Label before the link `contact-form`.
contact-write = Écrire en ligne
website = Site internet
messengers = Messageries
# Label: what this office or person does.
contact-role = Fonction
contact-person = Personne à contacter
contact-services = Services ici
contacts-in-house = Aussi dans ce bâtiment
contact-events = Événements ici
part-of-life-situations = Utile dans ces situations
organisation-parent = Fait partie de
legal-name = Nom officiel
# Label before former names of an organisation.
formerly = Anciennement
organisation-since = Depuis
organisation-leads = Responsable de ces mesures
organisation-partner = Partenaire de ces mesures
organisation-children = Comprend

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date } : { $times }.
# The same for days with other hours than usual.
hours-next-other = { $date } : autres horaires, { $times }.
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = Réouverture : { $date }, à partir de { $time }.
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = Jour férié : { $date }. Veuillez demander avant si c’est ouvert.
hours-next-unknown = La date de réouverture n’est pas encore connue.

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = Ouvert maintenant
# $time: a time of day like 16:00.
hours-now-until = Ouvert maintenant jusqu’à { $time }
hours-now-closed = Fermé maintenant
# It opens later on the same day.
hours-now-today = Fermé maintenant. Ouvre aujourd’hui à { $time }
# $day: name of a weekday.
hours-now-opens = Fermé maintenant. Ouvre { $day } à { $time }

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = Enregistrer le contact
# Words of a link: a file for the reader's own calendar.
save-event = Ajouter au calendrier
# Words of buttons. Keep them short.
share = Partager
# Said after the address of the page was copied, where a device cannot share.
share-copied = Adresse copiée
read-aloud = Lire à voix haute
read-pause = Pause
read-stop = Arrêter

## Life situations: the way step by step

life-steps = Pas à pas
# Above steps that can be done at the same time.
life-parallel = Vous pouvez faire ces démarches en même temps :
life-services = Services adaptés
# $number: number of the step.
step-number = Étape { $number }
step-optional = facultatif
# Label before the link to the service that helps with this step.
step-service = En savoir plus
# Label before the office that is responsible for this step.
step-office = À qui s’adresser

## Events

event-when = Quand
event-where = Où
event-online = En ligne
event-organiser = Organisé par
event-over = Cet événement est terminé.
# Workshops and other parts of an event.
event-sessions = Programme
session-results = Résultats
session-measures = Ce qui en est sorti
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = Objectifs pas encore atteints, à discuter ici
documents = Documents
document = Document

## Terms: German words explained

term-german = Mot allemand
term-say = Prononciation
term-translation = Traduction
term-explanation = Ce que cela veut dire
term-synonyms = Autres mots
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = Mots de l’administration sur cette page

## The integration plan

status = Statut
number-of-measures = Mesures
plan-progress = Avancement
# Caption of a table: measures counted by their status.
plan-counts = Mesures par statut
# Below the table of the action fields of a plan.
plan-shared-measures = Une mesure peut appartenir à plusieurs domaines d’action. Elle est alors comptée dans chacun d’eux.
plan-facts = À propos de ce plan
# On the card of the edition that is in force.
edition-current = Cette version est en vigueur.
edition-number = Version
edition-adopted = Adoption
edition-predecessor = Version précédente
edition-successor = Version suivante
# Label before the date by which the plan has to be decided anew.
edition-renew-due = À adopter de nouveau au plus tard le
edition-aligned-with = S’appuie sur
guiding-principles = Principes directeurs
goals-not-reached = Objectifs pas encore atteints
# What was taken over from the edition before.
carried-in = Repris de la version précédente
# What became of the contents of this edition in the next one.
carried-over = Ce que c’est devenu
carried-from = Avant
carried-how = Ce qui s’est passé
carried-to = Maintenant
papers = Discuté au conseil municipal
period = Période
period-continuous = en continu
# Label: who is responsible for a measure or an action field.
lead = Responsable
lead-open = pas encore décidé
partners = Partenaires
sdg = Objectifs de développement durable
action-fields = Domaines d’action
goal-parent = Fait partie de l’objectif
goal-children = Sous-objectifs
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = Sera de nouveau discuté lors de
# A mark: this measure has passed its end without being finished.
measure-late = en retard
# A remark: nothing was reported about this measure for a long time.
measure-stale = Aucune nouvelle information à ce sujet depuis un certain temps.
phase = Phase
# Heading of a table of what happened with a measure, newest first.
measure-log = Historique
milestones = Étapes clés
milestone = Étape clé
milestone-due = Date prévue
milestone-done = Atteinte
measure-services = Services qui en sont issus
resources = Moyens
resources-staff = Personnel
budget = Budget
amount = Montant
budget-source = Financé par
budget-secured = Financement assuré
measure-in-plan = Dans le plan d’intégration
measure-kind = Type
priority = Priorité
# Label before the workshop in which a measure was proposed.
came-from = Origine
split-from = Issue de
merged-into = Intégrée dans
superseded-by = Remplacée par

## Pages without content

not-found-title = Cette page n’existe pas
not-found-text = L’adresse est peut-être incorrecte ou la page a été déplacée. Choisissez votre langue :
moved-title = Cette page a été déplacée
moved-link = Aller à la nouvelle page

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = Administrations, conseil et aide dans la ville. En français.

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = Quelque chose ne va pas sur cette page ?
feedback-link = Signaler une erreur ou un obstacle
# Subject of the mail. $title: title of the page.
feedback-subject = Remarque : { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = Cette déclaration concerne le portail « { $portal } ».
statement-conformity = Le portail est-il accessible ?
statement-barriers = Ce qui n’est pas encore accessible
# Label before what people can do instead.
statement-alternative = En attendant
# $date: the day by which a barrier is to be gone.
statement-until = Nous corrigerons cela d’ici au { $date }.
statement-method = Comment nous avons vérifié
# $date: the day of the assessment.
statement-assessed = Le portail a été vérifié le { $date }.
# $date: the day on which the statement was looked at last.
statement-reviewed = Cette déclaration a été revue pour la dernière fois le { $date }.
statement-feedback = Signaler un obstacle
statement-feedback-text = Un obstacle vous bloque ? Écrivez-nous.
statement-enforcement = Si notre réponse ne vous aide pas
statement-enforcement-text = Vous pouvez alors vous adresser à cet organisme. C’est gratuit.

## Inside texts

table-label = Tableau
footnotes-title = Notes
footnote-back = Retour au texte
alert-note = Remarque
alert-tip = Conseil
alert-important = Important
alert-warning = Attention
alert-caution = Prudence

## Videos in sign language

video-sign-language = Vidéo en langue des signes allemande
# $length: minutes and seconds like 3:05.
video-length = { $length } minutes
# Words of a link; kind of file, size and length stand behind it.
video-download = Télécharger la vidéo
# Opens the words of the video as text.
video-transcript = Ce que dit la vidéo
# Heading of a list of links.
video-pages = Pages avec une vidéo en langue des signes

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date } à { $time }
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (jour férié) : veuillez demander avant de venir.
# $date: the day from which other hours hold.
hours-from = À partir du { $date }
# Label before what comes after a step.
step-next = Ensuite

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = Afficher et imprimer en deux langues
# Link on a page to the sheet with German.
sheet-link = Afficher et imprimer à côté du texte allemand
# Label before the address of the page, beside its QR code.
sheet-address = Cette page sur internet
sheet-back = Retour à la page
sheet-office = À qui s’adresser
