### What Lotse says to editors about mistakes in their files. Readers are office staff, not programmers.
### One message for each rule, under its name with `_` for `/`: what is wrong. Its attributes: `help` and `help-…`, what to do;
### `why`, why it matters to a reader; `explain`, for `lotse explain`. The last two stand without values in braces.

level-error = Fehler
level-warning = Warnung
level-hint = Hinweis
# Before a sentence that says why something matters.
level-note = Warum
# Before a sentence that says what to do.
level-help = Hilfe
# Above the line as it should be.
fix-title = So ist die Zeile richtig
# Behind the first names of a list. $more: how many are not named.
and-more = { $more ->
    [0] {""}
    [one] {" "}und ein weiterer
   *[other] {" "}und { $more } weitere
}
# Beside a further place that explains a finding.
label-first = hier steht es zum ersten Mal
label-same = hier ist das andere
label-source = der Ausgangstext
label-begin = hier beginnt er
label-before = dieser Eintrag steht davor
label-used = hier wird die Angabe gebraucht
label-colour = die andere Farbe

## Files

# $file: name of the file. $encoding: name of its encoding, or empty where it is no text.
files_encoding =
    { $encoding ->
        [Windows-1252] „{ $file }“ ist im alten Windows-Format (Windows-1252) gespeichert, nicht in UTF-8.
        [UTF-16LE] „{ $file }“ ist in UTF-16 gespeichert, nicht in UTF-8.
        [UTF-16BE] „{ $file }“ ist in UTF-16 gespeichert, nicht in UTF-8.
       *[other] „{ $file }“ lässt sich nicht als Text lesen.
    }
    .help = Öffnen Sie die Datei, wählen Sie „Speichern unter“ und dort die Codierung „UTF-8“.
    .help-binary = Vermutlich ist das ein Bild oder ein Dokument mit falscher Endung. Geben Sie ihm seine eigene Endung, etwa `.pdf`, oder speichern Sie es als reinen Text in UTF-8.
    .why = Sonst stehen auf der Seite unlesbare Zeichen statt Umlauten und arabischer Schrift.
    .explain =
        Lotse liest Texte in der Codierung UTF-8, weil nur sie alle Schriften enthält.
        Ältere Windows-Programme speichern in einer anderen. Lotse erkennt das, liest den Text trotzdem
        und zeigt auch seine übrigen Fehler. Veröffentlicht wird er erst in UTF-8.
    .what = Die Datei ist nicht als UTF-8 gespeichert.

# $file: path of the file or folder. $error: what the system says.
files_unreadable = „{ $file }“ lässt sich nicht öffnen.
    .help = Prüfen Sie, ob es die Datei noch gibt und ob Sie sie öffnen dürfen. Der Computer meldet: „{ $error }“
    .help-name = Der Name enthält Zeichen, die sich nicht lesen lassen. Benennen Sie die Datei oder den Ordner um: a bis z, Ziffern, `-` und `_`.
    .explain =
        Lotse konnte eine Datei oder einen Ordner nicht öffnen. Oft fehlt die Berechtigung, das Netzlaufwerk
        ist getrennt, oder die Datei wurde gerade verschoben. Lotse veröffentlicht nichts, solange ein Teil fehlt.
    .what = Die Datei lässt sich nicht öffnen.

# $file: name of the file. $limit: how many megabytes it may have.
files_too-large = „{ $file }“ ist größer als { $limit } MB.
    .help = Verkleinern Sie die Datei, oder teilen Sie sie auf.
    .help-text = Teilen Sie den Text auf mehrere Seiten auf. Bilder und Tabellen legen Sie als eigene Dateien daneben.
    .help-asset = Verkleinern Sie die Datei. Bei Bildern genügen 2000 Pixel Breite; eine PDF-Datei speichern Sie „für das Internet optimiert“.
    .help-video = Videos dürfen { $limit } MB groß sein. Speichern Sie es in einem Videoprogramm kleiner: 720 Pixel Höhe genügen.
    .why = Viele lesen das Portal am Handy und zahlen für jedes Megabyte.
    .explain =
        Texte dürfen 2 MB groß sein, Dateien zum Herunterladen 25 MB, Videos 500 MB. Größere Dateien laden auf dem Handy
        zu lange und verbrauchen das Datenvolumen der Menschen, die sie brauchen.
    .what = Der Text ist größer als 2 MB, das Video größer als 500 MB oder eine andere Datei größer als 25 MB.

# $file: path of the link.
files_link-outside = „{ $file }“ ist eine Verknüpfung, die zu keiner Datei im Ordner des Portals führt.
    .help = Legen Sie statt der Verknüpfung die Datei selbst in den Ordner.
    .why = So gelangt nichts ins Internet, das nicht zum Portal gehört.
    .explain =
        Eine Verknüpfung darf nur zu einer Datei im Ordner des Portals führen. Führt sie woandershin, zu einem Ordner
        oder ins Leere, nimmt Lotse sie nicht. Sonst könnte eine fremde Datei versehentlich veröffentlicht werden.
    .what = Eine Verknüpfung führt zu keiner Datei im Ordner des Portals.

# $file: name of the file. $letter: the first letter that should not be in its path. $better: a better name.
files_name-letters = „{ $file }“: Im Namen der Datei oder ihres Ordners steht das Zeichen „{ $letter }“.
    .help = Nehmen Sie nur a bis z, Ziffern, `-` und `_`, etwa `{ $better }`. Steht das Zeichen im Namen des Ordners, benennen Sie den Ordner um.
    .why = Der Name wird Teil der Adresse, und die soll sich am Telefon ansagen und fehlerfrei verschicken lassen.
    .explain =
        Aus den Namen von Dateien und Ordnern werden Adressen. Umlaute, Leerzeichen und andere Zeichen werden dort
        zu Folgen wie `%C3%BC`, die niemand abtippen kann. Benennen Sie Übersetzungen gleich mit um,
        und tragen Sie die alte Adresse unter `aliases` ein, wenn die Seite schon veröffentlicht war.
    .what = Im Namen stehen Umlaute, Leerzeichen oder andere Zeichen, die in einer Adresse stören.

# $first, $second: paths of two files.
files_name-case = „{ $first }“ und „{ $second }“ unterscheiden sich nur in großen und kleinen Buchstaben.
    .help = Benennen Sie eine der beiden Dateien um, am besten ganz in kleinen Buchstaben.
    .why = Auf vielen Computern sind beide ein und dieselbe Datei, und eine der Seiten verschwindet.
    .explain =
        Windows und macOS unterscheiden bei Dateinamen nicht zwischen großen und kleinen Buchstaben, viele Server schon.
        Zwei Namen, die sich nur darin unterscheiden, sind deshalb einmal zwei Seiten und einmal nur eine.
    .what = Zwei Namen unterscheiden sich nur in großen und kleinen Buchstaben.

## How front matter is written

# $field: name of the field. $corrected: the line as it should be.
syntax_colon-in-value = Im Feld `{ $field }` steht ein Doppelpunkt, aber die Anführungszeichen fehlen.
    .help = Setzen Sie den Text in Anführungszeichen: `{ $corrected }`
    .explain =
        In den Kopfdaten trennt der Doppelpunkt den Namen eines Feldes von seinem Wert. Steht ein zweiter
        mit Leerzeichen dahinter im Text, ist nicht klar, wo der Wert beginnt. Anführungszeichen um den Text lösen das.
    .what = Ein Wert mit Doppelpunkt braucht Anführungszeichen.

syntax_tab = Diese Zeile ist mit der Tabulatortaste eingerückt.
    .help = Löschen Sie den Tabulator, und setzen Sie Leerzeichen: zwei für jede Stufe.
    .explain =
        In den Kopfdaten zeigt die Einrückung, was zusammengehört. Ein Tabulator ist in jedem Programm verschieden
        breit, deshalb gelten dort nur Leerzeichen.
    .what = Eine Zeile ist mit der Tabulatortaste eingerückt.

# $fence: the line that closes, `---` or `+++`. $last: the last field, or the last line.
syntax_open-front-matter = Die Kopfdaten sind nicht geschlossen.
    .help = Fügen Sie unter dem letzten Feld eine Zeile mit `{ $fence }` ein.
    .help-after = Fügen Sie nach der Zeile mit `{ $last }` eine Zeile mit `{ $fence }` ein.
    .help-empty = Fügen Sie unter den Feldern eine Zeile mit `{ $fence }` ein. Ohne Felder löschen Sie die erste Zeile.
    .explain =
        Die Kopfdaten stehen am Anfang der Datei zwischen zwei Zeilen mit drei Bindestrichen (`---`). Fehlt die zweite,
        ist nicht zu erkennen, wo die Felder enden und wo der Text der Seite beginnt.
    .what = Unter den Kopfdaten fehlt die Zeile mit drei Bindestrichen.

# $line: the first line of the file.
syntax_missing-fence = Vor „{ $line }“ fehlt die Zeile, mit der die Kopfdaten beginnen.
    .help = Setzen Sie eine Zeile mit drei Bindestrichen (`---`) darüber und eine unter das letzte Feld.
    .why = Sonst stehen die Felder als Text auf der Seite.
    .explain =
        Die Datei beginnt mit einem Feld wie `title:`, aber ohne die Zeile `---` davor. Erst zwei solche Zeilen,
        eine über und eine unter den Feldern, machen daraus Kopfdaten.
    .what = Über den Kopfdaten fehlt die Zeile mit drei Bindestrichen.

# $field: name of the field.
syntax_duplicate-key = Das Feld `{ $field }` steht zweimal da.
    .help = Löschen Sie eine der beiden Zeilen. Mehrere Werte schreiben Sie als Liste in ein Feld.
    .explain =
        Jedes Feld darf an seiner Stelle nur einmal stehen. Bei zwei Zeilen wäre nicht klar, welche gilt.
        Lotse zeigt beide Stellen.
    .what = Ein Feld steht zweimal da.

# $line: the line.
syntax_not-a-field = In der Zeile „{ $line }“ fehlt der Name eines Feldes oder das Leerzeichen nach dem Doppelpunkt.
    .help = Schreiben Sie Namen, Doppelpunkt, Leerzeichen und Wert: `title: Deutschkurs`. Text der Seite gehört unter die zweite Zeile mit `---`.
    .explain =
        Jede Zeile der Kopfdaten beginnt mit dem Namen eines Feldes, einem Doppelpunkt und einem Leerzeichen.
        Lotse hat eine Zeile gefunden, bei der etwas davon fehlt. Oft ist es Text, der nach unten auf die Seite gehört,
        oder das Leerzeichen nach dem Doppelpunkt wurde vergessen.
    .what = Einer Zeile fehlt der Name des Feldes oder das Leerzeichen nach dem Doppelpunkt.

# $line: the line.
syntax_yaml = Die Zeile „{ $line }“ lässt sich nicht lesen.
    .help = Vergleichen Sie die Zeile mit denen darüber und darunter. Ein Feld sieht so aus: `title: Deutschkurs`
    .help-bracket = Eine eckige Klammer ist noch offen. Schließen Sie die Liste: `tags: [deutsch, lernen]`
    .help-brace = Eine geschweifte Klammer ist noch offen. Schließen Sie sie: `cost: {"{"}free: ja{"}"}`
    .help-quote = Zu einem Anführungszeichen fehlt das zweite. Setzen Sie eines vor den Text und eines dahinter: `title: "Deutschkurs"`
    .help-reserved = Ein Wert mit einem Sonderzeichen am Anfang braucht Anführungszeichen: `title: "@hafenstadt"`
    .help-indent = Meist stimmt die Einrückung nicht: Felder beginnen ganz links, ihre Teile zwei Leerzeichen weiter rechts. Stimmt sie, setzen Sie den Wert in Anführungszeichen.
    .explain =
        Die Kopfdaten folgen einfachen Regeln: ein Feld je Zeile, Teile eines Feldes zwei Leerzeichen eingerückt,
        Klammern und Anführungszeichen immer paarweise. An dieser Stelle geht eine davon nicht auf.
        Die anderen Felder liest Lotse trotzdem.
    .what = Eine Zeile der Kopfdaten lässt sich nicht lesen, etwa weil eine Klammer offen ist.

# $line: the line; empty where the mistake is at the end of the file.
syntax_toml = Die Zeile „{ $line }“ passt so nicht.
    .help = Schreiben Sie Namen, Gleichheitszeichen und Wert: `title = "Deutschkurs"`
    .help-syntax = Texte stehen in Anführungszeichen, Listen in eckigen Klammern: `name = "Hafenstadt"` oder `languages = ["de", "ar"]`
    .help-duplicate = Diesen Namen gibt es schon weiter oben. Löschen Sie eine der beiden Zeilen.
    .explain =
        Die Einstellungen in `portal.toml` und Kopfdaten zwischen `+++` haben die Form `name = "Wert"`. An dieser Stelle
        fehlt ein Zeichen, oder ein Name steht zweimal da.
    .what = Eine Zeile in TOML lässt sich nicht lesen.

## Fields of the front matter

# $field: what the editor wrote as a name. $suggestion: the name that was probably meant.
front-matter_unknown-field = Das Feld „{ $field }“ gibt es hier nicht.
    .help = Prüfen Sie, ob das Feld richtig geschrieben und eingerückt ist. Alle Felder nennt das Handbuch (`content/README.md`).
    .help-did-you-mean = Meinten Sie `{ $suggestion }`?
    .help-other-type = Dieses Feld gehört zu Seiten im Ordner `{ $folder }`. Verschieben Sie die Datei dorthin, wenn sie so etwas beschreibt; oder legen Sie dort eine an, und verweisen Sie auf sie.
    .why = Was in einem unbekannten Feld steht, erscheint nicht auf der Seite.
    .explain =
        Jede Art von Seite hat ihre eigenen Felder, und alle haben englische Namen. Lotse nennt jedes Feld, das es nicht kennt,
        und schlägt das ähnlichste vor. So geht keine Angabe durch einen Tippfehler verloren.
    .what = Das Feld gibt es bei dieser Art von Seite nicht.

# $field: name of the field. $means-de: what it holds.
front-matter_missing-field =
    { $help ->
        [empty] Das Feld `{ $field }` ist leer ({ $means-de }).
       *[other] Das Feld `{ $field }` fehlt ({ $means-de }).
    }
    .help = Ergänzen Sie an dieser Stelle `{ $field }: …`. Kopfdaten stehen am Anfang der Datei zwischen zwei Zeilen mit `---`.
    .help-empty = Schreiben Sie hinter `{ $field }:` in derselben Zeile, was dort stehen soll.
    .explain =
        Ohne manche Angaben ist eine Seite nicht brauchbar: eine Seite ohne Überschrift, ein Bild ohne Beschreibung,
        ein Termin ohne Beginn. Solche Felder müssen im Ausgangstext stehen; Übersetzungen brauchen sie nicht.
    .what = Ein Pflichtfeld fehlt.

# $field: name of the field. $part: the first of its own fields.
front-matter_wrong-shape = Das Feld `{ $field }` lässt sich so nicht lesen.
    .help = Sehen Sie im Handbuch (`content/README.md`) nach, wie das Feld geschrieben wird.
    .help-list = Hier steht eine Liste, es passt aber nur ein Wert. Schreiben Sie nur einen: `{ $field }: …`
    .help-map = Hier stehen Teile mit eigenen Namen, es passt aber nur ein Wert. Schreiben Sie ihn direkt dahinter: `{ $field }: …`
    .help-record = Hier steht nur ein Wert, das Feld hat aber eigene Teile. Schreiben Sie sie mit Namen, etwa `{"{"}{ $part }: …{"}"}`.
    .explain =
        Manche Felder haben einen Wert, manche eine Liste, manche eigene Teile wie ein Bild mit Datei und Beschreibung.
        Hier steht das eine, wo das andere hingehört.
    .what = Das Feld hat eine Liste, wo ein Wert hingehört, oder einen Wert, wo Teile hingehören.

# $field: name of the field. $value: what the editor wrote. $values: all that are possible. $vocabulary: the name of the list.
front-matter_unknown-value = Den Wert „{ $value }“ gibt es für das Feld `{ $field }` nicht.
    .help =
        { $vocabulary ->
            [topic] Möglich sind: { $values }. Weitere Themen tragen Sie in `portal.toml` bei `topics` ein.
            [district] Möglich sind: { $values }. Weitere Stadtteile tragen Sie in `portal.toml` bei `districts` ein.
            [theme] Möglich sind: { $values }. Weitere Querschnittsthemen tragen Sie in `portal.toml` bei `themes` ein.
           *[other] Möglich sind: { $values }.
        }
    .help-did-you-mean = Meinten Sie `{ $suggestion }`?
    .help-none =
        { $vocabulary ->
            [topic] Dieses Portal hat noch keine Themen. Tragen Sie sie in `portal.toml` unter `[vocabularies]` ein: `topics = ["wohnen", "arbeit"]`
            [district] Dieses Portal hat noch keine Stadtteile. Tragen Sie sie in `portal.toml` unter `[vocabularies]` ein: `districts = ["mitte", "hafen"]`
           *[theme] Dieses Portal hat noch keine Querschnittsthemen. Tragen Sie sie in `portal.toml` unter `[vocabularies]` ein: `themes = ["teilhabe", "digitales"]`
        }
    .help-label = So heißt der Wert auf der Seite. In den Kopfdaten steht dafür `{ $suggestion }`, gleich für alle Sprachen.
    .why = Nach diesen Werten wird gesucht und sortiert; was in keiner Liste steht, findet niemand.
    .explain =
        Für Felder wie Art, Zielgruppe oder Thema gibt es feste Werte, die Lotse in jeder Sprache richtig benennt.
        Themen und Stadtteile legt jedes Portal in `portal.toml` selbst fest. Einen Wert, der in keiner Liste steht,
        könnte Lotse weder übersetzen noch sortieren.
    .what = Der Wert ist keiner der festen Werte des Feldes.

# $field: name of the field. $value: what the editor wrote.
front-matter_bad-date = „{ $value }“ im Feld `{ $field }` lässt sich nicht als Datum lesen.
    .help = Schreiben Sie Tag, Monat und Jahr: `31.12.2026` oder `2026-12-31`.
    .help-format = Schreiben Sie Tag, Monat und Jahr in Ziffern: `31.12.2026` oder `2026-12-31`. Beginn und Ende eines Termins dürfen eine Uhrzeit haben: `31.12.2026 18:00`.
    .help-impossible = So gibt es den Tag im Kalender nicht. Prüfen Sie Tag und Monat, und schreiben Sie `31.12.2026` oder `2026-12-31`.
    .help-did-you-mean = Meinten Sie `{ $suggestion }`?
    .explain =
        Lotse liest Tage als `31.12.2026` oder `2026-12-31` und schreibt sie auf jeder Seite so, wie die Sprache es verlangt.
        Das Jahr hat vier Ziffern, und den Tag muss es geben.
    .what = Das ist kein Tag, oder es gibt ihn nicht.

# $field: name of the field. $value: what the editor wrote.
front-matter_bad-number = „{ $value }“ im Feld `{ $field }` lässt sich nicht als Zahl lesen.
    .help = Schreiben Sie die Zahl in Ziffern, ohne Worte daneben: `3`. Beträge dürfen ein Komma haben: `12,50`.
    .help-ambiguous = Das kann { $one } heißen oder { $other }. Schreiben Sie den Betrag ohne Punkt (`{ $one }`) oder mit zwei Stellen hinter dem Komma.
    .help-whole = Hier passt nur eine ganze Zahl, ohne Komma und Punkt: `3`
    .explain =
        In manche Felder gehört nur eine Zahl, damit Lotse damit sortieren und rechnen kann. Worte wie „ca.“ oder „ab“
        gehören in ein Feld für Anmerkungen oder in den Text der Seite.
    .what = Das ist keine Zahl.

# $field: name of the field. $value: what the editor wrote.
front-matter_bad-yes-no = „{ $value }“ im Feld `{ $field }` ist weder ja noch nein.
    .help = Schreiben Sie `ja` oder `nein`.
    .explain =
        Manche Felder beantworten eine Frage, etwa ob ein Angebot kostenlos ist. Lotse versteht `ja` und `nein`,
        auch `yes` und `no` oder `true` und `false`.
    .what = Das ist weder ja noch nein.

# $field: name of the field. $value: what the editor wrote.
front-matter_bad-duration = „{ $value }“ im Feld `{ $field }` lässt sich nicht als Zeitraum lesen.
    .help = Schreiben Sie eine Zahl und Monate oder Jahre: `6m` oder `6 Monate`, `1y` oder `1 Jahr`.
    .explain =
        Zeiträume bestehen aus einer Zahl und einer Einheit, etwa `6 Monate` oder `2 Jahre`. Kurz geht es auch:
        `6m` sind sechs Monate, `1y` ist ein Jahr.
    .what = Das ist kein Zeitraum wie `6m` oder `1y`.

# $field: name of the field. $value: what the editor wrote.
front-matter_bad-phone = „{ $value }“ im Feld `{ $field }` ist keine Nummer, die man wählen kann.
    .help = Schreiben Sie eine Nummer mit Vorwahl und ohne Worte: `0221 4710-112` oder `+49 221 4710-112`.
    .help-did-you-mean = Vermutlich fehlt, was vor der Vorwahl steht: Meinten Sie `{ $suggestion }`?
    .why = Viele tippen die Nummer auf dem Handy nur an, um anzurufen.
    .explain =
        Aus jeder Nummer wird ein Link, mit dem das Handy wählt, auch aus dem Ausland. Dafür braucht sie eine Vorwahl;
        kurze Nummern wie 112 oder 116 117 gehen auch. Worte wie „Zentrale“ und zweite Nummern gehören nicht in dieses Feld.
    .what = Die Nummer lässt sich so nicht wählen.

# $field: name of the field. $value: what the editor wrote.
front-matter_bad-email = „{ $value }“ im Feld `{ $field }` ist keine vollständige E-Mail-Adresse.
    .help = Schreiben Sie eine einzige Adresse ohne Leerzeichen, etwa `info@hafenstadt.example`.
    .help-did-you-mean = Meinten Sie `{ $suggestion }`?
    .explain =
        Aus der Adresse wird ein Link, mit dem man eine E-Mail beginnt. Lotse prüft, ob sie die übliche Form hat:
        ein Name, ein @, ein Ort mit Punkt. Schreibweisen wie „(at)“ funktionieren beim Antippen nicht.
    .what = Die E-Mail-Adresse ist nicht vollständig.

