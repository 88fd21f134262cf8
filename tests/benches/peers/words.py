"""Filler vocabulary for the synthetic portal: real words in the real script of each language, so that sizes in bytes, shaping
and escaping are as in practice. The text means nothing, on purpose. `--languages N` takes the first N of LANGUAGES; the first one
is the source language. Each is one that Lotse has words for."""

LANGUAGES = [
    # code, its own name, direction, comma, full stop
    ("de", "Deutsch", "ltr", ",", "."),
    ("en", "English", "ltr", ",", "."),
    ("ar", "العربية", "rtl", "،", "."),
    ("uk", "Українська", "ltr", ",", "."),
    ("tr", "Türkçe", "ltr", ",", "."),
    ("fa", "فارسی", "rtl", "،", "."),
    ("ru", "Русский", "ltr", ",", "."),
    ("fr", "Français", "ltr", ",", "."),
    ("ti", "ትግርኛ", "ltr", "፣", "።"),
    ("so", "Soomaali", "ltr", ",", "."),
    ("es", "Español", "ltr", ",", "."),
    ("ro", "Română", "ltr", ",", "."),
    ("bg", "Български", "ltr", ",", "."),
    ("pl", "Polski", "ltr", ",", "."),
    ("ps", "پښتو", "rtl", "،", "."),
    ("vi", "Tiếng Việt", "ltr", ",", "."),
]

