### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = Bienvenidos a Hafenstadt
portal-tagline = Ayuda, asesoramiento y encuentro para todas las personas de nuestra ciudad

## Links of the town at the foot of every page

footer-town = Ciudad de Hafenstadt
footer-appointments = Citas en el ayuntamiento

## Topics of services and pages

topic-registration = Empadronamiento y documentos de identidad
topic-residence = Residencia
topic-german = Aprender alemán
topic-work = Trabajo y formación
topic-housing = Vivienda
topic-school = Escuela y guardería
topic-health = Salud
topic-family = Familia
topic-advice = Asesoramiento
topic-leisure = Tiempo libre y deporte
topic-volunteering = Participación y voluntariado
topic-rights = Derechos y protección contra la discriminación

## Districts of the town; `alle` is the whole town

district-mitte = Mitte
district-hafen = Hafen
district-nordstadt = Nordstadt
district-suedstadt = Südstadt
district-werder = Werder
district-alle = Toda la ciudad

## Themes that run across the fields of the integration plan

theme-civil_society = Sociedad civil
theme-anti_racism = Contra el racismo
theme-neighbourhood = Vecindario
theme-participation = Participación
theme-digital = Temas digitales
theme-women = Mujeres
