### Words of the command line and the preview, for editors.

about = Lotse turns your texts into a multilingual portal.
language-tag = en
level-error = Error
level-warning = Warning
level-hint = Hint
level-note = Why
level-help = Help
fix-title = Corrected

## Help

help-usage = Usage
help-commands = Commands
help-options = Options
help-arguments = Arguments
help-more = Without a command, “lotse” shows the preview of this folder. More about a command: lotse COMMAND --help
help-help = Shows this help
help-version = Shows the version

command-init = Makes a new portal with sample texts
command-new = Makes a new file to fill in
command-serve = Shows the preview in the browser
command-build = Checks for errors and builds the portal
command-join = Lays the parts of a portal together that lotse build --languages has built
command-check = Checks everything; with --fix corrects what is safe
command-schema = Writes what editors complete and check fields with (JSON Schema, snippets for VS Code)
command-explain = Explains a rule

option-portal = Folder of the portal (else this folder or the nearest above it with portal.toml)
option-lang = Language of these messages
value-date = YYYY-MM-DD
option-date = Day to build for (else today)
option-base-url = Address at which the portal stands on the web
option-drafts = Includes drafts and languages in preparation; a build then goes to public-drafts
option-out = Folder for the finished portal (else public)
option-warnings-as-errors = Takes warnings as gravely as errors
option-format = Form of the messages: human, short, json, github, sarif
option-fix = Corrects what is safe, and shows each change
option-dry-run = Shows what --fix would change, and changes nothing

option-external = Asks other servers whether the pages that links lead to are still there
option-max-age = For so many days an earlier answer holds (else 7)
value-days = DAYS

option-readability = Shows how hard the German texts are to read, instead of the messages
option-port = Port of the preview
option-host = Name or address by which other devices can reach the preview, too (else only this computer)
option-open = Opens the preview in the browser
option-pseudo = Adds a pseudo-language that shows what cannot be translated (folder: public-pseudo)
option-languages = Builds these languages only, such as ar,uk (folder: public-ar-uk); lotse join lays all parts together
option-join-out = Folder for the whole portal
argument-part = Folder with a part, as lotse build --languages writes it
option-translation = The schema for translations
option-language = Language of the new file: a translation
argument-dir = Folder for the new portal
argument-type = Content type: service, contact, page … or language for a new language
argument-id = Name of the file, for example wohngeld
argument-schema = Content type, or portal for the settings; without one, all files are written
argument-rule = Name of the rule (without a name: all rules)

## What is wrong with a call

did-you-mean = Did you mean “{ $suggestion }”?
arguments-unknown = There is no option “{ $argument }”. Help: lotse --help
arguments-command = There is no command “{ $command }”. Help: lotse --help
arguments-missing = Missing: { $argument }. Help: lotse --help
arguments-value = “{ $value }” does not fit { $argument }. Possible: { $values }
arguments-twice = { $argument } stands twice. Give it once.
arguments-order = The option --{ $option } belongs behind the command: lotse { $command } --{ $option } …
arguments-other = Lotse does not understand this call. Help: lotse --help

## Folders and options

portal-not-found = There is no portal in “{ $folder }” or above it: the file portal.toml is missing. Make a new portal like this: lotse init my-portal
portal-not-here = There is no portal in “{ $folder }”: the file portal.toml is missing.
folder-unusable = The folder “{ $folder }” cannot be used: { $error }
date-unreadable = “{ $value }” is no date. Write it like this: 2026-12-31
base-url-unreadable = “{ $value }” is no address for the portal. Write it like this: https://www.hafenstadt.example/

## Build and check

progress-pages = Pages
progress-links = Links
links-asked =
    Links to other servers: { $asked ->
        [one] one address
       *[other] { $asked } addresses
    } asked, { $kept } known from before.
links-offline = No server answers. Is this computer connected to the internet? The links to other servers have not been checked.
links-unusable = The links to other servers could not be checked: { $error }
links-cache-unreadable = The answers of last time in “{ $file }” cannot be read. Lotse asks all addresses anew.
links-cache-unwritable = The answers could not be kept in “{ $file }”: { $error }. Next time Lotse asks all addresses again.
links-not-built = This Lotse cannot check links to other servers. Build one that can: cargo build --release --features external-links
counts =
    { $errors ->
        [0] No errors
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }, { $hints ->
        [one] { $hints } hint
       *[other] { $hints } hints
    }.
build-refused = Nothing published. “{ $out }” is unchanged.
build-done =
    Done: { $documents } documents in { $languages ->
        [one] one language
       *[other] { $languages } languages
    }, { $files } files in “{ $out }” ({ $new } new, { $changed } changed, { $removed } removed).
