### Worte der Befehlszeile und der Vorschau, für die Redaktion.

about = Lotse macht aus Ihren Texten ein mehrsprachiges Portal.
language-tag = de
level-error = Fehler
level-warning = Warnung
level-hint = Hinweis
level-note = Warum
level-help = Hilfe
fix-title = So ist es richtig

## Hilfe

help-usage = Aufruf
help-commands = Befehle
help-options = Angaben
help-arguments = Was Sie angeben
help-more = Ohne Befehl zeigt „lotse“ die Vorschau dieses Ordners. Mehr zu einem Befehl: lotse BEFEHL --help
help-help = Zeigt diese Hilfe
help-version = Zeigt die Version

command-init = Legt ein neues Portal mit Beispieltexten an
command-new = Legt eine neue Datei zum Ausfüllen an
command-serve = Zeigt die Vorschau im Browser
command-build = Prüft auf Fehler und baut das Portal
command-join = Fügt die Teile eines Portals zusammen, die lotse build --languages gebaut hat
command-check = Prüft alles; berichtigt mit --fix, was sicher ist
command-schema = Schreibt, womit Editoren Felder ergänzen und prüfen (JSON-Schema, Textbausteine für VS Code)
command-explain = Erklärt eine Regel

option-portal = Ordner des Portals (sonst dieser Ordner oder der nächste darüber mit portal.toml)
option-lang = Sprache dieser Meldungen
value-date = JJJJ-MM-TT
option-date = Tag, für den gebaut wird (sonst heute)
option-base-url = Adresse, unter der das Portal im Internet steht
option-drafts = Nimmt Entwürfe und Sprachen in Vorbereitung mit auf; gebaut wird dann nach public-drafts
option-out = Ordner für das fertige Portal (sonst public)
option-warnings-as-errors = Nimmt Warnungen so ernst wie Fehler
option-format = Form der Meldungen: human, short, json, github, sarif
option-fix = Berichtigt, was sicher ist, und zeigt jede Änderung
option-dry-run = Zeigt, was --fix ändern würde, und ändert nichts

option-external = Fragt andere Server, ob die Seiten noch da sind, zu denen Links führen
option-max-age = So viele Tage gilt eine frühere Antwort (sonst 7)
value-days = TAGE

option-readability = Zeigt statt der Meldungen, wie schwer die deutschen Texte zu lesen sind
option-port = Port der Vorschau
option-host = Name oder Adresse, unter der auch andere Geräte die Vorschau erreichen (sonst nur dieser Computer)
option-open = Öffnet die Vorschau im Browser
option-pseudo = Fügt eine Pseudosprache hinzu, die zeigt, was sich nicht übersetzen lässt (Ordner: public-pseudo)
option-languages = Baut nur diese Sprachen, zum Beispiel ar,uk (Ordner: public-ar-uk); lotse join fügt alle Teile zusammen
option-join-out = Ordner für das ganze Portal
argument-part = Ordner mit einem Teil, wie ihn lotse build --languages schreibt
option-translation = Das Schema für Übersetzungen
option-language = Sprache der neuen Datei: eine Übersetzung
argument-dir = Ordner für das neue Portal
argument-type = Art des Inhalts: service, contact, page … oder language für eine neue Sprache
argument-id = Name der Datei, zum Beispiel wohngeld
argument-schema = Art des Inhalts, oder portal für die Einstellungen; ohne Angabe werden alle Dateien geschrieben
argument-rule = Name der Regel (ohne Namen: alle Regeln)

## Was an einem Aufruf nicht stimmt

