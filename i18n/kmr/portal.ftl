### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = Bi xêr hatin Hafenstadtê
portal-tagline = Alîkarî, şîret û hevdîtin ji bo hemû kesên li bajarê me

## Links of the town at the foot of every page

footer-town = Bajarê Hafenstadtê
footer-appointments = Termîn li şaredariyê

## Topics of services and pages

topic-registration = Qeyda niştecihbûnê û nasname
topic-residence = Mafê mayînê
topic-german = Fêrbûna almanî
topic-work = Kar û perwerdeya pîşeyî
topic-housing = Xanî
topic-school = Dibistan û baxçeyê zarokan
topic-health = Tenduristî
topic-family = Malbat
topic-advice = Şêwirmendî
topic-leisure = Dema vala û spor
topic-volunteering = Beşdarbûn û xebata dilxwazî
topic-rights = Maf û parastin ji cudakariyê

## Districts of the town; `alle` is the whole town

district-mitte = Mitte
district-hafen = Hafen
district-nordstadt = Nordstadt
district-suedstadt = Südstadt
district-werder = Werder
district-alle = Tevahiya bajêr

## Themes that run across the fields of the integration plan

theme-civil_society = Civaka sivîl
theme-anti_racism = Li dijî nijadperestiyê
theme-neighbourhood = Cîrantî
theme-participation = Beşdarî û mafê biryardanê
theme-digital = Mijarên dîjîtal
theme-women = Jin
