### Words of the interface: what stands around the content of every portal.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = Ir al contenido
# Name of the list of links to this page in the other languages.
nav-languages = Elegir idioma
# Heading of the full list of languages at the foot of the page.
nav-all-languages = Todos los idiomas
nav-main = Menú principal
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = Usted está aquí
# The home page, first in the path from the home page to this page.
home = Inicio
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = Sobre este sitio web
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = aún no traducido
# $date: the day on which these pages were made.
as-of = Actualizado: { $date }
# Heading of the list of headings on a long page.
on-this-page = En esta página
# Label before a date: an office has looked at the facts on this day.
last-checked = Última revisión
# Label before who translated this page.
translation = Traducción
more-information = Más información
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = Los menús y las etiquetas de este sitio web los ha traducido un ordenador. Ningún hablante nativo los ha revisado todavía.
# Heading over files to keep: a contact card, a calendar entry.
files = Para guardar y compartir
# Before the name of a photographer.
picture-credit = Foto:
yes = sí
not-yet = todavía no
date = Fecha
year = Año
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = Número
total = Total
topics = Temas
themes = Temas transversales

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = Esta página aún no está traducida. El texto está en este idioma: { $language }.
# $language: name of the language in which a part of the text stands.
notice-partly = Una parte de esta página aún no está traducida. Aparece aquí en este idioma: { $language }.
notice-machine = Esta traducción la ha hecho un ordenador. Nadie la ha revisado. En caso de duda, vale el texto alemán.
# $date: the last day on which the page was valid.
notice-expired = Esta página era válida hasta el { $date }. Es posible que ya no sea correcta.
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = Esta página se revisó por última vez el { $date }. Es posible que ya no sea correcta.
notice-ended = Este servicio ya no existe.
notice-paused = Este servicio está en pausa en este momento.
notice-old-edition = Esta es una versión anterior del plan. Hay una más reciente:
notice-cancelled = Este evento se ha cancelado.
notice-outdated = El texto alemán se cambió después de la traducción. Es posible que esta traducción ya no sea correcta.
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = en { $language }

notice-planned = Este servicio está previsto. Todavía no ha empezado.
# Before links to other services, where one has ended or pauses.
notice-alternatives = En su lugar, esto le puede ayudar:

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = { $from }–{ $to }
# $from and $to: weekdays.
days-range = de { $from } a { $to }
# $from and $to: dates.
date-range = { $from } – { $to }
# $date: since this day.
since-date = desde: { $date }
# $date: until this day.
until-date = hasta el { $date }
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = trimestre { $quarter } de { $year }
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = cerrado
# $name: name of a public holiday.
hours-holiday = Día festivo: { $name }
hours-open-24 = abierto las 24 horas
# $amount: an amount in euros, already written as the language writes it.
money = { $amount } €
# $number: a share in percent, already written as the language writes it.
percent = { $number } %
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } MB

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = ¿En qué necesita ayuda?
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = ¿Acaba de llegar? Empiece aquí:
home-sections = Todo de un vistazo
home-events = Próximos eventos
home-news = Noticias
home-contacts = Dónde encontrar ayuda

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = Elegir por
events-coming = Próximos eventos
events-past = Eventos pasados
events-none-coming = En este momento no hay eventos previstos.
facet-topic = Temas
facet-audience = ¿Para quién?
facet-language = Idiomas que se hablan
facet-district = Barrios
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = Todos los temas
facet-audience-all = Todos los grupos
facet-language-all = Dónde se habla su idioma
facet-district-all = Todos los barrios
# $count: how many entries the list has.
count-entries =
    { $count ->
        [one] { $count } elemento
        [many] { $count } de elementos
       *[other] { $count } elementos
    }