did-you-mean = Meinten Sie „{ $suggestion }“?
arguments-unknown = Die Angabe „{ $argument }“ gibt es nicht. Hilfe: lotse --help
arguments-command = Den Befehl „{ $command }“ gibt es nicht. Hilfe: lotse --help
arguments-missing = Es fehlt: { $argument }. Hilfe: lotse --help
arguments-value = „{ $value }“ passt nicht zu { $argument }. Möglich: { $values }
arguments-twice = { $argument } steht zweimal da. Geben Sie es einmal an.
arguments-order = Die Angabe --{ $option } gehört hinter den Befehl: lotse { $command } --{ $option } …
arguments-other = Den Aufruf versteht Lotse nicht. Hilfe: lotse --help

## Ordner und Angaben

portal-not-found = In „{ $folder }“ und darüber ist kein Portal: Die Datei portal.toml fehlt. Ein neues Portal legen Sie so an: lotse init mein-portal
portal-not-here = In „{ $folder }“ ist kein Portal: Die Datei portal.toml fehlt.
folder-unusable = Der Ordner „{ $folder }“ lässt sich nicht benutzen: { $error }
date-unreadable = „{ $value }“ ist kein Datum. Schreiben Sie es so: 2026-12-31
base-url-unreadable = „{ $value }“ ist keine Adresse für das Portal. Schreiben Sie sie so: https://www.hafenstadt.example/

## Bauen und prüfen

progress-pages = Seiten
progress-links = Links
links-asked =
    Links nach außen: { $asked ->
        [one] eine Adresse
       *[other] { $asked } Adressen
    } gefragt, { $kept } von früher bekannt.
links-offline = Kein Server antwortet. Ist dieser Computer mit dem Internet verbunden? Die Links nach außen sind nicht geprüft.
links-unusable = Die Links nach außen konnten nicht geprüft werden: { $error }
links-cache-unreadable = Die Antworten vom letzten Mal in „{ $file }“ sind nicht lesbar. Lotse fragt alle Adressen neu.
links-cache-unwritable = Die Antworten konnten nicht in „{ $file }“ aufgehoben werden: { $error }. Beim nächsten Mal fragt Lotse wieder alle Adressen.
links-not-built = Dieses Lotse kann keine Links nach außen prüfen. So bauen Sie eines, das es kann: cargo build --release --features external-links
counts =
    { $errors ->
        [0] Keine Fehler
        [one] { $errors } Fehler
       *[other] { $errors } Fehler
    }, { $warnings ->
        [one] { $warnings } Warnung
       *[other] { $warnings } Warnungen
    }, { $hints ->
        [one] { $hints } Hinweis
       *[other] { $hints } Hinweise
    }.
build-refused = Nichts veröffentlicht. „{ $out }“ ist unverändert.
build-done =
    Fertig: { $documents } Inhalte in { $languages ->
        [one] einer Sprache
       *[other] { $languages } Sprachen
    }, { $files } Dateien in „{ $out }“ ({ $new } neu, { $changed } geändert, { $removed } entfernt).
build-texts-unchecked = Hinweise zu den Texten gibt `lotse check`.
out-holds-inputs = „{ $out }“ kann nicht der Ordner für das fertige Portal sein: Dort stehen die Texte des Portals. Nehmen Sie einen eigenen Ordner, zum Beispiel public.
out-holds-portal = Mit --pseudo oder --drafts entsteht nichts für die Öffentlichkeit, und „{ $out }“ ist der Ordner des veröffentlichten Portals. Nehmen Sie einen anderen, zum Beispiel { $folder }.
out-is-public = „{ $out }“ ist der Ordner eines veröffentlichten Portals, und diese Teile sind nicht für die Öffentlichkeit gebaut. Nehmen Sie mit --out einen anderen Ordner.
publish-busy = Ein anderer Lotse baut gerade in „{ $out }“. Warten Sie, bis er fertig ist.
publish-foreign = In „{ $out }“ liegen Dateien, die nicht von Lotse sind: { $files }. Lotse löscht nur Eigenes. Verschieben Sie diese Dateien oder nehmen Sie einen anderen Ordner.
publish-mount-point = „{ $out }“ lässt sich nicht austauschen: Es ist ein eigenes Laufwerk. Nehmen Sie einen Ordner darin.
publish-not-a-folder = „{ $out }“ ist eine Datei. Nehmen Sie einen Ordner.
publish-failed = Das Portal lässt sich nicht schreiben: { $error }. Das bisherige Portal ist unverändert.
publish-other-part = In „{ $out }“ liegt ein Portal mit anderen Sprachen. Es verlöre sie. Nehmen Sie mit --out einen anderen Ordner.
# $language: what was asked for. $languages: the ids of the portal's languages.
languages-unknown = Die Sprache „{ $language }“ gibt es in diesem Portal nicht. Es gibt: { $languages }.
languages-none = Nennen Sie hinter --languages mindestens eine Sprache. Es gibt: { $languages }.

