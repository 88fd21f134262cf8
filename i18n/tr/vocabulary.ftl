### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Written by the makers of Lotse, not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = Hizmet
    .plural = Hizmetler
type-contact = İletişim
    .plural = İletişim noktaları
type-organisation = Kuruluş
    .plural = Kuruluşlar
type-life_situation = Yaşam durumu
    .plural = Yaşam durumları
type-event = Etkinlik
    .plural = Etkinlikler
type-news = Haber
    .plural = Haberler
type-page = Sayfa
    .plural = Sayfalar
type-section = Bölüm
    .plural = Bölümler
type-term = Kavram
    .plural = Kavramlar
type-plan_edition = Uyum planı
    .plural = Uyum planları
type-action_field = Çalışma alanı
    .plural = Çalışma alanları
type-goal = Hedef
    .plural = Hedefler
type-measure = Faaliyet
    .plural = Faaliyetler
type-indicator = Gösterge
    .plural = Göstergeler
type-report = Rapor
    .plural = Raporlar
type-programme = Destek programı
    .plural = Destek programları
type-recommendation = Öneri
    .plural = Öneriler

## Services

service-kind-advice = Danışmanlık
service-kind-course = Kurs
service-kind-authority = Resmî daire
# Meeting other people, getting to know one another.
service-kind-encounter = Buluşma ve tanışma
service-kind-leisure = Boş zaman
service-kind-online = İnternette
service-kind-interpreting = Sözlü çeviri
service-kind-childcare = Çocuk bakımı
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = Eşlik etme
audience-all_residents = Şehirdeki herkes
audience-newcomers = Yeni gelenler
audience-refugees = Mülteciler
audience-families = Aileler
audience-parents = Anne ve babalar
audience-children = Çocuklar
audience-young_people = Gençler
audience-women = Kadınlar
audience-men = Erkekler
audience-older_people = Yaşlılar
audience-workers = Çalışanlar
audience-jobseekers = İş arayanlar
audience-students = Üniversite öğrencileri
audience-volunteers = Gönüllüler
audience-employers = İşverenler
audience-people_with_disabilities = Engelli insanlar
audience-professionals = Danışmanlık ve idare çalışanları
service-status-active = sürüyor
service-status-paused = ara verildi
service-status-ended = sona erdi
service-status-planned = planlandı
# How a language is offered.
language-how-spoken = konuşuluyor
language-how-interpreter = tercüman ile
language-how-written = yazılı
channel-kind-visit = Yerinde
channel-kind-phone = Telefonla
channel-kind-web = İnternette
channel-kind-mail = E-posta ile
channel-kind-app = Uygulama ile

## Contacts

phone-kind-office = büro
phone-kind-mobile = cep telefonu
phone-kind-hotline = yardım hattı
phone-kind-fax = faks
messenger-kind-whatsapp = WhatsApp
messenger-kind-signal = Signal
messenger-kind-telegram = Telegram
accessibility-feature-step_free_entrance = Basamaksız giriş
accessibility-feature-lift = Asansör
accessibility-feature-accessible_toilet = Engelli tuvaleti
accessibility-feature-accessible_parking = Engelli park yeri
accessibility-feature-induction_loop = İşitme cihazları için indüksiyon sistemi
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = Görme engelliler için yönlendirme
accessibility-feature-assistance_dogs = Yardımcı köpekler girebilir
# The answer to whether a place has such a feature.
degree-yes = evet
degree-no = hayır
degree-partly = kısmen
organisation-kind-municipal = Belediye
organisation-kind-state = Eyalet
organisation-kind-federal = Federal devlet
organisation-kind-welfare_association = Sosyal yardım kuruluşu
organisation-kind-association = Dernek
organisation-kind-migrant_organisation = Göçmen örgütü
organisation-kind-company = Şirket
organisation-kind-school = Okul
organisation-kind-other = Diğer

## Life situations

legal-area-residence = Oturum hukuku
legal-area-social = Sosyal hukuk
legal-area-employment = İş hukuku
legal-area-family = Aile hukuku
legal-area-education = Eğitim
legal-area-health = Sağlık
legal-area-housing = Konut

## Events

event-kind-conference = Konferans
event-kind-committee = Komisyon toplantısı
event-kind-course_date = Kurs günü
event-kind-meeting = Buluşma
event-status-scheduled = yapılacak
event-status-cancelled = iptal edildi
event-status-postponed = ertelendi
event-status-moved_online = artık çevrim içi

## The integration plan

