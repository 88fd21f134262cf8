### Words of the interface: what stands around the content of every portal.
### Written by the makers of Lotse, not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = İçeriğe geç
# Name of the list of links to this page in the other languages.
nav-languages = Dil seçin
# Heading of the full list of languages at the foot of the page.
nav-all-languages = Tüm diller
nav-main = Ana menü
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = Buradasınız
# The home page, first in the path from the home page to this page.
home = Ana sayfa
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = Bu site hakkında
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = henüz çevrilmedi
# $date: the day on which these pages were made.
as-of = Güncelleme: { $date }
# Heading of the list of headings on a long page.
on-this-page = Bu sayfada
# Label before a date: an office has looked at the facts on this day.
last-checked = Son kontrol
# Label before who translated this page.
translation = Çeviri
more-information = Daha fazla bilgi
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = Bu sitenin menülerini ve etiketlerini bir bilgisayar çevirdi. Ana dili konuşan biri henüz kontrol etmedi.
# Heading over files to keep: a contact card, a calendar entry.
files = Kaydetmek ve paylaşmak için
# Before the name of a photographer.
picture-credit = Görsel:
yes = evet
not-yet = henüz değil
date = Tarih
year = Yıl
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = Numara
total = Toplam
topics = Konular
themes = Ortak konular

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = Bu sayfa henüz çevrilmedi. Metnin dili: { $language }.
# $language: name of the language in which a part of the text stands.
notice-partly = Bu sayfanın bir bölümü henüz çevrilmedi. Burada şu dilde: { $language }.
notice-machine = Bu çeviriyi bir bilgisayar yaptı. Kimse kontrol etmedi. Kuşku durumunda Almanca metin geçerlidir.
# $date: the last day on which the page was valid.
notice-expired = Bu sayfanın geçerlilik sonu: { $date }. Bilgiler artık doğru olmayabilir.
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = Bu sayfa en son şu tarihte kontrol edildi: { $date }. Bilgiler artık doğru olmayabilir.
notice-ended = Bu hizmet artık yok.
notice-paused = Bu hizmete şu anda ara verildi.
notice-old-edition = Bu, planın eski bir sürümüdür. Daha yeni bir sürüm var:
notice-cancelled = Bu etkinlik iptal edildi.
notice-outdated = Almanca metin çeviriden sonra değişti. Bu çeviri artık doğru olmayabilir.
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = dil: { $language }

notice-planned = Bu hizmet planlanıyor. Henüz başlamadı.
# Before links to other services, where one has ended or pauses.
notice-alternatives = Bunun yerine şunlar yardımcı olabilir:

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = { $from }–{ $to }
# $from and $to: weekdays.
days-range = { $from } – { $to }
# $from and $to: dates.
date-range = { $from } – { $to }
# $date: since this day.
since-date = { $date } tarihinden beri
# $date: until this day.
until-date = bitiş: { $date }
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = { $year } yılının { $quarter }. çeyreği
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = kapalı
# $name: name of a public holiday.
hours-holiday = Resmî tatil: { $name }
hours-open-24 = 24 saat açık
# $amount: an amount in euros, already written as the language writes it.
money = { $amount } €
# $number: a share in percent, already written as the language writes it.
percent = %{ $number }
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } MB

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = Hangi konuda yardıma ihtiyacınız var?
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = Burada yeni misiniz? Buradan başlayın:
home-sections = Her şey bir bakışta
home-events = Yaklaşan etkinlikler
home-news = Haberler
home-contacts = Buradan yardım alabilirsiniz

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = Şuna göre seçin
events-coming = Yaklaşan etkinlikler
events-past = Geçmiş etkinlikler
events-none-coming = Şu anda planlanmış etkinlik yok.
facet-topic = Konular
facet-audience = Kimler için?
facet-language = Konuşulan diller
facet-district = Semtler
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = Tüm konular
facet-audience-all = Tüm gruplar
facet-language-all = Dilinizin konuşulduğu yerler
facet-district-all = Tüm semtler
# $count: how many entries the list has.
count-entries =
    { $count ->
        [one] { $count } sonuç
       *[other] { $count } sonuç
    }