# $field: name of the field. $value: what the editor wrote.
front-matter_bad-url = „{ $value }“ im Feld `{ $field }` ist keine vollständige Internetadresse.
    .help = Kopieren Sie die ganze Adresse aus dem Browser, mit `https://` am Anfang: `https://www.hafenstadt.example`
    .help-did-you-mean = Meinten Sie `{ $suggestion }`?
    .explain =
        Eine Internetadresse beginnt mit `https://` oder `http://` und enthält keine Leerzeichen. Ohne diesen Anfang
        würde der Browser eine Seite im Portal selbst suchen, und der Link ginge ins Leere.
    .what = Die Internetadresse ist nicht vollständig.

# $field: name of the field. $value: what the editor wrote.
front-matter_bad-hours = „{ $value }“ im Feld `{ $field }` lässt sich nicht als Öffnungszeiten lesen.
    .help = Schreiben Sie die Tage als Mo, Tu, We, Th, Fr, Sa, Su und die Zeiten vierstellig: `Mo-We 08:00-16:00; Th 08:00-12:00,14:00-18:00; PH off`. `PH off` heißt: an Feiertagen geschlossen.
    .help-did-you-mean = Meinten Sie `{ $suggestion }`?
    .help-school-holidays = Lotse kennt die Schulferien nicht. Tragen Sie andere Zeiten in den Ferien mit Datum im Feld `exceptions` der Anlaufstelle ein.
    .why = Wer eine falsche Zeit liest, steht vor verschlossener Tür.
    .explain =
        Öffnungszeiten stehen in einer festen Schreibweise, damit Lotse sie in jeder Sprache als Tabelle zeigen kann:
        Tage als Mo, Tu, We, Th, Fr, Sa, Su, Zeiten wie `08:00-12:00`, zwischen den Regeln ein Semikolon. `PH off` heißt,
        dass an Feiertagen geschlossen ist; eine Bemerkung steht in Anführungszeichen: `Fr "nach Vereinbarung"`.
        Was klar zu verstehen ist, etwa „Di 8-12 Uhr“, schreibt Lotse Ihnen um.
    .what = Die Öffnungszeiten lassen sich nicht lesen.

# $field: name of the field. $value: what the editor wrote. $values: all that are possible.
front-matter_bad-language = Das Sprachkürzel „{ $value }“ im Feld `{ $field }` kennt Lotse nicht.
    .help = Möglich sind: { $values }.
    .help-did-you-mean = Meinten Sie `{ $suggestion }`? Möglich sind: { $values }.
    .explain =
        Sprachen werden mit ihren internationalen Kürzeln angegeben, damit Lotse ihre Namen in jeder Sprache schreiben kann.
        Manche Kürzel sehen wie die eines Landes aus und sind es nicht: Ukrainisch ist `uk`, nicht `ua`.
    .what = Das Sprachkürzel ist nicht bekannt.

# $value: what the editor wrote. $values: all that are possible.
front-matter_unknown-type = Die Art „{ $value }“ im Feld `type` gibt es nicht.
    .help = Möglich sind: { $values }. Meist können Sie die Zeile löschen, denn der Ordner bestimmt die Art.
    .help-did-you-mean = Meinten Sie `{ $suggestion }`?
    .help-section = `_index.md` ist immer die Seite ihres Ordners. Löschen Sie die Zeile, oder geben Sie der Datei einen anderen Namen.
    .explain =
        Die Art einer Seite ergibt sich aus ihrem Ordner: In `services` liegen Angebote, in `contacts` Anlaufstellen.
        Nur wo das nicht passt, steht im Feld `type` eine andere Art. Von der Art hängt ab, welche Felder es gibt.
    .what = Die Art im Feld `type` gibt es nicht.

## Files and pages

# $first, $second: paths of two files. $language: name of the language.
content_two-sources = Den Text auf { $language } gibt es zweimal: „{ $first }“ und „{ $second }“.
    .help = Behalten Sie eine der beiden Dateien, und löschen Sie die andere.
    .explain =
        In der Ausgangssprache darf eine Datei `kurs.md` oder mit Kürzel `kurs.de.md` heißen; beides meint dieselbe Seite.
        Gibt es beide, ist nicht klar, welche gilt.
    .what = Den deutschen Text gibt es zweimal, etwa als `kurs.md` und `kurs.de.md`.

# $file: name of the file. $language: what looks like a language in it. $languages: those of the portal.
# $suggestion, $suggestion-name: the language that was probably meant, and its name.
content_unknown-language = „{ $file }“: Die Sprache „{ $language }“ ist nicht eingerichtet.
    .help = Eingerichtet sind: { $languages }. Eine weitere Sprache tragen Sie in `portal.toml` bei `languages` ein. Ist „{ $language }“ keine Sprache, nehmen Sie davor `-` statt des Punktes.
    .help-did-you-mean = Meinten Sie `{ $suggestion }` ({ $suggestion-name })? Dann benennen Sie die Datei um. Eingerichtet sind: { $languages }.
    .explain =
        Das Kürzel zwischen den beiden Punkten sagt, in welcher Sprache eine Datei steht: `kurs.ar.md` ist Arabisch. Hier steht ein
        Kürzel, das in den Einstellungen fehlt. Ein Kürzel hat zwei oder drei kleine Buchstaben; Jahre wie in
        `bericht.2016.md` sind keine.
    .what = Die Sprache im Dateinamen ist nicht eingerichtet.

# $id: the page it should translate. $suggestion: the page that was probably meant.
content_orphan-translation = Zu dieser Übersetzung gibt es keinen Text in der Ausgangssprache.
    .help = Geben Sie der Übersetzung denselben Namen wie dem Ausgangstext, nur mit Kürzel: `kurs.md` und `kurs.ar.md`. Fehlt der Ausgangstext, legen Sie ihn an.
    .help-did-you-mean = Meinten Sie die Seite „{ $suggestion }“ statt „{ $id }“? Dann benennen Sie die Übersetzung um.
    .why = Telefonnummern, Zeiten und Adressen stehen nur im Ausgangstext; ohne ihn fehlen sie auf der Seite.
    .explain =
        Eine Übersetzung gehört zu dem Text, der im selben Ordner liegt und bis auf das Sprachkürzel gleich heißt.
        Lotse hat keinen solchen Text gefunden. Oft wurde der Ausgangstext umbenannt und die Übersetzung nicht.
    .what = Zu einer Übersetzung fehlt der deutsche Text.

# $first, $second: paths of two files.
content_duplicate-id = „{ $first }“ und „{ $second }“ stehen für dieselbe Seite.
    .help = Behalten Sie eine der beiden Dateien, oder geben Sie einer einen anderen Namen.
    .explain =
        Die Seite eines Ordners steht in seiner Datei `_index.md`. Eine Datei, die neben dem Ordner liegt und so heißt wie er,
        meint dieselbe Seite: `kurse.md` und `kurse/_index.md`. Es darf nur eine von beiden geben.
    .what = Zwei Dateien stehen für dieselbe Seite.

# $value: the page at which the circle closes.
content_parent-cycle = Über das Feld `parent` ist diese Seite sich selbst untergeordnet.
    .help = Der Kreis schließt sich bei „{ $value }“. Nennen Sie bei `parent` eine andere Seite, oder löschen Sie die Zeile.
    .explain =
        Das Feld `parent` sagt, wozu eine Stelle oder ein Ziel gehört. Folgt man ihm Schritt für Schritt nach oben,
        kommt man hier wieder bei der Seite selbst an. So lässt sich keine Gliederung zeichnen.
    .what = Eine Seite ist über `parent` sich selbst untergeordnet.

# $path: the path in the output.
content_same-path = Die Adresse „{ $path }“ wäre doppelt vergeben.
    .help = Ändern Sie bei einer der Seiten den Dateinamen, `slug` oder `aliases`. Große und kleine Buchstaben zählen gleich.
    .why = Unter einer Adresse kann nur eine Seite stehen, die andere fände niemand.
    .explain =
        Die Adresse einer Seite ergibt sich aus ihrem Ordner und ihrem Namen oder aus `slug`; alte Adressen stehen in `aliases`.
        Hier führen zwei davon auf dieselbe Adresse. Auch eine Liste, die Lotse selbst anlegt, kann sie schon belegen.
    .what = Eine Adresse wäre doppelt vergeben.

# $field: name of the field, or `link` for a link or image in the text. $value: what the editor wrote.
content_path-outside =
    { $field ->
        [path] „{ $value }“ kann keine Adresse sein.
        [slug] „{ $value }“ im Feld `slug` passt nicht in eine Adresse.
        [link] Der Link „{ $value }“ führt aus dem Ordner `content` hinaus.
       *[other] „{ $value }“ im Feld `{ $field }` führt aus dem Portal hinaus.
    }
    .help =
        { $field ->
            [slug] Schreiben Sie ein Wort oder mehrere mit Bindestrich, ohne Leerzeichen und Schrägstrich: `slug: deutsch-lernen`
            [link] Legen Sie die Datei in den Ordner der Seite, und schreiben Sie nur ihren Namen. Für andere Seiten im Internet beginnt die Adresse mit `https://`.
            [aliases] Schreiben Sie die alte Adresse ohne `https://`, ohne Sprache und ohne `..`, etwa `beratung/alter-kurs`.
           *[other] Legen Sie die Datei in den Ordner der Seite, und schreiben Sie nur ihren Namen, ohne Laufwerk, ohne `https://` und ohne `..`: `rathaus.jpg`
        }
    .help-name = Nehmen Sie kleine Buchstaben, Ziffern und Bindestriche; ein Name darf nicht leer sein, nicht mit einem Punkt enden und nicht wie ein Gerät von Windows heißen (con, nul).
    .help-own-computer = Diese Datei liegt nur auf Ihrem Computer oder in Ihrem Netz. Kopieren Sie sie in den Ordner der Seite, und schreiben Sie nur ihren Namen: `{ $name }`
    .explain =
        Bilder, Dateien und alte Adressen nennt man vom Ordner der Seite aus, ohne Laufwerk wie `C:` und ohne `..` über `content` hinaus.
        Das Feld `slug` ist ein einzelnes Stück der Adresse und darf keinen Schrägstrich und kein Leerzeichen enthalten.
    .what = Ein Pfad führt aus dem Portal hinaus.

content_nested-too-deeply = An dieser Stelle stehen zu viele Listen oder Zitate ineinander.
    .help = Machen Sie aus den inneren Listen eigene Absätze mit Überschriften, oder rücken Sie weniger weit ein.
    .why = Auf dem Handy bliebe für solche Zeilen kein Platz.
    .explain =
        Listen und Zitate lassen sich ineinander stellen, aber nicht beliebig tief. Mehr als etwa 15 Listen ineinander zeigt Lotse nicht.
        Meist ist der Text versehentlich aus einem anderen Programm mit Einrückungen eingefügt worden.
    .what = Zu viele Listen oder Zitate stehen ineinander.

# $html: the beginning of the HTML.
content_raw-html = Der HTML-Code „{ $html }“ wird auf den Seiten nicht oder nur teilweise übernommen.
    .help = Löschen Sie alles in spitzen Klammern, und schreiben Sie in Markdown: `**fett**`, `- ` für Listen, `[Text](https://…)` für Links.
    .why = Eingefügter Code ist für Screenreader oft nicht lesbar und kann die Seite in anderen Sprachen zerstören.
    .explain =
        In Texten sind nur wenige HTML-Elemente erlaubt, etwa `<br>`, `<abbr>`, `<details>` oder `<span lang="…">`. Alles andere
        entfernt oder ändert Lotse. Solcher Code kommt meist beim Einfügen aus anderen Programmen mit.
    .what = HTML im Text wird nicht oder nur teilweise übernommen.

## Translations

translation_blank = Diese Übersetzung ist noch leer.
    .help = Übersetzen Sie Titel und Text, oder löschen Sie die Datei, bis es so weit ist.
    .why = Bis dahin steht auf der Seite der Text einer anderen Sprache, mit einem Hinweis darüber.
    .explain =
        Lotse hat eine Datei für eine Übersetzung gefunden, in der weder Titel noch Text stehen. Sie gilt als fehlend, und die
        Menschen sehen den Text einer anderen Sprache. Das ist kein Fehler, nur eine Erinnerung.
    .what = Eine Übersetzung ist noch leer.

# $field: name of the field.
translation_facts-differ = Das Feld `{ $field }` stimmt nicht mit dem Ausgangstext überein.
    .help = Löschen Sie `{ $field }` aus der Übersetzung; dann gilt die Angabe des Ausgangstextes. Ist die dort falsch, ändern Sie sie dort.
    .help-missing = Der Ausgangstext hat das Feld nicht. Tragen Sie `{ $field }` dort ein, und löschen Sie es aus der Übersetzung.
    .why = Sonst lesen Menschen je nach Sprache eine andere Nummer, Zeit oder Adresse.
    .explain =
        Telefonnummern, Zeiten, Adressen und Termine stehen nur im Ausgangstext und gelten für alle Sprachen.
        In der Übersetzung steht eine solche Angabe noch einmal, aber anders. Lotse entscheidet nicht, welche stimmt,
        und veröffentlicht keine von beiden.
    .what = Eine Angabe in der Übersetzung ist anders als im deutschen Text.

# $field: name of the field.
translation_fact-repeated = Das Feld `{ $field }` steht hier wie im Ausgangstext.
    .help = Löschen Sie `{ $field }` aus der Übersetzung. Die Angabe kommt von selbst aus dem Ausgangstext.
    .why = Ändert sich die Angabe später, muss sie dann nur an einer Stelle geändert werden.
    .explain =
        Telefonnummern, Zeiten, Adressen und Termine übernimmt Lotse aus dem Ausgangstext. In der Übersetzung
        steht dieselbe Angabe noch einmal. Das schadet heute nicht, wird aber leicht vergessen, wenn sie sich ändert.
    .what = Eine Angabe in der Übersetzung steht schon im deutschen Text.

# $field: name of the field. $source, $translation: how many entries the list has in the source text and here.
translation_list-length =
    { $translation ->
        [0] Die Liste `{ $field }` hat hier keinen Eintrag, im Ausgangstext { $source }.
        [one] Die Liste `{ $field }` hat hier einen Eintrag, im Ausgangstext { $source }.
       *[other] Die Liste `{ $field }` hat hier { $translation } Einträge, im Ausgangstext { $source }.
    }
    .help = Bringen Sie beide Listen in dieselbe Reihenfolge und Länge. Für einen Eintrag ohne Übersetzung schreiben Sie `""`.
    .why = Die Einträge gehören der Reihe nach zusammen; fehlt einer, steht die Übersetzung an der falschen Stelle.
    .explain =
        Listen wie „Was man mitbringt“ werden Eintrag für Eintrag übersetzt: der erste zum ersten, der zweite zum zweiten.
        Sind sie verschieden lang, wurde meist nach dem Übersetzen ein Eintrag ergänzt oder gelöscht. Fehlende Einträge
        zeigt Lotse in der Ausgangssprache, überzählige gar nicht.
    .what = Eine Liste in der Übersetzung ist kürzer oder länger als im deutschen Text.

## Links and references

# $field: name of the field. $value: what the editor wrote. $folder: where such pages are. $suggestion: what was probably meant.
links_broken-reference = Zu „{ $value }“ im Feld `{ $field }` gibt es keine Seite.
    .help = Nennen Sie den Namen einer Datei aus `{ $folder }` ohne die Endung `.md`, oder legen Sie die Seite dort an.
    .help-did-you-mean = Meinten Sie `{ $suggestion }`?
    .help-draft = Die Seite ist noch ein Entwurf. Löschen Sie dort `draft`, wenn sie fertig ist, oder hier den Verweis.
    .why = Ohne sie bliebe auf der Seite eine Lücke.
    .explain =
        Felder wie `contacts` oder `provider` nennen eine andere Seite mit dem Namen ihrer Datei, ohne Ordner und Endung.
        Lotse sucht sie in dem Ordner, der zu dem Feld gehört. Dort gibt es keine Datei mit diesem Namen,
        oder sie ist noch ein Entwurf.
    .what = Ein Feld nennt eine Seite, die es nicht gibt.

# $value: what the editor wrote. $suggestion: the address of the page that was probably meant.
links_broken-target = Der Link „{ $value }“ führt zu keiner Seite.
    .help = Prüfen Sie Ordner und Namen der Datei, etwa `../contacts/buergerbuero.md`. Adressen im Internet beginnen mit `https://`.
    .help-did-you-mean = Meinten Sie `{ $suggestion }`? Adressen im Internet beginnen mit `https://`.
    .help-draft = Die Seite ist noch ein Entwurf. Löschen Sie dort `draft`, wenn sie fertig ist, oder hier den Link.
    .help-html = Im Portal verweist man auf die Datei mit dem Text, nicht auf die fertige Seite. Meinten Sie `{ $suggestion }`?
    .why = Wer ihn antippt, landet auf einer Fehlerseite.
    .explain =
        Ein Link im Portal nennt die Datei der anderen Seite, vom Ordner der eigenen Seite aus oder mit `/` am Anfang von `content` aus.
        Die Sprache lässt man weg: Lotse führt in jeder Sprache zur richtigen Seite. Diese Datei hat Lotse nicht gefunden.
    .what = Ein Link im Text führt zu keiner Seite.

# $value: the heading that the link names. $suggestion: the one that was probably meant.
links_broken-fragment = Die Überschrift „#{ $value }“ gibt es auf der Seite nicht, zu der der Link führt.
    .help = Schreiben Sie die Überschrift klein und mit Bindestrichen: Zu „Kosten und Preise“ führt `#kosten-und-preise`.
    .help-did-you-mean = Meinten Sie `#{ $suggestion }`?
    .why = Der Link führt dann nur an den Anfang der Seite, und die Stelle muss man selbst suchen.
    .explain =
        Ein Link mit `#` springt zu einer Überschrift. Ihr Name ist ihr Text in kleinen Buchstaben, mit Bindestrichen statt Leerzeichen
        und `ae` für ä. Wird die Überschrift geändert, muss der Link mitgeändert werden.
    .what = Ein Link nennt eine Überschrift, die es auf der Seite nicht gibt.

# $value: the address; empty where there is none.
links_bad-address = Mit der Adresse „{ $value }“ funktioniert der Link nicht.
    .help = Schreiben Sie eine Adresse mit `https://`, `mailto:` oder `tel:`, oder nennen Sie eine Datei des Portals.
    .help-scheme = So darf eine Adresse nicht beginnen. Nehmen Sie `https://` für Seiten, `mailto:` für E-Mail oder `tel:` für Telefon.
    .help-own-computer = Diese Datei liegt nur auf Ihrem Computer oder in Ihrem Netz. Legen Sie sie in den Ordner der Seite, und schreiben Sie nur ihren Namen.
    .help-empty = Tragen Sie zwischen den runden Klammern ein, wohin der Link führt: `[Bürgerbüro](../contacts/buergerbuero.md)`
    .help-did-you-mean = Diese Datei liegt neben der Seite. Schreiben Sie nur ihren Namen: `{ $suggestion }`
    .explain =
        Ein Link führt zu einer Datei des Portals oder beginnt mit `https://`, `mailto:` oder `tel:`. Adressen wie `C:\…` gibt es nur auf
        dem eigenen Computer, und Adressen wie `javascript:` führen Programme aus; beides geht auf einer Internetseite nicht.
    .what = Mit dieser Adresse funktioniert ein Link nicht.

# $value: what the editor wrote.
links_missing-file = Die Datei „{ $value }“ gibt es nicht.
    .help = Legen Sie die Datei in den Ordner der Seite, oder prüfen Sie Namen und Endung. Internetadressen beginnen mit `https://`, E-Mail-Adressen mit `mailto:`.
    .help-footer = Legen Sie die Datei in den Ordner `content`, und schreiben Sie den Weg von dort aus. Internetadressen beginnen mit `https://`.
    .help-did-you-mean = Meinten Sie `{ $suggestion }`? Große und kleine Buchstaben zählen.
    .why = Statt des Bildes oder Dokuments kommt nur eine Fehlermeldung.
    .explain =
        Bilder und Dokumente liegen im Ordner `content`, am besten gleich neben der Seite. Lotse hat die genannte Datei
        dort nicht gefunden. Große und kleine Buchstaben zählen: `Plan.pdf` und `plan.pdf` sind zwei Namen.
    .what = Ein Bild oder eine Datei, die der Text nennt, fehlt.

# $text: what the editor wrote.
links_undefined-reference = Zu „{ $text }“ fehlt im Text die Anmerkung oder die Adresse.
    .help = Ergänzen Sie unten eine Zeile: für eine Anmerkung `[^1]: Text der Anmerkung`, für einen Link `[amt]: https://…`.
    .why = Auf der Seite stehen sonst nur die Klammern.
    .explain =
        Eine Anmerkung besteht aus zwei Teilen: dem Zeichen `[^1]` im Satz und einer Zeile `[^1]: …` weiter unten. Ebenso gehört zu
        `[Amt][amt]` eine Zeile `[amt]: https://…`. Hier fehlt der zweite Teil, oder er heißt anders.
    .what = Zu einer Fußnote oder einem Verweis wie `[amt]` fehlt der zweite Teil.

# $address: the address. $reason: why, $status: the number that the server gave. $places: in how many places it stands.
links_external-broken =
    { $reason ->
        [status] Die Seite „{ $address }“ gibt es nicht mehr (Antwort { $status }).
        [no-host] Zu „{ $address }“ gibt es keinen Server mehr.
        [refused] Der Server von „{ $address }“ nimmt keine Verbindung an.
        [certificate] Das Zertifikat von „{ $address }“ ist ungültig; Browser warnen vor der Seite.
       *[loop] „{ $address }“ leitet im Kreis weiter und kommt nirgends an.
    }
    .help = Suchen Sie die Seite beim Anbieter neu, und ersetzen Sie die Adresse { $places ->
        [one] hier
       *[other] an allen { $places } Stellen
    }. Gibt es sie nicht mehr, löschen Sie den Link.
    .why = Wer ihn antippt, landet auf einer Fehlerseite.
    .explain =
        Mit `lotse check --external` fragt Lotse bei anderen Servern nach, ob die Seiten noch da sind, zu denen Ihre Links führen. Das
        geschieht nur auf diesen Befehl. Hier war die Antwort eindeutig: Die Seite ist weg.
    .what = Eine Seite eines anderen Servers gibt es nicht mehr (`check --external`).

# $address: the address. $to: the new one.
links_external-moved = Die Seite „{ $address }“ ist umgezogen.
    .help = Die neue Adresse ist: `{ $to }`
    .explain =
        Der Server sagt, dass die Seite auf Dauer eine andere Adresse hat. Noch führt er von der alten dorthin; irgendwann tut er es
        nicht mehr. Sehen Sie nach, ob dort noch dasselbe steht.
    .what = Eine Seite eines anderen Servers ist umgezogen (`check --external`).

