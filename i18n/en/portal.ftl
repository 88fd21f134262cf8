### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Written by the makers of Lotse, not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = Arriving in Hafenstadt
portal-tagline = Help, advice and meeting places for everyone in our city

## Links of the town at the foot of every page

footer-town = City of Hafenstadt
footer-appointments = Appointments at the town hall

## Topics of services and pages

topic-registration = Registration and identity papers
topic-residence = Residence
topic-german = Learning German
topic-work = Work and training
topic-housing = Housing
topic-school = School and day-care
topic-health = Health
topic-family = Family
topic-advice = Advice
topic-leisure = Leisure and sport
topic-volunteering = Taking part and volunteering
topic-rights = Rights and protection from discrimination

## Districts of the town; `alle` is the whole town

district-mitte = Mitte
district-hafen = Hafen
district-nordstadt = Nordstadt
district-suedstadt = Südstadt
district-werder = Werder
district-alle = Whole city

## Themes that run across the fields of the integration plan

theme-civil_society = Civil society
theme-anti_racism = Against racism
theme-neighbourhood = Neighbourhood
theme-participation = Participation
theme-digital = Digital matters
theme-women = Women
