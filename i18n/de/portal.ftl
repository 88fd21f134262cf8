### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.

portal-name = Ankommen in Hafenstadt
portal-tagline = Hilfe, Rat und Begegnung für alle Menschen in unserer Stadt

## Links of the town at the foot of every page

footer-town = Stadt Hafenstadt
footer-appointments = Termine im Rathaus

## Topics of services and pages

topic-registration = Anmelden und Ausweise
topic-residence = Aufenthalt
topic-german = Deutsch lernen
topic-work = Arbeit und Ausbildung
topic-housing = Wohnen
topic-school = Schule und Kita
topic-health = Gesundheit
topic-family = Familie
topic-advice = Beratung
topic-leisure = Freizeit und Sport
topic-volunteering = Mitmachen und Ehrenamt
topic-rights = Rechte und Schutz vor Diskriminierung

## Districts of the town; `alle` is the whole town

district-mitte = Mitte
district-hafen = Hafen
district-nordstadt = Nordstadt
district-suedstadt = Südstadt
district-werder = Werder
district-alle = Ganze Stadt

## Themes that run across the fields of the integration plan

theme-civil_society = Zivilgesellschaft
theme-anti_racism = Gegen Rassismus
theme-neighbourhood = Nachbarschaft
theme-participation = Teilhabe und Mitbestimmung
theme-digital = Digitales
theme-women = Frauen