# $address: the address. $reason: why, $status: the number that the server gave.
links_external-unsure =
    { $reason ->
        [status] Ob es „{ $address }“ noch gibt, war nicht zu klären (Antwort { $status }).
        [slow] „{ $address }“ hat nicht rechtzeitig geantwortet.
        [login] „{ $address }“ verlangt eine Anmeldung.
        [front-page] „{ $address }“ führt jetzt nur noch auf die Startseite.
       *[lost] Die Verbindung zu „{ $address }“ brach ab.
    }
    .help = Öffnen Sie den Link einmal selbst. Geht er auf und stimmt der Inhalt, ist nichts zu tun.
    .explain =
        Manche Server lassen Programme nicht zu, sind gerade überlastet oder verlangen eine Anmeldung. Dann kann nur ein Mensch
        nachsehen. Beim nächsten Mal fragt Lotse dort wieder nach.
    .what = Ob es eine Seite eines anderen Servers noch gibt, ist unklar (`check --external`).

# $address: the address.
links_external-private = „{ $address }“ gibt es nur in Ihrem eigenen Netz.
    .help = Setzen Sie die Adresse ein, unter der die Seite im Internet steht, oder löschen Sie den Link.
    .why = Außerhalb des Rathauses geht der Link nicht auf.
    .explain = Namen wie `localhost` oder `intranet` und Nummern wie `10.0.0.1` gelten nur in einem Haus. Lotse fragt dort nicht nach.
    .what = Eine Adresse gibt es nur im eigenen Netz (`check --external`).

## Images

# $file: name of the image. $format: name of its format.
images_unreadable = Das Bild „{ $file }“ lässt sich nicht anzeigen.
    .help = Die Datei ist beschädigt. Öffnen Sie das Bild in einem Bildprogramm, und speichern Sie es neu als JPEG oder PNG.
    .help-cut = Die Datei hört mittendrin auf. Wahrscheinlich wurde das Kopieren oder Hochladen abgebrochen. Kopieren Sie das Original noch einmal.
    .help-empty = Die Datei ist leer. Kopieren Sie das Original noch einmal.
    .help-format = Das Format { $format } zeigen nicht alle Browser. Öffnen Sie das Bild in einem Bildprogramm, und speichern Sie es als JPEG oder PNG.
    .help-no-image = Die Datei ist kein Bild. Nehmen Sie ein Bild in JPEG, PNG, WebP, GIF oder SVG; eine Zeichnung in SVG muss auf `.svg` enden.
    .why = Sonst steht auf der Seite eine leere Stelle.
    .explain =
        Lotse liest Bilder in JPEG, PNG, WebP, GIF und SVG. Dieses Bild hat ein anderes Format, ist beschädigt oder nicht vollständig.
        Fotos von manchen Handys haben das Format HEIC: Öffnen Sie sie in einem Bildprogramm, und speichern Sie sie als JPEG.
    .what = Ein Bild ist beschädigt, nicht vollständig oder hat ein Format, das nicht alle Browser zeigen.

# $file: name of the image. $size, $enough: width × height in pixels.
images_too-many-pixels = Das Bild „{ $file }“ ist mit { $size } Pixeln zu groß.
    .help = Verkleinern Sie es in einem Bildprogramm auf { $enough } Pixel. Mehr zeigt keine Seite.
    .why = Ein Bild mit 40 Millionen Pixeln füllt den Speicher des Computers, der das Portal baut.
    .explain =
        Bilder müssen weniger als 40 Millionen Pixel haben (Breite mal Höhe). Für eine Seite genügen 2000 Pixel in der Breite;
        daraus macht Lotse selbst kleinere Bilder für Handys.
    .what = Ein Bild hat 40 Millionen Pixel oder mehr.

# $file: name of the drawing. $what: what stands in it.
images_active-drawing = In der Zeichnung „{ $file }“ steht etwas, das im Browser laufen oder etwas nachladen kann: `{ $what }`
    .help = Öffnen Sie die Zeichnung in einem Zeichenprogramm, und speichern Sie sie als „einfaches SVG“, Bilder und Schriften eingebettet. Geht das nicht, speichern Sie sie als PNG.
    .why = Was in einer Zeichnung läuft, läuft mit den Rechten Ihres Portals. Was sie nachlädt, verrät anderen, wer die Seite liest.
    .explain =
        Eine Zeichnung in SVG ist ein Text und kann Programme, Verweise auf andere Server und Anweisungen enthalten. Lotse
        veröffentlicht nur Zeichnungen, die zeichnen und sonst nichts tun. Links mit `https://` sind erlaubt.
    .what = In einer Zeichnung (SVG) steht etwas, das laufen oder etwas nachladen kann.

# $address: the address of the image.
images_elsewhere = Dieses Bild liegt auf einer anderen Internetseite.
    .help = Speichern Sie das Bild neben der Seite, wenn Sie es verwenden dürfen, und nennen Sie hier seinen Dateinamen.
    .why = Der andere Server erfährt sonst, wer die Seite liest. Das Portal lässt das nicht zu, und das Bild bleibt leer.
    .explain =
        Das Portal holt nichts von anderen Internetseiten: keine Bilder, keine Schriften, keine Karten. So muss niemand zustimmen,
        und alles ist da, solange das Portal da ist. Ein Link auf eine andere Seite ist erlaubt, ein Bild von dort nicht.
    .what = Ein Bild im Text liegt auf einer anderen Internetseite.

# $file: name of the image. $size: megabytes.
images_heavy = Das Bild „{ $file }“ hat { $size } MB.
    .help = Verkleinern Sie es in einem Bildprogramm auf 2000 Pixel Breite. Wer das Portal liest, bekommt ohnehin kleinere Bilder.
    .help-as-it-is = Zeichnungen und bewegte Bilder lädt das Handy ganz. Nehmen Sie ein Foto oder eine einfachere Zeichnung, oder bieten Sie einen Film als Link an.
    .explain =
        Lotse macht aus jedem Foto kleinere Bilder, und nur diese werden veröffentlicht. Originale über 4 MB machen den Ordner groß
        und das Bauen langsam, und niemand sieht den Unterschied. Zeichnungen (SVG) und bewegte Bilder (GIF) werden veröffentlicht,
        wie sie sind; hier kommt der Hinweis schon ab 1 MB.
    .what = Ein Foto hat mehr als 4 MB, eine Zeichnung oder ein bewegtes Bild mehr als 1 MB.

## Videos

# $file: name of the video. $format: name of its format. $better: a name that fits.
videos_unreadable = Das Video „{ $file }“ spielen nicht alle Browser ab.
    .help = Die Datei ist kein Video. Nehmen Sie ein Video in MP4 oder WebM.
    .help-empty = Die Datei ist leer. Kopieren Sie das Original noch einmal.
    .help-cut = Die Datei hört mittendrin auf. Wahrscheinlich wurde das Kopieren oder Hochladen abgebrochen. Kopieren Sie das Original noch einmal.
    .help-format = Das Format { $format } kennen nicht alle Browser. Öffnen Sie das Video in einem Videoprogramm, und speichern Sie es als MP4 mit H.264.
    .help-ending = Benennen Sie die Datei um in „{ $better }“. An der Endung erkennen Server und Browser, was es ist.
    .why = Sonst bleibt das Bild schwarz, und wer Gebärdensprache braucht, erfährt nichts.
    .explain =
        Lotse liest Videos in MP4 (mit H.264, AV1 oder VP9) und WebM. Handys nehmen oft in HEVC (H.265) oder als MOV auf: Das zeigen
        nicht alle Browser. Jedes Videoprogramm kann daraus MP4 mit H.264 machen; 720 Pixel Höhe genügen.
    .what = Ein Video ist leer, nicht vollständig oder hat ein Format, das nicht alle Browser abspielen.

# $file: name of the file with captions.
videos_captions = Die Untertitel „{ $file }“ lesen Browser nicht so, wie sie gemeint sind.
    .help = Die erste Zeile muss `WEBVTT` heißen. Danach folgt eine leere Zeile.
    .help-subrip = Das sind Untertitel im Format SRT. Speichern Sie sie als WebVTT: oben die Zeile `WEBVTT` und eine leere Zeile, in den Zeiten ein Punkt statt des Kommas.
    .help-time = Schreiben Sie die Zeiten so: `00:01.000 --> 00:04.500`, also Minuten, Sekunden und nach dem Punkt drei Ziffern.
    .help-reversed = Die Wörter verschwinden, bevor sie kommen. Die zweite Zeit muss größer sein.
    .help-no-times = Über diesen Wörtern fehlt die Zeile mit den Zeiten, etwa `00:01.000 --> 00:04.500`. Stehen hier zwei Absätze, die zusammengehören, nehmen Sie die leere Zeile dazwischen weg.
    .help-empty = In der Datei steht noch kein Untertitel.
    .why = Browser übergehen, was sie nicht lesen können, ohne ein Wort.
    .explain =
        Untertitel stehen in einer Datei im Format WebVTT, die auf `.vtt` endet. Sie beginnt mit der Zeile `WEBVTT`. Nach einer leeren
        Zeile kommen die Zeiten, darunter die Wörter, und so fort. Fast alle Programme für Untertitel können so speichern.
    .what = In einer Datei mit Untertiteln steht etwas, das Browser übergehen.

videos_without-words = Was dieses Video sagt, steht nirgends als Text.
    .help = Ergänzen Sie Untertitel (`captions: film.vtt`) oder den Text des Videos (`transcript: …`).
    .why = Wer das Video nicht sieht oder keine Gebärdensprache kann, erfährt sonst nicht, was es sagt.
    .explain =
        Ein Video braucht eine Fassung in Wörtern. Untertitel genügen: Lotse macht daraus auch den Text, der unter dem Video steht.
        Den Text können Sie auch selbst schreiben, in jeder Sprache. Videos ohne Text verstoßen meist gegen BITV und WCAG 1.2.
    .what = Ein Video hat weder Untertitel noch einen Text.

videos_without-poster = Das Video hat kein Standbild.
    .help = Speichern Sie ein Bild aus dem Video daneben, und nennen Sie es: `poster: film.jpg`
    .explain =
        Das Video wird erst geladen, wenn jemand es startet. Bis dahin zeigt die Seite das Standbild, ohne eines eine schwarze Fläche.
    .what = Ein Video hat kein Standbild.

# $file: name of the video. $size: megabytes.
videos_heavy = Das Video „{ $file }“ hat { $size } MB.
    .help = Speichern Sie es in einem Videoprogramm kleiner: 720 Pixel Höhe und H.264 genügen für Gebärdensprache, das sind etwa 10 MB für eine Minute. Oder teilen Sie es auf.
    .explain =
        Viele sehen das Portal am Handy und zahlen für jedes Megabyte. Über 100 MB lädt ein Video minutenlang und macht den Ordner
        groß und das Veröffentlichen langsam. Mehr als 500 MB nimmt Lotse nicht an.
    .what = Ein Video hat mehr als 100 MB.

## The integration plan

# $date: the day of the entry.
plan_log-in-future = Der Eintrag vom { $date } im Verlauf liegt in der Zukunft.
    .help = Prüfen Sie das Datum. Was noch geplant ist, tragen Sie im Feld `milestones` ein.
    .why = Der Verlauf soll zeigen, was geschehen ist, nicht, was geschehen soll.
    .explain =
        Im Verlauf (`log`) einer Maßnahme steht mit Datum, wie weit sie war. Daraus entsteht der Bericht zum Stand der Umsetzung.
        Ein Eintrag von morgen würde ihn verfälschen; Pläne und Fristen gehören in die Meilensteine.
    .what = Ein Eintrag im Verlauf liegt in der Zukunft.

# $date: the day of the entry.
plan_log-out-of-order = Der Eintrag vom { $date } steht im Verlauf unter einem späteren.
    .help = Ordnen Sie die Einträge nach dem Datum: der älteste zuerst, der neueste zuletzt.
    .explain =
        Die Einträge im Verlauf (`log`) einer Maßnahme stehen in der Reihenfolge, in der sie geschehen sind. Steht ein
        älterer unter einem neueren, stimmt entweder ein Datum oder die Reihenfolge nicht.
    .what = Die Einträge im Verlauf stehen nicht nach dem Datum.

plan_measure-without-lead = Die Maßnahme läuft, aber niemand hat die Federführung.
    .help = Nennen Sie die zuständige Stelle: `lead: jugendamt`. Steht sie noch nicht fest, schreiben Sie `lead: open`.
    .why = Wer mitmachen oder nachfragen will, muss wissen, an wen.
    .explain =
        Jede Maßnahme, die begonnen hat, braucht genau eine Stelle, die sie verantwortet. Das Feld `lead` nennt sie.
        Mit `lead: open` steht auf der Seite offen, dass die Stelle noch gesucht wird.
    .what = Eine Maßnahme läuft, hat aber keine Federführung.

# $number: the number. $edition: the edition.
plan_number-twice = Die Nummer { $number } gibt es in der Fassung „{ $edition }“ zweimal.
    .help = Vergleichen Sie beide Seiten mit dem gedruckten Plan, und ändern Sie bei einer das Feld `number`.
    .why = Beschlüsse und Vorlagen nennen Nummern; jede soll zu genau einer Stelle führen.
    .explain =
        Handlungsfelder, Ziele und Maßnahmen tragen die Nummer aus dem gedruckten Plan. In einer Fassung darf dieselbe
        Nummer bei Handlungsfeldern, bei Zielen und bei Maßnahmen jeweils nur einmal vorkommen.
    .what = Eine Nummer gibt es in einer Fassung zweimal.

# $end: the day of the log, as it could be entered.
plan_done-without-end = Die Maßnahme ist abgeschlossen, hat aber kein Ende.
    .help = Ergänzen Sie unter `period` das Ende: `end: { $end }`
    .help-continuous = Unter `period` steht, dass sie dauerhaft läuft. Ist sie zu Ende, ersetzen Sie `continuous` durch `end: { $end }`; sonst ist ihr Stand `established` (verstetigt).
    .why = Im Bericht fehlt sonst, wie lange sie gedauert hat.
    .explain = Wer „abgeschlossen“ (`done`) in den Verlauf schreibt, nennt unter `period` auch das Ende.
    .what = Eine Maßnahme ist abgeschlossen und hat kein Ende.

# $title: the milestone.
plan_milestone-open = Die Maßnahme ist abgeschlossen, der Meilenstein „{ $title }“ aber nicht erreicht.
    .help = Wurde er erreicht, schreiben Sie dort `done: true`. Wurde er es nicht, passt der Stand `not_reached` oder `dropped` besser.
    .why = Wer den Plan liest, sieht beides und glaubt keinem.
    .explain = Meilensteine und Stand einer Maßnahme sollen zusammenpassen: Ist alles getan, ist auch jeder Meilenstein erreicht oder gestrichen.
    .what = Eine Maßnahme ist abgeschlossen, ein Meilenstein nicht.

# $title: the milestone.
plan_milestone-overdue = Der Tag des Meilensteins „{ $title }“ ist vorbei.
    .help = Ist er erreicht, schreiben Sie `done: true`. Sonst tragen Sie im Verlauf ein, warum es länger dauert, mit `status: delayed`, oder einen neuen Tag bei `due`.
    .explain = Ein Meilenstein ist vorbei und nicht erreicht, und der Verlauf sagt nicht, dass sich etwas verzögert oder ruht.
    .what = Der Tag eines Meilensteins ist vorbei.

plan_merged-nowhere = Die Maßnahme wurde zusammengelegt, aber nicht gesagt, womit.
    .help = Nennen Sie die Maßnahme, in der sie weitergeht: `merged_into: sprachmittlung-pool`
    .why = Wer die alte Maßnahme sucht, soll die neue finden.
    .explain = Zum Stand `merged` gehört das Feld `merged_into`. Daraus entsteht auf der Seite der Link zur neuen Maßnahme.
    .what = Eine Maßnahme wurde zusammengelegt, aber nicht gesagt, womit.

plan_not-carried = Das Ziel der Maßnahme wurde nicht erreicht, und es steht nirgends, wie es weitergeht.
    .help = Nennen Sie eines: die Maßnahme, die es übernimmt (`superseded_by`, `merged_into`), den Termin, bei dem das Ziel wieder besprochen wird (`carried_to` beim Ziel), oder einen Eintrag unter `carried_over` in der nächsten Fassung; dort heißt aufgegeben `how: dropped`.
    .why = Ein offener Umgang mit dem, was nicht gelungen ist, gehört zum Plan.
    .explain = Eine Maßnahme mit dem Stand `not_reached` wird weitergeführt, wieder besprochen oder mit einem Grund aufgegeben. Eines davon soll man nachlesen können.
    .what = Ein Ziel wurde nicht erreicht, und es steht nirgends, wie es weitergeht.

plan_measure-without-log = Der Verlauf dieser Maßnahme ist leer.
    .help = Beginnen Sie ihn mit dem Stand von heute: `log:` und darunter `- {"{"}date: 2026-11-22, status: planned{"}"}`
    .why = Ohne Verlauf steht auf der Seite kein Stand, und in der Übersicht wird sie nicht gezählt.
    .explain = Wie weit eine Maßnahme ist, steht mit Datum im Feld `log`. Auch was erst geplant ist, hat einen Eintrag.
    .what = Der Verlauf einer Maßnahme ist leer.

plan_measure-late = Der Zeitraum dieser Maßnahme ist vorbei, ihr Stand sagt aber nicht, wie es steht.
    .help = Tragen Sie im Verlauf ein, was gilt: `done`, `delayed`, `not_reached` oder `dropped`. Läuft sie weiter, ändern Sie das Ende unter `period`.
    .explain = Das Ende unter `period` liegt zurück, und der letzte Eintrag im Verlauf ist weder ein Abschluss noch eine Verzögerung. Auf der Seite steht dann, dass sie überfällig ist.
    .what = Der Zeitraum einer Maßnahme ist vorbei, ihr Stand sagt nichts dazu.

plan_measure-stale = Seit mehr als einem Jahr steht im Verlauf dieser Maßnahme nichts Neues.
    .help = Fragen Sie bei der Federführung nach, und tragen Sie den Stand ein, auch wenn er gleich geblieben ist.
    .explain = Eine laufende Maßnahme soll wenigstens einmal im Jahr einen Eintrag im Verlauf haben. Auf der Seite steht sonst, dass der Stand alt ist.
    .what = Seit einem Jahr steht im Verlauf einer Maßnahme nichts Neues.

plan_goal-without-measure = Zu diesem Ziel gibt es keine Maßnahme.
    .help = Nennen Sie das Ziel im Feld `goals` einer Maßnahme. Gehört eine Maßnahme zu einem Ziel darunter, nennen Sie dort dieses als `parent`.
    .explain = Zu jedem Ziel des gültigen Plans soll mindestens eine Maßnahme gehören, auch über ein Ziel darunter. Ein Ziel, an dem niemand arbeitet, wird nicht erreicht.
    .what = Zu einem Ziel gibt es keine Maßnahme.

plan_action-field-without-lead = Für dieses Handlungsfeld ist niemand zuständig.
    .help = Nennen Sie die Stelle: `lead: stadt-hafenstadt`. Wird es nur koordiniert, genügt `coordinators`.
    .explain = Ein Handlungsfeld des gültigen Plans hat eine Federführung oder eine Koordination, an die man sich wenden kann.
    .what = Für ein Handlungsfeld ist niemand zuständig.

# $due: the day. $when: year, half, quarter or over.
plan_renewal-ahead =
    { $when ->
        [half] Bis zum { $due } ist eine neue Fassung des Plans nötig; es bleibt weniger als ein halbes Jahr.
       *[year] Bis zum { $due } ist eine neue Fassung des Plans nötig; es bleibt weniger als ein Jahr.
    }
    .help = Legen Sie die neue Fassung als Entwurf an, mit `status: draft` und dieser als `predecessor`. Dann schweigt die Erinnerung.
    .explain = Aus dem Tag des Beschlusses und `renew_every`, oder aus dem Ende des Zeitraums, ergibt sich, wann ein Plan neu zu fassen ist. Lotse erinnert zwölf und sechs Monate vorher.
    .what = In zwölf oder sechs Monaten ist eine neue Fassung des Plans nötig.

plan_renewal-due =
    { $when ->
        [over] Dieser Plan sollte bis zum { $due } neu gefasst sein.
       *[quarter] Bis zum { $due } ist eine neue Fassung des Plans nötig; es bleiben weniger als drei Monate.
    }
    .help = Legen Sie die neue Fassung an, mit dieser als `predecessor`. Hat der Rat die Frist verlängert, ändern Sie `renew_every` oder `period`.
    .why = Ein Plan, dessen Zeit abgelaufen ist, bindet niemanden mehr.
    .explain = Der Plan gilt, bis er neu zu fassen ist: nach `renew_every` vom Beschluss an, oder bis zum Ende seines Zeitraums. Der Tag ist vorbei oder weniger als drei Monate weit weg.
    .what = In drei Monaten oder schon jetzt ist eine neue Fassung des Plans nötig.

## Settings