heading-services = Servicios
heading-contacts = Contactos
heading-organisations = Organizaciones
heading-events = Eventos
heading-action-fields = Ámbitos de actuación
heading-goals = Objetivos
heading-measures = Medidas

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = De la A a la Z
letters-summary = Servicios, oficinas, términos y más, por orden alfabético.
# Name of the row of letters; read by screen readers only.
letters-nav = Letras
# Heading over titles that begin with no letter of this language.
letters-other = Otros
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = Buscar
search-summary = Aquí están las páginas de este portal. Elija en la lista.
# Headings in the list of the whole portal.
list-life_situation = Paso a paso
list-service = Servicios
list-contact = Oficinas y asesoramiento
list-event = Eventos
list-news = Noticias
list-organisation = Organizaciones
list-term = Palabras de la administración
list-plan_edition = Plan de integración
list-page = Otras páginas
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = Servicios, páginas y eventos sobre este tema: { $term }
facet-audience-summary = Servicios, páginas y eventos para: { $term }
facet-language-summary = Servicios y oficinas en este idioma: { $term }
facet-district-summary = Servicios, páginas y eventos en: { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = El portal, ordenado por: { $kind }

## Services

service-at-a-glance = Lo más importante
# Label before the groups of people a service is for.
service-audience = Para quién
service-age = Edad
# $from and $to: years of age.
age-range =
    { $to ->
        [one] de { $from } a { $to } año
        [many] de { $from } a { $to } de años
       *[other] de { $from } a { $to } años
    }
age-from =
    { $from ->
        [one] a partir de { $from } año
        [many] a partir de { $from } de años
       *[other] a partir de { $from } años
    }
age-to =
    { $to ->
        [one] hasta { $to } año
        [many] hasta { $to } de años
       *[other] hasta { $to } años
    }
cost = Precio
cost-free = gratis
# Label before the languages that staff speak.
languages-spoken = Idiomas
districts = Barrios
# Label: whether one has to sign up for a course or event.
registration = Inscripción
registration-required = Por favor, inscríbase.
registration-not-required = No necesita inscribirse.
# $date: last day to sign up.
registration-deadline = Inscripción hasta el { $date }
# Words of a link: to the form by which one signs up.
registration-link = Inscribirse en línea
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = Cita
appointment-not-required = No necesita cita.
# Words of a link: to the website where one books an appointment.
appointment-book = Pedir cita en línea
deadlines = Plazos
service-bring = Qué debe traer
service-requirements = Requisitos
service-steps = Cómo funciona
service-how-and-where = Cómo contactar con nosotros
# $room: number or name of a room.
room = Sala { $room }
next-steps = Qué viene después
service-responsible = ¿Quién se encarga?
# The organisation that runs a service.
provider = Ofrecido por
# The office that coordinates a service or an action field.
coordinator = Coordinación
# Label before paragraphs of laws.
law = Base legal
# Label before measures of the integration plan to which this service belongs.
service-measures = Forma parte de

## Contacts and organisations

address = Dirección
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = En el edificio
transit = Cómo llegar
hours = Horario de atención
hours-days = Días
hours-times = Horario
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = Horario distinto en estos días
appointment = Por favor, pida cita.
accessibility = Accesibilidad
email = Correo electrónico
contact-form = Formulario de contacto
# Label before the link `contact-form`.
contact-write = Escribir en línea
website = Sitio web
messengers = Mensajería
# Label: what this office or person does.
contact-role = Función
contact-person = Persona de contacto
contact-services = Servicios aquí
contacts-in-house = También en este edificio
contact-events = Eventos aquí
part-of-life-situations = Útil en estas situaciones
organisation-parent = Forma parte de
legal-name = Nombre oficial
# Label before former names of an organisation.
formerly = Antes
organisation-since = Desde
organisation-leads = Responsable de estas medidas
organisation-partner = Participa en estas medidas
organisation-children = Incluye

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date }: { $times }.
# The same for days with other hours than usual.
hours-next-other = { $date }: otro horario, { $times }.
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = Abre de nuevo: { $date }, desde las { $time }.
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = Día festivo: { $date }. Por favor, pregunte antes si abren.
hours-next-unknown = Todavía no se sabe cuándo volverá a abrir.

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = Abierto ahora
# $time: a time of day like 16:00.
hours-now-until = Abierto ahora hasta las { $time }
hours-now-closed = Cerrado ahora
# It opens later on the same day.
hours-now-today = Cerrado ahora. Abre hoy a las { $time }
# $day: name of a weekday.
hours-now-opens = Cerrado ahora. Abre: { $day }, { $time }

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = Guardar contacto
# Words of a link: a file for the reader's own calendar.
save-event = Añadir al calendario
# Words of buttons. Keep them short.
share = Compartir
# Said after the address of the page was copied, where a device cannot share.
share-copied = Dirección copiada
read-aloud = Leer en voz alta
read-pause = Pausa
read-stop = Parar

## Life situations: the way step by step

life-steps = Paso a paso
# Above steps that can be done at the same time.
life-parallel = Puede hacer estos pasos al mismo tiempo:
life-services = Servicios relacionados
# $number: number of the step.
step-number = Paso { $number }
step-optional = opcional
# Label before the link to the service that helps with this step.
step-service = Más información
# Label before the office that is responsible for this step.
step-office = Oficina responsable

## Events

event-when = Cuándo
event-where = Dónde
event-online = En línea
event-organiser = Organizado por
event-over = Este evento ya ha terminado.
# Workshops and other parts of an event.
event-sessions = Programa
session-results = Resultados
session-measures = Qué ha surgido de ello
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = Objetivos aún no alcanzados que se tratarán aquí
documents = Documentos
document = Documento

## Terms: German words explained

term-german = Palabra alemana
term-say = Pronunciación
term-translation = Traducción
term-explanation = Qué significa
term-synonyms = Otras palabras
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = Palabras de la administración en esta página

