### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = Service
    .plural = Services
type-contact = Contact
    .plural = Contacts
type-organisation = Organisation
    .plural = Organisations
type-life_situation = Situation de vie
    .plural = Situations de vie
type-event = Événement
    .plural = Événements
type-news = Actualité
    .plural = Actualités
type-page = Page
    .plural = Pages
type-section = Rubrique
    .plural = Rubriques
type-term = Terme
    .plural = Termes
type-plan_edition = Plan d’intégration
    .plural = Plans d’intégration
type-action_field = Domaine d’action
    .plural = Domaines d’action
type-goal = Objectif
    .plural = Objectifs
type-measure = Mesure
    .plural = Mesures
type-indicator = Indicateur
    .plural = Indicateurs
type-report = Rapport
    .plural = Rapports
type-programme = Programme de financement
    .plural = Programmes de financement
type-recommendation = Recommandation
    .plural = Recommandations

## Services

service-kind-advice = Conseil
service-kind-course = Cours
service-kind-authority = Administration
# Meeting other people, getting to know one another.
service-kind-encounter = Rencontres
service-kind-leisure = Loisirs
service-kind-online = En ligne
service-kind-interpreting = Interprétariat
service-kind-childcare = Garde d’enfants
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = Accompagnement
audience-all_residents = Tous les habitants de la ville
audience-newcomers = Nouveaux arrivants
audience-refugees = Réfugiés
audience-families = Familles
audience-parents = Parents
audience-children = Enfants
audience-young_people = Jeunes
audience-women = Femmes
audience-men = Hommes
audience-older_people = Personnes âgées
audience-workers = Personnes qui travaillent
audience-jobseekers = Personnes qui cherchent du travail
audience-students = Étudiants
audience-volunteers = Bénévoles
audience-employers = Employeurs
audience-people_with_disabilities = Personnes handicapées
audience-professionals = Professionnels du conseil et de l’administration
service-status-active = en cours
service-status-paused = en pause
service-status-ended = terminé
service-status-planned = prévu
# How a language is offered.
language-how-spoken = parlé
language-how-interpreter = avec un interprète
language-how-written = par écrit
channel-kind-visit = Sur place
channel-kind-phone = Par téléphone
channel-kind-web = En ligne
channel-kind-mail = Par e-mail
channel-kind-app = Par application

## Contacts

phone-kind-office = bureau
phone-kind-mobile = portable
phone-kind-hotline = permanence téléphonique
phone-kind-fax = fax
messenger-kind-whatsapp = WhatsApp
messenger-kind-signal = Signal
messenger-kind-telegram = Telegram
accessibility-feature-step_free_entrance = Entrée sans marches
accessibility-feature-lift = Ascenseur
accessibility-feature-accessible_toilet = Toilettes accessibles
accessibility-feature-accessible_parking = Place de parking pour personnes handicapées
accessibility-feature-induction_loop = Boucle magnétique
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = Guidage pour personnes aveugles
accessibility-feature-assistance_dogs = Chiens d’assistance acceptés
# The answer to whether a place has such a feature.
degree-yes = oui
degree-no = non
degree-partly = en partie
organisation-kind-municipal = Administration municipale
organisation-kind-state = Land
organisation-kind-federal = État fédéral (Bund)
organisation-kind-welfare_association = Association d’aide sociale
organisation-kind-association = Association
organisation-kind-migrant_organisation = Organisation de migrants
organisation-kind-company = Entreprise
organisation-kind-school = École
organisation-kind-other = Autre

## Life situations

legal-area-residence = Droit de séjour
legal-area-social = Droit social
legal-area-employment = Droit du travail
legal-area-family = Droit de la famille
legal-area-education = Éducation
legal-area-health = Santé
legal-area-housing = Logement

## Events

event-kind-conference = Conférence
event-kind-committee = Réunion de commission
event-kind-course_date = Date de cours
event-kind-meeting = Rencontre
event-status-scheduled = a lieu
event-status-cancelled = annulé
event-status-postponed = reporté
event-status-moved_online = maintenant en ligne

## The integration plan