# $value: the name of a setting or its value. $names: the names that are possible; with `fallback`, the language that is helped out.
settings_invalid =
    { $help ->
        [missing] Die Angabe `{ $value }` fehlt.
        [missing-language] Die Angabe `{ $value }` fehlt.
        [list] `{ $value }` braucht eine Liste.
        [text] `{ $value }` braucht einen Text.
        [canonical] Die übliche Schreibweise dieser Kennung ist `{ $suggestion }`.
        [tag-region] `{ $value }` ist Deutsch, wie man es { $region ->
            [SI] in Slowenien
            [LS] in Lesotho
           *[other] im Land { $region }
        } spricht.
        [tag-other] Die Kennung `{ $value }` gehört zu einer anderen Sprache als der Ordner `{ $id }`.
        [tag-script] Die Kennung `{ $value }` und die Angabe `script = "{ $script }"` passen nicht zusammen.
        [fallback-circle] Diese Sprachen springen im Kreis füreinander ein: { $names }
       *[other] In den Einstellungen passt „{ $value }“ nicht.
    }
    .help = Vergleichen Sie die Zeile mit dem Beispiel im Handbuch (`content/README.md`).
    .help-unknown = Eine Einstellung mit diesem Namen gibt es hier nicht. Möglich sind: { $names }.
    .help-did-you-mean = Meinten Sie `{ $suggestion }`?
    .help-missing = Ergänzen Sie `{ $value } = "…"`; in `portal.toml` steht die Zeile unter `[portal]`.
    .help-text = Schreiben Sie den Text in Anführungszeichen: `"…"`
    .help-list = Schreiben Sie sie in eckige Klammern, auch wenn nur eines darin steht: `{ $value } = ["…", "…"]`
    .help-twice = „{ $value }“ steht zweimal in der Liste. Löschen Sie eines davon.
    .help-land = Schreiben Sie das Land mit zwei Buchstaben: BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH oder TH.
    .help-address = Schreiben Sie die ganze Adresse des Portals, ohne `?` und `#`: `base_url = "https://www.hafenstadt.example/"`
    .help-id = Ein Kürzel besteht aus a bis z, Ziffern, `-` und `_`, ohne Umlaute und Leerzeichen. Der Name für die Seiten steht in `i18n`.
    .help-level = Möglich sind `"off"` (aus), `"hint"` (Hinweis), `"warning"` (Warnung) und `"error"` (Fehler).
    .help-fallback = „{ $value }“ soll für „{ $names }“ einspringen, ist aber keine Sprache des Portals. Ergänzen Sie `{ $value }` bei `languages`, oder löschen Sie es hier.
    .help-media = „{ $name }“ wird gefilmt und nicht geschrieben, eigene Seiten gibt es darin nicht. Löschen Sie `"{ $value }"` bei `languages`. Ein Video in dieser Sprache steht auf der Seite, zu der es gehört.
    .help-source-preview = In der Ausgangssprache entstehen alle Seiten; sie kann nicht in Vorbereitung sein. Löschen Sie `status`, oder nennen Sie eine andere Ausgangssprache.
    .help-language-settings = Diese Sprache hat das Portal nicht. Ergänzen Sie `"{ $value }"` bei `languages`, oder löschen Sie den Abschnitt. Sprachen des Portals: { $names }.
    .help-fallback-source = Für die Ausgangssprache „{ $names }“ springt keine andere ein, denn in ihr gibt es alle Seiten. Löschen Sie die Zeile `fallback`.
    .help-fallback-self = „{ $value }“ kann nicht für sich selbst einspringen. Löschen Sie es aus der Liste.
    .help-fallback-circle = Nehmen Sie `{ $value }` aus dieser Zeile, oder `{ $owner }` aus der von `{ $last }`. Die Ausgangssprache kommt von selbst am Ende.
    .help-formats-partly = CLDR, die Sammlung, aus der die Schreibweisen kommen, hat für „{ $value }“ nicht alles. Schreiben Sie in `i18n/{ $suggestion }/calendar.ftl`: { $names }. Wie, steht in `i18n/README.md`.
    .help-source = Die Ausgangssprache muss auch bei `languages` stehen. Ergänzen Sie dort `"{ $value }"`.
    .help-formats = Für „{ $value }“ kennt Lotse keine Schreibweise von Tagen und Zahlen. Nennen Sie in der Datei `language.toml` dieser Sprache bei `locale` eine, die es so macht, etwa `locale = "de"` oder `"en-GB"`.
    .help-theme = Der Ordner `themes/{ $value }` fehlt oder ist leer. Prüfen Sie den Namen bei `theme`, oder löschen Sie die Zeile.
    .help-table = Hier gehören eine Überschrift in eckigen Klammern und darunter einzelne Zeilen hin: `[{ $value }]`. Den Ordner einer Gestaltung nennt `theme` unter `[portal]`.
    .help-colour = Das ist keine Farbe, die eine Seite zeigen kann. Schreiben Sie sie so: `"#0b4468"`. Durchsichtige Farben gehen nicht.
    .help-css = Dieser Wert geht in einer Stildatei nicht. Schreiben Sie nur den Wert, ohne `;` und ohne Adressen, etwa `"0.5rem"`.
    .help-file = Diese Datei gibt es nicht. Legen Sie sie in den Ordner `content`, und schreiben Sie den Weg dorthin: `"content/logo.svg"`
    .help-picture = Das ist kein Bild, das jeder Browser zeigt. Nehmen Sie eine Datei mit der Endung `.svg`, `.png`, `.webp` oder `.jpg`.
    .help-direction = Diese Sprache schreibt sich in der anderen Richtung. Schreiben Sie `dir = "{ $suggestion }"`, oder löschen Sie die Zeile.
    .help-canonical = Schreiben Sie `"{ $suggestion }"`.
    .help-tag-region = Zwei Buchstaben am Ende sind ein Land. Für Leichte Sprache schreiben Sie `lang = "de-simple"`. Für eine andere Sprache beginnt die Kennung mit deren Kürzel, etwa `si` für Singhalesisch.
    .help-tag-other = Berichtigen Sie `lang`, oder nennen Sie den Ordner nach der Sprache, die gemeint ist: `{ $suggestion }`.
    .help-tag-script = In dieser Schrift heißt die Kennung `{ $suggestion }`. Berichtigen Sie `lang` oder `script`.
    .help-one-of = Möglich sind hier: { $names }.
    .help-script = Die Schrift hat eine Kennung aus vier Buchstaben, der erste groß: `Latn`, `Arab`, `Cyrl`, `Ethi`.
    .help-missing-language = Ergänzen Sie die Zeile `{ $value } = "…"`.
    .help-tag = „{ $value }“ ist keine Sprachkennung. Sie sieht so aus: `de`, `ar` oder `fa-AF`.
    .help-font = Eine Schrift mit diesem Namen hat die Gestaltung nicht. Möglich sind: { $names }. Eine neue braucht zwei Dateien in `assets/fonts` der Gestaltung: `{ $value }.css` und `{ $value }.woff2`.
    .help-rule-files = Eigene Stufen gibt es für Dateien in `content`, `i18n` und `themes`. Schreiben Sie den Weg vom Ordner des Portals aus, etwa `[rules."content/news/*"]`.
    .explain =
        Die Einstellungen des Portals stehen in `portal.toml`, die einer Sprache in `language.toml` in ihrem Ordner unter `i18n`.
        Lotse prüft, ob jeder Name bekannt ist und jeder Wert passt, und nennt alle Fehler auf einmal.
    .what = Eine Einstellung ist unbekannt, fehlt oder passt nicht.

settings_missing = Die Datei `portal.toml` mit den Einstellungen fehlt.
    .help = Öffnen Sie den Ordner des Portals und starten Sie Lotse dort, oder legen Sie mit `lotse init hafenstadt` ein neues Portal an.
    .explain =
        Ein Portal ist ein Ordner mit der Datei `portal.toml`. Darin stehen mindestens der Name und die Sprachen.
        Lotse sucht die Datei in dem Ordner, in dem es gestartet wird, und in den Ordnern darüber.
    .what = Die Datei `portal.toml` fehlt.

# $value: what the editor wrote. $names: the languages that Lotse knows.
settings_unknown-language = Die Sprache „{ $value }“ kennt Lotse noch nicht.
    .help = Möglich sind: { $names }. Eine neue Sprache legt `lotse new language { $value }` an.
    .help-did-you-mean = Meinten Sie `{ $suggestion }`?
    .explain =
        Zu jeder Sprache gehört ein Ordner in `i18n` mit der Datei `language.toml`. Darin stehen ihr Name, ihre Schriftrichtung
        und die Sprachen, die für sie einspringen. Lotse bringt einige mit; weitere legt das Portal selbst an.
    .what = Eine Sprache in `portal.toml` kennt Lotse nicht.

# $value: the id of a language. $name: its name in itself.
settings_preview-language = Die Sprache „{ $value }“ ({ $name }) ist in Vorbereitung und wird noch nicht veröffentlicht.
    .help = Die Vorschau (`lotse serve`) und `lotse build --drafts` zeigen sie, `lotse check --drafts` prüft sie. Wenn sie fertig ist, ändern Sie `status` in `"published"`.
    .explain =
        Eine Sprache mit `status = "preview"` sehen nur die, die an ihr arbeiten. Im veröffentlichten Portal gibt es keine Seiten
        in ihr, und kein Menü nennt sie. So lässt sich eine Sprache in Ruhe übersetzen und lesen, bevor sie alle sehen.
    .what = Eine Sprache ist in Vorbereitung und wird noch nicht veröffentlicht.

# $value: what the editor wrote.
settings_unknown-rule = Eine Regel mit dem Namen „{ $value }“ gibt es nicht.
    .help = Übernehmen Sie den Namen aus der Meldung, etwa `"links/broken-target"`. Für eine ganze Gruppe schreiben Sie `"links/*"`.
    .help-did-you-mean = Meinten Sie `"{ $suggestion }"`?
    .explain =
        Unter `[rules]` in `portal.toml` lässt sich einstellen, wie ernst Lotse eine Regel nimmt. Der Name jeder Regel steht in eckigen
        Klammern bei ihrer Meldung; `lotse explain` nennt alle. Ein falscher Name hätte keine Wirkung.
    .what = Eine Regel in `portal.toml` gibt es nicht.

# $value: the line.
settings_hyphenation = „{ $value }“ passt so nicht in die Liste der langen Wörter.
    .help = Schreiben Sie in jede Zeile ein Wort und zwischen seine Teile einen Punkt auf halber Höhe: `Ausländer·behörde`
    .help-sign = Trennen Sie die Teile mit dem Punkt auf halber Höhe (·): `Ausländer·behörde`. Sie können ihn aus dieser Meldung kopieren.
    .help-one-word = Schreiben Sie jedes Wort in eine eigene Zeile. Anmerkungen beginnen mit `#`.
    .help-no-place = Setzen Sie einen Punkt auf halber Höhe (·) an die Stelle, an der das Wort getrennt werden darf: `Ausländer·behörde`
    .help-short-part = Jeder Teil braucht mindestens zwei Buchstaben, und zwischen zwei Teilen steht genau ein Punkt: `Ausländer·behörde`
    .help-letters = Das Wort darf nur aus Buchstaben und Punkten auf halber Höhe (·) bestehen.
    .help-short-word = Löschen Sie die Zeile. Die Liste ist für Wörter ab 16 Buchstaben; kürzere passen auf jeden Bildschirm.
    .help-twice = Das Wort steht schon weiter oben. Löschen Sie eine der beiden Zeilen.
    .why = Ohne diese Zeile läuft das Wort auf schmalen Bildschirmen über den Rand oder wird an einer falschen Stelle getrennt.
    .explain =
        In `i18n/de/hyphenation.txt` steht, wo lange deutsche Wörter getrennt werden dürfen. Lotse bringt eine Liste mit; Ihre eigene
        Datei ergänzt sie und geht ihr vor. Auf den Seiten ist davon nichts zu sehen, bis ein Wort nicht in die Zeile passt.
    .what = Eine Zeile in der Liste der langen Wörter passt nicht.

## Catalogues

# $line: the line.
messages_syntax = Die Zeile „{ $line }“ lässt sich nicht lesen.
    .help = Ein Textbaustein beginnt ganz links mit seinem Namen: `portal-name = Hafenstadt`
    .help-tag = In geschweiften Klammern steht nur der Name, ohne HTML: `{"{"} $date {"}"}`. Löschen Sie, was in spitzen Klammern steht.
    .help-brace = Zu jeder öffnenden geschweiften Klammer gehört eine schließende, und dazwischen steht ein Name: `{"{"} $date {"}"}`. Oft fehlt sie schon in der Zeile darüber.
    .help-value = Nach dem Gleichheitszeichen fehlt der Text: `portal-name = Hafenstadt`
    .help-default = In einer Auswahl hat genau eine Zeile einen Stern: `*[other]`. Das ist die, die sonst gilt.
    .help-quote = Zu einem Anführungszeichen in geschweiften Klammern fehlt das zweite: `{"{"} "…" {"}"}`
    .help-line = Ein Textbaustein beginnt ganz links mit Namen und Gleichheitszeichen: `portal-name = Hafenstadt`. Weitere Zeilen rücken Sie mit Leerzeichen ein.
    .help-other = Vergleichen Sie den Textbaustein mit demselben in einer anderen Sprache. Alles in geschweiften Klammern bleibt, wie es dort steht.
    .explain =
        Die Textbausteine der Oberfläche stehen in Dateien mit der Endung `.ftl`, je Sprache ein Ordner. Jeder hat einen Namen, ein
        Gleichheitszeichen und den Text; Angaben in geschweiften Klammern füllt Lotse aus. An dieser Stelle geht die
        Schreibweise nicht auf, und der Textbaustein gilt nicht.
    .what = Ein Textbaustein lässt sich nicht lesen.

# $message: name of the message.
messages_duplicate = Den Textbaustein `{ $message }` gibt es in dieser Datei zweimal.
    .help = Löschen Sie einen der beiden. Zurzeit gilt der untere.
    .explain =
        Jeder Textbaustein darf in einer Datei nur einmal stehen. Bei zweien gilt der untere, und Änderungen am oberen
        bleiben ohne Wirkung.
    .what = Ein Textbaustein steht zweimal in einer Datei.

# $value: the name of a form, of a value in it or of something it refers to. $names: the values that are possible or missing.
messages_calendar = „{ $value }“ passt in `calendar.ftl` nicht.
    .help = Möglich sind `month-1` bis `month-12`, `weekday-1` (Montag) bis `weekday-7`, `date-day`, `date-weekday`, `date-month`, `date-year`, `list-two`, `list-middle` und `list-end`.
    .help-did-you-mean = Meinten Sie `{ $suggestion }`?
    .help-attribute = Nur Monate und Wochentage haben eine zweite Form, und sie heißt `.in-date`: der Name mitten in einem Datum.
    .help-value = Diesen Wert gibt es hier nicht. Möglich sind: { $names }.
    .help-no-value = Hier wird nichts eingesetzt. Schreiben Sie den Namen aus.
    .help-missing = In dieser Form fehlt: { $names }. Setzen Sie es in geschweiften Klammern ein.
    .help-reference = Formen können nicht auf andere Texte verweisen. Schreiben Sie die Worte aus.
    .explain =
        `calendar.ftl` im Ordner einer Sprache ersetzt Namen von Monaten und Wochentagen, Formen von Tagen und Aufzählungen, wo
        die Daten von CLDR falsch sind oder fehlen. Ein Name, den Lotse nicht kennt, hätte keine Wirkung.
    .what = Eine Form in `calendar.ftl` kennt Lotse nicht, oder ihr fehlt ein Wert.

# $message: name of the message.
messages_missing = Der Textbaustein `{ $message }` fehlt.
    .help = Ergänzen Sie ihn in der Datei `portal.ftl` der Ausgangssprache im Ordner `i18n`: `{ $message } = …`
    .why = Ohne ihn bliebe auf der Seite eine Lücke.
    .explain =
        Themen, Stadtteile und die Worte der Gestaltung haben ihre Namen in den Dateien `.ftl` im Ordner `i18n`. Mindestens
        in der Ausgangssprache muss jeder dort stehen; die anderen Sprachen können darauf zurückgreifen.
    .what = Ein Textbaustein, der gebraucht wird, fehlt.

# $language: name of the language. $count: how many messages. $messages: the first names. $more: how many are not named.
# $file: where they belong.
messages_required = { $language }: { $count ->
        [one] Ein Textbaustein, den diese Sprache braucht, fehlt oder ist nicht übersetzt: { $messages }
       *[other] { $count } Textbausteine, die diese Sprache braucht, fehlen oder sind nicht übersetzt: { $messages }{ and-more }
    }
    .help = Übersetzen Sie { $count ->
        [one] ihn
       *[other] sie
    } in der Datei `{ $file }`. Ist das gleiche Wort gemeint, schreiben Sie darüber eine Zeile `# same`. Solange die Übersetzung nicht fertig ist, schreiben Sie `status = "preview"` in die Datei `language.toml` daneben.
    .help-label = Übersetzen Sie { $count ->
        [one] ihn
       *[other] sie
    } in der Datei `{ $file }`, damit die Liste zu diesem Thema oder Stadtteil einen Titel in dieser Sprache hat.
    .why = { $count ->
        [one] Er steht
       *[other] Sie stehen
    } in Seitentiteln und Beschreibungen für Screenreader. Worte einer anderen Sprache lassen sich dort nicht kennzeichnen: Sie würden falsch vorgelesen.
    .explain =
        Fehlt die Übersetzung eines Textbausteins, steht er auf der Seite in einer anderen Sprache und ist so gekennzeichnet, dass
        Screenreader ihn richtig vorlesen. In Seitentiteln, Beschreibungen für Screenreader, Mails und Kalendereinträgen gibt es
        diese Kennzeichnung nicht. Deshalb braucht jede veröffentlichte Sprache diese Textbausteine selbst. Wer nur die Datei
        einer anderen Sprache kopiert, hat sie noch nicht übersetzt: Texte aus mehr als einem Wort, die wie im Deutschen oder
        Englischen lauten, zählen nicht.
    .what = Einer veröffentlichten Sprache fehlen Textbausteine für Titel und Beschreibungen, in denen keine andere Sprache einspringen kann.

messages_unknown-reference = Den Textbaustein `{ $reference }`, auf den hier verwiesen wird, gibt es nicht.
    .help = Vergleichen Sie die Namen in geschweiften Klammern mit denen im selben Textbaustein der Ausgangssprache. Sie müssen gleich sein.
    .help-value = Vor dem Namen fehlt das Dollarzeichen: `{"{"} ${ $reference } {"}"}`
    .why = Lotse zeigt ihn nicht an, sondern den einer anderen Sprache.
    .explain =
        In geschweiften Klammern stehen Angaben, die Lotse einsetzt, etwa ein Datum, oder die Namen anderer Textbausteine.
        Ein Name, den es nicht gibt, lässt sich nicht ausfüllen. Oft wurde er versehentlich mitübersetzt.
    .what = Ein Textbaustein verweist auf etwas, das es nicht gibt.