build-texts-unchecked = For advice on the texts, run `lotse check`.
out-holds-inputs = “{ $out }” cannot be the folder for the finished portal: the portal's texts stand there. Take a folder of its own, for example public.
out-holds-portal = A build with --pseudo or --drafts is not for the public, and “{ $out }” is the place of the portal that is. Take another folder, for example { $folder }.
out-is-public = “{ $out }” holds a published portal, and these parts were not built for the public. Name another folder with --out.
publish-busy = Another Lotse is building into “{ $out }”. Wait until it has finished.
publish-foreign = There are files in “{ $out }” that are not Lotse's: { $files }. Lotse deletes only its own. Move these files, or take another folder.
publish-mount-point = “{ $out }” cannot be swapped: it is a drive of its own. Take a folder inside it.
publish-not-a-folder = “{ $out }” is a file. Take a folder.
publish-failed = The portal cannot be written: { $error }. The portal as it was is unchanged.
publish-other-part = “{ $out }” holds a portal with other languages, which it would lose. Name another folder with --out.
# $language: what was asked for. $languages: the ids of the portal's languages.
languages-unknown = This portal has no language “{ $language }”. There are: { $languages }.
languages-none = Name at least one language behind --languages. There are: { $languages }.

## Laying parts together

join-done = Done: { $parts ->
        [one] one part
       *[other] { $parts } parts
    }, { $files } files in “{ $out }” ({ $new } new, { $changed } changed, { $removed } removed).
join-not-a-part = “{ $part }” is no part of a portal. Parts are written by lotse build --languages.
join-other-site = “{ $part }” does not fit “{ $first }”. Build all parts from the same files, with the same --date and the same version of Lotse.
join-missing = The part with these languages is missing: { $languages }. The portal there is unchanged.
join-damaged = “{ $file }” is not as Lotse wrote it. Build this part again. The portal there is unchanged.

## Corrections: check --fix

# After the line that counts findings.
fix-offer =
    { $corrections ->
        [one] “lotse check --fix” mends one of them by itself.
       *[other] “lotse check --fix” mends { $corrections } of them by itself.
    }
# Below a correction of which not all places are shown.
fix-more =
    { $places ->
        [one] … and one more place
       *[other] … and { $places } more places
    }
# Below a correction that the eye does not see: ends of lines, letters in pieces.
fix-unseen =
    { $places ->
        [one] (in one place; the difference cannot be seen)
       *[other] (in { $places } places; the difference cannot be seen)
    }
# $corrections: how many. $files: files written. $renamed: of these, renamed. $left: files left alone.
fix-done =
    { $corrections ->
        [0] Nothing that Lotse can correct by itself.
        [one] One correction
       *[other] { $corrections } corrections
    }{ $corrections ->
        [0] {""}
       *[other] { $files ->
            [one] {" "}in one file{ $renamed ->
                [0] {""}
               *[other] , renamed
            }.
           *[other] {" "}in { $files } files{ $renamed ->
                [0] {""}
                [one] , one of them renamed
               *[other] , { $renamed } of them renamed
            }.
        }
    }{ $left ->
        [0] {""}
        [one] {" "}One file stayed as it was.
       *[other] {" "}{ $left } files stayed as they were.
    }
fix-would =
    { $corrections ->
        [0] Nothing that Lotse can correct by itself.
        [one] One correction would be possible. Nothing was changed; “lotse check --fix” makes it.
       *[other] { $corrections } corrections would be possible, in { $files ->
            [one] one file
           *[other] { $files } files
        }. Nothing was changed; “lotse check --fix” makes them.
    }
fix-left-changed = “{ $file }” was changed by someone else just now and stayed as it is. Start “lotse check --fix” again.
fix-left-taken = “{ $file }” was not renamed: there is a file with the new name.
fix-left-link = “{ $file }” is a link and stayed as it is. Change the file that it leads to.
fix-left-read-only = “{ $file }” is read-only and stayed as it is.
fix-left-together = “{ $file }” stayed as it is, because it belongs to a file that could not be changed.
fix-left-failed = “{ $file }” cannot be written: { $error }

## What must be checked again

option-due = Lists, instead of mistakes, which pages must be checked again, with a mail to each office
option-within = How far ahead (with --due; otherwise 30d): 14d, 4w, 3m
option-write = New folder for the mails and the calendar (with --due)
within-unreadable = “{ $value }” is no length of time. Write it like this: 30d (days), 4w (weeks), 3m (months)
due-title = Checks in the portal “{ $portal }”: due by { $until } (as of { $today })
due-nothing = No page must be checked by { $until }.
due-to = To: { $value }
due-about = Subject: { $value }
due-no-address = (no mail address known)
due-subject =
    { $count ->
        [one] Please check: one page in the portal “{ $portal }”
       *[other] Please check: { $count } pages in the portal “{ $portal }”
    }