## The integration plan

status = Estado
number-of-measures = Medidas
plan-progress = Avance
# Caption of a table: measures counted by their status.
plan-counts = Medidas por estado
# Below the table of the action fields of a plan.
plan-shared-measures = Una medida puede pertenecer a varios ámbitos de actuación. Entonces cuenta en cada uno de ellos.
plan-facts = Sobre este plan
# On the card of the edition that is in force.
edition-current = Esta es la versión vigente.
edition-number = Versión
edition-adopted = Aprobación
edition-predecessor = Versión anterior
edition-successor = Versión siguiente
# Label before the date by which the plan has to be decided anew.
edition-renew-due = Fecha límite para la nueva aprobación
edition-aligned-with = Se basa en
guiding-principles = Principios básicos
goals-not-reached = Objetivos aún no alcanzados
# What was taken over from the edition before.
carried-in = Procede de la versión anterior
# What became of the contents of this edition in the next one.
carried-over = En qué se ha convertido
carried-from = Antes
carried-how = Qué ha pasado
carried-to = Ahora
papers = Debate en el consejo municipal
period = Período
period-continuous = de forma continua
# Label: who is responsible for a measure or an action field.
lead = Responsable
lead-open = aún sin decidir
partners = Participantes
sdg = Objetivos de Desarrollo Sostenible
action-fields = Ámbitos de actuación
goal-parent = Parte del objetivo
goal-children = Objetivos parciales
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = Se volverá a tratar en
# A mark: this measure has passed its end without being finished.
measure-late = con retraso
# A remark: nothing was reported about this measure for a long time.
measure-stale = Desde hace tiempo no hay novedades sobre esto.
phase = Fase
# Heading of a table of what happened with a measure, newest first.
measure-log = Historial
milestones = Hitos
milestone = Hito
milestone-due = Previsto
milestone-done = Alcanzado
measure-services = Servicios que han surgido de ella
resources = Recursos
resources-staff = Personal
budget = Dinero
amount = Importe
budget-source = Financiado por
budget-secured = Financiación asegurada
measure-in-plan = En el plan de integración
measure-kind = Tipo
priority = Prioridad
# Label before the workshop in which a measure was proposed.
came-from = Origen
split-from = Surgida de
merged-into = Integrada en
superseded-by = Sustituida por

## Pages without content

not-found-title = Esta página no existe
not-found-text = Puede que la dirección sea incorrecta o que la página haya cambiado de lugar. Elija su idioma:
moved-title = Esta página ha cambiado de lugar
moved-link = Ir a la nueva página

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = Oficinas, asesoramiento y ayuda en la ciudad. En español.

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = ¿Hay algo que no está bien en esta página?
feedback-link = Informar de un error o una barrera
# Subject of the mail. $title: title of the page.
feedback-subject = Comentario: { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = Esta declaración se aplica al portal «{ $portal }».
statement-conformity = ¿Cuál es el grado de accesibilidad del portal?
statement-barriers = Qué no es accesible todavía
# Label before what people can do instead.
statement-alternative = Mientras tanto
# $date: the day by which a barrier is to be gone.
statement-until = Lo cambiaremos a más tardar el { $date }.
statement-method = Cómo lo hemos comprobado
# $date: the day of the assessment.
statement-assessed = El portal se revisó el { $date }.
# $date: the day on which the statement was looked at last.
statement-reviewed = Esta declaración se revisó por última vez el { $date }.
statement-feedback = Informar de una barrera
statement-feedback-text = ¿Algo le impide seguir? Escríbanos.
statement-enforcement = Si nuestra respuesta no le ayuda
statement-enforcement-text = En ese caso puede dirigirse a este organismo. Es gratis.

## Inside texts

table-label = Tabla
footnotes-title = Notas
footnote-back = Volver al texto
alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Atención
alert-caution = Cuidado

## Videos in sign language

video-sign-language = Vídeo en lengua de signos alemana
# $length: minutes and seconds like 3:05.
video-length = { $length } minutos
# Words of a link; kind of file, size and length stand behind it.
video-download = Descargar el vídeo
# Opens the words of the video as text.
video-transcript = Qué dice el vídeo
# Heading of a list of links.
video-pages = Páginas con un vídeo en lengua de signos

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date }, { $time }
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (día festivo): por favor, pregunte antes de venir.
# $date: the day from which other hours hold.
hours-from = Desde el { $date }
# Label before what comes after a step.
step-next = Después

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = Mostrar e imprimir en dos idiomas
# Link on a page to the sheet with German.
sheet-link = Mostrar e imprimir junto al texto alemán
# Label before the address of the page, beside its QR code.
sheet-address = Esta página en internet
sheet-back = Volver a la página
sheet-office = Oficina responsable