# $asked: what stands there, or the name of the message. $value, $attributes: names of what it needs or has.
messages_in-text = Hier lässt sich kein Textbaustein einsetzen: { $asked }
    .help = In der Ausgangssprache gibt es keinen Textbaustein mit diesem Namen. Berichtigen Sie den Namen, oder legen Sie den Textbaustein in der Datei `portal.ftl` an.
    .help-did-you-mean = Meinten Sie `{ $suggestion }`?
    .help-form = Schreiben Sie `{"{{"} msg(id="name") {"}}"}` mit dem Namen des Textbausteins. Sollen die Klammern selbst zu lesen sein, setzen Sie `\` davor.
    .help-place = In Überschriften, Adressen von Links, Beschreibungen von Bildern und HTML geht das nicht. Schreiben Sie die Worte dort selbst.
    .help-table = In einer Tabelle trennt der senkrechte Strich die Spalten. Schreiben Sie dort `{"{{"} msg(id="name") {"}}"}`.
    .help-attribute = Berichtigen Sie `attr`. Der Textbaustein hat: { $attributes }
    .help-no-attribute = Löschen Sie `attr`: Der Textbaustein hat keine Zeilen mit Punkt.
    .help-value = Ergänzen Sie die Angabe, die er braucht: `{"{{"} msg(id="{ $asked }", { $value }="…") {"}}"}`
    .why = Auf der Seite bliebe an dieser Stelle eine Lücke.
    .explain =
        Ein Satz, der auf vielen Seiten steht, kann als Textbaustein in `portal.ftl` stehen. Im Text steht dann nur sein Name
        in doppelten geschweiften Klammern. Lotse setzt ihn in der Sprache des Textes ein.
    .what = Ein Text verlangt einen Textbaustein, den es nicht gibt, oder in falscher Form.

# $count: how many. $messages: the first names. $more: how many are not named. $language: name of the language, $id: its id.
# $file: the file that lacks them. $source: that of the source language.
messages_untranslated =
    { $count ->
        [one] Ein Textbaustein hat in der Sprache { $language } noch keine Übersetzung: { $messages }
       *[other] { $count } Textbausteine haben in der Sprache { $language } noch keine Übersetzung: { $messages }{ and-more }
    }
    .help = Ergänzen Sie sie in `{ $file }`. Bis dahin steht auf den Seiten das Wort einer anderen Sprache.
    .help-no-file = `lotse new language { $id }` legt `{ $file }` an, mit den Texten der Ausgangssprache aus `{ $source }` als Vorlage.
    .explain =
        Für jeden Textbaustein der Ausgangssprache sucht Lotse die Übersetzung in allen Sprachen des Portals. Fehlt sie,
        zeigt die Seite die nächste Sprache und kennzeichnet sie. Lotse nennt alle fehlenden einer Datei auf einmal.
    .what = Textbausteine haben in einer Sprache keine Übersetzung.

# $file: the file. $language: name of the source language.
messages_empty-source = In „{ $file }“ steht kein Textbaustein, in den Übersetzungen dieser Datei schon.
    .help = Schreiben Sie die Texte in der Ausgangssprache ({ $language }) in diese Datei. Gibt es sie nicht mehr, löschen Sie die Übersetzungen.
    .why = Ohne die Texte der Ausgangssprache erscheinen auch die Übersetzungen nirgends.
    .explain =
        Jeder Textbaustein steht zuerst in der Ausgangssprache. Ist deren Datei leer, etwa nach einem missglückten Speichern, gehören
        alle Übersetzungen zu nichts. Lotse sagt das einmal, statt jede Übersetzung zu nennen.
    .what = Eine Datei der Ausgangssprache hat keinen Textbaustein, ihre Übersetzungen schon.

# $message: name of the message. $suggestion: the name that was probably meant.
messages_obsolete = Den Textbaustein `{ $message }` gibt es in der Ausgangssprache nicht.
    .help = Löschen Sie ihn, wenn ihn auch Ihre Gestaltung nicht benutzt, oder ergänzen Sie ihn in der Ausgangssprache.
    .help-did-you-mean = Meinten Sie `{ $suggestion }`?
    .why = Niemand sieht diese Übersetzung.
    .explain =
        Übersetzungen gehören zu einem Textbaustein der Ausgangssprache mit demselben Namen. Gibt es den nicht mehr, oder
        ist der Name vertippt, erscheint die Übersetzung nirgends.
    .what = Eine Übersetzung gehört zu keinem Textbaustein.

# $message: name of the message. $attribute: name of the attribute.
messages_attributes-differ = Beim Textbaustein `{ $message }` ist `.{ $attribute }` zu viel: die Ausgangssprache hat es nicht.
    .help = Löschen Sie diese Zeile.
    .help-missing = Sie hat es dort, hier fehlt es. Ergänzen Sie eingerückt: `.{ $attribute } = …`
    .help-value = Hier fehlt der Text nach dem Gleichheitszeichen; die Ausgangssprache hat ihn.
    .help-did-you-mean = Meinten Sie `.{ $suggestion }`?
    .explain =
        Manche Textbausteine haben unter sich eingerückte Zeilen, die mit einem Punkt beginnen, etwa die Mehrzahl: `.plural`.
        Sie müssen in allen Sprachen dieselben sein. Fehlt eine, steht dort das Wort einer anderen Sprache.
    .what = Ein Textbaustein hat andere Zeilen mit Punkt als in der Ausgangssprache.

# $message: name of the message. $variable: what stands in braces. $variables: what may stand there.
messages_unknown-variable = Für `{"{"} ${ $variable } {"}"}` im Textbaustein `{ $message }` gibt Lotse keinen Wert.
    .help = Möglich sind hier: { $variables }
    .help-none = In diesem Textbaustein füllt Lotse nichts aus. Löschen Sie die geschweiften Klammern mit ihrem Inhalt.
    .help-did-you-mean = Meinten Sie `${ $suggestion }`?
    .why = Solange das so ist, erscheint der Textbaustein nicht, sondern ein anderer an seiner Stelle oder keiner.
    .explain =
        In geschweiften Klammern stehen Angaben, die Lotse einsetzt. Ihre Namen sind in allen Sprachen dieselben und werden
        nicht übersetzt. Einen Namen, den die Ausgangssprache nicht hat, kann Lotse nicht ausfüllen.
    .what = Ein Textbaustein nennt eine Angabe, die Lotse nicht einsetzt.

# $message: name of the message. $variable: what is left out.
messages_variable-left-out = Im Textbaustein `{ $message }` fehlt die Angabe `{"{"} ${ $variable } {"}"}`.
    .help = Setzen Sie sie dort ein, wo Ihre Sprache sie braucht.
    .help-dollar = Ohne Dollarzeichen steht hier ein anderer Textbaustein. Schreiben Sie `{"{"} ${ $variable } {"}"}`.
    .why = Wer diese Sprache liest, erfährt sonst weniger, etwa das Datum nicht.
    .explain =
        Die Ausgangssprache zeigt in diesem Textbaustein eine Angabe, etwa ein Datum oder einen Namen. In der Übersetzung
        kommt sie in keinem der Fälle vor. In einzelnen Fällen darf sie fehlen, etwa bei „ein Eintrag“.
    .what = Eine Übersetzung lässt eine Angabe weg.

# $function: name of the function. $functions: those that there are.
messages_unknown-function = Eine Funktion `{ $function }` gibt es in Textbausteinen nicht.
    .help = Möglich sind: { $functions }
    .help-did-you-mean = Meinten Sie `{ $suggestion }`?
    .why = Solange das so ist, erscheint das Wort einer anderen Sprache.
    .explain =
        Wörter in Großbuchstaben vor einer runden Klammer sind Funktionen, etwa `GERMAN("Jobcenter")`. Lotse kennt nur wenige.
        Datum, Uhrzeit und Geld kommen schon fertig geschrieben an und brauchen keine.
    .what = Ein Textbaustein ruft eine Funktion auf, die es nicht gibt.

# $way: names of messages, each refers to the next.
messages_reference-cycle = Diese Textbausteine verweisen im Kreis aufeinander: { $way }
    .help = Ersetzen Sie einen der Verweise durch den Text selbst.
    .help-itself = Der Textbaustein verweist auf sich selbst. Ersetzen Sie den Verweis durch den Text.
    .why = So käme nie ein Text heraus; Lotse zeigt den einer anderen Sprache.
    .explain =
        Ein Textbaustein kann einen anderen enthalten. Führt der Weg über solche Verweise zu ihm zurück, gibt es keinen Text,
        der sich einsetzen ließe.
    .what = Textbausteine verweisen im Kreis aufeinander.

# $term: name of the term. $variable: the value it shows.
messages_term-variable = `{ $term }` zeigt `{"{"} ${ $variable } {"}"}`, bekommt hier aber keinen Wert dafür.
    .help = Geben Sie ihn beim Verweis mit: `{"{"} { $term }({ $variable }: "…") {"}"}`
    .why = Auf der Seite stünden geschweifte Klammern statt eines Wortes.
    .explain =
        Begriffe, deren Name mit `-` beginnt, sehen die Angaben des Textbausteins nicht, in dem sie stehen. Was ein Begriff
        zeigen soll, muss der Verweis ihm mitgeben.
    .what = Ein Begriff zeigt eine Angabe, die er nicht bekommt.

# $name: the name that both have.
messages_term-and-message = Einen Begriff `-{ $name }` und einen Textbaustein `{ $name }` kann es nicht zugleich geben.
    .help = Geben Sie dem Begriff einen anderen Namen und ändern Sie ihn auch in den Verweisen.
    .why = Nur einer von beiden gilt; der andere fehlt auf den Seiten.
    .explain =
        Namen von Begriffen beginnen mit `-`, Namen von Textbausteinen nicht. Ohne dieses Zeichen müssen sie verschieden sein,
        denn nur der zuletzt gelesene zählt.
    .what = Ein Begriff und ein Textbaustein heißen gleich.

# $message: name of the message. $language: name of the language. $count: how many forms. $categories: their names. $numbers: the
# names, each with numbers that have this form.
messages_plural-missing =
    { $count ->
        [one] Im Textbaustein `{ $message }` fehlt der Fall `{ $categories }`, den die Sprache { $language } braucht.
       *[other] Im Textbaustein `{ $message }` fehlen Fälle, die die Sprache { $language } braucht: `{ $categories }`
    }
    .help =
        { $count ->
            [one] Ergänzen Sie eine Zeile vor der mit dem Stern, für Zahlen wie in Klammern: { $numbers }
           *[other] Ergänzen Sie für jeden eine Zeile vor der mit dem Stern, für Zahlen wie in Klammern: { $numbers }
        }
    .why = Bei diesen Zahlen stünde sonst eine falsche Form auf der Seite.
    .explain =
        Sprachen haben verschieden viele Formen für Zahlen: Deutsch zwei, Ukrainisch vier, Arabisch sechs. Jede braucht ihren
        eigenen Fall. Die Tabelle in `i18n/README.md` zeigt, welche Sprache welche braucht.
    .what = Eine Form für Zahlen fehlt, die die Sprache braucht.

# $message: name of the message. $category: name of the form. $categories: forms of the language.
messages_plural-unreachable = Der Fall `[{ $category }]` im Textbaustein `{ $message }` kommt in dieser Sprache nie vor.
    .help = Löschen Sie die Zeile. Diese Sprache unterscheidet: { $categories }
    .help-zero = Für die Null allein schreiben Sie `[0]`. Diese Sprache unterscheidet sonst: { $categories }
    .help-one = Für die Eins allein schreiben Sie `[1]`. Diese Sprache unterscheidet sonst: { $categories }
    .help-two = Für die Zwei allein schreiben Sie `[2]`. Diese Sprache unterscheidet sonst: { $categories }
    .why = Diesen Text sieht niemand.
    .explain =
        Fälle wie `[zero]` oder `[few]` sind Formen der Grammatik, keine Zahlen. Hat eine Sprache eine Form nicht, wird der
        Fall nie gewählt. Eine einzelne Zahl steht als Ziffer in der Klammer: `[0]`.
    .what = Eine Form für Zahlen gibt es in der Sprache nicht.

# $message: name of the message. $category: name of the form with the star.
messages_plural-without-other = Im Textbaustein `{ $message }` steht der Stern bei `[{ $category }]` statt bei `[other]`.
    .help = Setzen Sie den Stern vor `[other]` und diese Zeile ans Ende: `*[other] …`
    .explain =
        Der Fall mit dem Stern gilt, wenn kein anderer passt. Das ist in jeder Sprache `other`, auch bei Kommazahlen.
    .what = Der Stern steht nicht bei `other`.

# $message: name of the message. $tag: the tag.
messages_tags-differ = Im Textbaustein `{ $message }` steht `{ $tag }`, in der Ausgangssprache nicht.
    .help = Löschen Sie die spitzen Klammern mit ihrem Inhalt.
    .help-missing = Sie steht dort, hier fehlt sie. Übernehmen Sie `{ $tag }` aus der Ausgangssprache.
    .help-source = Textbausteine haben kein HTML. Löschen Sie die spitzen Klammern mit ihrem Inhalt.
    .why = Spitze Klammern erscheinen auf der Seite als Zeichen.
    .explain =
        Textbausteine sind Wörter ohne HTML. Was sich darin an Auszeichnung findet, muss in allen Sprachen dasselbe sein;
        meist ist es beim Übersetzen mit einem anderen Programm hineingeraten.
    .what = Spitze Klammern sind anders als in der Ausgangssprache.

# $message: name of the message. $value: what is filled in, or the brackets with what is in them.
messages_value-in-tag = Im Textbaustein `{ $message }` sind spitze und geschweifte Klammern ineinander: `{ $value }`
    .help = Schreiben Sie den Text ohne HTML und die geschweiften Klammern für sich.
    .help-literal = HTML in geschweiften Klammern wird nicht zu Auszeichnung. Schreiben Sie den Text ohne.
    .why = Um jede Angabe setzt Lotse Zeichen für ihre Schreibrichtung; in einer Auszeichnung machen sie alles unlesbar.
    .explain =
        Lotse füllt Angaben in Text ein, nie in HTML. Adressen von Verweisen und dergleichen stehen in den Vorlagen der
        Gestaltung, nicht in Textbausteinen.
    .what = Eine Angabe steht in spitzen Klammern, oder HTML in geschweiften.

# $count: how many. $messages: the first names. $more: how many are not named. $language: name of the language.
messages_same-as-source =
    { $count ->
        [one] Der Textbaustein `{ $messages }` ist nicht übersetzt: Er lautet wie in der Ausgangssprache oder im Englischen.
       *[other] { $count } Textbausteine sind nicht übersetzt, sie lauten wie in der Ausgangssprache oder im Englischen: { $messages }{ and-more }
    }
    .help =
        { $count ->
            [one] Übersetzen Sie ihn in die Sprache { $language }. Ist das gleiche Wort gemeint, schreiben Sie darüber eine Zeile `# same`.
           *[other] Übersetzen Sie sie in die Sprache { $language }. Ist das gleiche Wort gemeint, schreiben Sie darüber eine Zeile `# same`.
        }
    .explain =
        Wer eine Datei kopiert und übersetzt, übersieht leicht eine Zeile. Lotse nennt Texte, die genauso in der
        Ausgangssprache oder im Englischen stehen und zu lang sind, um zufällig gleich zu sein, alle einer Datei auf einmal.
    .what = Ein Textbaustein ist nicht übersetzt.

# $message: name of the message.
messages_spaces = Im Textbaustein `{ $message }` stehen zwei Leerzeichen hintereinander.
    .help = Löschen Sie eines davon.
    .help-end = Am Anfang oder Ende steht ein Leerzeichen, das mit ausgegeben wird. Löschen Sie es; Abstände macht die Gestaltung.
    .explain =
        Überzählige Leerzeichen entstehen beim Kopieren. Am Rand eines Textes verschieben sie ihn, mitten darin fallen sie in
        Listen und Vorlesegeräten auf.
    .what = Leerzeichen sind doppelt oder am Rand.

# $message: name of the message. $sign: the sign. $marks: quotation marks of the language, $language: its name.
messages_typography = Im Textbaustein `{ $message }` steht `{ $sign }`, ein Zeichen der Schreibmaschine.
    .help = Nehmen Sie das Zeichen, das gedruckte Texte Ihrer Sprache haben.
    .help-quote = Nehmen Sie die Anführungszeichen Ihrer Sprache.
    .help-quote-of-language = Nehmen Sie die Anführungszeichen dieser Sprache ({ $language }): { $marks }
    .help-dots = Nehmen Sie das eine Zeichen für Auslassungspunkte: …
    .explain =
        Jede Sprache hat ihre Anführungszeichen: „deutsch“, “englisch”, «ukrainisch». Die geraden der Schreibmaschine gehören
        zu keiner, und Vorlesegeräte lesen drei einzelne Punkte als drei Punkte.
    .what = Ein Textbaustein hat Zeichen der Schreibmaschine.

# $message: name of the message. $word: the first word of another script.
messages_wrong-script = Der Textbaustein `{ $message }` ist nicht in der Schrift dieser Sprache geschrieben: „{ $word }“
    .help = Übersetzen Sie ihn. Deutsche Namen von Ämtern stehen so: `{"{"} GERMAN("Jobcenter") {"}"}`
    .help-mixed = In diesem Wort sind Buchstaben verschiedener Schriften gemischt, die gleich aussehen. Tippen Sie es neu.
    .why = Vorlesegeräte und die Suche verstehen solche Wörter nicht.
    .explain =
        Zu jeder Sprache gehört eine Schrift (`script` in `language.toml`). Lotse zählt die Buchstaben ohne Angaben in Klammern,
        Abkürzungen wie PDF und Namen. Ist die Mehrheit aus einer anderen Schrift, ist der Text wohl nicht übersetzt.
    .what = Ein Textbaustein ist in der falschen Schrift.

# $message: name of the message. $term: the German word.
messages_glossary-term = Im Textbaustein `{ $message }` fehlt das deutsche Wort „{ $term }“, das die Ausgangssprache nennt.
    .help = Lassen Sie das Wort stehen und erklären Sie es daneben: `{"{"} GERMAN("{ $term }") {"}"}`
    .why = Auf Briefen und Türschildern steht das deutsche Wort; nur so finden die Menschen es wieder.
    .explain =
        Für Wörter wie Aufenthaltstitel hat das Portal eine Erklärung im Ordner `terms`. Ihr deutscher Name bleibt in jeder
        Sprache stehen, damit man ihn wiedererkennt.
    .what = Ein deutscher Begriff fehlt in der Übersetzung.

# $message: name of the message. $length: how many characters it has. $limit: how many it may have.
messages_too-long = Der Textbaustein `{ $message }` hat { $length } Zeichen. Platz ist für { $limit }.
    .help = Kürzen Sie den Text.
    .why = Auf einem Telefon wäre er abgeschnitten oder verschöbe alles andere.
    .explain =
        Manche Texte stehen auf Knöpfen oder neben anderen. Eine Zeile `# max: 20` über dem Textbaustein sagt, wie viele Zeichen
        er haben darf; die der Ausgangssprache gilt für alle Sprachen.
    .what = Ein Textbaustein ist länger als der Platz.

# $file: name of the file. $ends: CRLF as on Windows, or CR.
messages_line-ends =
    { $ends ->
        [CR] „{ $file }“ hat Zeilenenden wie auf alten Macs (CR).
       *[CRLF] „{ $file }“ hat Zeilenenden wie unter Windows (CRLF).
    }
    .help = Speichern Sie die Datei mit Zeilenenden „LF“ (Unix). Viele Programme zeigen das unten rechts an.
    .explain =
        Lotse liest solche Dateien. Programme für Übersetzungen ändern dann aber leicht jede Zeile, und niemand sieht mehr,
        was wirklich neu ist.
    .what = Zeilen enden wie unter Windows.

# $file: name of the file.
messages_byte-order-mark = „{ $file }“ beginnt mit einem unsichtbaren Zeichen (BOM).
    .help = Speichern Sie die Datei als „UTF-8“, nicht als „UTF-8 mit BOM“.
    .explain =
        Manche Programme setzen vor einen Text in UTF-8 ein unsichtbares Zeichen. Lotse übergeht es, andere Programme für
        Übersetzungen halten es für einen Teil des ersten Namens.
    .what = Eine Datei beginnt mit einem unsichtbaren Zeichen.

## Languages of texts

# $file: name of the file. $language: the language that its name says. $other: the language that it probably is. $name: a better name.
language_wrong-script = „{ $file }“ ist nicht in der Schrift der Sprache { $language } geschrieben.
    .help = Übersetzen Sie den Text, oder benennen Sie die Datei nach der Sprache, in der er ist.
    .help-other = Das ist wohl { $other }. Dann heißt die Datei `{ $name }`.
    .help-source = Das ist wohl { $other }, der Ausgangstext. Der steht schon in `{ $name }`. Übersetzen Sie den Text hier, oder löschen Sie diese Datei bis dahin.
    .why = Vorlesegeräte lesen ihn sonst mit der falschen Stimme, und niemand erfährt, dass die Übersetzung fehlt.
    .explain =
        Der Name einer Datei sagt, in welcher Sprache sie ist: `kurs.ar.md` ist Arabisch. Lotse zählt die Buchstaben des Textes.
        Sind es überwiegend die einer anderen Schrift, wurde wohl der falsche Text gespeichert. Adressen, Links und deutsche
        Namen in einem Text stören nicht. Steht mindestens eine Zeile in der richtigen Schrift, ist es eine Warnung.
    .what = Ein Text ist nicht in der Schrift seiner Sprache.

# $file: name of the file. $language: the language that its name says. $other: the language that it probably is. $name: a better name.
language_wrong-language = „{ $file }“ scheint nicht in der Sprache { $language } zu sein.
    .help = Übersetzen Sie den Text, oder benennen Sie die Datei nach der Sprache, in der er ist.
    .help-other = Das ist wohl { $other }. Dann heißt die Datei `{ $name }`.
    .help-source = Das ist wohl { $other }, der Ausgangstext. Der steht schon in `{ $name }`. Übersetzen Sie den Text hier, oder löschen Sie diese Datei bis dahin.
    .why = Vorlesegeräte lesen ihn sonst mit der falschen Stimme, und niemand erfährt, dass die Übersetzung fehlt.
    .explain =
        Der Name einer Datei sagt, in welcher Sprache sie ist: `kurs.tr.md` ist Türkisch. Jede Sprache hat kleine Wörter, die
        überall vorkommen. Hat ein Text viele einer anderen Sprache und fast keine der eigenen, wurde wohl der falsche Text
        gespeichert. Adressen, Links, Namen von Kontakten und Wörter des Glossars zählen nicht mit. Unter 60 Wörtern ist es eine
        Warnung. Solange der Text in der falschen Sprache ist, meldet Lotse keine wiederholten Angaben der Datei.
    .what = Ein Text ist in einer anderen Sprache, als der Dateiname sagt.

# $mark: the number of the sign, like U+202E.
language_direction-override = Hier steht ein unsichtbares Zeichen ({ $mark }), das die Leserichtung erzwingt.
    .help = Löschen Sie es. Am leichtesten geht das, wenn Sie die Zeile neu tippen.
    .why = Damit ließe sich etwas anderes anzeigen, als dasteht; Nummern und Adressen stünden rückwärts da.
    .explain =
        Manche unsichtbaren Zeichen drehen alles um, was nach ihnen kommt. Sie geraten beim Kopieren in Texte oder sollen
        täuschen. Lotse sorgt selbst dafür, dass Nummern und Namen richtig herum stehen.
    .what = Ein unsichtbares Zeichen erzwingt die Leserichtung.

# $mark: the number of the sign.
language_direction-marks = Einem unsichtbaren Zeichen für die Leserichtung ({ $mark }) fehlt sein Ende.
    .help = Löschen Sie es. Lotse hält Nummern und Namen selbst in ihrer Richtung.
    .help-closes = Dieses Zeichen beendet etwas, das nicht angefangen hat. Löschen Sie es.
    .why = Was danach kommt, kann in falscher Reihenfolge erscheinen.
    .explain =
        Zeichen für die Leserichtung gehören paarweise in denselben Absatz. Meist braucht es keine: Nummern, Adressen und
        fremde Namen hält Lotse selbst in ihrer Richtung.
    .what = Einem Zeichen für die Leserichtung fehlt sein Partner.

# $letter: the letter as it should be.
language_decomposed = Das Zeichen „{ $letter }“ ist aus Einzelteilen zusammengesetzt geschrieben.
    .help = Tippen Sie es neu. Steht das in der ganzen Datei, kopieren Sie den Text noch einmal aus der ursprünglichen Quelle.
    .why = Die Suche und die Sortierung finden solche Wörter nicht.
    .explain =
        Ein ü kann ein Zeichen sein oder ein u mit zwei Punkten darüber. Beides sieht gleich aus, ist für den Computer aber
        verschieden. Das zweite kommt oft aus PDF-Dateien und von Macs. Lotse zeigt die erste Stelle.
    .what = Buchstaben sind aus Einzelteilen zusammengesetzt.

## Themes

# $error: what the template engine says, in English. $suggestion: the template that was probably meant.
theme_template = In einer Vorlage der Gestaltung ist ein Fehler: { $error }
    .help = Ändern Sie die Vorlage an dieser Stelle. Betreut jemand anderes die Gestaltung, geben Sie diese Meldung weiter.
    .help-did-you-mean = Meinten Sie die Vorlage `{ $suggestion }`?
    .explain =
        Die Vorlagen in `themes` bestimmen, wie die Seiten aussehen. Eine davon lässt sich nicht lesen oder verlangt etwas,
        das es nicht gibt. Die Meldung dahinter kommt auf Englisch aus dem Programm, das die Vorlagen ausfüllt.
    .what = In einer Vorlage der Gestaltung ist ein Fehler.

# $parent: the template that lacks them. $blocks: their names. $block: the first of them. $count: how many there are. $suggestion: the
# block that was probably meant.
theme_missing-block =
    { $count ->
        [one] Der Vorlage „{ $parent }“ fehlt ein Block, den andere Vorlagen ausfüllen: { $blocks }
       *[other] Der Vorlage „{ $parent }“ fehlen { $count } Blöcke, die andere Vorlagen ausfüllen: { $blocks }
    }
    .label-block = hier wird `{ $block }` ausgefüllt
    .help = Schreiben Sie an die Stelle von „{ $parent }“, an der ein Block erscheinen soll: `{"{"}% block { $block } %{"}"}{"{"}% endblock { $block } %{"}"}`. Soll er nirgends erscheinen, schreiben Sie ihn zwischen `{"{"}% if false %{"}"}` und `{"{"}% endif %{"}"}`. Betreut jemand anderes die Gestaltung, geben Sie diese Meldung weiter.
    .help-did-you-mean = Meinten Sie den Block `{ $suggestion }`?
    .help-own = Nehmen Sie einen Block, den „{ $parent }“ hat, oder schreiben Sie eine eigene „{ $parent }“. Betreut jemand anderes die Gestaltung, geben Sie diese Meldung weiter.
    .explain =
        Vorlagen in `themes` füllen Blöcke einer gemeinsamen Vorlage aus, meist von `base.html`. Hat die gemeinsame Vorlage einen
        Block nicht, weiß Lotse nicht, wohin damit. Wer `base.html` selbst schreibt, nimmt alle Blöcke der mitgelieferten auf.
    .what = Einer gemeinsamen Vorlage fehlt ein Block, den eine andere ausfüllt.

