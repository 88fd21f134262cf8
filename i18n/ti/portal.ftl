### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Translated by a machine into the Tigrinya of Eritrea, not yet read by anybody who speaks it.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = እንቋዕ ናብ ሃፈንሽታት መጻእኩም
portal-tagline = ኣብ ከተማና ንኹሉ ሰብ ሓገዝ፣ ምኽርን ምርኻብን

## Links of the town at the foot of every page

footer-town = ከተማ ሃፈንሽታት
footer-appointments = ቆጸራ ኣብ ምምሕዳር ከተማ (Rathaus)

## Topics of services and pages

topic-registration = ምዝገባን ወረቓቕትን
topic-residence = መንበሪ ፍቓድ
topic-german = ጀርመንኛ ምምሃር
topic-work = ስራሕን ሞያዊ ስልጠናን
topic-housing = መንበሪ ገዛ
topic-school = ቤት ትምህርትን መዋእለ ህጻናትን
topic-health = ጥዕና
topic-family = ስድራቤት
topic-advice = ምኽሪ
topic-leisure = ትርፊ ግዜን ስፖርትን
topic-volunteering = ምስታፍን ወለንታዊ ስራሕን
topic-rights = መሰላትን ካብ ኣድልዎ ምክልኻልን

## Districts of the town; `alle` is the whole town

district-mitte = ሚተ (Mitte)
district-hafen = ሃፈን (Hafen)
district-nordstadt = ኖርድሽታት (Nordstadt)
district-suedstadt = ዙድሽታት (Südstadt)
district-werder = ቨርደር (Werder)
district-alle = ኩላ ከተማ

## Themes that run across the fields of the integration plan

theme-civil_society = ሲቪላዊ ማሕበረሰብ
theme-anti_racism = ኣንጻር ዓሌትነት
theme-neighbourhood = ጉርብትና
theme-participation = ተሳትፎ
theme-digital = ዲጂታል
theme-women = ደቂ ኣንስትዮ
