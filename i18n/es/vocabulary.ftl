### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = Servicio
    .plural = Servicios
type-contact = Contacto
    .plural = Contactos
type-organisation = Organización
    .plural = Organizaciones
type-life_situation = Situación de vida
    .plural = Situaciones de vida
type-event = Evento
    .plural = Eventos
type-news = Noticia
    .plural = Noticias
type-page = Página
    .plural = Páginas
type-section = Sección
    .plural = Secciones
type-term = Término
    .plural = Términos
type-plan_edition = Plan de integración
    .plural = Planes de integración
type-action_field = Ámbito de actuación
    .plural = Ámbitos de actuación
type-goal = Objetivo
    .plural = Objetivos
type-measure = Medida
    .plural = Medidas
type-indicator = Indicador
    .plural = Indicadores
type-report = Informe
    .plural = Informes
type-programme = Programa de ayudas
    .plural = Programas de ayudas
type-recommendation = Recomendación
    .plural = Recomendaciones

## Services

service-kind-advice = Asesoramiento
service-kind-course = Curso
service-kind-authority = Oficina pública
# Meeting other people, getting to know one another.
service-kind-encounter = Encuentro
service-kind-leisure = Tiempo libre
service-kind-online = En línea
service-kind-interpreting = Interpretación
service-kind-childcare = Cuidado de niños
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = Acompañamiento
audience-all_residents = Todas las personas de la ciudad
audience-newcomers = Personas recién llegadas
audience-refugees = Personas refugiadas
audience-families = Familias
audience-parents = Padres y madres
audience-children = Niños y niñas
audience-young_people = Jóvenes
audience-women = Mujeres
audience-men = Hombres
audience-older_people = Personas mayores
audience-workers = Personas que trabajan
audience-jobseekers = Personas que buscan trabajo
audience-students = Estudiantes
audience-volunteers = Voluntarios
audience-employers = Empleadores
audience-people_with_disabilities = Personas con discapacidad
audience-professionals = Personal de asesoramiento y de oficinas públicas
service-status-active = en marcha
service-status-paused = en pausa
service-status-ended = finalizado
service-status-planned = previsto
# How a language is offered.
language-how-spoken = hablado
language-how-interpreter = con intérprete
language-how-written = por escrito
channel-kind-visit = En persona
channel-kind-phone = Por teléfono
channel-kind-web = En línea
channel-kind-mail = Por correo electrónico
channel-kind-app = Por aplicación

## Contacts

phone-kind-office = oficina
phone-kind-mobile = móvil
phone-kind-hotline = línea de atención
phone-kind-fax = fax
messenger-kind-whatsapp = WhatsApp
messenger-kind-signal = Signal
messenger-kind-telegram = Telegram
accessibility-feature-step_free_entrance = Entrada sin escalones
accessibility-feature-lift = Ascensor
accessibility-feature-accessible_toilet = Baño accesible
accessibility-feature-accessible_parking = Aparcamiento accesible
accessibility-feature-induction_loop = Bucle magnético
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = Sistema de guía para personas ciegas
accessibility-feature-assistance_dogs = Se admiten perros de asistencia
# The answer to whether a place has such a feature.
degree-yes = sí
degree-no = no
degree-partly = en parte
organisation-kind-municipal = Administración municipal
organisation-kind-state = Estado federado (Land)
organisation-kind-federal = Administración federal
organisation-kind-welfare_association = Organización de bienestar social
organisation-kind-association = Asociación
organisation-kind-migrant_organisation = Organización de migrantes
organisation-kind-company = Empresa
organisation-kind-school = Escuela
organisation-kind-other = Otra

## Life situations

legal-area-residence = Derecho de residencia
legal-area-social = Derecho social
legal-area-employment = Derecho laboral
legal-area-family = Derecho de familia
legal-area-education = Educación
legal-area-health = Salud
legal-area-housing = Vivienda

## Events

event-kind-conference = Conferencia
event-kind-committee = Reunión de comisión
event-kind-course_date = Fecha de curso
event-kind-meeting = Encuentro
event-status-scheduled = se celebra
event-status-cancelled = cancelado
event-status-postponed = aplazado
event-status-moved_online = ahora en línea

## The integration plan