# $message: name of the message. $value: name of the value.
theme_missing-value = Eine Vorlage verlangt den Textbaustein `{ $message }` ohne die Angabe `{ $value }`.
    .help = Ergänzen Sie die Angabe an dieser Stelle: `msg({ $value }=…)`. Betreut jemand anderes die Gestaltung, geben Sie diese Meldung weiter.
    .explain =
        Manche Textbausteine haben eine Stelle, die ausgefüllt wird, etwa mit einem Datum. Die Angabe dafür kommt aus der Vorlage,
        die den Textbaustein verlangt. Ohne sie bliebe auf der Seite eine Lücke.
    .what = Eine Vorlage verlangt einen Textbaustein ohne die Angabe, die er braucht.

# $file: name of the file.
theme_missing-file = Der Gestaltung fehlt die Datei „{ $file }“.
    .help = Legen Sie die Datei in den Ordner der Gestaltung unter `themes`, oder berichtigen Sie den Namen an dieser Stelle.
    .explain =
        Eine Vorlage oder Stildatei nennt eine Datei, die in der Gestaltung nicht vorkommt: eine Vorlage, ein Bild, eine Schrift.
        Was in der eigenen Gestaltung fehlt, nimmt Lotse aus der mitgelieferten; auch dort gibt es diese Datei nicht.
    .what = Der Gestaltung fehlt eine Datei.

# $front, $back: the tokens of the two colours. $mode: light or dark. $whole, $part: the contrast before and behind the decimal point.
# $needed: text (4.5) or shape (3). $name: the token that can be changed, $value: its colour, $other: the colour that it meets.
# $suggestion: the nearest colour that passes.
theme_contrast =
    `{ $front }` ist auf `{ $back }` schlecht zu erkennen: In { $mode ->
        [dark] dunkler
       *[light] heller
    } Ansicht ist der Kontrast { $whole },{ $part } zu 1, nötig sind { $needed ->
        [shape] 3
       *[text] 4,5
    } zu 1.
    .help-other = Ändern Sie `{ $name }` (`{ $value }`) oder die Farbe daneben (`{ $other }`). Allein mit `{ $name }` lässt sich hier nichts erreichen.
    .help-did-you-mean = Nehmen Sie für `{ $name }` statt `{ $value }` die Farbe `{ $suggestion }`. Sie ist die nächste, die überall gut zu erkennen ist.
    .why = Wer schlecht sieht oder in der Sonne steht, kann die Seite sonst nicht lesen. Öffentliche Stellen müssen diesen Kontrast einhalten.
    .explain =
        Text muss sich von seinem Grund im Verhältnis 4,5 zu 1 unterscheiden, ein Rahmen oder ein anderes Zeichen 3 zu 1 (WCAG 2.2, 1.4.3
        und 1.4.11). Lotse prüft alle Farben, die auf einer Seite aufeinandertreffen, in heller und in dunkler Ansicht.
        Einfacher ist es, nur `color` unter `[theme]` zu setzen: Daraus macht Lotse Farben, die gut zu erkennen sind.
    .what = Zwei Farben unterscheiden sich zu wenig.

# $value: the town's colour. $change: darker or lighter. $suggestion: the colour that is used.
theme_colour-adjusted = Die Farbe { $value } ist auf hellem Grund schlecht zu lesen. Für Links und Knöpfe nimmt Lotse { $suggestion }.
    .help = Es ist nichts zu tun. { $change ->
        [lighter] Soll die Farbe genau so erscheinen, nehmen Sie eine hellere.
       *[darker] Soll die Farbe genau so erscheinen, nehmen Sie eine dunklere.
    }
    .explain =
        Aus der Farbe der Stadt macht Lotse die Farben für Links, Knöpfe und Flächen. Ist sie dafür zu hell, wird sie so weit verändert,
        bis sie gut zu lesen ist; ihr Ton bleibt. In Logo und Wappen bleibt die Farbe, wie sie ist.
    .what = Die Farbe der Stadt wird verändert, damit man sie lesen kann.

## What must be published

# $role: what the page is.
publish_duty-page =
    { $role ->
        [urgent_help] Dem Portal fehlt eine Seite mit Hilfe in Notfällen.
        [imprint] Dem Portal fehlt das Impressum.
        [privacy] Dem Portal fehlt die Datenschutzerklärung.
        [accessibility_statement] Dem Portal fehlt die Erklärung zur Barrierefreiheit.
        [easy_language] Dem Portal fehlt eine Seite in Leichter Sprache.
        [sign_language] Dem Portal fehlt eine Seite in Gebärdensprache.
        [about] Dem Portal fehlt eine Seite darüber, wer es macht und wozu.
        [feedback] Dem Portal fehlt eine Seite, auf der man Barrieren und Fehler melden kann.
       *[other] Dem Portal fehlt eine Pflichtseite: { $role }.
    }
    .help = Legen Sie die Seite in `content` an, und schreiben Sie in ihre Kopfdaten `role: { $role }`. Gibt es sie schon, fehlt nur diese Zeile.
    .explain =
        Öffentliche Portale brauchen ein Impressum, eine Datenschutzerklärung, eine Erklärung zur Barrierefreiheit mit einem Weg
        für Rückmeldungen und Erläuterungen in Leichter Sprache und Gebärdensprache. Lotse erwartet dazu eine Seite
        mit Hilfe in Notfällen und eine über das Portal. Das Feld `role` sagt, welche Seite welche ist;
        daraus entstehen die Links am Fuß jeder Seite.
    .what = Eine Pflichtseite fehlt, etwa das Impressum.

publish_statement-missing = Dieser Seite fehlen die Angaben, aus denen die Erklärung zur Barrierefreiheit entsteht.
    .help = Schreiben Sie in die Kopfdaten `statement:` und darunter, eingerückt, `status: partial`, `assessed:` mit dem Tag der Bewertung und `method: self_assessment`.
    .why = Die Erklärung muss sagen, wie barrierefrei das Portal ist, wer das wann geprüft hat und was noch fehlt.
    .explain =
        Aus dem Feld `statement` macht Lotse die Erklärung zur Barrierefreiheit nach dem Muster der EU (2018/1523), in jeder
        Sprache: Stand, Ausnahmen mit Grund, Tag und Art der Prüfung, der Weg für Rückmeldungen und die Stelle für Beschwerden.
    .what = Der Erklärung zur Barrierefreiheit fehlen ihre Angaben.

publish_statement-facts = Diese Angabe der Erklärung zur Barrierefreiheit kann nicht stimmen.
    .help-full = Schreiben Sie `status: partial`, solange unter `barriers` etwas mit `reason: non_compliance` steht.
    .help-future = Dieser Tag liegt in der Zukunft. Tragen Sie ein, wann wirklich geprüft wurde.
    .why = Eine Erklärung, die sich widerspricht, hilft niemandem und hält keiner Prüfung stand.
    .explain = Die Regel vergleicht die Angaben unter `statement`: Ist alles erfüllt, darf nichts unerfüllt sein, und geprüft wurde heute oder früher.
    .what = Angaben der Erklärung zur Barrierefreiheit widersprechen sich.

# $date: last check; $due: day by which the next one is needed.
publish_statement-due = Die Erklärung zur Barrierefreiheit wurde zuletzt am { $date } geprüft. Spätestens am { $due } ist sie wieder dran.
    .help = Prüfen Sie das Portal und die Erklärung, und tragen Sie den Tag unter `reviewed` oder `assessed` ein.
    .explain = Die Erklärung zur Barrierefreiheit muss jedes Jahr geprüft werden. Lotse erinnert einen Monat vorher.
    .what = Die Erklärung zur Barrierefreiheit ist bald wieder zu prüfen.

# $date: last check; $due: day by which the next one was needed.
publish_statement-overdue = Die Erklärung zur Barrierefreiheit ist zu alt: zuletzt geprüft am { $date }, fällig war die Prüfung am { $due }.
    .help = Prüfen Sie das Portal und die Erklärung, und tragen Sie den Tag unter `reviewed` oder `assessed` ein.
    .explain = Die Erklärung zur Barrierefreiheit muss jedes Jahr geprüft werden. Ist sie älter als zwölf Monate, wird das Portal nicht veröffentlicht.
    .what = Die Erklärung zur Barrierefreiheit wurde ein Jahr lang nicht geprüft.

publish_feedback-contact = Auf der Seite für Rückmeldungen steht nicht, wer sie bekommt.
    .help = Nennen Sie in den Kopfdaten eine Stelle mit E-Mail oder Formular: `contacts: [rathaus]`
    .help-no-address = Diese Stelle hat weder `email` noch `form`. Ergänzen Sie eines davon in ihrer Datei, oder nennen Sie zuerst eine andere.
    .why = Wer eine Barriere findet, muss sie elektronisch melden können. Daraus entsteht auch der Link am Ende jeder Seite.
    .explain =
        Die Seite mit `role: feedback` nennt unter `contacts` die Stelle, die Rückmeldungen bekommt. Hat sie ein Formular (`form`),
        führt der Link am Ende jeder Seite dorthin und gibt die Adresse der Seite als `page` mit; sonst öffnet er eine E-Mail
        mit der Adresse der Seite.
    .what = Auf der Seite für Rückmeldungen steht nicht, wer sie bekommt.

# $address: the address. $suggestion: the file, as links in texts name it.
publish_own-address = „{ $address }“ ist die Adresse dieses Portals auf einem bestimmten Server.
    .help = Nennen Sie statt der Adresse die Datei der Seite, etwa `/services/kurs.md`.
    .help-did-you-mean = Nennen Sie die Datei: `{ $suggestion }`
    .why = Der Link führt sonst immer in dieselbe Sprache, in der Vorschau ins Internet und nach einem Umzug ins Leere.
    .explain =
        Links im Portal nennen Dateien. Lotse macht daraus den Weg zur Seite in der Sprache, die gerade gelesen wird, und in jedem
        Ordner, in dem das Portal steht. Die volle Adresse aus dem Browser kann das nicht.
    .what = Ein Link im Portal nennt die volle Adresse eines Servers.

# $size: what the page weighs, in kilobytes. $limit: what it may weigh.
publish_page-heavy = Die Seite wiegt { $size } KB, auch ohne Bilder. Bis { $limit } KB lädt sie mit schlechtem Netz noch schnell.
    .help = Teilen Sie die Seite in mehrere, oder verschieben Sie lange Tabellen und Listen in eine Datei zum Herunterladen.
    .why = Viele lesen mit altem Handy und wenig Datenvolumen.
    .explain = Gemessen werden Text und Gestaltung einer Seite, so wie Server sie gepackt verschicken. `lotse check` misst die Seiten mit langen Texten.
    .what = Eine Seite ist zu schwer für langsame Verbindungen.

syntax_hash-in-value = Was hinter `#` steht, ginge verloren.
    .help = Setzen Sie den Text in Anführungszeichen: `{ $corrected }`
    .why = In den Kopfdaten beginnt mit `#` eine Notiz, die auf keiner Seite erscheint.
    .explain = Ein `#` hinter einem Leerzeichen beginnt in den Kopfdaten eine Notiz. Steht es mitten in einem Text, fehlt dessen Rest auf der Seite. In Anführungszeichen bleibt alles stehen.
    .what = Hinter einem `#` steht Text, der auf der Seite fehlen würde.

data_period-reversed = Der Zeitraum endet, bevor er beginnt: `{ $end }` liegt vor `{ $begin }`.
    .help = Prüfen Sie beide Tage. Oft ist nur das Jahr falsch.
    .why = Solche Tage zeigt die Seite nicht an; wer kommt, steht vielleicht vor verschlossener Tür.
    .explain = Die Regel vergleicht Beginn und Ende von Zeiträumen: Gültigkeit, Termine, Tage mit anderen Öffnungszeiten, Laufzeiten.
    .what = Ein Zeitraum endet, bevor er beginnt.

data_exception-without-hours = Für diese Tage ist nicht klar, welche Zeiten gelten.
    .help-neither = Schreiben Sie dazu `closed: true`, wenn geschlossen ist, oder die Zeiten: `hours: 09:00-12:00`
    .help-both = Hier steht beides: geschlossen und Zeiten. Löschen Sie eines davon.
    .why = Sonst steht auf der Seite das Falsche, und jemand kommt vergeblich.
    .explain = Ein Eintrag unter `exceptions` sagt für bestimmte Tage, dass geschlossen ist oder dass andere Zeiten gelten. Eines von beiden muss dastehen.
    .what = Ein Tag unter `exceptions` sagt nicht, ob geschlossen ist oder welche Zeiten gelten.

data_recurrence = „{ $value }“ im Feld `recurrence` kann kein Kalender lesen.
    .help = Schreiben Sie zum Beispiel `FREQ=WEEKLY;BYDAY=MO` für jeden Montag oder `FREQ=MONTHLY;BYDAY=1WE` für den ersten Mittwoch im Monat.
    .why = Der Termin steht sonst nur einmal im Kalender der Leute.
    .explain = Das Feld `recurrence` sagt nach RFC 5545 (RRULE), wie oft ein Termin stattfindet. Lotse schreibt es in die Kalenderdatei. Was kein Kalender lesen kann, lässt Lotse weg.
    .what = Wie oft ein Termin stattfindet, kann kein Kalender lesen.

data_person-without-consent = Diese Person ist mit der Nennung ihres Namens nicht einverstanden.
    .help = Fragen Sie die Person, und schreiben Sie dann `consent: ja`. Oder löschen Sie `person`.
    .why = Namen gehören nur mit Einverständnis ins Internet.
    .explain = Wer in einem Kontakt unter `person` steht, muss einverstanden sein: `consent: ja`. Sonst wird das Portal nicht veröffentlicht.
    .what = Eine Person ist ohne ihr Einverständnis genannt.

data_review-overdue = Diese Seite war bis zum { $due } wieder zu prüfen. Zuletzt geprüft wurde sie am { $date }.
    .help = Zuständig ist: { $owner }. Nach der Prüfung gehört der Tag in die Kopfdaten, zum Beispiel `reviewed: { $today }`
    .help-nobody = Prüfen Sie die Seite und schreiben Sie den Tag in die Kopfdaten, zum Beispiel `reviewed: { $today }`. Sagen Sie auch, wer zuständig ist: `owner: Bürgerbüro`
    .why = Bis zur Prüfung steht auf der Seite in jeder Sprache, dass sie vielleicht nicht mehr richtig ist.
    .explain = `reviewed` sagt, wann eine Seite zuletzt geprüft wurde, `review_every`, wie oft das nötig ist, und `owner`, wer zuständig ist. `lotse check --due` listet, was ansteht, und schreibt den Text für die E-Mail an jede Stelle.
    .what = Eine Seite wurde nicht rechtzeitig wieder geprüft.

data_review-in-future = Der Tag der Prüfung liegt in der Zukunft: { $date }.
    .help = Tragen Sie den Tag ein, an dem die Seite wirklich geprüft wurde, spätestens heute: `reviewed: { $today }`
    .why = Wer die Seite liest, verlässt sich auf diesen Tag. Solange er nicht stimmen kann, zeigt die Seite ihn nicht.
    .explain = `reviewed` ist der Tag der letzten Prüfung. Ein Tag, der noch kommt, ist meist ein Tippfehler im Jahr; die nächste Prüfung würde vergessen.
    .what = Der Tag der letzten Prüfung liegt in der Zukunft.

data_expired = Diese Seite galt bis zum { $date }.
    .help = Gilt sie weiter, schreiben Sie unter `valid` bei `until` den neuen Tag. Gilt sie nicht mehr, löschen Sie die Datei mit ihren Übersetzungen oder schreiben Sie `draft: ja`.
    .why = Auf der Seite steht in jeder Sprache, dass sie nicht mehr gilt. In Listen finden die Leute sie trotzdem.
    .explain = `valid: {"{"}until: …{"}"}` sagt, bis wann eine Seite gilt. Meldungen und Termine sind ausgenommen: Sie gehen von selbst vorüber.
    .what = Eine Seite gilt nicht mehr.

# $name: the person. $date: the last day.
data_person-left = { $name } war nur bis zum { $date } im Amt und steht noch auf der Seite.
    .help = Tragen Sie unter `person` ein, wer jetzt zuständig ist, mit `consent: ja`. Steht das noch nicht fest, löschen Sie `person`.
    .why = Wer nach dieser Person fragt, wird weitergeschickt.
    .explain = Unter `person` sagt `until`, bis wann jemand im Amt ist. Ist der Tag vorbei, stimmt der Name nicht mehr.
    .what = Eine Person steht noch da, die nicht mehr im Amt ist.

data_unreachable-contact = Auf der Seite dieser Stelle steht nicht, wie man sie erreicht.
    .help = Ergänzen Sie mindestens eines: `phones`, `email`, `form`, `website` oder `address`. Sitzt sie bei einer anderen Stelle, genügt `located_at`.
    .why = Eine Anlaufstelle, die niemand anrufen, anschreiben oder finden kann, hilft nicht.
    .explain = Eine Stelle braucht einen Weg zu ihr: Telefon, E-Mail, Formular, Internetseite, Messenger, einen Termin oder eine Adresse.
    .what = Eine Stelle hat weder Telefon noch E-Mail noch Adresse.

# $date: the last day that is entered.
data_school-holidays = Diese Zeiten hängen von den Schulferien ab (`SH`), aber Ferientage sind nur bis zum { $date } eingetragen.
    .help = Tragen Sie die nächsten Ferien unter `exceptions` ein: `- {"{"}from: 2027-03-22, to: 2027-04-03, closed: true{"}"}`. Die Tage nennt das Schulministerium Ihres Landes.
    .help-none = Es sind noch keine Ferientage eingetragen. Schreiben Sie sie unter `exceptions`: `- {"{"}from: 2027-03-22, to: 2027-04-03, closed: true{"}"}`. Die Tage nennt das Schulministerium Ihres Landes.
    .why = Sonst steht auf der Seite, dass in den Ferien offen ist, und jemand kommt vergeblich.
    .explain =
        Feiertage rechnet Lotse für jedes Land selbst aus, Schulferien nicht: Die Länder setzen sie jedes Jahr neu fest. Was in den
        Zeiten mit `SH` steht, wirkt deshalb erst, wenn die Ferien mit Datum unter `exceptions` stehen. Lotse erinnert 30 Tage vorher.
    .what = Zeiten hängen von den Schulferien ab, und deren Tage fehlen oder laufen aus.

# $date: the last day that is entered.
data_exceptions-over = Alle Tage mit anderen Zeiten sind vorbei; der letzte war der { $date }.
    .help = Tragen Sie die nächsten Tage ein, etwa Betriebsausflug oder Tage zwischen den Jahren. Gibt es keine, löschen Sie die alten.
    .why = Wer vor Weihnachten auf die Seite sieht, will wissen, ob offen ist.
    .explain = Unter `exceptions` stehen Tage mit anderen Öffnungszeiten. Liegen alle in der Vergangenheit, fehlen vielleicht die nächsten. Feiertage brauchen keinen Eintrag.
    .what = Alle Tage mit anderen Zeiten sind vorbei.

# $date: the deadline.
data_deadline-over = Die Frist { $date } ist vorbei, das Angebot aber nicht beendet.
    .help = Tragen Sie die nächste Frist ein. Gibt es keine mehr, löschen Sie die alte oder schreiben Sie `status: ended`.
    .why = Wer sich anmelden will, weiß sonst nicht, ob es noch geht.
    .explain = Die Regel sieht auf `deadlines` und auf `registration.deadline` von Angeboten, die nicht beendet sind und nicht ruhen. Steht eine spätere Frist daneben, ist alles gut.
    .what = Die Frist eines Angebots ist vorbei.

# $text: what stands in the text. $title: the record's title. $file: its file. $path: the way to it from this file.
data_contact-typed = „{ $text }“ steht schon in den Angaben zu „{ $title }“ (`{ $file }`).
    .help = Verweisen Sie auf die Stelle: `[{ $title }]({ $path })`. Oder nennen Sie sie in den Kopfdaten, wo es das Feld `contacts` gibt; dann steht alles auf der Seite.
    .help-own = Die Seite zeigt diese Angabe aus ihren Kopfdaten schon an. Löschen Sie sie im Text.
    .why = Ändert sich die Nummer, bleibt sie hier falsch, in jeder Sprache einzeln.
    .explain =
        Telefonnummern und E-Mail-Adressen stehen einmal, in der Datei der Stelle. Von dort kommen sie auf alle Seiten und in alle
        Sprachen. Diese steht noch einmal im Text. Gemeldet wird nur, was genau einer Stelle gehört. Impressum, Datenschutz, die
        Erklärung zur Barrierefreiheit und die Seite für Notfälle dürfen alles ausschreiben.
    .what = Eine Telefonnummer oder E-Mail steht im Text, obwohl eine Stelle sie schon nennt.

# $text: the number. $suggestion: the number as it can be dialled.
data_phone-not-dialable = Die Nummer „{ $text }“ kann man so nicht wählen.
    .help = Ergänzen Sie die Vorwahl: `0211 310-2755`. Ohne sie kommt vom Handy kein Anruf zustande.
    .help-did-you-mean = Nach der Landesvorwahl entfällt die Null: `{ $suggestion }`
    .why = Viele haben nur ein Handy und tippen die Nummer an.
    .explain =
        Vom Handy und aus dem Ausland braucht man die Vorwahl. Gemeldet werden Nummern hinter Wörtern wie Telefon oder Fax, die keine
        haben, und solche mit einer Null hinter der Landesvorwahl (`+49 0211`).
    .what = Eine Telefonnummer im Text kann man nicht wählen.

# $text: what stands in the text. $suggestion: the address that was surely meant.
data_mail-malformed = „{ $text }“ ist keine E-Mail-Adresse, an die man schreiben kann.
    .help = Vergleichen Sie die Adresse Buchstabe für Buchstabe. Sie hat ein @ und dahinter einen Namen mit Punkt.
    .help-did-you-mean = Schreiben Sie: `{ $suggestion }`
    .why = Man kann sie nicht antippen, und wer sie abschreibt, bekommt die Mail zurück.
    .explain =
        Gemeldet werden Adressen mit Tippfehlern und solche mit „(at)“. Das hält Werbung nicht ab, aber alle, die nicht wissen, dass ein @
        gemeint ist, und alle, denen die Seite vorgelesen wird.
    .what = Eine E-Mail-Adresse im Text ist keine.

# $text: what stands in the text. $suggestion: the address that was surely meant.
data_web-malformed = „{ $text }“ ist keine Internetadresse, die überall aufgeht.
    .help = Öffnen Sie die Seite im Browser, und kopieren Sie die Adresse von dort. Adressen im Hausnetz öffnen sich nur im Rathaus.
    .help-did-you-mean = Schreiben Sie: `{ $suggestion }`
    .why = Wer sie antippt, bekommt eine Fehlermeldung.
    .explain = Gemeldet werden Adressen mit Tippfehlern (`http//`, `www,`) und solche ohne vollen Namen wie `https://intranet/`, die nur im eigenen Netz gehen.
    .what = Eine Internetadresse im Text geht nicht überall auf.