## Teile zusammenfügen

join-done = Fertig: { $parts ->
        [one] ein Teil
       *[other] { $parts } Teile
    }, { $files } Dateien in „{ $out }“ ({ $new } neu, { $changed } geändert, { $removed } entfernt).
join-not-a-part = „{ $part }“ ist kein Teil eines Portals. Teile schreibt lotse build --languages.
join-other-site = „{ $part }“ passt nicht zu „{ $first }“. Bauen Sie alle Teile aus denselben Dateien, mit demselben --date und derselben Version von Lotse.
join-missing = Es fehlt der Teil mit diesen Sprachen: { $languages }. Das bisherige Portal ist unverändert.
join-damaged = „{ $file }“ ist nicht so, wie Lotse es geschrieben hat. Bauen Sie diesen Teil neu. Das bisherige Portal ist unverändert.

## Korrekturen: check --fix

# After the line that counts findings.
fix-offer =
    { $corrections ->
        [one] Eine Meldung davon erledigt „lotse check --fix“ von selbst.
       *[other] { $corrections } Meldungen davon erledigt „lotse check --fix“ von selbst.
    }
# Below a correction of which not all places are shown.
fix-more =
    { $places ->
        [one] … und eine weitere Stelle
       *[other] … und { $places } weitere Stellen
    }
# Below a correction that the eye does not see: ends of lines, letters in pieces.
fix-unseen =
    { $places ->
        [one] (an einer Stelle; der Unterschied ist nicht zu sehen)
       *[other] (an { $places } Stellen; der Unterschied ist nicht zu sehen)
    }
# $corrections: how many. $files: files written. $renamed: of these, renamed. $left: files left alone.
fix-done =
    { $corrections ->
        [0] Nichts, was Lotse von selbst berichtigen kann.
        [one] Eine Korrektur
       *[other] { $corrections } Korrekturen
    }{ $corrections ->
        [0] {""}
       *[other] { $files ->
            [one] {" "}in einer Datei{ $renamed ->
                [0] {""}
               *[other] , umbenannt
            }.
           *[other] {" "}in { $files } Dateien{ $renamed ->
                [0] {""}
                [one] , eine davon umbenannt
               *[other] , { $renamed } davon umbenannt
            }.
        }
    }{ $left ->
        [0] {""}
        [one] {" "}Eine Datei blieb, wie sie war.
       *[other] {" "}{ $left } Dateien blieben, wie sie waren.
    }
fix-would =
    { $corrections ->
        [0] Nichts, was Lotse von selbst berichtigen kann.
        [one] Eine Korrektur wäre möglich. Geändert wurde nichts; „lotse check --fix“ nimmt sie vor.
       *[other] { $corrections } Korrekturen wären möglich, in { $files ->
            [one] einer Datei
           *[other] { $files } Dateien
        }. Geändert wurde nichts; „lotse check --fix“ nimmt sie vor.
    }
