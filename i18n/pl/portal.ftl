### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = Witamy w Hafenstadt
portal-tagline = Pomoc, porady i spotkania dla wszystkich w naszym mieście

## Links of the town at the foot of every page

footer-town = Miasto Hafenstadt
footer-appointments = Umawianie wizyt w ratuszu

## Topics of services and pages

topic-registration = Meldunek i dokumenty tożsamości
topic-residence = Pobyt
topic-german = Nauka niemieckiego
topic-work = Praca i nauka zawodu
topic-housing = Mieszkanie
topic-school = Szkoła i przedszkole
topic-health = Zdrowie
topic-family = Rodzina
topic-advice = Doradztwo
topic-leisure = Czas wolny i sport
topic-volunteering = Zaangażowanie i wolontariat
topic-rights = Prawa i ochrona przed dyskryminacją

## Districts of the town; `alle` is the whole town

district-mitte = Mitte
district-hafen = Hafen
district-nordstadt = Nordstadt
district-suedstadt = Südstadt
district-werder = Werder
district-alle = Całe miasto

## Themes that run across the fields of the integration plan

theme-civil_society = Społeczeństwo obywatelskie
theme-anti_racism = Przeciw rasizmowi
theme-neighbourhood = Sąsiedztwo
theme-participation = Uczestnictwo
theme-digital = Cyfryzacja
theme-women = Kobiety