# $file: the image.
data_image-without-credit = Bei dem Bild „{ $file }“ steht nicht, wer es gemacht hat.
    .help = Schreiben Sie es in die Bildunterschrift: `![Was zu sehen ist](bild.jpg "Foto: Stadt Hafenstadt")`
    .why = Wer ein Foto gemacht hat, darf verlangen, genannt zu werden; sonst kommt eine Rechnung.
    .explain = Nach § 13 des Urheberrechtsgesetzes bestimmt, wer ein Bild gemacht hat, ob und wie der Name dabeisteht. Das gilt auch für eigene Fotos von Kollegen und für Bilder aus Sammlungen. Im Feld `image` ist `credit` deshalb Pflicht; bei Bildern im Text steht der Name in der Bildunterschrift.
    .what = Bei einem Foto im Text steht nicht, wer es gemacht hat.

## What keeps people from reading or operating a text

accessibility_empty-heading = Hier steht eine Überschrift ohne Text.
    .help = Schreiben Sie die Überschrift hinter die Zeichen `#`, oder löschen Sie die Zeile.
    .why = Wer den Bildschirm nicht sieht, springt von Überschrift zu Überschrift und landet hier im Leeren.
    .explain =
        Screenreader lesen eine Liste aller Überschriften vor. Eine leere Überschrift ist darin ein Eintrag
        ohne Namen. Meist ist sie stehen geblieben, als der Text gelöscht wurde.
    .what = Eine Überschrift hat keinen Text.

# $text: the heading. $level: its marks. $right: those that would follow. $count: headings that are moved. $steps: from which level to which.
accessibility_heading-order = { $steps ->
        [none] Die Überschrift „{ $text }“ überspringt eine Ebene.
       *[other] Die Überschriften lassen eine Ebene aus: { $steps }.
    }
    .what = Überschriften lassen eine Ebene aus.
    .help-shifted =
        { $count ->
            [one] `lotse check --fix` stellt die Überschrift um.
           *[other] Das betrifft { $count } Überschriften. `lotse check --fix` stellt alle zusammen um; ihre Reihenfolge bleibt.
        }
    .help-first = Schreiben Sie `{ $right }` statt `{ $level }`: Die erste Überschrift eines Textes steht direkt unter dem Titel der Seite.
    .help-jump = Schreiben Sie `{ $right }` statt `{ $level }`, oder ergänzen Sie davor die Überschrift, zu der dieser Abschnitt gehört.
    .why = Wer den Bildschirm nicht sieht, erkennt an den Ebenen, was wozu gehört. Fehlt eine, sucht man nach einem Abschnitt, den es nicht gibt.
    .explain =
        Der Titel der Seite ist die erste Ebene. Abschnitte beginnen mit `##`, ihre Teile mit `###`, und so weiter, eine Ebene nach
        der anderen. Wie groß eine Überschrift aussieht, bestimmt die Gestaltung; die Zahl der Zeichen `#` sagt nur, was wozu gehört.
        Beginnt ein ganzer Text zu tief, ist das eine einzige Meldung, und `lotse check --fix` ändert alle Überschriften auf einmal.

# $text: the bold line.
accessibility_fake-heading = „{ $text }“ sieht wie eine Überschrift aus, ist aber nur fett.
    .what = Eine fette Zeile steht anstelle einer Überschrift.
    .help = Schreiben Sie eine Überschrift: `## { $text }`. Soll es keine sein, beginnen Sie damit den Satz, zu dem es gehört.
    .why = Screenreader springen von Überschrift zu Überschrift. An einer fetten Zeile kommen sie vorbei, ohne dass man es merkt.
    .explain =
        Fett heißt: Dieses Wort ist wichtig. Überschriften heißen: Hier beginnt ein Abschnitt. Nur aus Überschriften entstehen die
        Gliederung der Seite und die Adressen, zu denen man verlinken kann. Gemeldet werden kurze fette Zeilen über einem Text;
        Namen über einer Telefonnummer oder Adresse nicht.

# $mark: the sign before the lines. $count: how many lines.
accessibility_fake-list = Diese { $count } Zeilen mit „{ $mark }“ sehen wie eine Liste aus, sind aber keine.
    .what = Zeilen mit Punkten oder Bildern davor stehen anstelle einer Liste.
    .help = Beginnen Sie jede Zeile mit einem Strich und einem Leerzeichen: `- …`
    .help-numbers = Beginnen Sie jede Zeile mit Zahl, Punkt und Leerzeichen: `1. …`
    .help-emoji = Beginnen Sie jede Zeile mit einem Strich und einem Leerzeichen, und lassen Sie die Bilder weg: `- …`
    .why = Bei einer richtigen Liste sagt der Screenreader, wie viele Punkte kommen. Hier liest er nur Zeile um Zeile.
    .explain =
        Punkte, Kästchen und Pfeile aus der Textverarbeitung sind für Lotse gewöhnliche Zeichen. Eine Liste entsteht durch `- ` am
        Anfang jeder Zeile, eine mit Zahlen durch `1. `. Dann rückt die Seite sie auch richtig ein.

# $text: the emoji.
accessibility_emoji = „{ $text }“: Bilder aus der Tastatur werden vorgelesen, eines nach dem anderen.
    .what = Emoji stehen mehrfach hintereinander, allein oder vor Punkten einer Liste.
    .help-row = Nehmen Sie höchstens eines, am Ende des Satzes.
    .help-alone = Schreiben Sie in Worten, was gemeint ist.
    .help-bullet = Lassen Sie die Bilder am Anfang der Punkte weg. Die Liste hat schon Punkte.
    .why = Aus 🎉🎉🎉 wird „Konfettibombe Konfettibombe Konfettibombe“. Außerdem sehen Emoji auf jedem Telefon anders aus.
    .explain =
        Screenreader lesen den Namen jedes Emojis vor. Eines am Ende eines Satzes stört wenig. Mehrere hintereinander, vor jedem
        Punkt einer Liste oder anstelle von Worten halten auf, und nicht alle verstehen dasselbe darunter.

# $address: where the link leads.
accessibility_empty-link = Dieser Link hat keinen Text.
    .what = Ein Link hat keinen Text.
    .help = Schreiben Sie in die eckigen Klammern, wohin er führt, oder löschen Sie ihn: `[Anmeldung]({ $address })`
    .help-image = Das Bild ist der ganze Link. Schreiben Sie in seine eckigen Klammern, wohin der Link führt.
    .why = Screenreader lesen dann die Adresse vor, Buchstabe für Buchstabe. Auf dem Bildschirm ist nichts zum Antippen da.
    .explain =
        Oft bleibt ein leerer Link stehen, wenn sein Text gelöscht wurde, oder es ist nur noch ein Punkt oder Leerzeichen verlinkt.

# $text: the words of the link.
accessibility_vague-link = „{ $text }“ sagt nicht, wohin der Link führt.
    .what = Ein Linktext wie „hier“ sagt nicht, wohin der Link führt.
    .help = Verlinken Sie die Wörter, die das Ziel nennen, etwa „Hier finden Sie [alle Deutschkurse](…)“.
    .why = Viele lassen sich nur die Links vorlesen oder springen von einem zum nächsten. Dann hört man „hier“, „hier“, „hier“.
    .explain =
        Ein Link muss für sich allein verständlich sein. Gute Linktexte nennen das Ziel: die Stelle, das Formular, das Thema.
        Welche Wörter zu wenig sagen, steht für jede Sprache in `i18n/<Sprache>/lint.toml` bei `vague_links`; ein Portal kann dort
        eigene ergänzen.

# $text: the words of the links. $address: where this one leads. $first: where the first one leads.
accessibility_same-link-text = „{ $text }“ steht auf dieser Seite für verschiedene Ziele.
    .what = Links mit demselben Text führen zu verschiedenen Zielen.
    .help = Dieser Link führt zu `{ $address }`, ein früherer zu `{ $first }`. Nennen Sie den Unterschied im Linktext, oder prüfen Sie die Adressen.
    .why = In der Liste aller Links sind beide nicht zu unterscheiden.
    .explain =
        Führen zwei Links mit demselben Text an verschiedene Orte, hilft ein Zusatz: „Anmeldung für Kinder“, „Anmeldung für
        Erwachsene“. Manchmal ist auch nur eine der Adressen falsch oder veraltet. Verschiedene Adressen für eine Karte zählen nicht.

# $text: the address.
accessibility_bare-address = Als Linktext steht hier eine Adresse: „{ $text }“.
    .what = Als Linktext steht eine Adresse.
    .help = Schreiben Sie in Worten, was dort ist: `[Anmeldung zum Deutschkurs](…)`
    .why = Screenreader buchstabieren sie, auf dem Telefon bricht sie um, und was dort ist, weiß man danach noch nicht.
    .explain =
        Die Adresse steht in den runden Klammern; auf Papier druckt Lotse sie von selbst. In die eckigen Klammern gehören
        Worte. Kurze Namen wie `www.hafenstadt.example`, E-Mail-Adressen und Telefonnummern dürfen stehen bleiben.

# $file: the image.
accessibility_image-without-alt = Das Bild „{ $file }“ hat keine Beschreibung.
    .what = Ein Bild hat keine Beschreibung.
    .help = Schreiben Sie in die eckigen Klammern, was zu sehen ist: `![Eine Frau am Schalter]({ $file })`. Schmückt es nur, schreiben Sie einen Strich hinein: `![-]({ $file })`
    .why = Wer das Bild nicht sieht, erfährt sonst nicht einmal, ob ihm etwas fehlt.
    .explain =
        In den eckigen Klammern steht, was auf dem Bild zu sehen ist. Ein Bild, das nur schmückt, hat statt dessen einen Strich,
        wie in einem Formular: Hier gehört nichts hin. Screenreader übergehen es dann. Leere Klammern sagen nicht, ob die
        Beschreibung vergessen wurde.

# $text: the text alternative.
accessibility_alt-file-name = „{ $text }“ ist der Name einer Datei, keine Beschreibung des Bildes.
    .what = Die Beschreibung eines Bildes ist ein Dateiname.
    .help = Beschreiben Sie in einem Satz, was auf dem Bild zu sehen ist.
    .why = Dieser Name wird vorgelesen, und danach weiß man nichts über das Bild.
    .explain =
        Viele Programme setzen den Dateinamen ein, wenn nichts anderes da ist. Schreiben Sie, was man sieht und worauf es hier
        ankommt: „Der Eingang des Rathauses mit der Rampe links“.

# $text: the text alternative.
accessibility_alt-placeholder = „{ $text }“ beschreibt das Bild nicht.
    .what = Die Beschreibung eines Bildes sagt nur, dass da ein Bild ist.
    .help = Beschreiben Sie in einem Satz, was zu sehen ist. Schmückt das Bild nur, schreiben Sie einen Strich: `-`
    .why = Dass ein Bild da ist, sagt der Screenreader von selbst. Was darauf ist, sagt niemand.
    .explain =
        Welche Wörter allein nichts beschreiben, steht für jede Sprache in `i18n/<Sprache>/lint.toml` bei `alt_placeholders`.

# $text: the text alternative. $language: the language of the file.
accessibility_alt-untranslated = Die Beschreibung „{ $text }“ ist noch die des Ausgangstextes.
    .what = Die Beschreibung eines Bildes ist nicht übersetzt.
    .help = Übersetzen Sie sie: Diese Datei ist in der Sprache „{ $language }“.
    .why = Ein Screenreader liest sie mit der falschen Stimme vor, unverständlich für alle.
    .explain =
        Beschreibungen von Bildern sind Text wie jeder andere und werden mit übersetzt. Man sieht sie nicht auf der Seite, deshalb
        werden sie leicht übersehen.

# $text: the text alternative. $language: the language of the file.
accessibility_alt-script = Die Beschreibung „{ $text }“ ist nicht in der Schrift der Sprache „{ $language }“.
    .what = Die Beschreibung eines Bildes ist in einer anderen Schrift als ihre Sprache.
    .help = Schreiben Sie sie in der Sprache der Datei.
    .why = Ein Screenreader liest sie mit der falschen Stimme vor, unverständlich für alle.
    .explain =
        Beschreibungen von Bildern werden in der Sprache der Seite vorgelesen. Namen in lateinischer Schrift dürfen darin stehen,
        die ganze Beschreibung nicht.

# $count: letters of the text alternative. $most: how many are good.
accessibility_alt-too-long = Die Beschreibung des Bildes ist { $count } Zeichen lang.
    .what = Die Beschreibung eines Bildes ist sehr lang.
    .help = Nehmen Sie höchstens { $most }. Was mehr gesagt werden muss, gehört in den Text daneben.
    .why = Sie wird in einem Zug vorgelesen. Man kann darin nicht anhalten und nicht zurückspringen.
    .explain =
        Ein Satz genügt für fast jedes Bild. Diagramme und Pläne brauchen mehr: Dann steht das Wichtigste in der Beschreibung und
        alles Weitere im Text oder in einer Tabelle, für alle sichtbar.

# $file: the image.
accessibility_text-in-image = Auf dem Bild „{ $file }“ steht vermutlich Text.
    .what = Ein Bild besteht vermutlich aus Text.
    .help = Schreiben Sie alles, was auf dem Bild steht, auch in den Text der Seite: Tage, Zeiten, Orte, Preise.
    .why = Text in Bildern kann man nicht vorlesen, nicht übersetzen, nicht suchen und auf dem Telefon kaum lesen.
    .explain =
        Das ist eine Vermutung: Der Dateiname klingt nach einem Plakat oder Flyer, oder die Beschreibung besteht aus vielen Zahlen.
        Die Wörter in Dateinamen stehen in `i18n/<Sprache>/lint.toml` bei `images_of_text`.

accessibility_table-header = In dieser Tabelle hat eine Spalte keine Überschrift.
    .what = Eine Spalte einer Tabelle hat keine Überschrift.
    .help = Schreiben Sie in die erste Zeile über jede Spalte, was darin steht: `| Tag | Zeit |`
    .why = Screenreader nennen zu jeder Zelle die Überschrift ihrer Spalte. Ohne sie hört man nur Zahlen.
    .explain =
        Die Zeile über den Strichen ist der Kopf der Tabelle. Nur das Feld oben links darf leer bleiben, wenn in der ersten Spalte
        steht, worum es in jeder Zeile geht.

accessibility_layout-table = Diese Tabelle ordnet nur Text an.
    .what = Eine Tabelle ordnet nur Text an.
    .help-column = Sie hat eine einzige Spalte. Schreiben Sie daraus eine Liste oder Absätze.
    .help-row = Sie hat eine einzige Zeile. Schreiben Sie daraus eine Liste oder Absätze.
    .help-texts = In ihren Feldern stehen ganze Texte. Schreiben Sie daraus Abschnitte mit Überschriften.
    .why = Auf dem Telefon muss man sie seitwärts schieben, und Screenreader sagen Zeilen und Spalten an, die nichts bedeuten.
    .explain =
        Tabellen sind für Angaben da, die man in zwei Richtungen liest: Tage und Zeiten, Kurse und Preise. Alles andere liest sich
        als Liste oder mit Überschriften besser.

# $count: columns.
accessibility_wide-table = Diese Tabelle hat { $count } Spalten.
    .what = Eine Tabelle ist zu breit für ein Telefon.
    .help = Auf ein Telefon passen etwa fünf. Fassen Sie Spalten zusammen, teilen Sie die Tabelle, oder tauschen Sie Zeilen und Spalten.
    .why = Wer seitwärts schieben muss, sieht nie zugleich, was in der Zeile steht und wovon sie handelt.
    .explain =
        Die meisten lesen das Portal auf dem Telefon. Breite Tabellen lassen sich dort seitwärts schieben, bleiben aber mühsam.

# $text: the foreign words. $lang: the language tag.
accessibility_foreign-script = „{ $text }“ ist in einer anderen Schrift, und die Sprache ist nicht genannt.
    .what = Wörter in einer anderen Schrift nennen ihre Sprache nicht.
    .help = Nennen Sie die Sprache: `<span lang="uk">{ $text }</span>`. Statt `uk` schreiben Sie das Kürzel der Sprache.
    .help-name = Nennen Sie die Sprache: `<span lang="{ $lang }">{ $text }</span>`
    .why = Screenreader wechseln nur dann die Stimme. Sonst überspringen sie solche Wörter oder lesen einzelne Zeichen vor.
    .explain =
        Die Schrift allein sagt nicht, welche Sprache es ist: Ukrainisch, Russisch und Bulgarisch haben dieselbe. Deutsche Namen in
        arabischen Texten kennzeichnet Lotse selbst. Die Namen der Sprachen des Portals kennzeichnet `lotse check --fix`.

# $text: the words.
accessibility_sensory = „{ $text }“ versteht nur, wer die Seite sieht.
    .what = Ein Text verweist auf Ort oder Farbe, die nur sieht, wer die Seite sieht.
    .help-place = Nennen Sie die Überschrift, und verlinken Sie sie: `[Kosten](#kosten)`
    .help-colour = Sagen Sie es auch in Worten: „die Pflichtfelder“, „die Schaltfläche Absenden“.
    .why = Vorgelesen, auf dem Telefon oder auf Papier steht es woanders oder hat keine Farbe.
    .explain =
        Was oben, unten, rechts oder links steht, hängt vom Bildschirm ab. Farben und Formen erkennen nicht alle. Ein Link auf die
        Überschrift führt immer richtig. Die Wörter stehen in `i18n/<Sprache>/lint.toml` bei `places_on_the_page` und `colours_alone`.

# $text: the words in capitals.
accessibility_capitals = „{ $text }“ steht ganz in Großbuchstaben.
    .help = Schreiben Sie den Satz normal. Was wichtig ist, heben Sie mit `**…**` hervor.
    .why = Großbuchstaben sind schwer zu lesen, wirken wie Schreien, und manche Screenreader buchstabieren sie.
    .explain =
        Wörter erkennt man an ihrer Form. In Großbuchstaben haben alle dieselbe, deshalb liest man sie langsamer,
        am meisten, wer gerade Deutsch lernt. Abkürzungen wie BAMF bleiben, wie sie sind.
    .what = Ein Satz steht ganz in Großbuchstaben.

# $value: the path with `*`, or the folder.
settings_unmatched-files = Zu „{ $value }“ gibt es keine Datei. Die Stufen darunter wirken deshalb nirgends.
    .help = Schreiben Sie den Weg vom Ordner des Portals aus: `[rules."content/news/*"]`. Ein `*` steht für beliebige Zeichen.
    .help-did-you-mean = Meinten Sie `[rules."{ $suggestion }"]`?
    .explain =
        Unter `[rules]` lässt sich für einen Ordner oder einzelne Dateien eine andere Stufe einstellen. Wird der Ordner umbenannt
        oder der Weg falsch geschrieben, hätte das keine Wirkung mehr, und niemand merkte es.
    .what = Für Dateien, die es nicht gibt, ist eine Stufe eingestellt.

## What documents take back

# $rule: name of the rule.
suppression_unused = Die Regel „{ $rule }“ findet in dieser Datei nichts mehr.
    .help = Löschen Sie den Eintrag unter `lint`.
    .help-off = In `portal.toml` ist die Regel für diese Datei schon ausgeschaltet. Löschen Sie den Eintrag unter `lint`.
    .why = Sonst bliebe ein späterer Fehler derselben Art unbemerkt.
    .explain =
        Im Feld `lint` steht, welche Regeln in einer Datei nicht gelten und warum. Findet eine davon dort nichts,
        ist der Text wohl geändert worden, und der Eintrag wird nicht mehr gebraucht.
    .what = Unter `lint` steht eine Regel, die hier nichts findet.

# $rule: name of the rule.
suppression_without-reason = Es steht nicht da, warum die Regel „{ $rule }“ hier nicht gilt.
    .help = Ergänzen Sie den Grund in ein paar Worten: `reason: Zitat aus dem Gesetz`
    .why = Wer die Seite später pflegt, muss wissen, ob der Grund noch stimmt.
    .explain =
        Zu jeder Regel unter `lint` gehört ein Grund: `lint: [{"{"}rule: …, reason: …{"}"}]`. Die Regel gilt auch ohne Grund nicht,
        aber Lotse erinnert daran.
    .what = Unter `lint` fehlt der Grund.

# $rule: what the editor wrote; empty where there is nothing.
suppression_unknown-rule = Eine Regel mit dem Namen „{ $rule }“ gibt es nicht.
    .help = Übernehmen Sie den Namen aus der Meldung, er steht dort in eckigen Klammern: `lint: [{"{"}rule: language/decomposed, reason: …{"}"}]`
    .help-empty = Hier fehlt der Name der Regel. Übernehmen Sie ihn aus der Meldung, er steht dort in eckigen Klammern.
    .help-did-you-mean = Meinten Sie `{ $suggestion }`?
    .explain =
        Unter `lint` steht bei `rule` der Name einer einzelnen Regel, wie ihn die Meldung in eckigen Klammern nennt.
        Eine ganze Gruppe lässt sich nur in `portal.toml` einstellen.
    .what = Unter `lint` steht der Name einer Regel, die es nicht gibt.

# $rule: name of the rule.
suppression_not-possible = Die Regel „{ $rule }“ lässt sich nicht für eine einzelne Datei abschalten.
    .help = Verbessern Sie, was die Regel findet, und löschen Sie den Eintrag unter `lint`.
    .why = Ohne diese Regel ginge etwas auf der Seite nicht, oder es fehlte etwas, das das Gesetz verlangt.
    .explain =
        Unter `lint` lassen sich Hinweise und Warnungen abschalten und alles, was Lotse zu Sprache, Lesbarkeit und Barrierefreiheit meint.
        Was ein Portal unbrauchbar macht, etwa Fehler in den Kopfdaten, Links ins Leere und fehlende Pflichtseiten, bleibt ein Fehler.
    .what = Unter `lint` steht eine Regel, ohne die das Portal nicht funktioniert.

# $line: the line. $fence: as it should be.
syntax_wrong-fence = Die Zeile „{ $line }“ soll wohl die Kopfdaten begrenzen, besteht aber nicht aus genau drei Bindestrichen.
    .help = Schreiben Sie an diese Stelle genau drei Bindestriche: `{ $fence }`
    .explain =
        Die Kopfdaten stehen zwischen zwei Zeilen mit genau drei Bindestrichen. Textprogramme machen daraus von selbst einen langen
        Strich (—), und beim Tippen werden es leicht zwei oder vier. Lotse versteht, was gemeint ist, andere Programme nicht.
    .what = Die Zeile über oder unter den Kopfdaten besteht nicht aus genau drei Bindestrichen.

