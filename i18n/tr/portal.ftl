### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Written by the makers of Lotse, not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = Hafenstadt’a hoş geldiniz
portal-tagline = Şehrimizdeki herkes için yardım, danışmanlık ve buluşma

## Links of the town at the foot of every page

footer-town = Hafenstadt Belediyesi
footer-appointments = Belediyeden randevu alma

## Topics of services and pages

topic-registration = Kayıt ve kimlik belgeleri
topic-residence = Oturum
topic-german = Almanca öğrenmek
topic-work = Çalışma ve meslek eğitimi
topic-housing = Konut
topic-school = Okul ve kreş
topic-health = Sağlık
topic-family = Aile
topic-advice = Danışmanlık
topic-leisure = Boş zaman ve spor
topic-volunteering = Katılım ve gönüllülük
topic-rights = Haklar ve ayrımcılığa karşı koruma

## Districts of the town; `alle` is the whole town

district-mitte = Mitte
district-hafen = Hafen
district-nordstadt = Nordstadt
district-suedstadt = Südstadt
district-werder = Werder
district-alle = Tüm şehir

## Themes that run across the fields of the integration plan

theme-civil_society = Sivil toplum
theme-anti_racism = Irkçılığa karşı
theme-neighbourhood = Komşuluk
theme-participation = Katılım
theme-digital = Dijital konular
theme-women = Kadınlar
