### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Written by the makers of Lotse, not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = Ankommen in Hafenstadt
portal-tagline = Hilfe für alle Menschen in unserer Stadt

## Links of the town at the foot of every page

footer-town = Die Stadt Hafenstadt
footer-appointments = Termine im Rathaus

## Topics of services and pages

topic-registration = Anmelden und Ausweis
topic-residence = In Deutschland bleiben
topic-german = Deutsch lernen
topic-work = Arbeit und Ausbildung
topic-housing = Wohnen
topic-school = Schule und Kita
topic-health = Gesundheit
topic-family = Familie
topic-advice = Beratung
topic-leisure = Freizeit und Sport
topic-volunteering = Mitmachen und helfen
topic-rights = Ihre Rechte

## Districts of the town; `alle` is the whole town

district-mitte = Mitte
district-hafen = Hafen
district-nordstadt = Nordstadt
district-suedstadt = Südstadt
district-werder = Werder
district-alle = Ganze Stadt

## Themes that run across the fields of the integration plan

theme-civil_society = Menschen machen mit
theme-anti_racism = Gegen Rassismus
theme-neighbourhood = Nachbarn
theme-participation = Mitmachen und mitbestimmen
theme-digital = Computer und Internet
theme-women = Frauen