fix-left-changed = „{ $file }“ wurde eben von jemand anderem geändert und blieb, wie sie ist. Starten Sie „lotse check --fix“ noch einmal.
fix-left-taken = „{ $file }“ wurde nicht umbenannt: Eine Datei mit dem neuen Namen gibt es schon.
fix-left-link = „{ $file }“ ist eine Verknüpfung und blieb, wie sie ist. Ändern Sie die Datei, zu der sie führt.
fix-left-read-only = „{ $file }“ ist schreibgeschützt und blieb, wie sie ist.
fix-left-together = „{ $file }“ blieb, wie sie ist, weil sie zu einer Datei gehört, die nicht geändert werden konnte.
fix-left-failed = „{ $file }“ lässt sich nicht schreiben: { $error }

## Was wieder zu prüfen ist

option-due = Listet statt der Fehler, welche Seiten wieder zu prüfen sind, mit einer E-Mail an jede Stelle
option-within = Wie weit voraus (mit --due; sonst 30d): 14d, 4w, 3m
option-write = Neuer Ordner für die E-Mails und den Kalender (mit --due)
within-unreadable = „{ $value }“ ist kein Zeitraum. Schreiben Sie ihn so: 30d (Tage), 4w (Wochen), 3m (Monate)
due-title = Prüfungen im Portal „{ $portal }“: fällig bis { $until } (Stand: { $today })
due-nothing = Bis { $until } ist keine Seite zu prüfen.
due-to = An: { $value }
due-about = Betreff: { $value }
due-no-address = (keine E-Mail-Adresse bekannt)
due-subject =
    { $count ->
        [one] Bitte prüfen: eine Seite im Portal „{ $portal }“
       *[other] Bitte prüfen: { $count } Seiten im Portal „{ $portal }“
    }
due-overdue = Überfällig:
due-soon = Fällig bis { $until }:
due-file = Datei: { $value }
due-address = Adresse: { $value }
due-languages = Übersetzt in: { $value }
due-checked = Zuletzt geprüft: { $value }
due-day = Zu prüfen bis: { $value }
due-mail =
    Guten Tag,

    im Portal „{ $portal }“ ist diese Stelle für die folgenden Seiten zuständig: { $owner }.
    Bitte prüfen Sie, ob alles noch stimmt.

    { $pages }

    Worauf es ankommt:

    - Gibt es das Angebot noch? Gelten Voraussetzungen und Fristen noch?
    - Stimmen Telefon, E-Mail, Adresse, Zeiten und Kosten?
    - Führen die Links noch zum Richtigen?
    - Ändert sich der deutsche Text, ändern sich auch die Übersetzungen.

    So tragen Sie die Prüfung ein: Öffnen Sie die Datei mit einem Editor, schreiben Sie in den Kopfdaten den Tag der
    Prüfung in diese Zeile, und speichern Sie:

        reviewed: { $today }

    Ändern Sie die Dateien nicht selbst? Dann antworten Sie auf diese E-Mail: „Alles stimmt“, oder was zu ändern ist.

    Bis zur Prüfung steht auf überfälligen Seiten in jeder Sprache, dass sie vielleicht nicht mehr richtig sind.

    Vielen Dank!
due-nobody = Ohne zuständige Stelle
due-nobody-help = Schreiben Sie in die Kopfdaten dieser Seiten, wer sie prüft, am besten mit dem Namen der Datei unter contacts: `owner: buergerbuero`
due-undated = Ohne Tag der Prüfung
due-undated-help = Diese Seiten sagen nicht, wann sie geprüft wurden und wie oft das nötig ist. Schreiben Sie zum Beispiel `reviewed: { $today }` und `review_every: 1y`
due-more =
    { $count ->
        [one] und eine weitere; --write schreibt die ganze Liste
       *[other] und { $count } weitere; --write schreibt die ganze Liste
    }