edition-status-draft = borrador
edition-status-consultation = en debate
edition-status-working_paper = documento de trabajo
edition-status-adopted = aprobado
edition-status-replaced = sustituido
# What became of a goal or a measure in the next edition.
carried-how-continued = se continúa
carried-how-merged = se ha unido a otro punto
carried-how-split = se ha dividido
carried-how-dropped = no se continúa
goal-level-guiding = Objetivo principal
goal-level-sub = Objetivo parcial
goal-level-operative = Objetivo operativo
measure-status-planned = prevista
measure-status-in_progress = en curso
measure-status-delayed = retrasada
measure-status-done = realizada
# Has become a permanent part of the town’s work.
measure-status-established = implantada de forma permanente
measure-status-paused = en pausa
measure-status-not_reached = no alcanzada
measure-status-dropped = abandonada
measure-status-merged = unida a otra
measure-phase-idea = Idea
measure-phase-planning = Planificación
measure-phase-implementation = Realización
measure-phase-evaluation = Evaluación
measure-kind-new = nueva
measure-kind-continued = continuada
measure-kind-permanent = tarea permanente
priority-high = alta
priority-medium = media
priority-low = baja
budget-source-own = Ciudad
budget-source-state = Estado federado (Land)
budget-source-federal = Administración federal
budget-source-eu = Unión Europea
# Foundations, companies, donors.
budget-source-third = Otros

## Translations

translation-by-human = traducido por una persona
translation-by-machine = traducido por un ordenador
translation-by-machine-edited = traducido por un ordenador, corregido por una persona
translation-review-none = aún no revisado
translation-review-native = revisado por un hablante nativo
# The office that is responsible for the text.
translation-review-office = revisado por la oficina responsable

## Languages

language-de = alemán
language-de-simple = alemán de lectura fácil
# German Sign Language.
language-gsg = lengua de signos alemana
language-en = inglés
language-fr = francés
language-es = español
language-pl = polaco
language-ro = rumano
language-bg = búlgaro
language-sq = albanés
language-tr = turco
language-vi = vietnamita
language-so = somalí
language-hr = croata
language-bs = bosnio
language-uk = ucraniano
language-ru = ruso
language-ar = árabe
language-fa = farsi
language-prs = dari
language-ps = pastún
language-kmr = kurmanyi
language-ckb = sorani
language-ku = kurdo
language-ur = urdu
language-ti = tigriña
language-sr = serbio
language-sr-Latn = serbio en alfabeto latino
language-zh-Hans = chino

## States of Germany

land-BW = Baden-Wurtemberg
land-BY = Baviera
land-BE = Berlín
land-BB = Brandeburgo
land-HB = Bremen
land-HH = Hamburgo
land-HE = Hesse
land-MV = Mecklemburgo-Pomerania Occidental
land-NI = Baja Sajonia
land-NW = Renania del Norte-Westfalia
land-RP = Renania-Palatinado
land-SL = Sarre
land-SN = Sajonia
land-ST = Sajonia-Anhalt
land-SH = Schleswig-Holstein
land-TH = Turingia

## Public holidays

holiday-new_year = Año Nuevo
holiday-epiphany = Día de Reyes
holiday-womens_day = Día Internacional de la Mujer
holiday-good_friday = Viernes Santo
holiday-easter_sunday = Domingo de Pascua
holiday-easter_monday = Lunes de Pascua
holiday-labour_day = Día del Trabajo
holiday-ascension = Ascensión del Señor
holiday-whit_sunday = Domingo de Pentecostés
holiday-whit_monday = Lunes de Pentecostés
# same
holiday-corpus_christi = Corpus Christi
holiday-assumption = Asunción de la Virgen
holiday-world_childrens_day = Día Mundial de la Infancia
holiday-german_unity = Día de la Unidad Alemana
holiday-reformation = Día de la Reforma
holiday-all_saints = Todos los Santos
holiday-repentance = Día de Penitencia y Oración
holiday-christmas = Navidad
holiday-boxing_day = Segundo día de Navidad
holiday-liberation = Día de la Liberación
holiday-uprising_1953 = Aniversario del levantamiento de 1953

## Obligatory pages

page-role-urgent_help = Ayuda urgente
page-role-imprint = Aviso legal
page-role-privacy = Protección de datos
page-role-accessibility_statement = Declaración de accesibilidad
page-role-easy_language = Lectura fácil
page-role-sign_language = Lengua de signos
page-role-about = Quiénes somos
page-role-feedback = Comentarios

## How exactly a period is known

precision-year = se conoce el año
precision-quarter = se conoce el trimestre
precision-month = se conoce el mes
precision-day = se conoce el día

## Accessibility statement

statement-status-full = El portal cumple todos los requisitos de la norma EN 301 549 y de las WCAG 2.2, niveles A y AA.
statement-status-partial = El portal cumple la mayoría de los requisitos de la norma EN 301 549 y de las WCAG 2.2, niveles A y AA.
statement-status-none = El portal todavía no cumple los requisitos de la norma EN 301 549 y de las WCAG 2.2, niveles A y AA.
statement-method-self_assessment = Hemos evaluado el portal nosotros mismos.
statement-method-external_assessment = Otra entidad ha evaluado el portal.
barrier-reason-non_compliance = aún no realizado
barrier-reason-disproportionate_burden = carga desproporcionada
barrier-reason-out_of_scope = no está cubierto por las normas