# $fence: the line.
syntax_doubled-fence = Die Zeile `{ $fence }` steht hier zweimal.
    .help = Löschen Sie diese Zeile.
    .why = Sonst stehen die Felder oder ein Strich als Text auf der Seite.
    .explain =
        Eine Zeile mit drei Bindestrichen steht über den Kopfdaten, eine darunter. Steht eine davon doppelt, wäre der Kopf leer,
        oder auf der Seite erschiene ein Strich, den niemand wollte.
    .what = Die Zeile mit drei Bindestrichen steht zweimal.

# $corrected: the value as it should be.
syntax_typographic-quotes = Um diesen Wert stehen Anführungszeichen, die in den Kopfdaten nichts begrenzen.
    .help = Nehmen Sie gerade Anführungszeichen: `{ $corrected }`. Sollen typografische auf der Seite zu lesen sein, setzen Sie gerade darum herum: `"„…“"`
    .explain =
        Textprogramme machen aus geraden Anführungszeichen von selbst typografische, etwa „ und “. In den Kopfdaten begrenzen nur gerade
        einen Wert. Lotse lässt die typografischen weg und sagt es, denn meist waren gerade gemeint.
    .what = Um einen Wert stehen typografische Anführungszeichen.

# $file: name of the file.
files_old-line-ends = In „{ $file }“ enden die Zeilen mit einem Zeichen, das nur sehr alte Macs verwenden.
    .help = Öffnen Sie die Datei in einem Texteditor, stellen Sie die Zeilenenden auf „Windows (CRLF)“ oder „Unix (LF)“, und speichern Sie sie.
    .why = Für andere Programme ist die ganze Datei eine einzige Zeile.
    .explain =
        Zeilen enden unter Windows mit CR und LF, überall sonst mit LF. Ein CR allein schrieben nur Macs vor 2001; heute kommt es aus
        Exporten alter Programme. Lotse liest den Text trotzdem und zeigt auch seine übrigen Fehler.
    .what = Die Zeilen enden so, wie es nur alte Macs schreiben.

# $file: name of the file. $better: as it should be.
files_name-ending = „{ $file }“: Die Endung einer Seite ist `.md`, in kleinen Buchstaben.
    .help = Benennen Sie die Datei um in `{ $better }`. Zeigt Windows die Endungen nicht, schalten Sie im Explorer unter „Ansicht“ die „Dateinamenerweiterungen“ ein.
    .why = Mit einer anderen Endung erscheint die Seite nicht oder nicht auf jedem Computer.
    .explain =
        Lotse nimmt Dateien mit der Endung `.md` als Seiten. Windows verbirgt Endungen gern, und Editoren hängen `.txt` an; dann heißt
        eine Datei `wohngeld.md.txt` und sieht im Explorer richtig aus.
    .what = Der Name einer Seite endet anders als auf `.md`.

# $file: name of the file. $better: the name of the file that it is a copy of.
files_leftover = „{ $file }“ sieht aus wie eine Kopie von „{ $better }“.
    .help = Löschen Sie die Kopie, oder verschieben Sie sie aus dem Ordner `content`. Soll sie eine eigene Seite sein, geben Sie ihr einen eigenen Namen.
    .why = Sonst stehen zwei fast gleiche Seiten im Internet, und eine veraltet.
    .explain =
        Beim Kopieren im Explorer und beim Sichern entstehen Dateien wie `wohngeld - Kopie.md`, `wohngeld (2).md` oder `wohngeld.md.bak`.
        Lotse würde sie als eigene Seiten oder Dateien behandeln.
    .what = Eine Datei sieht aus wie eine vergessene Kopie.

# $file: path of the file. $better: where it belongs.
files_outside-content = „{ $file }“ liegt nicht im Ordner `content` und erscheint deshalb nirgends.
    .help = Verschieben Sie die Datei nach `{ $better }`.
    .explain =
        Lotse liest Seiten nur aus dem Ordner `content`. Diese Datei beginnt wie eine Seite mit Kopfdaten, liegt aber daneben,
        vermutlich aus Versehen.
    .what = Eine Seite liegt außerhalb des Ordners `content`.

# $folder: name of the folder. $better: the name that was probably meant.
files_folder-name = Der Ordner „{ $folder }“ bestimmt keine Art von Seiten.
    .help = Meinten Sie `{ $better }`? Dann benennen Sie den Ordner um. Sonst geben Sie ihm einen Namen, der weniger ähnlich ist.
    .why = Aus dem Namen des Ordners ergibt sich, welche Felder es gibt und wo die Seiten erscheinen.
    .explain =
        Der oberste Ordner unter `content` bestimmt die Art der Seiten darin: `services` Angebote, `contacts` Anlaufstellen.
        Große und kleine Buchstaben zählen, und die Namen stehen in der Mehrzahl.
    .what = Ein Ordner heißt fast wie der einer Art von Seiten.

# $file: name of the file. $language: id of the language. $better: as it should be.
content_language-in-name = „{ $file }“ gilt als eigene Seite und nicht als Übersetzung (`{ $language }`).
    .help = Benennen Sie die Datei um in `{ $better }`: Das Kürzel der Sprache steht zwischen zwei Punkten, in kleinen Buchstaben.
    .why = Sonst steht der übersetzte Text als eigene Seite unter den deutschen, und in seiner Sprache fehlt er.
    .explain =
        Eine Übersetzung heißt wie ihr Ausgangstext, mit dem Kürzel der Sprache davor: `wohngeld.md` und `wohngeld.ar.md`.
        Mit `_` oder `-` statt des Punktes gehört das Kürzel zum Namen der Seite.
    .what = Das Kürzel einer Sprache steht im Namen statt zwischen zwei Punkten.

# $text: what the editor wrote. $corrected: as it should be.
links_not-a-link = „{ $text }“ sieht aus wie ein Link, wird aber keiner.
    .help-gap = Löschen Sie das Leerzeichen zwischen den Klammern: `{ $corrected }`
    .help-spaces = In der Adresse stehen Leerzeichen. Benennen Sie die Datei am besten um; oder setzen Sie die Adresse in spitze Klammern: `{ $corrected }`
    .help-reversed = Der Text steht in eckigen Klammern, die Adresse dahinter in runden: `{ $corrected }`
    .help-open = Hinter der Adresse fehlt die runde Klammer: `[Text](Adresse)`
    .why = Auf der Seite stehen sonst nur Klammern, und niemand kommt ans Ziel.
    .explain =
        Ein Link besteht aus dem Text in eckigen und der Adresse in runden Klammern, ohne Leerzeichen dazwischen und in der Adresse:
        `[Bürgerbüro](../contacts/buergerbuero.md)`. Bei einem Bild steht noch ein Ausrufezeichen davor.
    .what = Ein Text sieht aus wie ein Link, ist aber keiner.

# $value: the times. $suggestion: those that were probably meant. $swapped: the times the other way round.
data_hours-overnight = `{ $value }` heißt: geöffnet bis zum nächsten Morgen.
    .help-did-you-mean = Meinten Sie `{ $suggestion }`?
    .help-or-swapped = Oder sind Anfang und Ende vertauscht? Dann heißt es `{ $swapped }`.
    .why = Wer eine falsche Zeit liest, steht vor verschlossener Tür.
    .explain =
        Endet eine Öffnungszeit früher, als sie beginnt, geht sie über Mitternacht. Bei mehr als zwölf Stunden sind meist Anfang und Ende
        vertauscht, oder eine Nachmittagszeit steht mit zwölf Stunden zu wenig da: `08:00-04:00` statt `08:00-16:00`.
    .what = Öffnungszeiten gingen über Nacht, wo wohl ein Tag gemeint ist.

# $value: what the editor wrote. $suggestion: the postcode as it should be, in quotes.
data_postcode = Die Postleitzahl „{ $value }“ hat nicht fünf Ziffern.
    .help = Schreiben Sie nur die fünf Ziffern: `"01067"`. Für eine Adresse im Ausland ergänzen Sie `country`.
    .help-zero = Vermutlich fehlt die Null am Anfang: `{ $suggestion }`. Für eine Adresse im Ausland ergänzen Sie `country`.
    .help-did-you-mean = Schreiben Sie nur die fünf Ziffern: `{ $suggestion }`
    .why = Mit einer falschen Postleitzahl kommt Post nicht an, und Karten finden den Ort nicht.
    .explain =
        Deutsche Postleitzahlen haben fünf Ziffern. Tabellenprogramme halten sie für Zahlen und lassen die Null am Anfang weg.
        In Anführungszeichen bleibt sie stehen. Steht bei `country` ein anderes Land, gilt die Regel nicht.
    .what = Eine deutsche Postleitzahl hat nicht fünf Ziffern.

## Whether a text is understood

# $text: weekday and date as they were written. $date: the date. $weekday: its weekday.
text_wrong-weekday = „{ $text }“: Der { $date } ist ein { $weekday }.
    .help = Prüfen Sie, was stimmt: der Wochentag oder das Datum. Ändern Sie es auch in den anderen Sprachen.
    .why = Wer nur auf den Wochentag achtet, kommt am falschen Tag.
    .explain =
        Lotse rechnet nach, ob Wochentag und Datum zusammenpassen, in allen Sprachen des Portals. Geprüft wird, wo beides
        beisammensteht und das Jahr dabei ist: „Montag, 4. Mai 2026“, „Mo., 04.05.2026“, „4. Mai 2026 (Montag)“.
    .what = Ein Wochentag passt nicht zu seinem Datum.

# $text: the beginning of the sentence. $count: its words. $limit: how many are easy to follow.
text_long-sentence = Der Satz hat { $count } Wörter: „{ $text }“
    .help = Machen Sie zwei Sätze daraus. Bis { $limit } Wörter liest man leicht.
    .help-list = Schreiben Sie die Aufzählung als Liste, jeden Punkt in eine eigene Zeile mit `- ` davor.
    .why = Wer gerade Deutsch lernt, hat am Ende eines langen Satzes den Anfang vergessen.
    .explain =
        In deutschen Texten sind 20 Wörter die Grenze, in anderen Sprachen 25: Englisch, Arabisch oder Französisch brauchen mehr
        kleine Wörter, und für Behördentexte auf Englisch gilt dieselbe Zahl. Gezählt werden auch Zahlen; `und/oder` ist ein Wort.
        Abkürzungen wie „z. B.“, Tage wie „3. Mai“ und Internetadressen beenden keinen Satz. Für Texte in Leichter Sprache gilt
        `easy-german/long-sentence`. Ein Absatz im Übersetzten ist oft so lang wie im Deutschen: Kürzen Sie zuerst dort.
    .what = Ein Satz hat zu viele Wörter.

# $count: the words of the paragraph. $limit: how many fit on a phone's screen.
text_long-paragraph = Der Absatz hat { $count } Wörter.
    .help = Teilen Sie ihn: ein Gedanke, ein Absatz. Zwischenüberschriften und Listen helfen beim Finden.
    .why = Auf dem Handy füllt er den ganzen Bildschirm. Wer etwas sucht, findet keinen Halt.
    .explain =
        Ein Absatz über 120 Wörter ist auf einem kleinen Handy länger als der Bildschirm. Absätze, in denen Sie Zeilen selbst
        beenden, sind schon gegliedert und werden nicht gemeldet.
    .what = Ein Absatz füllt mehr als einen Bildschirm.

# $lix, $wiener, $amstad: the values. $words: words of a sentence on average. The places are the three hardest sentences.
text_hard-to-read = Der Text ist sehr schwer zu lesen (LIX { $lix }, Wiener Sachtextformel { $wiener }, Amstad { $amstad }).
    .help = Fangen Sie mit den markierten Sätzen an: kürzer, mit Verben statt Hauptwörtern, und sagen Sie, wer was tut. Im Durchschnitt hat hier ein Satz { $words } Wörter.
    .label-also = auch dieser Satz ist schwer
    .why = Viele Menschen, für die das Portal da ist, lesen Deutsch auf dem Niveau A2 oder B1.
    .explain =
        Drei Formeln zählen Wörter, Silben und Sätze. LIX (Björnsson 1968): unter 40 leicht, über 60 sehr schwer. Erste Wiener
        Sachtextformel (Bamberger und Vanecek 1984): ungefähr die Schulstufe, 4 leicht, 15 sehr schwer. Amstad (1978), der deutsche
        Flesch-Wert: 100 leicht, unter 30 sehr schwer. Gemeldet wird ein Text erst, wenn zwei von drei ihn sehr schwer finden
        (LIX über 60, Wiener über 12, Amstad unter 30), und erst ab 60 Wörtern in 4 Sätzen. Für Leichte Sprache gelten
        LIX 40, Wiener 7 und Amstad 60.

        Eine Formel kennt die Wörter nicht: „Aufenthaltserlaubnis“ ist lang und muss doch so heißen. Darum ist das nie mehr als ein
        Hinweis, und die Grenzen liegen hoch. Texte für B1 liegen etwa bei LIX 40 bis 50 und Wiener 7 bis 10, übliche
        Behördentexte (B2 bis C1) bei LIX 50 bis 60 und Wiener 10 bis 12. Silben zählt Lotse nach Gruppen von Vokalen. Adressen,
        Zahlen, Überschriften und Tabellen zählen nicht. Die Werte aller Texte zeigt `lotse check --readability`.
    .what = Ein deutscher Text ist sehr schwer zu lesen.

# $text: the abbreviation.
text_unexplained-abbreviation = Die Abkürzung „{ $text }“ wird auf dieser Seite nicht erklärt.
    .help = Schreiben Sie beim ersten Mal beides: den ganzen Namen und `({ $text })` dahinter. Oder legen Sie einen Begriff im Ordner `terms` an.
    .why = Wer neu im Land ist, kennt die Abkürzungen der Ämter nicht, und Übersetzungsprogramme auch nicht.
    .explain =
        Als erklärt gilt eine Abkürzung, wenn irgendwo auf der Seite „Volkshochschule (VHS)“, „VHS (Volkshochschule)“ oder
        „VHS: Volkshochschule“ steht, oder wenn sie ein Begriff des Glossars ist (Ordner `terms`, Feld `german` oder `synonyms`).
        Was alle kennen, wie EU oder PDF, steht in `i18n/de/lint.toml` unter `known_abbreviations`. Ein Portal schreibt seine eigenen
        dazu, etwa das Kürzel des Landkreises.
    .what = Eine Abkürzung wird nicht erklärt.

# $text: the German word. $language: the language of the file.
text_unexplained-german = Das deutsche Wort „{ $text }“ wird hier nicht erklärt.
    .help = Übersetzen Sie es, und setzen Sie das deutsche Wort in Klammern dahinter. Oder legen Sie einen Begriff im Ordner `terms` an: Dann erklärt Lotse das Wort auf jeder Seite.
    .help-glossary = Im Glossar steht das Wort, aber nicht in dieser Sprache. Übersetzen Sie den Begriff: eine Datei mit `.{ $language }.md`.
    .why = Am Schalter und auf dem Schild steht das deutsche Wort. Auf dieser Seite muss auch stehen, was es heißt.
    .explain =
        Deutsche Namen von Ämtern und Papieren sollen in Übersetzungen stehen, damit man sie wiedererkennt: aber mit ihrer Bedeutung.
        Als erklärt gilt ein Wort in Klammern oder vor einer Klammer, hinter einem Schrägstrich oder in Anführungszeichen, und jedes
        Wort, das ein Begriff in dieser Sprache erklärt. Namen und Adressen, die allein in einer Zeile stehen, werden
        übergangen. Die Wörter stehen in `i18n/de/lint.toml` unter `german_terms`.
    .what = Ein deutsches Wort wird in einer anderen Sprache nicht erklärt.

# $text: the signs.
text_repeated-signs = Hier steht „{ $text }“.
    .help = Ein Zeichen genügt. Was wichtig ist, heben Sie mit `**…**` hervor.
    .why = Mehrere Zeichen wirken wie Schreien, und manche Screenreader lesen jedes einzeln vor.
    .explain =
        Ausrufe- und Fragezeichen stehen einmal. „?!“ am Ende einer erstaunten Frage wird nicht gemeldet.
    .what = Mehrere Ausrufe- oder Fragezeichen folgen aufeinander.

# $sign: the sign that spaces stand before.
text_spaces = Hier stehen Leerzeichen zu viel.
    .help = Lassen Sie eines stehen.
    .help-before = Vor „{ $sign }“ steht kein Leerzeichen.
    .why = Beim Umbrechen der Zeile rutscht das Zeichen allein an den Anfang der nächsten, und Übersetzungsprogramme stolpern darüber.
    .explain =
        Meist bleiben solche Leerzeichen beim Ändern eines Satzes übrig. Am Anfang und am Ende einer Zeile werden sie nicht gemeldet.
    .what = Leerzeichen sind doppelt oder stehen vor einem Komma oder Punkt.

## What a machine can see of the rules of Easy German

# $text: the beginning of the sentence. $count: its words. $limit: how many are allowed.
easy-german_long-sentence = Der Satz in Leichter Sprache hat { $count } Wörter: „{ $text }“
    .help = Machen Sie zwei Sätze daraus. Ein Satz hat höchstens { $limit } Wörter und sagt eine Sache.
    .explain =
        Die Regeln für Leichte Sprache (Netzwerk Leichte Sprache, DIN SPEC 33429) verlangen kurze Sätze mit einer Aussage.
        Ein Maß nennen sie nicht; 10 Wörter sind die Grenze, die Prüfgruppen meist mittragen.
    .what = Ein Satz in Leichter Sprache hat mehr als 10 Wörter.

# $text: the beginning of the sentence. $count: its commas.
easy-german_commas = Der Satz hat { $count } Kommas: „{ $text }“
    .help = Machen Sie für jede Aussage einen eigenen Satz. Eine Aufzählung schreiben Sie als Liste.
    .explain =
        Mehr als ein Komma heißt meist: mehrere Nebensätze oder eine Aufzählung. Beides ist in Leichter Sprache besser
        auf mehrere Zeilen verteilt.
    .what = Ein Satz in Leichter Sprache hat mehr als ein Komma.

# $text: the word. $limit: how many letters a part may have.
easy-german_long-word = „{ $text }“ ist lang und nicht getrennt.
    .help = Trennen Sie das Wort mit einem Mediopunkt (`·`) oder einem Bindestrich: `Bundes·ministerium`. Oder nehmen Sie ein kürzeres.
    .explain =
        Kein Teil eines Wortes soll mehr als 16 Buchstaben haben. Der Mediopunkt hält das Wort zusammen und zeigt, wo seine
        Teile sind; ein Bindestrich tut es auch. Weiche Trennzeichen genügen nicht, denn man sieht sie nicht.
    .what = Ein langes Wort in Leichter Sprache ist nicht getrennt.

# $text: the words from the one to the other.
easy-german_passive = Hier steht nicht, wer etwas tut: „{ $text }“
    .help = Sagen Sie, wer es tut: „Die Stadt bezahlt den Kurs“ statt „Der Kurs wird bezahlt“.
    .explain =
        Leichte Sprache hat kein Passiv. Erkannt wird „werden“ mit einem Partizip im selben Satz: „wird bezahlt“, „wurden
        ausgefüllt“. „Sie werden gehen“ ist Zukunft und wird nicht gemeldet.
    .what = Ein Satz in Leichter Sprache sagt nicht, wer etwas tut.

# $text: the word.
easy-german_conjunctive = „{ $text }“ sagt, was sein könnte.
    .help = Sagen Sie, was ist: „vielleicht“ statt „könnte“, „Bitte machen Sie“ statt „Sie sollten“.
    .explain =
        Leichte Sprache hat keinen Konjunktiv: hätte, wäre, würde, könnte, müsste, sollte. Die Formen stehen in
        `i18n/de/lint.toml` unter `conjunctive`; „möchte“ ist erlaubt.
    .what = Ein Satz in Leichter Sprache sagt, was sein könnte.

# $text: the words.
easy-german_genitive = „{ $text }“ ist ein Genitiv.
    .help = Schreiben Sie „von“: „das Haus vom Lehrer“ statt „das Haus des Lehrers“.
    .explain =
        Leichte Sprache vermeidet den Genitiv. Erkannt wird er, wo ein Begleiter und die Endung ihn sicher zeigen:
        „des Amtes“, „eines Kindes“, „Ihres neuen Passes“.
    .what = In Leichter Sprache steht ein Genitiv.

# $text: the words from the one to the other.
easy-german_double-negation = Hier wird zweimal verneint: „{ $text }“
    .help = Sagen Sie es ohne Verneinung: „Bringen Sie Ihren Pass mit“ statt „Kommen Sie nicht ohne Pass“.
    .explain =
        Zwei Verneinungen muss man im Kopf gegeneinander aufheben. Gemeldet werden zwei verschiedene in einem Teil eines Satzes: nicht,
        kein, nie, ohne, nichts, und Wörter mit „un-“ wie „unmöglich“.
    .what = Ein Satz in Leichter Sprache verneint zweimal.

# $text: the abbreviation.
easy-german_abbreviation = „{ $text }“ ist nicht ausgeschrieben.
    .help = Schreiben Sie die Wörter aus: „zum Beispiel“ statt „z. B.“.
    .explain =
        Leichte Sprache hat keine Abkürzungen. „Dr.“ und was sonst alle kennen, steht in `i18n/de/lint.toml` unter
        `known_abbreviations` und ist erlaubt.
    .what = In Leichter Sprache ist ein Wort abgekürzt.

# $text: the word.
easy-german_number-word = Die Zahl „{ $text }“ steht als Wort da.
    .help = Schreiben Sie sie mit Ziffern: `6` statt „sechs“.
    .explain =
        Ziffern sind leichter zu lesen als Wörter. „Ein“ und „eine“ bleiben Wörter.
    .what = In Leichter Sprache steht eine Zahl als Wort da.

# $text: the sign.
easy-german_special-sign = Das Zeichen „{ $text }“ ist schwer zu lesen.
    .help = Schreiben Sie das Wort dafür.
    .help-percent = Sagen Sie es mit einem Wort: „die Hälfte“, „viele“, „wenige“. Oder mit Menschen: „5 von 10 Menschen“.
    .help-paragraph = Nennen Sie das Gesetz beim Namen, ohne Paragrafen: „Das steht im Gesetz“.
    .help-semicolon = Machen Sie zwei Sätze daraus.
    .explain =
        Prozente, Paragrafen, `&` und Strichpunkte vermeidet Leichte Sprache.
    .what = In Leichter Sprache steht ein schwieriges Zeichen.