due-event = Prüfen: { $title }
due-event-of = Prüfen: { $title } ({ $owner })
due-file-name = pruefung
due-folder-taken = In „{ $folder }“ stehen die Texte des Portals; was dort liegt, wird veröffentlicht. Nehmen Sie einen anderen Ordner, zum Beispiel pruefung.
due-folder-not-empty = Der Ordner „{ $folder }“ ist nicht leer. Nehmen Sie einen neuen Ordner, zum Beispiel pruefung-november.
due-written =
    { $mails ->
        [0] Keine E-Mail nötig
        [one] Eine E-Mail
       *[other] { $mails } E-Mails
    }, Übersicht und Kalender in „{ $folder }“. Ein Doppelklick öffnet eine E-Mail im Mailprogramm; dort sehen Sie sie an und senden sie.

## Neue Dateien

init-not-empty = Der Ordner „{ $folder }“ ist nicht leer. Nehmen Sie einen leeren oder neuen Ordner.
init-done =
    Neues Portal in „{ $folder }“ ({ $files } Dateien).
    So geht es weiter:
      cd { $folder }
      lotse
new-unknown-type = Die Art „{ $type }“ gibt es nicht. Möglich: { $types }
new-bad-id = „{ $id }“ geht nicht als Name. Nehmen Sie kleine Buchstaben ohne Umlaute, Ziffern und Bindestriche, zum Beispiel wohngeld.
new-unknown-language = Die Sprache „{ $language }“ ist in diesem Portal nicht eingerichtet (portal.toml).
new-no-portal = Die Einstellungen dieses Portals sind nicht in Ordnung. „lotse check“ sagt, was fehlt.
new-no-source = Den Text „{ $file }“, der zu übersetzen wäre, gibt es nicht.
new-exists = Die Datei „{ $file }“ gibt es schon. Lotse überschreibt sie nicht.
new-done = Neue Datei: { $file }. Füllen Sie sie aus; „lotse check“ sagt, was noch fehlt.
schema-done = { $files } Dateien geschrieben: Schemas in „{ $folder }“, Einstellungen für Editoren daneben. Nach neuen Seiten oder Themen rufen Sie „lotse schema“ wieder auf.
new-body = Hier steht der Text. Überschriften beginnen mit ##.
new-body-translation = Hier steht die Übersetzung des Textes.
new-language-bad-id = „{ $id }“ ist kein Sprachkürzel. Nehmen Sie das internationale, zum Beispiel sw für Suaheli oder am für Amharisch.
new-language-exists = Im Ordner „{ $folder }“ gibt es schon alle Dateien. Lotse überschreibt sie nicht.
new-language-media = „{ $name }“ wird gefilmt und nicht geschrieben. Ein Video in dieser Sprache steht auf der Seite, zu der es gehört.
new-language-known =
    Die Sprache { $name } bringt Lotse schon mit: { $language }.
    Schreiben Sie in portal.toml unter [portal]: { $languages }
new-language-in-use = Die Sprache { $name } ({ $language }) bringt Lotse mit, und portal.toml nennt sie schon.
new-language-own-words = Neue Datei: { $files }. Darin stehen die eigenen Worte dieses Portals, zum Übersetzen.
new-language-done =
    Neue Sprache { $language }: { $files }
    So geht es weiter:
      1. Prüfen Sie i18n/{ $language }/language.toml, vor allem den Namen der Sprache.
      2. Schreiben Sie in portal.toml unter [portal]: { $languages }
      3. Übersetzen Sie die Dateien .ftl, zuerst interface.ftl. „lotse“ zeigt die Seiten, „lotse check --drafts“ sagt, was noch fehlt.
      4. Ist alles gelesen, schreiben Sie in language.toml: status = "published"
new-language-catalogue =
    Alle Textbausteine stehen hier als Kommentar, darüber die englischen Worte. Löschen Sie vor einem Baustein die Zeichen „# “
    und übersetzen Sie, was rechts vom Gleichheitszeichen steht. Was in geschweiften Klammern steht, bleibt.
    Was ein Kommentar ist, gilt als nicht übersetzt: Die Seiten zeigen dort eine andere Sprache.
    Hängt ein Text von einer Zahl ab, braucht diese Sprache die Fälle: { $plurals }
