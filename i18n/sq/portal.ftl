### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = Mirë se vini në Hafenstadt
portal-tagline = Ndihmë, këshilla dhe takime për të gjithë njerëzit në qytetin tonë

## Links of the town at the foot of every page

footer-town = Qyteti Hafenstadt
footer-appointments = Termine në bashki

## Topics of services and pages

topic-registration = Regjistrimi dhe letërnjoftimet
topic-residence = Qëndrimi
topic-german = Mësimi i gjermanishtes
topic-work = Puna dhe formimi profesional
topic-housing = Banimi
topic-school = Shkolla dhe kopshti
topic-health = Shëndeti
topic-family = Familja
topic-advice = Këshillimi
topic-leisure = Koha e lirë dhe sporti
topic-volunteering = Pjesëmarrja dhe vullnetarizmi
topic-rights = Të drejtat dhe mbrojtja nga diskriminimi

## Districts of the town; `alle` is the whole town

district-mitte = Mitte
district-hafen = Hafen
district-nordstadt = Nordstadt
district-suedstadt = Südstadt
district-werder = Werder
district-alle = I gjithë qyteti

## Themes that run across the fields of the integration plan

theme-civil_society = Shoqëria civile
theme-anti_racism = Kundër racizmit
theme-neighbourhood = Lagjja dhe fqinjësia
theme-participation = Pjesëmarrja dhe bashkëvendosja
theme-digital = Çështje digjitale
theme-women = Gratë