due-overdue = Overdue:
due-soon = Due by { $until }:
due-file = File: { $value }
due-address = Address: { $value }
due-languages = Translated into: { $value }
due-checked = Last checked: { $value }
due-day = To be checked by: { $value }
due-mail =
    Dear colleagues,

    in the portal “{ $portal }” this office is in charge of the following pages: { $owner }.
    Please check whether everything is still right.

    { $pages }

    What matters:

    - Is the service still there? Do requirements and deadlines still hold?
    - Are phone, mail, address, hours and cost right?
    - Do the links still lead to the right places?
    - Where the German text changes, the translations change, too.

    How to enter the check: open the file with an editor, write the day of the check into this line of the front matter,
    and save:

        reviewed: { $today }

    You do not change the files yourself? Then answer this mail: “All is right”, or what is to be changed.

    Until they are checked, overdue pages say in every language that they may no longer be correct.

    Thank you!
due-nobody = Nobody in charge
due-nobody-help = Write into the front matter of these pages who checks them, best by the name of the file in contacts: `owner: buergerbuero`
due-undated = No day of a check
due-undated-help = These pages do not say when they were checked and how often that is needed. Write for example `reviewed: { $today }` and `review_every: 1y`
due-more =
    { $count ->
        [one] and one more; --write writes the whole list
       *[other] and { $count } more; --write writes the whole list
    }
due-event = Check: { $title }
due-event-of = Check: { $title } ({ $owner })
due-file-name = review
due-folder-taken = “{ $folder }” holds the texts of the portal; what lies there is published. Take another folder, for example review.
due-folder-not-empty = The folder “{ $folder }” is not empty. Take a new folder, for example review-november.
due-written =
    { $mails ->
        [0] No mail is needed
        [one] One mail
       *[other] { $mails } mails
    }, an overview and a calendar in “{ $folder }”. A double click opens a mail in your mail program, where you look at it and send it.

## New files

init-not-empty = The folder “{ $folder }” is not empty. Take an empty or a new folder.
init-done =
    New portal in “{ $folder }” ({ $files } files).
    Go on like this:
      cd { $folder }
      lotse
new-unknown-type = There is no type “{ $type }”. Possible: { $types }
new-bad-id = “{ $id }” cannot be a name. Take small letters without accents, digits and hyphens, for example wohngeld.
new-unknown-language = The language “{ $language }” is not set up in this portal (portal.toml).
new-no-portal = The settings of this portal are not in order. “lotse check” says what is missing.
new-no-source = There is no text “{ $file }” to translate.
new-exists = The file “{ $file }” is there already. Lotse does not overwrite it.
new-done = New file: { $file }. Fill it in; “lotse check” says what is still missing.
schema-done = { $files } files written: schemas in “{ $folder }”, settings for editors beside it. After new pages or topics call “lotse schema” again.
new-body = Here goes the text. Headings begin with ##.
new-body-translation = Here goes the translation of the text.
new-language-bad-id = “{ $id }” is no language code. Take the international one, for example sw for Swahili or am for Amharic.
new-language-exists = The folder “{ $folder }” has all files already. Lotse does not overwrite them.
new-language-media = “{ $name }” is filmed and not written. A video in this language stands on the page to which it belongs.
new-language-known =
    Lotse has the language { $name } already: { $language }.
    Write into portal.toml, below [portal]: { $languages }
new-language-in-use = Lotse has the language { $name } ({ $language }), and portal.toml names it already.
new-language-own-words = New file: { $files }. It holds this portal's own words, to be translated.
new-language-done =
    New language { $language }: { $files }
    Go on like this:
      1. Look at i18n/{ $language }/language.toml, above all at the name of the language.
      2. Write into portal.toml, below [portal]: { $languages }
      3. Translate the files .ftl, interface.ftl first. “lotse” shows the pages, “lotse check --drafts” says what is missing.
      4. When everything has been read, write into language.toml: status = "published"
new-language-catalogue =
    All messages stand here as comments, with the English words above. Delete the signs “# ” before a message, and
    translate what stands to the right of the equals sign. What stands in curly brackets stays.
    What is a comment counts as not translated: there the pages show another language.
    Where a text depends on a number, this language needs the cases: { $plurals }
new-language-calendar =
    CLDR, the collection of all forms, lacks some for this language. Delete the signs “# ” before each, and write
    it down; i18n/README.md tells what they mean.
new-language-settings = What Lotse must know of the language { $language }. i18n/README.md explains all of it.
new-language-name = Name of the language in its own words and letters
new-language-lang = Language tag in the pages (BCP 47)
new-language-dir = Direction: ltr (from the left) or rtl (from the right)
new-language-script = Script (ISO 15924)
new-language-fallback = Languages that stand in where a translation is missing, nearest first
new-language-locale = Tag whose forms of dates and numbers are used
new-language-letters = Headings of the list from A to Z, in their order. Look at them.
new-language-status = preview: in preparation, for those alone who work on it. published: for everybody
new-language-reviewed = true when somebody has read everything who speaks this language and did not translate it
new-language-catalogue-by = Translated by a machine? Then delete the sign # before it; the pages say so.
new-language-articles = Beginnings of words that do not count in sorted lists, such as an article
new-language-frequent = The 40 most frequent small words, by which texts in this language are known
new-language-font = A font of the theme, if many phones have none for this language