new-language-calendar =
    Für diese Sprache fehlen CLDR, der Sammlung aller Schreibweisen, einige Formen. Löschen Sie vor jeder die Zeichen „# “, und schreiben
    Sie sie hin; i18n/README.md sagt, was sie bedeuten.
new-language-settings = Was Lotse von der Sprache { $language } wissen muss. Alle Angaben erklärt i18n/README.md.
new-language-name = Name der Sprache in ihr selbst, in ihrer Schrift
new-language-lang = Kennung der Sprache in den Seiten (BCP 47)
new-language-dir = Schreibrichtung: ltr (von links) oder rtl (von rechts)
new-language-script = Schrift (ISO 15924)
new-language-fallback = Sprachen, die einspringen, wo eine Übersetzung fehlt, die nächste zuerst
new-language-locale = Kennung, deren Schreibweise von Tagen und Zahlen gilt
new-language-letters = Überschriften der Liste von A bis Z, in ihrer Reihenfolge. Prüfen Sie sie.
new-language-status = preview: in Vorbereitung, nur für die, die daran arbeiten. published: veröffentlicht
new-language-reviewed = true, sobald jemand alles gelesen hat, der diese Sprache spricht und es nicht übersetzt hat
new-language-catalogue-by = Von einem Computer übersetzt? Dann löschen Sie das Zeichen # davor; die Seiten sagen es.
new-language-articles = Wortanfänge, die beim Sortieren nicht zählen, etwa ein Artikel
new-language-frequent = Die 40 häufigsten kleinen Wörter, an denen Texte in dieser Sprache zu erkennen sind
new-language-font = Schrift der Gestaltung, wenn viele Handys keine für diese Sprache haben

## Regeln

explain-list = Regeln (mehr zu einer: lotse explain REGEL):
explain-unknown = Die Regel „{ $rule }“ gibt es nicht. Alle Regeln: lotse explain
explain-bad = So nicht ({ $file }):
explain-good = Sondern so:

## Vorschau

serve-listening = Vorschau: { $address }  (beenden mit Strg+C)
serve-fine = Alles in Ordnung.
serve-port-taken = Der Port { $port } ist besetzt. Nehmen Sie einen anderen: lotse serve --port 4790
serve-failed = Die Vorschau kann nicht starten: { $error }
serve-watch-lost = Das System meldet keine Änderungen: { $error }. Die Vorschau sieht selbst nach; bis eine Änderung zu sehen ist, kann es etwas länger dauern.
serve-open-to-others = Achtung: Alle, die diesen Computer im Netz erreichen, sehen diese Vorschau, auch Entwürfe.
serve-no-host = Dieser Computer ist unter { $host } nicht zu erreichen. Nehmen Sie eine seiner eigenen Adressen, oder 0.0.0.0 für alle.
serve-open-yourself = Öffnen Sie im Browser: { $address }
preview-title = Vorschau
preview-errors =
    { $errors ->
        [one] Ein Fehler
       *[other] { $errors } Fehler
    }
preview-errors-here =
    { $errors ->
        [one] Ein Fehler betrifft diese Seite
       *[other] { $errors } Fehler betreffen diese Seite
    }
preview-others =
    { $warnings ->
        [0] { $hints ->
            [one] Ein Hinweis
           *[other] { $hints } Hinweise
        }
        [one] Eine Warnung
       *[other] { $warnings } Warnungen
    }
preview-none = Keine Meldungen
preview-note-last-good = Dahinter sehen Sie die letzte fehlerfreie Fassung. Sobald Sie die Datei verbessern und speichern, verschwindet diese Meldung.
preview-note-as-it-is = Dahinter sehen Sie die Seite, so weit sie sich lesen lässt. Sobald Sie die Datei verbessern und speichern, verschwindet diese Meldung.
preview-note-no-page = Sobald Sie die Datei verbessern und speichern, erscheint hier die Seite.
preview-no-page = Diese Seite lässt sich noch nicht zeigen
preview-elsewhere =
    { $errors ->
        [one] Ein weiterer Fehler ist in einer anderen Datei.
       *[other] { $errors } weitere Fehler sind in anderen Dateien.
    }
