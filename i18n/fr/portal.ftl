### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = Bienvenue à Hafenstadt
portal-tagline = Aide, conseil et rencontres pour tous les habitants de notre ville

## Links of the town at the foot of every page

footer-town = Ville de Hafenstadt
footer-appointments = Rendez-vous à la mairie

## Topics of services and pages

topic-registration = Inscription à la mairie et pièces d’identité
topic-residence = Séjour
topic-german = Apprendre l’allemand
topic-work = Travail et formation
topic-housing = Logement
topic-school = École et garderie (Kita)
topic-health = Santé
topic-family = Famille
topic-advice = Conseil
topic-leisure = Loisirs et sport
topic-volunteering = Engagement et bénévolat
topic-rights = Droits et protection contre les discriminations

## Districts of the town; `alle` is the whole town

district-mitte = Mitte
district-hafen = Hafen
district-nordstadt = Nordstadt
district-suedstadt = Südstadt
district-werder = Werder
district-alle = Toute la ville

## Themes that run across the fields of the integration plan

theme-civil_society = Société civile
theme-anti_racism = Contre le racisme
theme-neighbourhood = Voisinage
theme-participation = Participation
theme-digital = Numérique
theme-women = Femmes
