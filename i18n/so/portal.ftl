### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = Ku soo dhawow Hafenstadt
portal-tagline = Caawimo, talo iyo meelo lagu kulmo oo loogu talagalay qof kasta oo magaaladeenna jooga

## Links of the town at the foot of every page

footer-town = Magaalada Hafenstadt
footer-appointments = Ballamaha xarunta dawladda hoose

## Topics of services and pages

topic-registration = Diiwaangelin iyo warqadaha aqoonsiga
topic-residence = Degenaansho
topic-german = Barashada Af-Jarmalka
topic-work = Shaqo iyo tababar xirfadeed
topic-housing = Guriyeyn
topic-school = Dugsi iyo xannaano carruureed
topic-health = Caafimaad
topic-family = Qoys
topic-advice = La-talin
topic-leisure = Waqtiga firaaqada iyo isboortiga
topic-volunteering = Ka-qaybgal iyo mutadawacnimo
topic-rights = Xuquuqda iyo ka-hortagga takoorka

## Districts of the town; `alle` is the whole town

district-mitte = Mitte
district-hafen = Hafen
district-nordstadt = Nordstadt
district-suedstadt = Südstadt
district-werder = Werder
district-alle = Magaalada oo dhan

## Themes that run across the fields of the integration plan

theme-civil_society = Bulshada rayidka ah
theme-anti_racism = Ka soo horjeedka cunsuriyadda
theme-neighbourhood = Derisnimo
theme-participation = Ka-qaybgal iyo wada-go’aamin
theme-digital = Arrimaha dijitaalka
theme-women = Haweenka
