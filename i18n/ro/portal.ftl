### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = Bine ați venit la Hafenstadt
portal-tagline = Ajutor, consiliere și întâlniri pentru toți oamenii din orașul nostru

## Links of the town at the foot of every page

footer-town = Orașul Hafenstadt
footer-appointments = Programări la primărie

## Topics of services and pages

topic-registration = Înregistrarea domiciliului și acte de identitate
topic-residence = Ședere
topic-german = Învățarea limbii germane
topic-work = Muncă și formare profesională
topic-housing = Locuință
topic-school = Școală și grădiniță
topic-health = Sănătate
topic-family = Familie
topic-advice = Consiliere
topic-leisure = Timp liber și sport
topic-volunteering = Implicare și voluntariat
topic-rights = Drepturi și protecție împotriva discriminării

## Districts of the town; `alle` is the whole town

district-mitte = Mitte
district-hafen = Hafen
district-nordstadt = Nordstadt
district-suedstadt = Südstadt
district-werder = Werder
district-alle = Tot orașul

## Themes that run across the fields of the integration plan

theme-civil_society = Societatea civilă
theme-anti_racism = Împotriva rasismului
theme-neighbourhood = Vecinătate
theme-participation = Participare
theme-digital = Digitalizare
theme-women = Femei