## Rules

explain-list = Rules (more about one: lotse explain RULE):
explain-unknown = There is no rule “{ $rule }”. All rules: lotse explain
explain-bad = Not like this ({ $file }):
explain-good = But like this:

## Preview

serve-listening = Preview: { $address }  (end with Ctrl+C)
serve-fine = All is well.
serve-port-taken = Port { $port } is taken. Take another one: lotse serve --port 4790
serve-failed = The preview cannot start: { $error }
serve-watch-lost = The system does not tell of changes: { $error }. The preview looks for them itself; it may take a little longer until a change is seen.
serve-open-to-others = Take care: everyone who reaches this computer in the network sees this preview, drafts too.
serve-no-host = This computer cannot be reached as { $host }. Take one of its own addresses, or 0.0.0.0 for all.
serve-open-yourself = Open in the browser: { $address }
preview-title = Preview
preview-errors =
    { $errors ->
        [one] One error
       *[other] { $errors } errors
    }
preview-errors-here =
    { $errors ->
        [one] One error concerns this page
       *[other] { $errors } errors concern this page
    }
preview-others =
    { $warnings ->
        [0] { $hints ->
            [one] One hint
           *[other] { $hints } hints
        }
        [one] One warning
       *[other] { $warnings } warnings
    }
preview-none = No findings
preview-note-last-good = Behind this you see the last version without errors. When you mend the file and save it, this message goes away.
preview-note-as-it-is = Behind this you see the page as far as it can be read. When you mend the file and save it, this message goes away.
preview-note-no-page = When you mend the file and save it, the page appears here.
preview-no-page = This page cannot be shown yet
preview-elsewhere =
    { $errors ->
        [one] One more error is in another file.
       *[other] { $errors } more errors are in other files.
    }
preview-line = line { $line }
preview-open = Open in Visual Studio Code
preview-copy-path = Copy path
preview-copy-command = Copy command
preview-copied = Copied
preview-more = More about this:

# The bar at the lower edge.
preview-bar = Bar of the preview
preview-language = Language
preview-own-text = its own text
preview-partly = its own heading, text from: { $language }
preview-falls-back = not translated, shows: { $language }
preview-views = Views
preview-phone = Phone
preview-phone-about = A screen of 360 by 740 pixels
preview-side = Two languages
preview-side-about = The page twice, side by side
preview-print = Paper
preview-print-about = What the page looks like in print
preview-files = Files
preview-file-all = Text and facts of this page
preview-file-own = Text of this page
preview-file-heading = Heading and fields of this page in its language
preview-file-lends = From here come:
preview-file-text = the text
preview-file-missing = Not translated yet: this file is not there.
preview-file-begin = Not translated yet. To begin:
preview-marks = Marks
preview-marks-about = Outlines what stands there in another language, and what the page itself says of its text
preview-draft = Draft
preview-overdue = Check overdue
preview-expired = Expired

# The preview's own pages.
preview-back = Back to the page
preview-findings = All findings
preview-empty = No errors
preview-empty-too = No warnings and no hints either: all is well.
preview-levels = Which findings
preview-all = All
preview-only-error = Errors
preview-only-warning = Warnings
preview-only-hint = Hints
preview-page-of = To the page of this file
preview-rest =
    { $count ->
        [one] One more finding is not shown. The command lotse check tells all.
       *[other] { $count } more findings are not shown. The command lotse check tells all.
    }
preview-print-note = This is what the page looks like on paper. Where a sheet ends is shown by the print window.
preview-print-now = Open the print window
preview-paper = The page as paper
preview-left = Left
preview-right = Right
preview-show = Show
preview-together = Scroll together
preview-side-none = This address is not there in several languages. Open a page of the portal, and choose “Two languages” there.

## Readability

readability-none = The portal has no German texts with whole sentences.
readability-column-lix = LIX
readability-column-wiener = Wiener
readability-column-amstad = Amstad
readability-column-length = words a sentence
readability-column-words = words
readability-column-grade = grade
readability-column-file = file
readability-easy = easy
readability-medium = medium
readability-hard = hard
readability-very-hard = very hard
readability-about =
    LIX: below 40 easy, over 60 very hard. Wiener Sachtextformel: about the school year; the grade comes from it. Amstad: 100 easy, 0 hard.
    A value does not say whether a text is understood: long names of offices and papers cannot be avoided. More: lotse explain text/hard-to-read