# code -> (words, word endings used to stretch the vocabulary)
WORDS = {
    "de": ("Antrag Amt Behörde Stadt Gemeinde Wohnung Arbeit Kurs Sprache Familie Kind Schule Frist Gebühr Ausweis Termin Formular Beratung Unterlagen Aufenthalt Bescheid Anmeldung Stelle Hilfe Verein Gesundheit Versicherung Nachweis Ausbildung Integration und oder mit für bei nach kostenlos persönlich schriftlich gültig wichtig möglich brauchen melden bringen erhalten prüfen", ["", "", "en", "s", "e"]),
    "en": ("application office authority city municipality housing work course language family child school deadline fee passport appointment form advice documents residence notice registration service help association health insurance proof training integration and or with for at after free personal written valid important possible need report bring receive check", ["", "", "s", "ed", "ing"]),
    "ar": ("طلب مكتب دائرة مدينة بلدية سكن عمل دورة لغة أسرة طفل مدرسة موعد رسوم هوية نموذج استشارة وثائق إقامة قرار تسجيل خدمة مساعدة جمعية صحة تأمين إثبات تدريب اندماج مع أو في إلى بعد مجاني شخصي كتابي صالح مهم ممكن يحتاج يقدم يحضر يستلم يفحص", ["", "", "ات", "ين", "ها"]),
    "uk": ("заява управління служба місто громада житло робота курс мова родина дитина школа термін плата посвідчення зустріч форма консультація документи проживання рішення реєстрація послуга допомога спілка здоров'я страхування підтвердження навчання інтеграція та або з для при після безкоштовно особисто письмово дійсний важливо можливо потрібно повідомити принести отримати перевірити", ["", "", "и", "ах", "ою"]),
    "tr": ("başvuru daire kurum şehir belediye konut iş kurs dil aile çocuk okul süre ücret kimlik randevu form danışma belge oturum karar kayıt hizmet yardım dernek sağlık sigorta kanıt eğitim uyum ve veya ile için sonra ücretsiz şahsen yazılı geçerli önemli mümkün gerek bildirmek getirmek almak kontrol", ["", "", "lar", "in", "de"]),
    "fa": ("درخواست اداره سازمان شهر شهرداری مسکن کار دوره زبان خانواده کودک مدرسه مهلت هزینه کارت وقت فرم مشاوره مدارک اقامت حکم ثبت خدمت کمک انجمن سلامت بیمه گواهی آموزش ادغام و یا با برای در پس رایگان شخصی کتبی معتبر مهم ممکن نیاز اعلام آوردن دریافت بررسی", ["", "", "ها", "ی", "های"]),
    "ru": ("заявление ведомство служба город община жильё работа курс язык семья ребёнок школа срок сбор удостоверение приём форма консультация документы проживание решение регистрация услуга помощь общество здоровье страхование подтверждение обучение интеграция и или с для при после бесплатно лично письменно действительный важно можно нужно сообщить принести получить проверить", ["", "", "ы", "ах", "ой"]),
    "fr": ("demande bureau autorité ville commune logement travail cours langue famille enfant école délai frais identité rendez-vous formulaire conseil documents séjour décision inscription service aide association santé assurance preuve formation intégration et ou avec pour chez après gratuit personnel écrit valable important possible besoin signaler apporter recevoir vérifier", ["", "", "s", "e", "es"]),
    "ti": ("ምልክታ ቤትጽሕፈት ሰበስልጣን ከተማ ምምሕዳር ገዛ ስራሕ ኮርስ ቋንቋ ስድራ ቆልዓ ቤትትምህርቲ ግዜ ክፍሊት መንነት ቆጸራ ቅጥዒ ምኽሪ ሰነዳት መንበሪ ውሳነ ምዝገባ ኣገልግሎት ሓገዝ ማሕበር ጥዕና መድሕን መረጋገጺ ስልጠና ውህደት ወይ ምስ ንዓ ኣብ ድሕሪ ብነጻ ብኣካል ብጽሑፍ ቅቡል ኣገዳሲ ይከኣል የድሊ ሓብር ኣምጽእ ተቐበል ርአ", ["", "", "ታት", "ን", "ካ"]),
    "so": ("codsi xafiis hay'ad magaalo degmo guri shaqo koorso luqad qoys carruur dugsi muddo lacag aqoonsi ballan foom talo dukumenti joogitaan go'aan diiwaan adeeg caawimo urur caafimaad caymis caddayn tababar dhexgal iyo ama la loo ka kadib bilaash shakhsi qoraal ansax muhiim suurtagal baahan sheeg keen hel hubi", ["", "", "ka", "yada", "ta"]),
    "es": ("solicitud oficina autoridad ciudad municipio vivienda trabajo curso idioma familia niño escuela plazo tasa identidad cita formulario consejo documentos residencia decisión registro servicio ayuda asociación salud seguro prueba formación integración y o con para en después gratis personal escrito válido importante posible", ["", "", "s", "es", "a"]),
    "ro": ("cerere birou autoritate oraș comună locuință muncă curs limbă familie copil școală termen taxă identitate programare formular consiliere documente ședere decizie înregistrare serviciu ajutor asociație sănătate asigurare dovadă instruire integrare și sau cu pentru la după gratuit personal scris valabil important posibil", ["", "", "i", "e", "ul"]),
    "bg": ("заявление служба орган град община жилище работа курс език семейство дете училище срок такса карта среща формуляр съвет документи престой решение регистрация услуга помощ сдружение здраве осигуровка доказателство обучение интеграция и или с за при след безплатно лично писмено валиден важно възможно", ["", "", "и", "та", "то"]),
    "pl": ("wniosek urząd organ miasto gmina mieszkanie praca kurs język rodzina dziecko szkoła termin opłata dowód wizyta formularz porada dokumenty pobyt decyzja rejestracja usługa pomoc stowarzyszenie zdrowie ubezpieczenie potwierdzenie szkolenie integracja i lub z dla przy po bezpłatnie osobiście pisemnie ważny możliwy", ["", "", "y", "ów", "ach"]),
    "ps": ("غوښتنلیک دفتر اداره ښار ښاروالي کور کار کورس ژبه کورنۍ ماشوم ښوونځی موده فیس پېژند وخت فورمه مشوره اسناد استوګنه پرېکړه ثبت خدمت مرسته ټولنه روغتیا بیمه ثبوت روزنه یوځای او یا سره لپاره په وروسته وړیا شخصي لیکلی معتبر مهم ممکن", ["", "", "ونه", "ې", "و"]),
    "vi": ("đơn phòng cơquan thànhphố xã nhà việc khóa ngônngữ giađình trẻ trường hạn phí thẻ hẹn mẫu tưvấn giấytờ cưtrú quyếtđịnh đăngký dịchvụ giúpđỡ hội sứckhỏe bảohiểm bằngchứng đàotạo hộinhập và hoặc với cho tại sau miễnphí trựctiếp vănbản hợplệ quantrọng cóthể", ["", "", "", "", ""]),
}

# Interface strings; nearly all stand on every page.
STRINGS = [
    "site_title", "skip", "menu", "services", "contacts", "measures", "topics", "home",
    "language", "breadcrumb", "updated", "reference", "audience", "contact", "phone",
    "email", "related", "on_this_page", "entries", "home_sections", "home_topics",
    "to_top", "imprint", "privacy", "accessibility", "footer_note",
]
TOPICS = ["work", "housing", "language", "school", "health", "family", "residence",
          "money", "mobility", "leisure", "rights", "emergency"]
