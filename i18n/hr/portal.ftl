### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = Dobro došli u Hafenstadt
portal-tagline = Pomoć, savjeti i druženje za sve ljude u našem gradu

## Links of the town at the foot of every page

footer-town = Grad Hafenstadt
footer-appointments = Termini u vijećnici

## Topics of services and pages

topic-registration = Prijava boravišta i osobni dokumenti
topic-residence = Boravak
topic-german = Učenje njemačkog
topic-work = Posao i strukovno obrazovanje
topic-housing = Stanovanje
topic-school = Škola i vrtić
topic-health = Zdravlje
topic-family = Obitelj
topic-advice = Savjetovanje
topic-leisure = Slobodno vrijeme i sport
topic-volunteering = Sudjelovanje i volontiranje
topic-rights = Prava i zaštita od diskriminacije

## Districts of the town; `alle` is the whole town

district-mitte = Mitte
district-hafen = Hafen
district-nordstadt = Nordstadt
district-suedstadt = Südstadt
district-werder = Werder
district-alle = Cijeli grad

## Themes that run across the fields of the integration plan

theme-civil_society = Civilno društvo
theme-anti_racism = Protiv rasizma
theme-neighbourhood = Susjedstvo
theme-participation = Sudjelovanje
theme-digital = Digitalne teme
theme-women = Žene