heading-services = Hizmetler
heading-contacts = İletişim noktaları
heading-organisations = Kuruluşlar
heading-events = Etkinlikler
heading-action-fields = Çalışma alanları
heading-goals = Hedefler
heading-measures = Faaliyetler

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = A’dan Z’ye
letters-summary = Hizmetler, kurumlar, terimler ve daha fazlası alfabe sırasıyla.
# Name of the row of letters; read by screen readers only.
letters-nav = Harfler
# Heading over titles that begin with no letter of this language.
letters-other = Diğerleri
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = Ara
search-summary = Bu portalın sayfaları burada. Listeden seçin.
# Headings in the list of the whole portal.
list-life_situation = Adım adım
list-service = Hizmetler
list-contact = Daireler ve danışmanlık
list-event = Etkinlikler
list-news = Haberler
list-organisation = Kuruluşlar
list-term = Resmî kelimeler
list-plan_edition = Uyum planı
list-page = Diğer sayfalar
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = Bu konudaki hizmetler, sayfalar ve etkinlikler: { $term }
facet-audience-summary = Şu kişiler için hizmetler, sayfalar ve etkinlikler: { $term }
facet-language-summary = Bu dilde hizmet veren yerler: { $term }
facet-district-summary = Şu semtteki hizmetler, sayfalar ve etkinlikler: { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = Portal, şuna göre düzenlenmiş: { $kind }

## Services

service-at-a-glance = En önemli bilgiler
# Label before the groups of people a service is for.
service-audience = Kimler için
service-age = Yaş
# $from and $to: years of age.
age-range = { $from }–{ $to } yaş
age-from = { $from } yaşından itibaren
age-to = { $to } yaşına kadar
cost = Ücret
cost-free = ücretsiz
# Label before the languages that staff speak.
languages-spoken = Diller
districts = Semtler
# Label: whether one has to sign up for a course or event.
registration = Kayıt
registration-required = Lütfen kaydolun.
registration-not-required = Kaydolmanız gerekmez.
# $date: last day to sign up.
registration-deadline = Son kayıt tarihi: { $date }
# Words of a link: to the form by which one signs up.
registration-link = İnternetten kaydolun
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = Randevu
appointment-not-required = Randevu gerekmez.
# Words of a link: to the website where one books an appointment.
appointment-book = İnternetten randevu alın
deadlines = Süreler
service-bring = Yanınızda getirin
service-requirements = Koşullar
service-steps = Nasıl yapılır
service-how-and-where = Bize nasıl ulaşırsınız
# $room: number or name of a room.
room = Oda { $room }
next-steps = Sonraki adımlar
service-responsible = Kim sorumlu?
# The organisation that runs a service.
provider = Hizmeti sunan
# The office that coordinates a service or an action field.
coordinator = Koordinasyon
# Label before paragraphs of laws.
law = Yasal dayanak
# Label before measures of the integration plan to which this service belongs.
service-measures = Bağlı olduğu faaliyet

## Contacts and organisations

address = Adres
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = Bulunduğu bina
transit = Nasıl gelirsiniz
hours = Açılış saatleri
hours-days = Günler
hours-times = Saatler
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = Bu günlerde farklı
appointment = Lütfen randevu alın.
accessibility = Engelsiz erişim
email = E-posta
contact-form = İletişim formu
# Label before the link `contact-form`.
contact-write = İnternetten yazın
website = İnternet sitesi
messengers = Mesajlaşma
# Label: what this office or person does.
contact-role = Görev
contact-person = İlgili kişi
contact-services = Buradaki hizmetler
contacts-in-house = Bu binada ayrıca
contact-events = Buradaki etkinlikler
part-of-life-situations = Yardımcı olduğumuz konular
organisation-parent = Bağlı olduğu kuruluş
legal-name = Resmî adı
# Label before former names of an organisation.
formerly = Eski adı
organisation-since = Kuruluş
organisation-leads = Sorumlu olduğu faaliyetler
organisation-partner = Katıldığı faaliyetler
organisation-children = Bağlı kuruluşlar

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date }: { $times }.
# The same for days with other hours than usual.
hours-next-other = { $date }: farklı saatler, { $times }.
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = Yeniden açılış: { $date }, saat { $time }.
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = { $date } resmî tatil. Lütfen açık olup olmadığını önceden sorun.
hours-next-unknown = Ne zaman yeniden açılacağı henüz belli değil.

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = Şimdi açık
# $time: a time of day like 16:00.
hours-now-until = Şimdi açık, kapanış: { $time }
hours-now-closed = Şimdi kapalı
# It opens later on the same day.
hours-now-today = Şimdi kapalı. Bugün açılış: { $time }
# $day: name of a weekday.
hours-now-opens = Şimdi kapalı. Açılış: { $day }, { $time }

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = Kişilere kaydet
# Words of a link: a file for the reader's own calendar.
save-event = Takvime ekle
# Words of buttons. Keep them short.
share = Paylaş
# Said after the address of the page was copied, where a device cannot share.
share-copied = Adres kopyalandı
read-aloud = Sesli oku
read-pause = Duraklat
read-stop = Durdur