edition-status-draft = taslak
edition-status-consultation = görüşülüyor
edition-status-working_paper = çalışma belgesi
edition-status-adopted = kabul edildi
edition-status-replaced = yenisi var
# What became of a goal or a measure in the next edition.
carried-how-continued = sürdürüldü
carried-how-merged = birleştirildi
carried-how-split = bölündü
carried-how-dropped = sürdürülmedi
goal-level-guiding = Ana hedef
goal-level-sub = Alt hedef
goal-level-operative = Uygulama hedefi
measure-status-planned = planlandı
measure-status-in_progress = sürüyor
measure-status-delayed = gecikiyor
measure-status-done = tamamlandı
# Has become a permanent part of the town’s work.
measure-status-established = kalıcı oldu
measure-status-paused = ara verildi
measure-status-not_reached = ulaşılmadı
measure-status-dropped = vazgeçildi
measure-status-merged = birleştirildi
measure-phase-idea = Fikir
measure-phase-planning = Planlama
measure-phase-implementation = Uygulama
measure-phase-evaluation = Değerlendirme
measure-kind-new = yeni
measure-kind-continued = sürdürülüyor
measure-kind-permanent = sürekli görev
priority-high = yüksek
priority-medium = orta
priority-low = düşük
budget-source-own = Şehir
budget-source-state = Eyalet
budget-source-federal = Federal devlet
budget-source-eu = Avrupa Birliği
# Foundations, companies, donors.
budget-source-third = Diğerleri

## Translations

translation-by-human = bir insan çevirdi
translation-by-machine = bir bilgisayar çevirdi
translation-by-machine-edited = bir bilgisayar çevirdi, bir insan düzeltti
translation-review-none = henüz kontrol edilmedi
translation-review-native = ana dili konuşan biri kontrol etti
# The office that is responsible for the text.
translation-review-office = sorumlu daire kontrol etti

## Languages

language-de = Almanca
language-de-simple = Kolay Almanca
# German Sign Language.
language-gsg = Alman İşaret Dili
language-en = İngilizce
language-fr = Fransızca
language-es = İspanyolca
language-pl = Lehçe
language-ro = Rumence
language-bg = Bulgarca
language-sq = Arnavutça
language-tr = Türkçe
language-vi = Vietnamca
language-so = Somalice
language-hr = Hırvatça
language-bs = Boşnakça
language-uk = Ukraynaca
language-ru = Rusça
language-ar = Arapça
language-fa = Farsça
language-prs = Darice
language-ps = Peştuca
language-kmr = Kurmancî
language-ckb = Soranî
language-ku = Kürtçe
language-ur = Urduca
language-ti = Tigrinya dili
language-sr = Sırpça
language-sr-Latn = Latin harfli Sırpça
language-zh-Hans = Çince

## States of Germany

land-BW = Baden-Württemberg
land-BY = Bavyera
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hessen
land-MV = Mecklenburg-Vorpommern
land-NI = Aşağı Saksonya
land-NW = Kuzey Ren-Vestfalya
land-RP = Renanya-Palatina
land-SL = Saarland
land-SN = Saksonya
land-ST = Saksonya-Anhalt
land-SH = Schleswig-Holstein
land-TH = Thüringen

## Public holidays

holiday-new_year = Yılbaşı
holiday-epiphany = Üç Kral Günü
holiday-womens_day = Dünya Kadınlar Günü
holiday-good_friday = Kutsal Cuma
holiday-easter_sunday = Paskalya pazarı
holiday-easter_monday = Paskalya pazartesisi
holiday-labour_day = Emek Günü
holiday-ascension = İsa’nın Göğe Yükselişi
holiday-whit_sunday = Pentekost pazarı
holiday-whit_monday = Pentekost pazartesisi
holiday-corpus_christi = Katolik Yortusu (Fronleichnam)
holiday-assumption = Meryem’in Göğe Yükselişi
holiday-world_childrens_day = Dünya Çocuk Günü
holiday-german_unity = Alman Birliği Günü
holiday-reformation = Reformasyon Günü
holiday-all_saints = Azizler Günü
holiday-repentance = Tövbe ve Dua Günü
holiday-christmas = Noel’in birinci günü
holiday-boxing_day = Noel’in ikinci günü
holiday-liberation = Kurtuluş Günü
holiday-uprising_1953 = 1953 ayaklanmasının yıl dönümü

## Obligatory pages

page-role-urgent_help = Acil yardım
page-role-imprint = Künye
page-role-privacy = Veri koruma
page-role-accessibility_statement = Erişilebilirlik beyanı
page-role-easy_language = Kolay dil
page-role-sign_language = İşaret dili
page-role-about = Hakkımızda
page-role-feedback = Geri bildirim

## How exactly a period is known

precision-year = yıl olarak
precision-quarter = üç aylık dönem olarak
precision-month = ay olarak
precision-day = gün olarak

## Accessibility statement

statement-status-full = Portal, EN 301 549 standardının ve WCAG 2.2’nin A ve AA düzeylerindeki bütün şartlarını karşılıyor.
statement-status-partial = Portal, EN 301 549 standardının ve WCAG 2.2’nin A ve AA düzeylerindeki şartların çoğunu karşılıyor.
statement-status-none = Portal, EN 301 549 standardının ve WCAG 2.2’nin A ve AA düzeylerindeki şartları henüz karşılamıyor.
statement-method-self_assessment = Portalı kendimiz değerlendirdik.
statement-method-external_assessment = Portalı başka bir kurum değerlendirdi.
barrier-reason-non_compliance = henüz yapılmadı
barrier-reason-disproportionate_burden = orantısız yük
barrier-reason-out_of_scope = kuralların kapsamında değil