edition-status-draft = projet
edition-status-consultation = en discussion
edition-status-working_paper = document de travail
edition-status-adopted = adopté
edition-status-replaced = remplacé
# What became of a goal or a measure in the next edition.
carried-how-continued = poursuite
carried-how-merged = regroupement
carried-how-split = division
carried-how-dropped = pas de suite
goal-level-guiding = Objectif principal
goal-level-sub = Sous-objectif
goal-level-operative = Objectif opérationnel
measure-status-planned = prévue
measure-status-in_progress = en cours
measure-status-delayed = retardée
measure-status-done = réalisée
# Has become a permanent part of the town’s work.
measure-status-established = mise en place durablement
measure-status-paused = en pause
measure-status-not_reached = non atteinte
measure-status-dropped = abandonnée
measure-status-merged = regroupée
measure-phase-idea = Idée
measure-phase-planning = Planification
measure-phase-implementation = Mise en œuvre
measure-phase-evaluation = Évaluation
measure-kind-new = nouvelle
measure-kind-continued = poursuivie
measure-kind-permanent = tâche permanente
priority-high = haute
priority-medium = moyenne
priority-low = basse
budget-source-own = Ville
budget-source-state = Land
budget-source-federal = État fédéral (Bund)
budget-source-eu = Union européenne
# Foundations, companies, donors.
budget-source-third = Autres

## Translations

translation-by-human = traduit par une personne
translation-by-machine = traduit par un ordinateur
translation-by-machine-edited = traduit par un ordinateur, relu et corrigé par une personne
translation-review-none = pas encore vérifié
translation-review-native = vérifié par une personne de langue maternelle
# The office that is responsible for the text.
translation-review-office = vérifié par le service responsable

## Languages

language-de = allemand
language-de-simple = allemand facile à lire
# German Sign Language.
language-gsg = langue des signes allemande
language-en = anglais
language-fr = français
language-es = espagnol
language-pl = polonais
language-ro = roumain
language-bg = bulgare
language-sq = albanais
language-tr = turc
language-vi = vietnamien
language-so = somali
language-hr = croate
language-bs = bosnien
language-uk = ukrainien
language-ru = russe
language-ar = arabe
language-fa = farsi
language-prs = dari
language-ps = pachto
language-kmr = kurmandji
language-ckb = sorani
language-ku = kurde
language-ur = ourdou
language-ti = tigrinya
language-sr = serbe
language-sr-Latn = serbe en caractères latins
language-zh-Hans = chinois

## States of Germany

land-BW = Bade-Wurtemberg
land-BY = Bavière
land-BE = Berlin
land-BB = Brandebourg
land-HB = Brême
land-HH = Hambourg
land-HE = Hesse
land-MV = Mecklembourg-Poméranie-Occidentale
land-NI = Basse-Saxe
land-NW = Rhénanie-du-Nord-Westphalie
land-RP = Rhénanie-Palatinat
land-SL = Sarre
land-SN = Saxe
land-ST = Saxe-Anhalt
land-SH = Schleswig-Holstein
land-TH = Thuringe

## Public holidays

holiday-new_year = Jour de l’An
holiday-epiphany = Épiphanie
holiday-womens_day = Journée internationale des droits des femmes
holiday-good_friday = Vendredi saint
holiday-easter_sunday = Dimanche de Pâques
holiday-easter_monday = Lundi de Pâques
holiday-labour_day = Fête du Travail
holiday-ascension = Ascension
holiday-whit_sunday = Dimanche de Pentecôte
holiday-whit_monday = Lundi de Pentecôte
holiday-corpus_christi = Fête-Dieu
holiday-assumption = Assomption
holiday-world_childrens_day = Journée mondiale de l’enfance
holiday-german_unity = Jour de l’Unité allemande
holiday-reformation = Fête de la Réformation
holiday-all_saints = Toussaint
holiday-repentance = Jour de pénitence et de prière
holiday-christmas = Noël
holiday-boxing_day = Lendemain de Noël
holiday-liberation = Jour de la Libération
holiday-uprising_1953 = Anniversaire du soulèvement de 1953

## Obligatory pages

page-role-urgent_help = Aide d’urgence
page-role-imprint = Mentions légales
page-role-privacy = Protection des données
page-role-accessibility_statement = Déclaration d’accessibilité
page-role-easy_language = Facile à lire et à comprendre
page-role-sign_language = Langue des signes
page-role-about = Qui sommes-nous
page-role-feedback = Vos remarques

## How exactly a period is known

precision-year = connu à l’année près
precision-quarter = connu au trimestre près
precision-month = connu au mois près
precision-day = connu au jour près

## Accessibility statement

statement-status-full = Le portail remplit toutes les exigences de la norme EN 301 549 et des WCAG 2.2, niveaux A et AA.
statement-status-partial = Le portail remplit la plupart des exigences de la norme EN 301 549 et des WCAG 2.2, niveaux A et AA.
statement-status-none = Le portail ne remplit pas encore les exigences de la norme EN 301 549 et des WCAG 2.2, niveaux A et AA.
statement-method-self_assessment = Nous avons évalué nous-mêmes le portail.
statement-method-external_assessment = Un autre organisme a évalué le portail.
barrier-reason-non_compliance = pas encore réalisé
barrier-reason-disproportionate_burden = charge disproportionnée
barrier-reason-out_of_scope = ne relève pas de la réglementation