## Life situations: the way step by step

life-steps = Adım adım
# Above steps that can be done at the same time.
life-parallel = Bunları aynı zamanda yapabilirsiniz:
life-services = Uygun hizmetler
# $number: number of the step.
step-number = Adım { $number }
step-optional = isteğe bağlı
# Label before the link to the service that helps with this step.
step-service = Daha fazla bilgi
# Label before the office that is responsible for this step.
step-office = Sorumlu

## Events

event-when = Ne zaman
event-where = Nerede
event-online = İnternette
event-organiser = Düzenleyen
event-over = Bu etkinlik sona erdi.
# Workshops and other parts of an event.
event-sessions = Program
session-results = Sonuçlar
session-measures = Ortaya çıkan faaliyetler
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = Henüz ulaşılmamış, burada görüşülecek hedefler
documents = Belgeler
document = Belge

## Terms: German words explained

term-german = Almanca kelime
term-say = Okunuşu
term-translation = Çeviri
term-explanation = Anlamı
term-synonyms = Aynı anlama gelen kelimeler
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = Bu sayfadaki resmî kelimeler

## The integration plan

status = Durum
number-of-measures = Faaliyet sayısı
plan-progress = Uygulama durumu
# Caption of a table: measures counted by their status.
plan-counts = Durumlarına göre faaliyetler
# Below the table of the action fields of a plan.
plan-shared-measures = Bir faaliyet birden çok çalışma alanına ait olabilir. O zaman her birinde sayılır.
plan-facts = Bu plan hakkında
# On the card of the edition that is in force.
edition-current = Geçerli olan sürüm budur.
edition-number = Sürüm
edition-adopted = Kabul edildi
edition-predecessor = Önceki sürüm
edition-successor = Sonraki sürüm
# Label before the date by which the plan has to be decided anew.
edition-renew-due = Yeniden karar verilecek son tarih
edition-aligned-with = Dayanağı
guiding-principles = Temel ilkeler
goals-not-reached = Henüz ulaşılmamış hedefler
# What was taken over from the edition before.
carried-in = Önceki sürümden alınanlar
# What became of the contents of this edition in the next one.
carried-over = Sonradan ne oldu
carried-from = Önce
carried-how = Ne oldu
carried-to = Şimdi
papers = Meclis görüşmeleri
period = Süre
period-continuous = sürekli
# Label: who is responsible for a measure or an action field.
lead = Sorumlu
lead-open = henüz belli değil
partners = Katılanlar
sdg = Sürdürülebilir Kalkınma Amaçları
action-fields = Çalışma alanları
goal-parent = Bağlı olduğu hedef
goal-children = Alt hedefler
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = Yeniden görüşüleceği yer
# A mark: this measure has passed its end without being finished.
measure-late = gecikti
# A remark: nothing was reported about this measure for a long time.
measure-stale = Uzun süredir bu konuda yeni bir bilgi yok.
phase = Aşama
# Heading of a table of what happened with a measure, newest first.
measure-log = Gelişmeler
milestones = Önemli adımlar
milestone = Adım
milestone-due = Planlanan
milestone-done = Ulaşıldı
measure-services = Ortaya çıkan hizmetler
resources = Kaynaklar
resources-staff = Personel
budget = Para
amount = Tutar
budget-source = Parayı veren
budget-secured = Kesinleşti
measure-in-plan = Uyum planında
measure-kind = Tür
priority = Öncelik
# Label before the workshop in which a measure was proposed.
came-from = Çıkış yeri
split-from = Ayrıldığı faaliyet
merged-into = Birleştiği faaliyet
superseded-by = Yerine geçen