preview-line = Zeile { $line }
preview-open = In Visual Studio Code öffnen
preview-copy-path = Pfad kopieren
preview-copy-command = Befehl kopieren
preview-copied = Kopiert
preview-more = Mehr dazu:

# Die Leiste am unteren Rand.
preview-bar = Leiste der Vorschau
preview-language = Sprache
preview-own-text = eigener Text
preview-partly = eigene Überschrift, der Text ist aus: { $language }
preview-falls-back = nicht übersetzt, zeigt: { $language }
preview-views = Ansichten
preview-phone = Handy
preview-phone-about = Ein Bildschirm von 360 mal 740 Punkten
preview-side = Zwei Sprachen
preview-side-about = Die Seite zweimal nebeneinander
preview-print = Papier
preview-print-about = So wird die Seite gedruckt
preview-files = Dateien
preview-file-all = Text und Angaben dieser Seite
preview-file-own = Text dieser Seite
preview-file-heading = Überschrift und Angaben dieser Seite in ihrer Sprache
preview-file-lends = Von hier stammen:
preview-file-text = der Text
preview-file-missing = Noch nicht übersetzt: Diese Datei gibt es noch nicht.
preview-file-begin = Noch nicht übersetzt. So beginnen Sie:
preview-marks = Marken
preview-marks-about = Umrandet, was in einer anderen Sprache da steht, und was die Seite selbst zu ihrem Text anmerkt
preview-draft = Entwurf
preview-overdue = Prüfung überfällig
preview-expired = Abgelaufen

# Die eigenen Seiten der Vorschau.
preview-back = Zurück zur Seite
preview-findings = Alle Meldungen
preview-empty = Keine Fehler
preview-empty-too = Auch keine Warnungen und keine Hinweise: Alles ist in Ordnung.
preview-levels = Welche Meldungen
preview-all = Alle
preview-only-error = Fehler
preview-only-warning = Warnungen
preview-only-hint = Hinweise
preview-page-of = Zur Seite dieser Datei
preview-rest =
    { $count ->
        [one] Eine weitere Meldung ist nicht gezeigt. Alle nennt der Befehl lotse check.
       *[other] { $count } weitere Meldungen sind nicht gezeigt. Alle nennt der Befehl lotse check.
    }
preview-print-note = So sieht die Seite auf Papier aus. Wo ein Blatt endet, zeigt das Druckfenster.
preview-print-now = Druckfenster öffnen
preview-paper = Die Seite als Papier
preview-left = Links
preview-right = Rechts
preview-show = Zeigen
preview-together = Gemeinsam blättern
preview-side-none = Diese Adresse gibt es nicht in mehreren Sprachen. Öffnen Sie eine Seite des Portals, und wählen Sie dort „Zwei Sprachen“.

## Lesbarkeit

readability-none = Das Portal hat keine deutschen Texte mit ganzen Sätzen.
readability-column-lix = LIX
readability-column-wiener = Wiener
readability-column-amstad = Amstad
readability-column-length = Wörter je Satz
readability-column-words = Wörter
readability-column-grade = Urteil
readability-column-file = Datei
readability-easy = leicht
readability-medium = mittel
readability-hard = schwer
readability-very-hard = sehr schwer
readability-about =
    LIX: unter 40 leicht, über 60 sehr schwer. Wiener Sachtextformel: etwa die Schulstufe, danach das Urteil. Amstad: 100 leicht, 0 schwer.
    Ein Wert sagt nicht, ob ein Text verständlich ist: Lange Namen von Ämtern und Papieren lassen sich nicht vermeiden. Mehr: lotse explain text/hard-to-read