## Pages without content

not-found-title = Böyle bir sayfa yok
not-found-text = Adres yanlış olabilir ya da sayfa taşınmış olabilir. Dilinizi seçin:
moved-title = Bu sayfa taşındı
moved-link = Yeni sayfaya git

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = Şehirdeki daireler, danışmanlık ve yardım. Türkçe.

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = Bu sayfada yanlış bir şey mi var?
feedback-link = Hata veya engel bildirin
# Subject of the mail. $title: title of the page.
feedback-subject = Geri bildirim: { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = Bu beyan { $portal } portalı için geçerlidir.
statement-conformity = Portal ne kadar erişilebilir?
statement-barriers = Henüz erişilebilir olmayanlar
# Label before what people can do instead.
statement-alternative = O zamana kadar
# $date: the day by which a barrier is to be gone.
statement-until = Bunu şu tarihe kadar değiştireceğiz: { $date }.
statement-method = Nasıl kontrol ettik
# $date: the day of the assessment.
statement-assessed = Portal şu tarihte kontrol edildi: { $date }.
# $date: the day on which the statement was looked at last.
statement-reviewed = Bu beyan en son şu tarihte gözden geçirildi: { $date }.
statement-feedback = Engel bildirmek
statement-feedback-text = Bir yerde takıldınız mı? Bize yazın.
statement-enforcement = Cevabımız yardımcı olmazsa
statement-enforcement-text = O zaman bu kuruma başvurabilirsiniz. Ücretsizdir.

## Inside texts

table-label = Tablo
footnotes-title = Notlar
footnote-back = Metne dön
alert-note = Not
alert-tip = İpucu
alert-important = Önemli
alert-warning = Dikkat
alert-caution = Uyarı

## Videos in sign language

video-sign-language = Alman İşaret Dilinde video
# $length: minutes and seconds like 3:05.
video-length = { $length } dakika
# Words of a link; kind of file, size and length stand behind it.
video-download = Videoyu indir
# Opens the words of the video as text.
video-transcript = Videoda söylenenler
# Heading of a list of links.
video-pages = İşaret dilinde videosu olan sayfalar

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date }, saat { $time }
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (resmî tatil): Lütfen gelmeden önce sorun.
# $date: the day from which other hours hold.
hours-from = { $date } tarihinden itibaren
# Label before what comes after a step.
step-next = Sonra

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = İki dilde göster ve yazdır
# Link on a page to the sheet with German.
sheet-link = Almanca ile yan yana göster ve yazdır
# Label before the address of the page, beside its QR code.
sheet-address = Bu sayfa internette
sheet-back = Sayfaya git
sheet-office = Sorumlu kurum
