### What Lotse says to editors about mistakes in their files. Readers are office staff, not programmers.
### One message for each rule, under its name with `_` for `/`: what is wrong. Its attributes: `help` and `help-…`, what to do;
### `why`, why it matters to a reader; `explain`, for `lotse explain`. The last two stand without values in braces.

level-error = error
level-warning = warning
level-hint = hint
# Before a sentence that says why something matters.
level-note = why
# Before a sentence that says what to do.
level-help = help
# Behind the first names of a list. $more: how many are not named.
and-more = { $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
# Above the line as it should be.
fix-title = the line as it should be
# Beside a further place that explains a finding.
label-first = it stands here first
label-same = here is the other one
label-source = the source text
label-begin = it begins here
label-before = this entry stands before it
label-used = the value is used here
label-colour = the other colour

## Files

# $file: name of the file. $encoding: name of its encoding, or empty where it is no text.
files_encoding =
    { $encoding ->
        [Windows-1252] “{ $file }” is saved in the old Windows format (Windows-1252), not in UTF-8.
        [UTF-16LE] “{ $file }” is saved in UTF-16, not in UTF-8.
        [UTF-16BE] “{ $file }” is saved in UTF-16, not in UTF-8.
       *[other] “{ $file }” cannot be read as text.
    }
    .help = Open the file, choose “Save as”, and set the encoding to “UTF-8”.
    .help-binary = This is probably a picture or a document with the wrong ending. Give it its own ending, such as `.pdf`, or save it as plain text in UTF-8.
    .why = Otherwise the page shows unreadable signs instead of umlauts and Arabic script.
    .explain =
        Lotse reads texts in the encoding UTF-8, because only that one has all scripts. Older Windows programs save
        in another. Lotse recognises it, reads the text all the same, and shows its other mistakes too.
        It is published once it is saved in UTF-8.
    .what = The file is not saved as UTF-8.

# $file: path of the file or folder. $error: what the system says.
files_unreadable = “{ $file }” cannot be opened.
    .help = Check that the file is still there and that you may open it. The computer says: “{ $error }”
    .help-name = The name has characters that cannot be read. Rename the file or folder: a to z, digits, `-` and `_`.
    .explain =
        Lotse could not open a file or a folder. Often the permission is missing, the network drive is disconnected,
        or the file was moved just now. Lotse publishes nothing while a part is missing.
    .what = The file cannot be opened.

# $file: name of the file. $limit: how many megabytes it may have.
files_too-large = “{ $file }” is larger than { $limit } MB.
    .help = Make the file smaller, or divide it.
    .help-text = Divide the text into several pages. Put pictures and spreadsheets beside it as files of their own.
    .help-asset = Make the file smaller. For pictures, a width of 2000 pixels is enough; save a PDF file “optimised for the web”.
    .help-video = Videos may have { $limit } MB. Save it smaller in a video program: a height of 720 pixels is enough.
    .why = Many people read the portal on a phone and pay for every megabyte.
    .explain =
        Texts may have 2 MB, files for download 25 MB, videos 500 MB. Larger files take too long to load on a phone and use up
        the data allowance of the people who need them.
    .what = The text is larger than 2 MB, the video larger than 500 MB, or another file larger than 25 MB.

# $file: path of the link.
files_link-outside = “{ $file }” is a shortcut that leads to no file in the portal’s folder.
    .help = Put the file itself into the folder instead of the shortcut.
    .why = This way nothing gets onto the internet that does not belong to the portal.
    .explain =
        A shortcut may only lead to a file in the portal’s folder. If it leads elsewhere, to a folder or to nothing,
        Lotse does not use it. Otherwise a file from somewhere else could be published by accident.
    .what = A link of the file system leads to no file in the portal.

# $file: name of the file. $letter: the first letter that should not be in its path. $better: a better name.
files_name-letters = “{ $file }”: the name of the file or of its folder has the character “{ $letter }”.
    .help = Use only a to z, digits, `-` and `_`, such as `{ $better }`. If the character is in the folder’s name, rename the folder.
    .why = The name becomes part of the address, which people should be able to say on the phone and send without mistakes.
    .explain =
        Names of files and folders become addresses. There, umlauts, spaces and other characters turn into sequences
        like `%C3%BC` that nobody can type. Rename the translations too,
        and enter the old address under `aliases` if the page has been published before.
    .what = The name has accents, spaces or other letters that do not suit an address.

# $first, $second: paths of two files.
files_name-case = “{ $first }” and “{ $second }” differ only in capital and small letters.
    .help = Rename one of the two files, best of all in small letters only.
    .why = On many computers both are one and the same file, and one of the pages disappears.
    .explain =
        Windows and macOS do not tell capital from small letters in file names, but many servers do. Two names that differ
        only in that are two pages in one place and a single page in another.
    .what = Two names differ only in upper and lower case.

## How front matter is written

# $field: name of the field. $corrected: the line as it should be.
syntax_colon-in-value = The text of the field `{ $field }` has a colon in it but no quotation marks around it.
    .help = Put the text in quotation marks: `{ $corrected }`
    .explain =
        In the front matter a colon stands between the name of a field and its value. If the text has a second one
        with a space after it, it is not clear where the value begins. Quotation marks around the text solve that.
    .what = A value with a colon needs quotes.

syntax_tab = This line is indented with the tab key.
    .help = Delete the tab and type spaces instead: two for each level.
    .explain =
        In the front matter, indentation shows what belongs together. A tab has a different width in every program,
        so only spaces count there.
    .what = A line is indented with a tab.

# $fence: the line that closes, `---` or `+++`. $last: the last field, or the last line.
syntax_open-front-matter = The front matter is not closed.
    .help = Add a line with `{ $fence }` below the last field.
    .help-after = Add a line with `{ $fence }` after the line with `{ $last }`.
    .help-empty = Add a line with `{ $fence }` below the fields. If there are no fields, delete the first line.
    .explain =
        The front matter stands at the top of the file between two lines of three hyphens (`---`). If the second is missing,
        nobody can tell where the fields end and the text of the page begins.
    .what = The line with three hyphens below the front matter is missing.

# $line: the first line of the file.
syntax_missing-fence = The line that opens the front matter is missing before “{ $line }”.
    .help = Put a line of three hyphens (`---`) above it and another below the last field.
    .why = Otherwise the fields appear as text on the page.
    .explain =
        The file begins with a field such as `title:` but without the line `---` before it. Only two such lines,
        one above and one below the fields, make them the front matter.
    .what = The line with three hyphens above the front matter is missing.

# $field: name of the field.
syntax_duplicate-key = The field `{ $field }` is there twice.
    .help = Delete one of the two lines. If there are several values, write them as a list in one field.
    .explain =
        Each field may be there only once in its place. With two lines it would not be clear which one counts.
        Lotse shows both places.
    .what = A field stands twice.

# $line: the line.
syntax_not-a-field = The line “{ $line }” has no field name, or no space after the colon.
    .help = Write name, colon, space and value: `title: German course`. Text of the page belongs below the second line with `---`.
    .explain =
        Each line of the front matter begins with the name of a field, a colon and a space. Lotse has found a line
        in which something of that is missing. Often it is text that belongs further down on the page,
        or the space after the colon was forgotten.
    .what = A line lacks the name of a field, or the space after its colon.

# $line: the line.
syntax_yaml = The line “{ $line }” cannot be read.
    .help = Compare the line with those above and below it. A field looks like this: `title: German course`
    .help-bracket = A square bracket is still open. Close the list: `tags: [german, learning]`
    .help-brace = A curly bracket is still open. Close it: `cost: {"{"}free: yes{"}"}`
    .help-quote = A quotation mark has no partner. Put one before the text and one after it: `title: "German course"`
    .help-reserved = A value that begins with a special character needs quotation marks: `title: "@hafenstadt"`
    .help-indent = Usually the indentation is the reason: fields begin at the left edge, their parts two spaces further in. If it is right, put the value in quotation marks.
    .explain =
        The front matter follows simple rules: one field a line, parts of a field indented by two spaces,
        brackets and quotation marks always in pairs. Here one of them does not work out.
        Lotse reads the other fields all the same.
    .what = A line of the front matter cannot be read, for example because a bracket is open.

# $line: the line; empty where the mistake is at the end of the file.
syntax_toml = The line “{ $line }” does not work as it is.
    .help = Write name, equals sign and value: `title = "German course"`
    .help-syntax = Texts stand in quotation marks, lists in square brackets: `name = "Hafenstadt"` or `languages = ["de", "ar"]`
    .help-duplicate = This name is already there further up. Delete one of the two lines.
    .explain =
        The settings in `portal.toml`, and front matter between `+++`, have the form `name = "value"`. Here a character
        is missing, or a name is there twice.
    .what = A line of TOML cannot be read.

## Fields of the front matter

# $field: what the editor wrote as a name. $suggestion: the name that was probably meant.
front-matter_unknown-field = There is no field “{ $field }” here.
    .help = Check the spelling and the indentation of the field. The handbook names all fields (`content/README.md`).
    .help-did-you-mean = Did you mean `{ $suggestion }`?
    .help-other-type = This field belongs to pages in the folder `{ $folder }`. Move the file there if it describes one; or make one there, and refer to it.
    .why = What stands in an unknown field does not appear on the page.
    .explain =
        Each kind of page has its own fields, all with English names. Lotse tells you each field that it does not know
        and suggests the most similar one. So nothing gets lost through a slip of the keyboard.
    .what = This content type has no such field.

# $field: name of the field. $means-en: what it holds.
front-matter_missing-field =
    { $help ->
        [empty] The field `{ $field }` is empty ({ $means-en }).
       *[other] The field `{ $field }` is missing ({ $means-en }).
    }
    .help = Add `{ $field }: …` at this place. Front matter stands at the top of the file between two lines with `---`.
    .help-empty = Write behind `{ $field }:` on the same line what is to stand there.
    .explain =
        Without some facts a page is of no use: a page without a heading, an image without a description, an event
        without a start. Such fields must be in the source text; translations do not need them.
    .what = A required field is missing.

# $field: name of the field. $part: the first of its own fields.
front-matter_wrong-shape = The field `{ $field }` cannot be read as it is.
    .help = Look up in the handbook (`content/README.md`) how the field is written.
    .help-list = This is a list, but only one value fits here. Write just one: `{ $field }: …`
    .help-map = These are parts with names of their own, but only one value fits here. Write it right after the colon: `{ $field }: …`
    .help-record = This is a single value, but the field has parts of its own. Write them with their names, such as `{"{"}{ $part }: …{"}"}`.
    .explain =
        Some fields have one value, some have a list, and some have parts of their own, like an image with file and
        description. Here is one of these where another belongs.
    .what = A field has a list where one value belongs, or one value where parts belong.

# $field: name of the field. $value: what the editor wrote. $values: all that are possible. $vocabulary: the name of the list.
front-matter_unknown-value = “{ $value }” is not one of the values of the field `{ $field }`.
    .help =
        { $vocabulary ->
            [topic] Possible are: { $values }. You can add topics in `portal.toml` under `topics`.
            [district] Possible are: { $values }. You can add districts in `portal.toml` under `districts`.
            [theme] Possible are: { $values }. You can add themes in `portal.toml` under `themes`.
           *[other] Possible are: { $values }.
        }
    .help-did-you-mean = Did you mean `{ $suggestion }`?
    .help-none =
        { $vocabulary ->
            [topic] This portal has no topics yet. Enter them in `portal.toml` under `[vocabularies]`: `topics = ["housing", "work"]`
            [district] This portal has no districts yet. Enter them in `portal.toml` under `[vocabularies]`: `districts = ["centre", "harbour"]`
           *[theme] This portal has no themes yet. Enter them in `portal.toml` under `[vocabularies]`: `themes = ["participation", "digital"]`
        }
    .help-label = So the value is called on the page. In front matter it is `{ $suggestion }`, the same for all languages.
    .why = People search and sort by these values; nobody finds what is in no list.
    .explain =
        Fields like kind, audience or topic have fixed values, which Lotse names correctly in every language. Each portal
        sets its own topics and districts in `portal.toml`. A value that is in no list could neither be translated
        nor sorted.
    .what = The value is none of the fixed values of the field.

# $field: name of the field. $value: what the editor wrote.
front-matter_bad-date = “{ $value }” in the field `{ $field }` cannot be read as a date.
    .help = Write day, month and year: `31.12.2026` or `2026-12-31`.
    .help-format = Write day, month and year in digits: `31.12.2026` or `2026-12-31`. Start and end of an event may have a time: `31.12.2026 18:00`.
    .help-impossible = The calendar has no such day. Check day and month, and write `31.12.2026` or `2026-12-31`.
    .help-did-you-mean = Did you mean `{ $suggestion }`?
    .explain =
        Lotse reads days as `31.12.2026` or `2026-12-31` and writes them on each page the way its language does.
        The year has four digits, and the day must exist.
    .what = This is no day, or the calendar does not have it.

# $field: name of the field. $value: what the editor wrote.
front-matter_bad-number = “{ $value }” in the field `{ $field }` cannot be read as a number.
    .help = Write the number in digits without words beside it: `3`. Amounts may have a comma, as in German: `12,50`.
    .help-ambiguous = This can mean { $one } or { $other }. Write the amount without a point (`{ $one }`) or with two digits behind the comma.
    .help-whole = Only a whole number fits here, without comma and point: `3`
    .explain =
        Some fields hold just a number, so that Lotse can sort and calculate with it. Words like “about” or “from”
        belong in a field for notes or in the text of the page.
    .what = This is no number.

# $field: name of the field. $value: what the editor wrote.
front-matter_bad-yes-no = “{ $value }” in the field `{ $field }` is neither yes nor no.
    .help = Write `yes` or `no`.
    .explain =
        Some fields answer a question, such as whether a service is free of charge. Lotse understands `yes` and `no`,
        also `ja` and `nein` or `true` and `false`.
    .what = This is neither yes nor no.

# $field: name of the field. $value: what the editor wrote.
front-matter_bad-duration = “{ $value }” in the field `{ $field }` cannot be read as a length of time.
    .help = Write a number with months or years: `6m` or `6 months`, `1y` or `1 year`.
    .explain =
        A length of time is a number and a unit, such as `6 months` or `2 years`. Short forms work too:
        `6m` is six months, `1y` is one year.
    .what = This is no length of time like `6m` or `1y`.

# $field: name of the field. $value: what the editor wrote.
front-matter_bad-phone = “{ $value }” in the field `{ $field }` is not a number that can be dialled.
    .help = Write one number with its area code and without words: `0221 4710-112` or `+49 221 4710-112`.
    .help-did-you-mean = Probably what stands before the area code is missing: did you mean `{ $suggestion }`?
    .why = Many people just tap the number on their phone to call.
    .explain =
        Every number becomes a link that a phone can dial, from abroad too. For that it needs an area code; short numbers
        like 112 or 116 117 work as well. Words like “reception” and second numbers do not belong in this field.
    .what = The number cannot be dialled.

# $field: name of the field. $value: what the editor wrote.
front-matter_bad-email = “{ $value }” in the field `{ $field }` is not a complete e-mail address.
    .help = Write a single address without spaces, such as `info@hafenstadt.example`.
    .help-did-you-mean = Did you mean `{ $suggestion }`?
    .explain =
        The address becomes a link that starts an e-mail. Lotse checks that it has the usual form: a name, an @,
        a place with a dot. Spellings like “(at)” do not work when people tap on them.
    .what = The e-mail address is not complete.

# $field: name of the field. $value: what the editor wrote.
front-matter_bad-url = “{ $value }” in the field `{ $field }` is not a complete web address.
    .help = Copy the whole address from the browser, with `https://` at the beginning: `https://www.hafenstadt.example`
    .help-did-you-mean = Did you mean `{ $suggestion }`?
    .explain =
        A web address begins with `https://` or `http://` and has no spaces. Without that beginning, the browser would
        look for a page within the portal, and the link would lead nowhere.
    .what = The web address is not complete.

# $field: name of the field. $value: what the editor wrote.
front-matter_bad-hours = “{ $value }” in the field `{ $field }` cannot be read as opening hours.
    .help = Write the days as Mo, Tu, We, Th, Fr, Sa, Su and the times with four digits: `Mo-We 08:00-16:00; Th 08:00-12:00,14:00-18:00; PH off`. `PH off` means: closed on public holidays.
    .help-did-you-mean = Did you mean `{ $suggestion }`?
    .help-school-holidays = Lotse does not know the school holidays. Enter other hours during holidays with their dates in the contact’s field `exceptions`.
    .why = People who read a wrong time find a closed door.
    .explain =
        Opening hours have a fixed way of writing, so that Lotse can show them as a table in every language: days as
        Mo, Tu, We, Th, Fr, Sa, Su, times as `08:00-12:00`, a semicolon between the rules. `PH off` means closed on public holidays;
        a remark stands in quotation marks: `Fr "by appointment"`. What is clear all the same, such as
        “Di 8-12 Uhr”, Lotse rewrites for you.
    .what = The opening hours cannot be read.

# $field: name of the field. $value: what the editor wrote. $values: all that are possible.
front-matter_bad-language = Lotse does not know the language code “{ $value }” in the field `{ $field }`.
    .help = Possible are: { $values }.
    .help-did-you-mean = Did you mean `{ $suggestion }`? Possible are: { $values }.
    .explain =
        Languages are given by their international codes, so that Lotse can write their names in every language.
        Some codes look like that of a country and are not: Ukrainian is `uk`, not `ua`.
    .what = The id of the language is not known.

# $value: what the editor wrote. $values: all that are possible.
front-matter_unknown-type = There is no type “{ $value }” for the field `type`.
    .help = Possible are: { $values }. Mostly you can delete the line, because the folder decides the type.
    .help-did-you-mean = Did you mean `{ $suggestion }`?
    .help-section = `_index.md` is always the page of its folder. Delete the line, or give the file another name.
    .explain =
        The type of a page comes from its folder: `services` holds services, `contacts` holds contacts.
        Only where that does not fit, the field `type` names another. The type decides which fields there are.
    .what = There is no type as named in `type`.

## Files and pages

# $first, $second: paths of two files. $language: name of the language.
content_two-sources = This page has two files in { $language }: “{ $first }” and “{ $second }”.
    .help = Keep one of the two files, and delete the other.
    .explain =
        In the source language a file may be called `kurs.md`, or with its code `kurs.de.md`; both mean the same page.
        If both are there, it is not clear which one counts.
    .what = The German text is there twice, for example as `kurs.md` and `kurs.de.md`.

# $file: name of the file. $language: what looks like a language in it. $languages: those of the portal.
# $suggestion, $suggestion-name: the language that was probably meant, and its name.
content_unknown-language = “{ $file }”: the language “{ $language }” is not set up.
    .help = Set up are: { $languages }. You can add a language in `portal.toml` under `languages`. If “{ $language }” is not a language, type `-` before it instead of the dot.
    .help-did-you-mean = Did you mean `{ $suggestion }` ({ $suggestion-name })? Then rename the file. Set up are: { $languages }.
    .explain =
        The code between the two dots says which language a file is in: `kurs.ar.md` is Arabic. Here is a code that the settings
        do not have. A code has two or three small letters; years, as in `bericht.2016.md`, are none.
    .what = The language in the file name is not set up.

# $id: the page it should translate. $suggestion: the page that was probably meant.
content_orphan-translation = There is no text in the source language for this translation.
    .help = Give the translation the same name as the source text, plus its code: `kurs.md` and `kurs.ar.md`. If there is no source text, write one.
    .help-did-you-mean = Did you mean the page “{ $suggestion }” instead of “{ $id }”? Then rename the translation.
    .why = Phone numbers, hours and addresses stand in the source text alone; without it the page does not have them.
    .explain =
        A translation belongs to the text in the same folder that has the same name apart from the language code.
        Lotse has found no such text. Often the source text was renamed and the translation was not.
    .what = A translation has no German text.

# $first, $second: paths of two files.
content_duplicate-id = “{ $first }” and “{ $second }” stand for the same page.
    .help = Keep one of the two files, or give one of them another name.
    .explain =
        The page of a folder stands in its file `_index.md`. A file beside the folder with the same name means
        the same page: `kurse.md` and `kurse/_index.md`. Only one of the two may be there.
    .what = Two files stand for the same page.

# $value: the page at which the circle closes.
content_parent-cycle = Through the field `parent` this page belongs to itself.
    .help = The circle closes at “{ $value }”. Name another page under `parent`, or delete the line.
    .explain =
        The field `parent` says where an office or a goal belongs. Following it upwards step by step, one comes back
        to the page itself. No order can be drawn from that.
    .what = A page is above itself by `parent`.

# $path: the path in the output.
content_same-path = The address “{ $path }” would be taken twice.
    .help = Change the file name, `slug` or `aliases` of one of the pages. Capital and small letters count as the same.
    .why = One address can hold only one page, and nobody would find the other.
    .explain =
        The address of a page comes from its folder and its name, or from `slug`; old addresses stand in `aliases`.
        Here two of them lead to one address. A list that Lotse makes itself may have taken it too.
    .what = Two pages would have the same address.

# $field: name of the field, or `link` for a link or image in the text. $value: what the editor wrote.
content_path-outside =
    { $field ->
        [path] “{ $value }” cannot be an address.
        [slug] “{ $value }” in the field `slug` does not fit into an address.
        [link] The link “{ $value }” leads out of the folder `content`.
       *[other] “{ $value }” in the field `{ $field }` leads out of the portal.
    }
    .help =
        { $field ->
            [slug] Write one word, or several with hyphens, without spaces and slashes: `slug: learning-german`
            [link] Put the file into the page’s folder, and write just its name. For other pages on the internet the address begins with `https://`.
            [aliases] Write the old address without `https://`, without the language and without `..`, such as `advice/old-course`.
           *[other] Put the file into the page’s folder, and write just its name, without a drive, without `https://` and without `..`: `town-hall.jpg`
        }
    .help-name = Take small letters, digits and hyphens; a name must not be empty, end with a point or be called like a device of Windows (con, nul).
    .help-own-computer = This file is on your computer or in your network only. Copy it into the folder of the page, and write its name alone: `{ $name }`
    .explain =
        Images, files and old addresses are named from the folder of the page, without a drive like `C:` and without `..` beyond `content`.
        The field `slug` is a single piece of the address and may have no slash and no space.
    .what = A path leads out of the portal.

content_nested-too-deeply = Too many lists or quotations stand inside one another here.
    .help = Turn the inner lists into paragraphs with headings, or indent less.
    .why = On a phone there would be no room left for such lines.
    .explain =
        Lists and quotations can stand inside one another, but not as deep as you like: Lotse shows about 15 lists at most.
        Usually the text was pasted by accident with the indentation of another program.
    .what = Too many lists or quotations stand inside each other.

# $html: the beginning of the HTML.
content_raw-html = The HTML code “{ $html }” does not appear on the pages, or only in part.
    .help = Delete everything in angle brackets, and write Markdown: `**bold**`, `- ` for lists, `[text](https://…)` for links.
    .why = Screen readers often cannot read pasted code, and it can break the page in other languages.
    .explain =
        Texts may hold only a few HTML elements, such as `<br>`, `<abbr>`, `<details>` or `<span lang="…">`. Lotse removes
        or changes everything else. Such code mostly comes along when text is pasted from other programs.
    .what = HTML in the text is not taken over, or only in part.

## Translations

translation_blank = This translation is still empty.
    .help = Translate title and text, or delete the file until then.
    .why = Until then the page shows the text of another language, with a notice above it.
    .explain =
        Lotse has found a file for a translation that has neither title nor text. It counts as missing, and people see
        the text of another language. This is no mistake, just a reminder.
    .what = A translation is still empty.

# $field: name of the field.
translation_facts-differ = The field `{ $field }` does not agree with the source text.
    .help = Delete `{ $field }` from the translation; then the source text counts. If that is wrong, change it there.
    .help-missing = The source text does not have this field. Enter `{ $field }` there, and delete it from the translation.
    .why = Otherwise people read a different number, time or address depending on their language.
    .explain =
        Phone numbers, hours, addresses and dates stand in the source text alone and hold for all languages.
        The translation has such a fact once more, but different. Lotse does not decide which one is right
        and publishes neither.
    .what = A fact in a translation differs from the German text.

# $field: name of the field.
translation_fact-repeated = The field `{ $field }` is the same here as in the source text.
    .help = Delete `{ $field }` from the translation. It comes from the source text by itself.
    .why = If it changes later, it then needs changing in one place only.
    .explain =
        Lotse takes phone numbers, hours, addresses and dates from the source text. The translation has the same fact
        once more. That does no harm today, but is easily forgotten when the fact changes.
    .what = A fact in a translation stands in the German text already.

# $field: name of the field. $source, $translation: how many entries the list has in the source text and here.
translation_list-length =
    { $translation ->
        [0] The list `{ $field }` has no entry here, but { $source } in the source text.
        [one] The list `{ $field }` has one entry here, but { $source } in the source text.
       *[other] The list `{ $field }` has { $translation } entries here, but { $source } in the source text.
    }
    .help = Bring both lists into the same order and length. For an entry without a translation write `""`.
    .why = The entries belong together in their order; if one is missing, the translation stands in the wrong place.
    .explain =
        Lists like “What to bring” are translated entry by entry: the first to the first, the second to the second.
        If their lengths differ, an entry was mostly added or deleted after translating. Lotse shows missing entries
        in the source language, and surplus ones not at all.
    .what = A list in a translation is shorter or longer than in the German text.

## Links and references

# $field: name of the field. $value: what the editor wrote. $folder: where such pages are. $suggestion: what was probably meant.
links_broken-reference = There is no page for “{ $value }” in the field `{ $field }`.
    .help = Write the name of a file in `{ $folder }` without its ending `.md`, or add the page there.
    .help-did-you-mean = Did you mean `{ $suggestion }`?
    .help-draft = The page is still a draft. Delete `draft` there when it is ready, or the reference here.
    .why = Without it there would be a gap on the page.
    .explain =
        Fields like `contacts` or `provider` name another page by the name of its file, without folder and ending.
        Lotse looks for it in the folder that belongs to the field. There is no file of that name there,
        or it is still a draft.
    .what = A field names a page that is not there.

# $value: what the editor wrote. $suggestion: the address of the page that was probably meant.
links_broken-target = The link “{ $value }” leads to no page.
    .help = Check the folder and the name of the file, such as `../contacts/buergerbuero.md`. Addresses on the internet begin with `https://`.
    .help-did-you-mean = Did you mean `{ $suggestion }`? Addresses on the internet begin with `https://`.
    .help-draft = The page is still a draft. Delete `draft` there when it is ready, or the link here.
    .help-html = Within the portal, links name the file with the text, not the finished page. Did you mean `{ $suggestion }`?
    .why = People who tap on it get an error page.
    .explain =
        A link within the portal names the file of the other page, from the folder of its own page or, with `/` at the beginning, from `content`.
        Leave the language out: Lotse leads to the right page in every language. Lotse has not found this file.
    .what = A link in the text leads to no page.

# $value: the heading that the link names. $suggestion: the one that was probably meant.
links_broken-fragment = The page that the link leads to has no heading “#{ $value }”.
    .help = Write the heading in small letters with hyphens: `#costs-and-prices` leads to “Costs and prices”.
    .help-did-you-mean = Did you mean `#{ $suggestion }`?
    .why = The link then leads only to the top of the page, and people must look for the place themselves.
    .explain =
        A link with `#` jumps to a heading. The heading’s name is its text in small letters, with hyphens instead of spaces
        and `ae` for ä. If the heading changes, the link must change too.
    .what = A link names a heading that its page does not have.

# $value: the address; empty where there is none.
links_bad-address = The link does not work with the address “{ $value }”.
    .help = Write an address with `https://`, `mailto:` or `tel:`, or name a file of the portal.
    .help-scheme = An address may not begin like this. Use `https://` for pages, `mailto:` for e-mail or `tel:` for phone numbers.
    .help-own-computer = This file is only on your own computer or network. Put it into the page’s folder, and write just its name.
    .help-empty = Enter between the round brackets where the link leads: `[Citizens’ office](../contacts/buergerbuero.md)`
    .help-did-you-mean = This file is beside the page. Write its name alone: `{ $suggestion }`
    .explain =
        A link leads to a file of the portal or begins with `https://`, `mailto:` or `tel:`. Addresses like `C:\…` exist only on
        one’s own computer, and addresses like `javascript:` run programs; neither works on a web page.
    .what = A link cannot work with this address.

# $value: what the editor wrote.
links_missing-file = There is no file “{ $value }”.
    .help = Put the file into the page’s folder, or check its name and ending. Web addresses begin with `https://`, e-mail addresses with `mailto:`.
    .help-footer = Put the file into the folder `content`, and write the way to it from there. Addresses on the web begin with `https://`.
    .help-did-you-mean = Did you mean `{ $suggestion }`? Capital and small letters count.
    .why = Instead of the picture or document people only get an error.
    .explain =
        Pictures and documents are in the folder `content`, best of all right beside the page. Lotse has not found
        the file there. Capital and small letters count: `Plan.pdf` and `plan.pdf` are two names.
    .what = A picture or file that the text names is missing.

# $text: what the editor wrote.
links_undefined-reference = The note or the address for “{ $text }” is missing from the text.
    .help = Add a line further down: for a note `[^1]: Text of the note`, for a link `[office]: https://…`.
    .why = Otherwise the page just shows the brackets.
    .explain =
        A note has two parts: the sign `[^1]` in the sentence and a line `[^1]: …` further down. In the same way
        `[Office][office]` needs a line `[office]: https://…`. Here the second part is missing or has another name.
    .what = A footnote or a reference like `[office]` lacks its second part.

# $address: the address. $reason: why, $status: the number that the server gave. $places: in how many places it stands.
links_external-broken =
    { $reason ->
        [status] The page “{ $address }” is not there any more (answer { $status }).
        [no-host] There is no server for “{ $address }” any more.
        [refused] The server of “{ $address }” takes no connection.
        [certificate] The certificate of “{ $address }” is not in order; browsers warn of the page.
       *[loop] “{ $address }” leads round in a circle and arrives nowhere.
    }
    .help = Look the page up anew at its provider, and replace the address { $places ->
        [one] here
       *[other] in all { $places } places
    }. If it is gone, delete the link.
    .why = Whoever taps it gets an error page.
    .explain =
        With `lotse check --external`, Lotse asks other servers whether the pages that your links lead to are still there. It does so
        on this command alone. Here the answer was clear: the page is gone.
    .what = A page of another server is gone (`check --external`).

# $address: the address. $to: the new one.
links_external-moved = The page “{ $address }” has moved.
    .help = The new address is: `{ $to }`
    .explain =
        The server says that the page has another address for good. It still leads there from the old one; some day it will not.
        See whether the same is still to be read there.
    .what = A page of another server has moved (`check --external`).

# $address: the address. $reason: why, $status: the number that the server gave.
links_external-unsure =
    { $reason ->
        [status] Whether “{ $address }” is still there could not be found out (answer { $status }).
        [slow] “{ $address }” did not answer in time.
        [login] “{ $address }” asks people to log in.
        [front-page] “{ $address }” now leads to the front page only.
       *[lost] The connection to “{ $address }” broke.
    }
    .help = Open the link yourself once. If it opens and the content is right, there is nothing to do.
    .explain =
        Some servers let no programs in, are busy, or ask people to log in. Then only a person can look. Next time Lotse asks
        there again.
    .what = Whether a page of another server is there is unclear (`check --external`).

# $address: the address.
links_external-private = “{ $address }” is there in your own network alone.
    .help = Put in the address at which the page stands on the web, or delete the link.
    .why = Outside the town hall the link does not open.
    .explain = Names like `localhost` or `intranet` and numbers like `10.0.0.1` hold in one house alone. Lotse does not ask there.
    .what = An address is there in one’s own network alone (`check --external`).

## Images

# $file: name of the image. $format: name of its format.
images_unreadable = The image “{ $file }” cannot be shown.
    .help = The file is damaged. Open the image in a picture program and save it again as JPEG or PNG.
    .help-cut = The file ends in the middle. Most likely copying or uploading it was broken off. Copy the original again.
    .help-empty = The file is empty. Copy the original again.
    .help-format = Not all browsers show the format { $format }. Open the image in a picture program and save it as JPEG or PNG.
    .help-no-image = The file is no image. Take an image in JPEG, PNG, WebP, GIF or SVG; the name of a drawing in SVG must end in `.svg`.
    .why = Otherwise there is an empty place on the page.
    .explain =
        Lotse reads images in JPEG, PNG, WebP, GIF and SVG. This image has another format, is damaged or not complete.
        Photos of some phones have the format HEIC: open them in a picture program and save them as JPEG.
    .what = An image is damaged, not complete, or has a format that not all browsers show.

# $file: name of the image. $size, $enough: width × height in pixels.
images_too-many-pixels = The image “{ $file }” is too large with { $size } pixels.
    .help = Make it smaller in a picture program, { $enough } pixels. No page shows more.
    .why = An image of 40 million pixels fills the memory of the computer that builds the portal.
    .explain =
        Images must have fewer than 40 million pixels (width times height). For a page a width of 2000 pixels is enough;
        Lotse itself makes smaller images for phones of it.
    .what = An image has 40 million pixels or more.

# $file: name of the drawing. $what: what stands in it.
images_active-drawing = The drawing “{ $file }” holds something that can run in a browser or fetch something: `{ $what }`
    .help = Open the drawing in a drawing program and save it as “plain SVG”, with images and fonts embedded. If that does not work, save it as PNG.
    .why = What runs in a drawing runs with the rights of your portal. What it fetches tells others who reads the page.
    .explain =
        A drawing in SVG is a text and can hold programs, references to other servers and instructions. Lotse publishes
        only drawings that draw and do nothing else. Links with `https://` are allowed.
    .what = A drawing (SVG) holds something that can run or fetch something.

# $address: the address of the image.
images_elsewhere = This image is on another website.
    .help = Save the image beside the page, if you may use it, and give the name of its file here.
    .why = Otherwise the other server learns who reads the page. The portal does not allow that, and the image stays empty.
    .explain =
        The portal fetches nothing from other websites: no images, no fonts, no maps. So nobody has to consent, and
        everything is there as long as the portal is there. A link to another website is allowed, an image from there is not.
    .what = An image in a body is on another website.

# $file: name of the image. $size: megabytes.
images_heavy = The image “{ $file }” has { $size } MB.
    .help = Make it smaller in a picture program, 2000 pixels wide. Readers of the portal get smaller images anyway.
    .help-as-it-is = A phone loads drawings and moving pictures whole. Take a photo or a simpler drawing, or offer a film as a link.
    .explain =
        Lotse makes smaller images of each photo, and only these are published. Originals over 4 MB make the folder large and
        building slow, and nobody sees the difference. Drawings (SVG) and moving pictures (GIF) are published as they are;
        for them the hint comes from 1 MB.
    .what = A photo has more than 4 MB, a drawing or a moving picture more than 1 MB.

## Videos

# $file: name of the video. $format: name of its format. $better: a name that fits.
videos_unreadable = Not every browser plays the video “{ $file }”.
    .help = The file is no video. Take a video in MP4 or WebM.
    .help-empty = The file is empty. Copy the original again.
    .help-cut = The file ends in the middle. Copying or uploading was probably broken off. Copy the original again.
    .help-format = Not every browser knows the format { $format }. Open the video in a video program and save it as MP4 with H.264.
    .help-ending = Rename the file to “{ $better }”. By its ending servers and browsers know what it is.
    .why = Otherwise the picture stays black, and those who need sign language learn nothing.
    .explain =
        Lotse reads videos in MP4 (with H.264, AV1 or VP9) and WebM. Phones often record in HEVC (H.265) or as MOV, which not all
        browsers show. Every video program can make MP4 with H.264 of it; a height of 720 pixels is enough.
    .what = A video is empty, not complete, or has a format that not all browsers play.

# $file: name of the file with captions.
videos_captions = Browsers do not read the captions “{ $file }” as they are meant.
    .help = The first line must be `WEBVTT`. An empty line follows it.
    .help-subrip = These captions are in the format SRT. Save them as WebVTT: at the top the line `WEBVTT` and an empty line, in the times a point instead of the comma.
    .help-time = Write times like this: `00:01.000 --> 00:04.500`, which is minutes, seconds and three digits behind the point.
    .help-reversed = The words go before they come. The second time must be greater.
    .help-no-times = Above these words the line with the times is missing, like `00:01.000 --> 00:04.500`. If two paragraphs belong together, take the empty line between them away.
    .help-empty = There is no caption in the file yet.
    .why = Browsers pass over what they cannot read, without a word.
    .explain =
        Captions stand in a file in the format WebVTT, which ends in `.vtt`. It begins with the line `WEBVTT`. After an empty line
        come the times, below them the words, and so on. Nearly all programs for captions can save like this.
    .what = A file with captions holds something that browsers pass over.

videos_without-words = What this video says stands nowhere as text.
    .help = Add captions (`captions: film.vtt`) or the text of the video (`transcript: …`).
    .why = Those who do not see the video or know no sign language do not learn what it says.
    .explain =
        A video needs a version in words. Captions are enough: Lotse makes the text below the video of them, too. You can also write
        the text yourself, in each language. Videos without text mostly breach BITV and WCAG 1.2.
    .what = A video has neither captions nor a text.

videos_without-poster = The video has no still image.
    .help = Save an image from the video beside it, and name it: `poster: film.jpg`
    .explain =
        The video is loaded when someone starts it. Until then the page shows the still image, or a black box without one.
    .what = A video has no still image.

# $file: name of the video. $size: megabytes.
videos_heavy = The video “{ $file }” has { $size } MB.
    .help = Save it smaller in a video program: a height of 720 pixels and H.264 are enough for sign language, about 10 MB for a minute. Or divide it.
    .explain =
        Many see the portal on a phone and pay for each megabyte. Over 100 MB a video loads for minutes, makes the folder large and
        publishing slow. Lotse takes no more than 500 MB.
    .what = A video has more than 100 MB.

## The integration plan

# $date: the day of the entry.
plan_log-in-future = The log entry of { $date } lies in the future.
    .help = Check the date. Enter what is still planned in the field `milestones`.
    .why = The log is to show what has happened, not what should happen.
    .explain =
        The log (`log`) of a measure says with dates how far it was. The report on the progress of the plan comes from it.
        An entry of tomorrow would distort it; plans and deadlines belong in the milestones.
    .what = An entry of a log lies in the future.

# $date: the day of the entry.
plan_log-out-of-order = The log entry of { $date } stands below a later one.
    .help = Put the entries in the order of their dates: the oldest first, the newest last.
    .explain =
        The entries in the log (`log`) of a measure stand in the order in which they happened. If an older one is
        below a newer one, either a date or the order is wrong.
    .what = The entries of a log are not in the order of their dates.

plan_measure-without-lead = The measure is under way, but nobody has the lead.
    .help = Name the office in charge: `lead: jugendamt`. If it is not decided yet, write `lead: open`.
    .why = People who want to join in or ask must know whom to turn to.
    .explain =
        Every measure that has begun needs exactly one office that answers for it. The field `lead` names it.
        With `lead: open` the page says openly that the office is still to be found.
    .what = A measure is under way and has no lead.

# $number: the number. $edition: the edition.
plan_number-twice = The number { $number } is there twice in the edition “{ $edition }”.
    .help = Compare both pages with the printed plan, and change the field `number` of one of them.
    .why = Decisions and council papers quote numbers; each should lead to exactly one place.
    .explain =
        Action fields, goals and measures carry their number from the printed plan. Within one edition the same number may be
        there only once among the action fields, once among the goals and once among the measures.
    .what = A number stands twice in an edition.

# $end: the day of the log, as it could be entered.
plan_done-without-end = The measure is done, but has no end.
    .help = Add the end under `period`: `end: { $end }`
    .help-continuous = Under `period` it says that it runs without end. If it is over, replace `continuous` by `end: { $end }`; otherwise its status is `established`.
    .why = Otherwise the report does not tell how long it took.
    .explain = Whoever writes `done` into the log also names the end under `period`.
    .what = A measure is done and has no end.

# $title: the milestone.
plan_milestone-open = The measure is done, but the milestone “{ $title }” is not reached.
    .help = If it was reached, write `done: true` there. If it was not, the status `not_reached` or `dropped` fits better.
    .why = Whoever reads the plan sees both and believes neither.
    .explain = Milestones and the status of a measure should agree: when all is done, every milestone is reached or struck out.
    .what = A measure is done, a milestone is not.

# $title: the milestone.
plan_milestone-overdue = The day of the milestone “{ $title }” is over.
    .help = If it is reached, write `done: true`. Otherwise enter in the log why it takes longer, with `status: delayed`, or a new day in `due`.
    .explain = A milestone is over and not reached, and the log does not say that something is delayed or paused.
    .what = The day of a milestone is over.

plan_merged-nowhere = The measure was merged, but it does not say into which.
    .help = Name the measure in which it goes on: `merged_into: sprachmittlung-pool`
    .why = Whoever looks for the old measure should find the new one.
    .explain = The field `merged_into` belongs to the status `merged`. From it comes the page's link to the new measure.
    .what = A measure was merged, but it does not say into which.

plan_not-carried = The measure did not reach its goal, and nothing says how it goes on.
    .help = Name one: the measure that takes it over (`superseded_by`, `merged_into`), the event that takes the goal up again (`carried_to` of the goal), or an entry under `carried_over` in the next edition; there, given up is `how: dropped`.
    .why = Being open about what did not work is part of the plan.
    .explain = A measure with the status `not_reached` is continued, taken up again, or given up with a reason. One of these should be there to read.
    .what = A goal was not reached, and nothing says how it goes on.

plan_measure-without-log = The log of this measure is empty.
    .help = Begin it with the status of today: `log:` and below it `- {"{"}date: 2026-11-22, status: planned{"}"}`
    .why = Without a log, the page shows no status, and the overview does not count the measure.
    .explain = How far a measure is stands with dates in the field `log`. What is only planned has an entry too.
    .what = The log of a measure is empty.

plan_measure-late = The period of this measure is over, but its status does not say how it stands.
    .help = Enter in the log what holds: `done`, `delayed`, `not_reached` or `dropped`. If it goes on, change the end under `period`.
    .explain = The end under `period` has passed, and the last entry of the log is neither an end nor a delay. The page then says that the measure is late.
    .what = The period of a measure is over, and its status does not say so.

plan_measure-stale = The log of this measure has said nothing new for more than a year.
    .help = Ask the office in charge and enter the status, even if it has stayed the same.
    .explain = A running measure should have an entry in its log once a year at least. Otherwise the page says that its status is old.
    .what = The log of a measure has been silent for a year.

plan_goal-without-measure = There is no measure for this goal.
    .help = Name the goal in the field `goals` of a measure. If a measure belongs to a goal below it, name this one there as `parent`.
    .explain = Every goal of the plan that holds should have one measure at least, be it through a goal below. A goal that nobody works on is not reached.
    .what = There is no measure for a goal.

plan_action-field-without-lead = Nobody is in charge of this action field.
    .help = Name the office: `lead: stadt-hafenstadt`. If it is only coordinated, `coordinators` is enough.
    .explain = An action field of the plan that holds has a lead or a coordinator that people can turn to.
    .what = Nobody is in charge of an action field.

# $due: the day. $when: year, half, quarter or over.
plan_renewal-ahead =
    { $when ->
        [half] A new edition of the plan is needed by { $due }; less than half a year is left.
       *[year] A new edition of the plan is needed by { $due }; less than a year is left.
    }
    .help = Create the new edition as a draft, with `status: draft` and this one as its `predecessor`. Then the reminder is silent.
    .explain = The day of the decision and `renew_every`, or the end of the period, tell when a plan must be renewed. Lotse reminds twelve and six months ahead.
    .what = A new edition of the plan is needed within twelve or six months.

plan_renewal-due =
    { $when ->
        [over] This plan should have been renewed by { $due }.
       *[quarter] A new edition of the plan is needed by { $due }; less than three months are left.
    }
    .help = Create the new edition, with this one as its `predecessor`. If the council has extended the time, change `renew_every` or `period`.
    .why = A plan whose time is over binds nobody any more.
    .explain = The plan holds until it must be renewed: `renew_every` after the decision, or at the end of its period. The day has passed or is less than three months away.
    .what = A new edition of the plan is needed within three months, or overdue.

## Settings

# $value: the name of a setting or its value. $names: the names that are possible; with `fallback`, the language that is helped out.
settings_invalid =
    { $help ->
        [missing] `{ $value }` is missing.
        [missing-language] `{ $value }` is missing.
        [list] `{ $value }` needs a list.
        [text] `{ $value }` needs a text.
        [canonical] The usual spelling of this tag is `{ $suggestion }`.
        [tag-region] `{ $value }` is German as it is spoken in { $region ->
            [SI] Slovenia
            [LS] Lesotho
           *[other] the country { $region }
        }.
        [tag-other] The tag `{ $value }` is of another language than the folder `{ $id }`.
        [tag-script] The tag `{ $value }` and `script = "{ $script }"` do not fit together.
        [fallback-circle] These languages stand in for each other in a circle: { $names }
       *[other] In the settings, “{ $value }” does not fit.
    }
    .help = Compare the line with the example in the handbook (`content/README.md`).
    .help-unknown = There is no setting of this name here. Possible are: { $names }.
    .help-did-you-mean = Did you mean `{ $suggestion }`?
    .help-missing = Add `{ $value } = "…"`; in `portal.toml` the line stands under `[portal]`.
    .help-text = Write the text in quotation marks: `"…"`
    .help-list = Write it in square brackets, even if there is only one in it: `{ $value } = ["…", "…"]`
    .help-twice = “{ $value }” is in the list twice. Delete one of them.
    .help-land = Write the German state with two letters: BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH or TH.
    .help-address = Write the whole address of the portal, without `?` and `#`: `base_url = "https://www.hafenstadt.example/"`
    .help-id = A short name has a to z, digits, `-` and `_`, but no umlauts and spaces. The name for the pages stands in `i18n`.
    .help-level = Possible are `"off"`, `"hint"`, `"warning"` and `"error"`.
    .help-fallback = “{ $value }” is to stand in for “{ $names }”, but is not a language of the portal. Add `{ $value }` to `languages`, or delete it here.
    .help-media = “{ $name }” is filmed and not written; there are no pages in it. Delete `"{ $value }"` from `languages`. A video in this language stands on the page to which it belongs.
    .help-source-preview = All pages begin in the source language; it cannot be in preparation. Delete `status`, or name another source language.
    .help-language-settings = The portal does not have this language. Add `"{ $value }"` to `languages`, or delete the section. The portal’s languages: { $names }.
    .help-fallback-source = No other language stands in for the source language “{ $names }”, since all pages exist in it. Delete the line `fallback`.
    .help-fallback-self = “{ $value }” cannot stand in for itself. Delete it from the list.
    .help-fallback-circle = Take `{ $value }` out of this line, or `{ $owner }` out of that of `{ $last }`. The source language comes last by itself.
    .help-formats-partly = CLDR, the collection from which the forms come, does not have everything for “{ $value }”. Write into `i18n/{ $suggestion }/calendar.ftl`: { $names }. `i18n/README.md` tells how.
    .help-source = The source language must be among `languages` too. Add `"{ $value }"` there.
    .help-formats = Lotse knows no way to write days and numbers for “{ $value }”. In this language’s file `language.toml`, name one that does it alike, for instance `locale = "de"` or `"en-GB"`.
    .help-theme = The folder `themes/{ $value }` is missing or empty. Check the name under `theme`, or delete the line.
    .help-table = Here belong a heading in square brackets and lines below it: `[{ $value }]`. The folder of a theme is named by `theme` below `[portal]`.
    .help-colour = This is no colour that a page can show. Write it like this: `"#0b4468"`. Translucent colours cannot be used.
    .help-css = This value cannot stand in a style sheet. Write the value alone, without `;` and without addresses, such as `"0.5rem"`.
    .help-file = There is no such file. Put it into the folder `content`, and write the way to it: `"content/logo.svg"`
    .help-picture = This is no picture that every browser shows. Use a file that ends in `.svg`, `.png`, `.webp` or `.jpg`.
    .help-direction = This language is written in the other direction. Write `dir = "{ $suggestion }"`, or delete the line.
    .help-canonical = Write `"{ $suggestion }"`.
    .help-tag-region = Two letters at the end are a country. For Easy German write `lang = "de-simple"`. The tag of another language begins with its own code, such as `si` for Sinhala.
    .help-tag-other = Correct `lang`, or name the folder after the language that is meant: `{ $suggestion }`.
    .help-tag-script = In this script the tag is `{ $suggestion }`. Correct `lang` or `script`.
    .help-one-of = Possible here are: { $names }.
    .help-script = A script has a tag of four letters, the first a capital: `Latn`, `Arab`, `Cyrl`, `Ethi`.
    .help-missing-language = Add the line `{ $value } = "…"`.
    .help-tag = “{ $value }” is no language tag. It looks like this: `de`, `ar` or `fa-AF`.
    .help-font = The theme has no font of this name. Possible are: { $names }. A new one needs two files in the theme’s folder `assets/fonts`: `{ $value }.css` and `{ $value }.woff2`.
    .help-rule-files = Files in `content`, `i18n` and `themes` can have levels of their own. Write the path from the portal’s folder, such as `[rules."content/news/*"]`.
    .explain =
        The settings of the portal stand in `portal.toml`, those of a language in `language.toml` in its folder in `i18n`.
        Lotse checks that every name is known and every value fits, and tells all mistakes at once.
    .what = A setting is unknown, missing or wrong.

settings_missing = The file `portal.toml` with the settings is missing.
    .help = Open the portal’s folder and start Lotse there, or make a new portal with `lotse init hafenstadt`.
    .explain =
        A portal is a folder with the file `portal.toml`, which holds at least its name and its languages.
        Lotse looks for the file in the folder in which it is started and in those above it.
    .what = The file `portal.toml` is missing.

# $value: what the editor wrote. $names: the languages that Lotse knows.
settings_unknown-language = Lotse does not know the language “{ $value }” yet.
    .help = Possible are: { $names }. For a new language, `lotse new language { $value }` makes all that is needed.
    .help-did-you-mean = Did you mean `{ $suggestion }`?
    .explain =
        Each language has a folder in `i18n` with the file `language.toml`. It holds the language’s name, its direction
        of writing, and the languages that stand in for it. Lotse comes with some; a portal adds others itself.
    .what = Lotse does not know a language in `portal.toml`.

# $value: the id of a language. $name: its name in itself.
settings_preview-language = The language “{ $value }” ({ $name }) is in preparation and is not published yet.
    .help = The preview (`lotse serve`) and `lotse build --drafts` show it, and `lotse check --drafts` checks it. When it is ready, change `status` to `"published"`.
    .explain =
        A language with `status = "preview"` is seen by those alone who work on it. The published portal has no pages in it,
        and no menu names it. So a language can be translated and read in peace before everybody sees it.
    .what = A language is in preparation and not published yet.

# $value: what the editor wrote.
settings_unknown-rule = There is no rule called “{ $value }”.
    .help = Copy the name from the message, such as `"links/broken-target"`. For a whole group write `"links/*"`.
    .help-did-you-mean = Did you mean `"{ $suggestion }"`?
    .explain =
        Under `[rules]` in `portal.toml` you can set how seriously Lotse takes a rule. The name of each rule stands in square
        brackets in its message; `lotse explain` lists them all. A wrong name would have no effect.
    .what = There is no such rule as in `portal.toml`.

# $value: the line.
settings_hyphenation = “{ $value }” does not fit into the list of long words.
    .help = Write one word on each line, with a middle dot between its parts: `Ausländer·behörde`
    .help-sign = Part the word with the middle dot (·): `Ausländer·behörde`. You can copy it from this message.
    .help-one-word = Write each word on a line of its own. Notes begin with `#`.
    .help-no-place = Put a middle dot (·) where the word may be parted: `Ausländer·behörde`
    .help-short-part = Each part needs two letters at least, and exactly one dot stands between two parts: `Ausländer·behörde`
    .help-letters = The word may consist of letters and middle dots (·) alone.
    .help-short-word = Delete the line. The list is for words of 16 letters or more; shorter ones fit on every screen.
    .help-twice = The word stands further up already. Delete one of the two lines.
    .why = Without this line the word runs over the edge of narrow screens, or is parted in a wrong place.
    .explain =
        `i18n/de/hyphenation.txt` says where long German words may be parted. Lotse brings a list; your own file adds to it and goes
        before it. Nothing of it is seen on the pages until a word does not fit into its line.
    .what = A line of the list of long words is not in its form.

## Catalogues

# $line: the line.
messages_syntax = The line “{ $line }” cannot be read.
    .help = A message begins at the left edge with its name: `portal-name = Hafenstadt`
    .help-tag = Curly brackets hold the name alone, without HTML: `{"{"} $date {"}"}`. Delete what stands in angle brackets.
    .help-brace = Every opening curly bracket needs a closing one, with a name between them: `{"{"} $date {"}"}`. Often it is missing in the line above already.
    .help-value = The text after the equals sign is missing: `portal-name = Hafenstadt`
    .help-default = In a choice exactly one line has an asterisk: `*[other]`. It is the one that holds otherwise.
    .help-quote = A quotation mark in curly brackets has no partner: `{"{"} "…" {"}"}`
    .help-line = A message begins at the left edge with its name and an equals sign: `portal-name = Hafenstadt`. Indent further lines with spaces.
    .help-other = Compare the message with the same one in another language. Everything in curly brackets stays as it is there.
    .explain =
        The messages of the interface stand in files that end in `.ftl`, one folder a language. Each has a name, an equals sign
        and the text; Lotse fills in what stands in curly brackets. Here the spelling does not work out,
        and the message does not count.
    .what = A message cannot be read.

# $message: name of the message.
messages_duplicate = The message `{ $message }` is in this file twice.
    .help = Delete one of the two. At present the lower one counts.
    .explain =
        Each message may be in a file only once. Of two, the lower one counts, and changes to the upper one
        have no effect.
    .what = A message stands twice in a file.

# $value: the name of a form, of a value in it or of something it refers to. $names: the values that are possible or missing.
messages_calendar = “{ $value }” does not fit in `calendar.ftl`.
    .help = Possible are `month-1` to `month-12`, `weekday-1` (Monday) to `weekday-7`, `date-day`, `date-weekday`, `date-month`, `date-year`, `list-two`, `list-middle` and `list-end`.
    .help-did-you-mean = Did you mean `{ $suggestion }`?
    .help-attribute = Only months and weekdays have a second form, and it is called `.in-date`: the name inside a date.
    .help-value = There is no such value here. Possible are: { $names }.
    .help-no-value = Nothing is filled in here. Write the name out.
    .help-missing = This form lacks: { $names }. Put it in, in braces.
    .help-reference = Forms cannot refer to other texts. Write the words out.
    .explain =
        `calendar.ftl` in a language’s folder replaces names of months and weekdays and forms of dates and lists where the data
        of CLDR are wrong or missing. A name that Lotse does not know would have no effect.
    .what = A form in `calendar.ftl` is none that Lotse knows, or lacks a value.

# $message: name of the message.
messages_missing = The message `{ $message }` is missing.
    .help = Add it to the file `portal.ftl` of the source language in the folder `i18n`: `{ $message } = …`
    .why = Without it there would be a gap on the page.
    .explain =
        Topics, districts and the words of the theme have their names in the `.ftl` files in the folder `i18n`. Each must be
        there at least in the source language; the other languages can fall back on it.
    .what = A message that is needed is missing.

# $language: name of the language. $count: how many messages. $messages: the first names. $more: how many are not named.
# $file: where they belong.
messages_required = { $language }: { $count ->
        [one] a message that this language needs is missing or not translated: { $messages }
       *[other] { $count } messages that this language needs are missing or not translated: { $messages }{ and-more }
    }
    .help = Translate { $count ->
        [one] it
       *[other] them
    } in the file `{ $file }`. If the same word is meant, write a line `# same` above it. As long as the translation is not finished, write `status = "preview"` into the `language.toml` beside it.
    .help-label = Translate { $count ->
        [one] it
       *[other] them
    } in the file `{ $file }`, so that the list of that topic or district has a title in this language.
    .why = { $count ->
        [one] It stands
       *[other] They stand
    } in titles of pages and in descriptions for screen readers. Words of another language cannot be marked there: they would be read out wrongly.
    .explain =
        Where a translated message is missing, pages show it in another language, and mark it so that screen readers read it
        in the right one. In titles of pages, descriptions for screen readers, mails and calendar entries there is no such mark.
        So each published language needs these messages itself. A copy of another language's file is no translation yet: texts of
        more than one word that are the same as in German or English do not count.
    .what = A published language lacks messages for titles and descriptions, where no other language can stand in.

messages_unknown-reference = There is no message `{ $reference }`, which is referred to here.
    .help = Compare the names in curly brackets with those in the same message of the source language. They must be the same.
    .help-value = The dollar sign before the name is missing: `{"{"} ${ $reference } {"}"}`
    .why = Lotse does not show it, but that of another language.
    .explain =
        Curly brackets hold what Lotse fills in, such as a date, or the names of other messages. A name that
        is not there cannot be filled in. Often it was translated by accident.
    .what = A message refers to something that is not there.

# $asked: what stands there, or the name of the message. $value, $attributes: names of what it needs or has.
messages_in-text = No message can be put in here: { $asked }
    .help = The source language has no message of this name. Correct the name, or add the message to the file `portal.ftl`.
    .help-did-you-mean = Did you mean `{ $suggestion }`?
    .help-form = Write `{"{{"} msg(id="name") {"}}"}` with the name of the message. If the brackets themselves are to be read, put `\` before them.
    .help-place = Headings, addresses of links, descriptions of pictures and HTML cannot hold one. Write the words there yourself.
    .help-table = In a table the vertical bar parts the columns. Write `{"{{"} msg(id="name") {"}}"}` there.
    .help-attribute = Correct `attr`. The message has: { $attributes }
    .help-no-attribute = Delete `attr`: the message has no attributes.
    .help-value = Add the value that it needs: `{"{{"} msg(id="{ $asked }", { $value }="…") {"}}"}`
    .why = On the page there would be a gap at this place.
    .explain =
        A sentence that stands on many pages can be a message in `portal.ftl`. The text then holds only its name in double curly
        brackets. Lotse puts it in, in the language of the text.
    .what = A text asks for a message that is not there, or in a wrong form.

# $count: how many. $messages: the first names. $more: how many are not named. $language: name of the language, $id: its id.
# $file: the file that lacks them. $source: that of the source language.
messages_untranslated =
    { $count ->
        [one] One message has no translation yet in the language { $language }: { $messages }
       *[other] { $count } messages have no translation yet in the language { $language }: { $messages }{ and-more }
    }
    .help = Add them to `{ $file }`. Until then the pages show the word of another language.
    .help-no-file = `lotse new language { $id }` makes `{ $file }`, with the texts of the source language from `{ $source }` to work from.
    .explain =
        For each message of the source language Lotse looks for the translation in all languages of the portal. Where it is
        missing, the page shows the next language and marks it. Lotse names all that a file lacks at once.
    .what = Messages have no translation in a language.

# $file: the file. $language: name of the source language.
messages_empty-source = “{ $file }” has no message, but the translations of this file have.
    .help = Write the texts of the source language ({ $language }) into this file. If they are gone, delete the translations.
    .why = Without the texts of the source language, the translations appear nowhere.
    .explain =
        Each message stands in the source language first. If that file is empty, perhaps because saving it failed, all
        translations belong to nothing. Lotse says so once instead of naming each translation.
    .what = A file of the source language has no message, but its translations have.

# $message: name of the message. $suggestion: the name that was probably meant.
messages_obsolete = The source language has no message `{ $message }`.
    .help = Delete it, if your theme does not use it either, or add it to the source language.
    .help-did-you-mean = Did you mean `{ $suggestion }`?
    .why = Nobody sees this translation.
    .explain =
        A translation belongs to a message of the source language with the same name. If that is gone, or the name has a slip
        of the keyboard, the translation appears nowhere.
    .what = A translation belongs to no message.

# $message: name of the message. $attribute: name of the attribute.
messages_attributes-differ = The message `{ $message }` has `.{ $attribute }`, which differs from the source language.
    .help = The source language does not have it. Delete this line.
    .help-missing = The source language has it, and here it is missing. Add it, indented: `.{ $attribute } = …`
    .help-value = Here the text behind the equals sign is missing; the source language has it.
    .help-did-you-mean = Did you mean `.{ $suggestion }`?
    .explain =
        Some messages have indented lines below them that begin with a point, such as the plural: `.plural`. They must be the
        same in all languages. Where one is missing, the word of another language stands there.
    .what = A message has other attributes than in the source language.

# $message: name of the message. $variable: what stands in braces. $variables: what may stand there.
messages_unknown-variable = Lotse has no value for `{"{"} ${ $variable } {"}"}` in the message `{ $message }`.
    .help = Possible are: { $variables }
    .help-none = Lotse fills in nothing in this message. Delete the curly brackets with what is in them.
    .help-did-you-mean = Did you mean `${ $suggestion }`?
    .why = As long as that is so, this message does not appear, but another in its place, or none.
    .explain =
        Curly brackets hold what Lotse fills in. The names are the same in all languages and are not translated. A name that
        the source language does not have cannot be filled in.
    .what = A message names something that Lotse does not fill in.

# $message: name of the message. $variable: what is left out.
messages_variable-left-out = The message `{ $message }` leaves out `{"{"} ${ $variable } {"}"}`.
    .help = Put it where your language needs it.
    .help-dollar = Without the dollar sign, another message stands here. Write `{"{"} ${ $variable } {"}"}`.
    .why = Otherwise people who read this language learn less, such as no date.
    .explain =
        In the source language this message shows something, such as a date or a name. The translation has it in none of its
        cases. In a single case it may be missing, as in “one entry”.
    .what = A translation leaves out what is filled in.

# $function: name of the function. $functions: those that there are.
messages_unknown-function = There is no function `{ $function }` for messages.
    .help = Possible are: { $functions }
    .help-did-you-mean = Did you mean `{ $suggestion }`?
    .why = As long as that is so, the word of another language appears.
    .explain =
        Words in capitals before a round bracket are functions, such as `GERMAN("Jobcenter")`. Lotse knows only a few. Dates,
        times and amounts arrive finished and need none.
    .what = A message calls a function that there is not.

# $way: names of messages, each refers to the next.
messages_reference-cycle = These messages refer to each other in a circle: { $way }
    .help = Replace one of the references by the text itself.
    .help-itself = The message refers to itself. Replace the reference by the text.
    .why = No text would ever come of it; Lotse shows that of another language.
    .explain =
        A message can hold another one. If the way along such references leads back to it, there is no text
        to fill in.
    .what = Messages refer to each other in a circle.

# $term: name of the term. $variable: the value it shows.
messages_term-variable = `{ $term }` shows `{"{"} ${ $variable } {"}"}` but gets no value for it here.
    .help = Pass it with the reference: `{"{"} { $term }({ $variable }: "…") {"}"}`
    .why = Curly brackets would stand on the page instead of a word.
    .explain =
        Terms, whose names begin with `-`, do not see what the message around them is given. What a term is to show must be
        passed to it by the reference.
    .what = A term shows a value that it does not get.

# $name: the name that both have.
messages_term-and-message = There cannot be a term `-{ $name }` and a message `{ $name }` at once.
    .help = Give the term another name, and change it where it is referred to, too.
    .why = Only one of the two counts; the other is missing on the pages.
    .explain =
        Names of terms begin with `-`, those of messages do not. Without that sign they must differ,
        since only the one that is read last counts.
    .what = A term and a message have one name.

# $message: name of the message. $language: name of the language. $count: how many forms. $categories: their names. $numbers: the
# names, each with numbers that have this form.
messages_plural-missing =
    { $count ->
        [one] The message `{ $message }` lacks the case `{ $categories }`, which the language { $language } needs.
       *[other] The message `{ $message }` lacks cases that the language { $language } needs: `{ $categories }`
    }
    .help =
        { $count ->
            [one] Add a line before the one with the asterisk, for numbers as in brackets: { $numbers }
           *[other] Add a line for each before the one with the asterisk, for numbers as in brackets: { $numbers }
        }
    .why = With these numbers a wrong form would stand on the page.
    .explain =
        Languages have different forms for numbers: German has two, Ukrainian four, Arabic six. Each needs a case of its own.
        The table in `i18n/README.md` shows which language needs which.
    .what = A form for numbers is missing that the language needs.

# $message: name of the message. $category: name of the form. $categories: forms of the language.
messages_plural-unreachable = The case `[{ $category }]` in the message `{ $message }` never occurs in this language.
    .help = Delete the line. This language has: { $categories }
    .help-zero = For zero alone write `[0]`. Otherwise this language has: { $categories }
    .help-one = For one alone write `[1]`. Otherwise this language has: { $categories }
    .help-two = For two alone write `[2]`. Otherwise this language has: { $categories }
    .why = Nobody sees this text.
    .explain =
        Cases like `[zero]` or `[few]` are forms of grammar, not numbers. If a language does not have a form, its case is never
        chosen. A single number stands in the bracket as a digit: `[0]`.
    .what = A form for numbers does not exist in the language.

# $message: name of the message. $category: name of the form with the star.
messages_plural-without-other = In the message `{ $message }` the asterisk is at `[{ $category }]` instead of `[other]`.
    .help = Put the asterisk before `[other]` and that line at the end: `*[other] …`
    .explain =
        The case with the asterisk holds when no other fits. In every language that is `other`, with decimals, too.
    .what = The asterisk is not at `other`.

# $message: name of the message. $tag: the tag.
messages_tags-differ = The message `{ $message }` and the source language differ in `{ $tag }`.
    .help = The source language does not have it. Delete the angle brackets with what is in them.
    .help-missing = The source language has it. Take `{ $tag }` over from there.
    .help-source = Messages have no HTML. Delete the angle brackets with what is in them.
    .why = Angle brackets appear as signs on the page.
    .explain =
        Messages are words without HTML. What there is of it must be the same in all languages; mostly it came in
        from another program while translating.
    .what = Angle brackets differ from the source language.

# $message: name of the message. $value: what is filled in, or the brackets with what is in them.
messages_value-in-tag = In the message `{ $message }` angle brackets and curly brackets are inside each other: `{ $value }`
    .help = Write the text without HTML, and the curly brackets by themselves.
    .help-literal = HTML in curly brackets does not become markup. Write the text without it.
    .why = Around each value Lotse puts marks for its direction; inside a tag they make everything unreadable.
    .explain =
        Lotse fills values into text, never into HTML. Addresses of links and the like stand in the templates of the theme, not
        in messages.
    .what = Something is filled in inside angle brackets, or HTML is inside curly ones.

# $count: how many. $messages: the first names. $more: how many are not named. $language: name of the language.
messages_same-as-source =
    { $count ->
        [one] The message `{ $messages }` is not translated: it is the same as in the source language or in English.
       *[other] { $count } messages are not translated, they are the same as in the source language or in English: { $messages }{ and-more }
    }
    .help =
        { $count ->
            [one] Translate it into the language { $language }. If the same word is meant, write a line `# same` above it.
           *[other] Translate them into the language { $language }. If the same word is meant, write a line `# same` above it.
        }
    .explain =
        It is easy to overlook a line when copying and translating a file. Lotse names texts that are just so in the source
        language or in English, and too long to be the same by chance, all of a file at once.
    .what = A message is not translated.

# $message: name of the message.
messages_spaces = The message `{ $message }` has two spaces in a row.
    .help = Delete one of them.
    .help-end = At the beginning or the end there is a space that would be shown. Delete it; the theme makes distances.
    .explain =
        Surplus spaces come from copying. At the edge of a text they move it; inside they are noticed in lists and by
        screen readers.
    .what = Spaces are doubled or at the ends.

# $message: name of the message. $sign: the sign. $marks: quotation marks of the language, $language: its name.
messages_typography = The message `{ $message }` has `{ $sign }`, a sign of typewriters.
    .help = Take the sign that printed texts of your language have.
    .help-quote = Take the quotation marks of your language.
    .help-quote-of-language = Take the quotation marks of this language ({ $language }): { $marks }
    .help-dots = Take the single sign for dots: …
    .explain =
        Each language has its quotation marks: „German“, “English”, «Ukrainian». The straight ones of typewriters belong to
        none, and screen readers read three single dots as three dots.
    .what = A message has signs of typewriters.

# $message: name of the message. $word: the first word of another script.
messages_wrong-script = The message `{ $message }` is not written in the letters of this language: “{ $word }”
    .help = Translate it. German names of offices stand like this: `{"{"} GERMAN("Jobcenter") {"}"}`
    .help-mixed = This word mixes letters of different scripts that look alike. Type it anew.
    .why = Screen readers and searches do not understand such words.
    .explain =
        Each language has a script (`script` in `language.toml`). Lotse counts the letters, without what is in curly brackets,
        abbreviations like PDF, and names. If most are of another script, the text was probably not translated.
    .what = A message is in the wrong script.

# $message: name of the message. $term: the German word.
messages_glossary-term = The message `{ $message }` lacks the German word “{ $term }”, which the source language names.
    .help = Keep the word and explain it beside it: `{"{"} GERMAN("{ $term }") {"}"}`
    .why = Letters and signs on doors have the German word; only so can people find it again.
    .explain =
        For words like Aufenthaltstitel the portal has an explanation in the folder `terms`. Their German names stay in every
        language, so that people recognise them.
    .what = A German term is missing in the translation.

# $message: name of the message. $length: how many characters it has. $limit: how many it may have.
messages_too-long = The message `{ $message }` has { $length } characters. There is room for { $limit }.
    .help = Make the text shorter.
    .why = On a phone it would be cut, or push everything else aside.
    .explain =
        Some texts stand on buttons or beside others. A line `# max: 20` above the message says how many characters it may have;
        that of the source language holds for all languages.
    .what = A message is longer than there is room.

# $file: name of the file. $ends: CRLF as on Windows, or CR.
messages_line-ends =
    { $ends ->
        [CR] “{ $file }” has line ends as on old Macs (CR).
       *[CRLF] “{ $file }” has line ends as on Windows (CRLF).
    }
    .help = Save the file with line ends “LF” (Unix). Many programs show that at the bottom right.
    .explain =
        Lotse reads such files. But programs for translators then easily change every line, and nobody sees any more what is
        really new.
    .what = Lines end as on Windows.

# $file: name of the file.
messages_byte-order-mark = “{ $file }” begins with an invisible sign (BOM).
    .help = Save the file as “UTF-8”, not as “UTF-8 with BOM”.
    .explain =
        Some programs put an invisible sign before a text in UTF-8. Lotse passes over it; other programs for translators
        take it for a part of the first name.
    .what = A file begins with an invisible sign.

## Languages of texts

# $file: name of the file. $language: the language that its name says. $other: the language that it probably is. $name: a better name.
language_wrong-script = “{ $file }” is not written in the letters of the language { $language }.
    .help = Translate the text, or name the file after the language that it is in.
    .help-other = This is probably { $other }. Then the file is called `{ $name }`.
    .help-source = This is probably { $other }, the source text. That is in `{ $name }` already. Translate the text here, or delete this file until then.
    .why = Otherwise screen readers read it with the wrong voice, and nobody learns that the translation is missing.
    .explain =
        The name of a file says which language it is in: `kurs.ar.md` is Arabic. Lotse counts the letters of the text. If most
        are of another script, the wrong text was probably saved. Addresses, links and German names in a text do no harm.
        Where at least one line is in the right script, it is a warning.
    .what = A text is not in the script of its language.

# $file: name of the file. $language: the language that its name says. $other: the language that it probably is. $name: a better name.
language_wrong-language = “{ $file }” does not seem to be in the language { $language }.
    .help = Translate the text, or name the file after the language that it is in.
    .help-other = This is probably { $other }. Then the file is called `{ $name }`.
    .help-source = This is probably { $other }, the source text. That is in `{ $name }` already. Translate the text here, or delete this file until then.
    .why = Otherwise screen readers read it with the wrong voice, and nobody learns that the translation is missing.
    .explain =
        The name of a file says which language it is in: `kurs.tr.md` is Turkish. Each language has small words that are
        everywhere. If a text has many of another language and hardly any of its own, the wrong text was probably saved.
        Addresses, links, names of contacts and words of the glossary do not count. Below 60 words it is a warning. As long
        as the text is in the wrong language, Lotse tells no repeated facts of the file.
    .what = A text is in another language than its file's name says.

# $mark: the number of the sign, like U+202E.
language_direction-override = Here is an invisible sign ({ $mark }) that forces the direction of reading.
    .help = Delete it. The easiest way is to type the line anew.
    .why = With it, something else could be shown than is there; numbers and addresses would stand backwards.
    .explain =
        Some invisible signs turn round everything behind them. They come into texts by copying, or are meant to deceive.
        Lotse itself sees to it that numbers and names stand the right way round.
    .what = An invisible sign forces the direction of reading.

# $mark: the number of the sign.
language_direction-marks = An invisible sign for the direction of reading ({ $mark }) has no end.
    .help = Delete it. Lotse itself keeps numbers and names in their direction.
    .help-closes = This sign ends something that did not begin. Delete it.
    .why = What follows can appear in the wrong order.
    .explain =
        Signs for the direction of reading belong in pairs in one paragraph. Mostly none are needed: numbers, addresses and
        foreign names are kept in their direction by Lotse.
    .what = A sign for the direction of reading lacks its partner.

# $letter: the letter as it should be.
language_decomposed = The letter “{ $letter }” is written in pieces.
    .help = Type it anew. If the whole file is like that, copy the text once more from where it came.
    .why = Searching and sorting do not find such words.
    .explain =
        An ü can be one sign, or a u with two dots above it. Both look the same, but differ for the computer. The second often
        comes from PDF files and from Macs. Lotse shows the first place.
    .what = Letters are written in pieces.

## Themes

# $error: what the template engine says, in English. $suggestion: the template that was probably meant.
theme_template = A template of the theme has a mistake: { $error }
    .help = Change the template at this place. If somebody else looks after the theme, pass this message on.
    .help-did-you-mean = Did you mean the template `{ $suggestion }`?
    .explain =
        The templates in `themes` decide what the pages look like. One of them cannot be read, or asks for something
        that is not there. The words after the colon come from the program that fills in the templates.
    .what = A template has an error.

# $parent: the template that lacks them. $blocks: their names. $block: the first of them. $count: how many there are. $suggestion: the
# block that was probably meant.
theme_missing-block =
    { $count ->
        [one] The template “{ $parent }” lacks a block that other templates fill in: { $blocks }
       *[other] The template “{ $parent }” lacks { $count } blocks that other templates fill in: { $blocks }
    }
    .label-block = `{ $block }` is filled in here
    .help = Write into “{ $parent }” where a block is to appear: `{"{"}% block { $block } %{"}"}{"{"}% endblock { $block } %{"}"}`. If it is to appear nowhere, write it between `{"{"}% if false %{"}"}` and `{"{"}% endif %{"}"}`. If somebody else looks after the theme, pass this message on.
    .help-did-you-mean = Did you mean the block `{ $suggestion }`?
    .help-own = Take a block that “{ $parent }” has, or write a “{ $parent }” of your own. If somebody else looks after the theme, pass this message on.
    .explain =
        Templates in `themes` fill in blocks of a common template, mostly of `base.html`. Where the common template lacks a block,
        Lotse does not know what to do with it. Whoever writes `base.html` takes over all blocks of the one that comes with Lotse.
    .what = A common template lacks a block that another fills in.

# $message: name of the message. $value: name of the value.
theme_missing-value = A template asks for the message `{ $message }` without its value `{ $value }`.
    .help = Add the value at this place: `msg({ $value }=…)`. If somebody else looks after the theme, pass this message on.
    .explain =
        Some messages have a place that is filled in, such as a date. The template that asks for the message gives the value.
        Without it there would be a gap on the page.
    .what = A template asks for a message without the value it needs.

# $file: name of the file.
theme_missing-file = The theme lacks the file “{ $file }”.
    .help = Put the file into the theme’s folder in `themes`, or correct the name at this place.
    .explain =
        A template or style sheet names a file that the theme does not have: a template, a picture, a font. What a portal’s own
        theme lacks, Lotse takes from the one it comes with; that does not have the file either.
    .what = A file of the theme is missing.

# $front, $back: the tokens of the two colours. $mode: light or dark. $whole, $part: the contrast before and behind the decimal point.
# $needed: text (4.5) or shape (3). $name: the token that can be changed, $value: its colour, $other: the colour that it meets.
# $suggestion: the nearest colour that passes.
theme_contrast =
    `{ $front }` is hard to see on `{ $back }`: in { $mode ->
        [dark] dark
       *[light] light
    } mode the contrast is { $whole }.{ $part } to 1, and { $needed ->
        [shape] 3
       *[text] 4.5
    } to 1 is needed.
    .help-other = Change `{ $name }` (`{ $value }`) or the colour beside it (`{ $other }`). `{ $name }` alone cannot mend it.
    .help-did-you-mean = For `{ $name }` use the colour `{ $suggestion }` instead of `{ $value }`. It is the nearest that can be seen well everywhere.
    .why = People who see badly or stand in the sun cannot read the page otherwise. Public bodies must keep to this contrast.
    .explain =
        Text must differ from its ground by 4.5 to 1, an outline or another sign by 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).
        Lotse checks all colours that meet on a page, in light and in dark mode.
        It is simpler to set `color` alone below `[theme]`: Lotse makes colours of it that can be seen well.
    .what = Two colours differ too little.

# $value: the town's colour. $change: darker or lighter. $suggestion: the colour that is used.
theme_colour-adjusted = The colour { $value } is hard to read on a light ground. For links and buttons Lotse uses { $suggestion }.
    .help = There is nothing to do. { $change ->
        [lighter] For a colour that appears as it is, choose a lighter one.
       *[darker] For a colour that appears as it is, choose a darker one.
    }
    .explain =
        From the town’s colour Lotse makes the colours of links, buttons and grounds. If it is too light for that, it is changed
        until it can be read well; its hue stays. In logo and coat of arms the colour stays as it is.
    .what = The town's colour is changed so that it can be read.

## What must be published

# $role: what the page is.
publish_duty-page =
    { $role ->
        [urgent_help] The portal has no page with help in emergencies.
        [imprint] The portal has no legal notice (Impressum).
        [privacy] The portal has no privacy notice.
        [accessibility_statement] The portal has no accessibility statement.
        [easy_language] The portal has no page in Easy German (Leichte Sprache).
        [sign_language] The portal has no page in sign language.
        [about] The portal has no page on who makes it and what for.
        [feedback] The portal has no page for reporting barriers and mistakes.
       *[other] The portal lacks a page that it must have: { $role }.
    }
    .help = Add the page in `content`, and write `role: { $role }` in its front matter. If it is there already, just this line is missing.
    .explain =
        Public portals need a legal notice, a privacy notice, an accessibility statement with a way to give feedback,
        and explanations in Easy German and sign language. Besides, Lotse expects a page with help in emergencies
        and one about the portal. The field `role` says which page is which;
        the links at the foot of every page come from it.
    .what = An obligatory page is missing, for example the imprint.

publish_statement-missing = This page lacks the facts from which the accessibility statement is made.
    .help = Write `statement:` into the front matter and below it, indented, `status: partial`, `assessed:` with the day of the assessment, and `method: self_assessment`.
    .why = The statement must say how accessible the portal is, who checked it when, and what is still missing.
    .explain =
        From the field `statement` Lotse makes the accessibility statement after the model of the EU (2018/1523), in every
        language: the state, exceptions with their reason, day and kind of the check, the way for feedback and where to complain.
    .what = The accessibility statement lacks its facts.

publish_statement-facts = This fact of the accessibility statement cannot be right.
    .help-full = Write `status: partial` as long as something with `reason: non_compliance` stands under `barriers`.
    .help-future = This day lies in the future. Enter when it was really checked.
    .why = A statement that contradicts itself helps nobody and stands no audit.
    .explain = The rule compares the facts under `statement`: if all is met, nothing may be unmet, and the check was today or earlier.
    .what = Facts of the accessibility statement contradict each other.

# $date: last check; $due: day by which the next one is needed.
publish_statement-due = The accessibility statement was last checked on { $date }. The next check is due by { $due }.
    .help = Check the portal and the statement, and write the day into `reviewed` or `assessed`.
    .explain = The accessibility statement must be checked every year. Lotse reminds you a month before.
    .what = The accessibility statement must be checked again soon.

# $date: last check; $due: day by which the next one was needed.
publish_statement-overdue = The accessibility statement is too old: last checked on { $date }, the next check was due on { $due }.
    .help = Check the portal and the statement, and write the day into `reviewed` or `assessed`.
    .explain = The accessibility statement must be checked every year. When it is older than twelve months, the portal is not published.
    .what = The accessibility statement was not checked for a year.

publish_feedback-contact = The page for feedback does not say who receives it.
    .help = Name a contact with e-mail or form in the front matter: `contacts: [town-hall]`
    .help-no-address = This contact has neither `email` nor `form`. Add one of them to its file, or name another contact first.
    .why = Whoever finds a barrier must be able to report it electronically. The link at the end of every page is made from it, too.
    .explain =
        The page with `role: feedback` names under `contacts` who receives feedback. If that contact has a form (`form`), the link
        at the end of every page leads there and passes the address of the page as `page`; otherwise it opens a mail with the
        address of the page.
    .what = The page for feedback does not say who receives it.

# $address: the address. $suggestion: the file, as links in texts name it.
publish_own-address = “{ $address }” is the address of this portal on one server.
    .help = Name the file of the page instead of the address, for example `/services/kurs.md`.
    .help-did-you-mean = Name the file: `{ $suggestion }`
    .why = Otherwise the link always leads to the same language, in the preview to the web, and after a move to nothing.
    .explain =
        Links in the portal name files. Lotse makes of them the way to the page in the language that is being read, in whatever folder
        the portal stands. The full address from the browser cannot do that.
    .what = A link inside the portal has the full address of one server.

# $size: what the page weighs, in kilobytes. $limit: what it may weigh.
publish_page-heavy = The page weighs { $size } KB, even without pictures. Up to { $limit } KB it loads quickly on a bad connection.
    .help = Part the page into several, or move long tables and lists into a file to download.
    .why = Many read on an old phone with little data left.
    .explain = Measured are text and style of a page as servers send them packed. `lotse check` measures the pages with long texts.
    .what = A page is too heavy for slow connections.

syntax_hash-in-value = What stands behind `#` would be lost.
    .help = Put the text in quotation marks: `{ $corrected }`
    .why = In front matter a `#` begins a note that appears on no page.
    .explain = A `#` behind a space begins a note in front matter. Within a text, the rest of the text is then missing on the page. In quotation marks everything stays.
    .what = Text stands behind a `#` and would be missing on the page.

data_period-reversed = The period ends before it begins: `{ $end }` is earlier than `{ $begin }`.
    .help = Check both days. Often only the year is wrong.
    .why = The page does not show such days; people may stand before a closed door.
    .explain = The rule compares the begin and end of periods: validity, events, days with other opening hours, running times.
    .what = A period ends before it begins.

data_exception-without-hours = It is not clear which hours hold on these days.
    .help-neither = Add `closed: true` if it is closed, or the hours: `hours: 09:00-12:00`
    .help-both = Both stand here: closed, and hours. Delete one of them.
    .why = Otherwise the page says the wrong thing, and somebody comes in vain.
    .explain = An entry under `exceptions` says for certain days that it is closed or that other hours hold. One of the two must stand there.
    .what = A day in `exceptions` does not say whether it is closed or which hours hold.

data_recurrence = No calendar can read “{ $value }” in the field `recurrence`.
    .help = Write for example `FREQ=WEEKLY;BYDAY=MO` for every Monday, or `FREQ=MONTHLY;BYDAY=1WE` for the first Wednesday of the month.
    .why = Otherwise the event stands in people's calendars only once.
    .explain = The field `recurrence` says by RFC 5545 (RRULE) how often an event takes place. Lotse writes it into the calendar file. It leaves out what no calendar can read.
    .what = No calendar can read how an event recurs.

data_person-without-consent = This person does not agree to be named.
    .help = Ask the person, and then write `consent: yes`. Or delete `person`.
    .why = Names go to the web with consent only.
    .explain = Whoever stands under `person` in a contact must agree: `consent: yes`. Otherwise the portal is not published.
    .what = A person is named without consent.

data_review-overdue = This page had to be checked again by { $due }. It was last checked on { $date }.
    .help = In charge: { $owner }. After the check, the day belongs into the front matter, for example `reviewed: { $today }`
    .help-nobody = Check the page and write the day into the front matter, for example `reviewed: { $today }`. Say who is in charge, too: `owner: Bürgerbüro`
    .why = Until it is checked, the page says in every language that it may no longer be correct.
    .explain = `reviewed` says when a page was last checked, `review_every` how often that is needed, and `owner` who is in charge. `lotse check --due` lists what is coming up and writes the text of the mail to each office.
    .what = A page was not checked again in time.

data_review-in-future = The day of the check lies in the future: { $date }.
    .help = Write the day on which the page was really checked, today at the latest: `reviewed: { $today }`
    .why = Readers rely on this day. As long as it cannot be true, the page does not show it.
    .explain = `reviewed` is the day of the last check. A day still to come is mostly a slip in the year; the next check would be forgotten.
    .what = The day of the last check lies in the future.

data_expired = This page was valid until { $date }.
    .help = If it still holds, write the new day under `valid` at `until`. If not, delete the file with its translations, or write `draft: yes`.
    .why = The page says in every language that it no longer holds. People still find it in lists.
    .explain = `valid: {"{"}until: …{"}"}` says until when a page holds. News and events are left out: they pass by themselves.
    .what = A page no longer holds.

# $name: the person. $date: the last day.
data_person-left = { $name } was in office until { $date } and is still named on the page.
    .help = Enter under `person` who is in charge now, with `consent: yes`. If that is not decided yet, delete `person`.
    .why = Whoever asks for this person is sent on.
    .explain = Under `person`, `until` says how long somebody is in office. Once the day is over, the name is no longer right.
    .what = A person is still named who has left.

data_unreachable-contact = The page of this contact does not say how to reach it.
    .help = Add at least one: `phones`, `email`, `form`, `website` or `address`. If it is in the rooms of another contact, `located_at` is enough.
    .why = An office that nobody can call, write to or find is of no help.
    .explain = A contact needs a way to it: phone, e-mail, form, website, messenger, an appointment or an address.
    .what = A contact has neither phone nor e-mail nor address.

# $date: the last day that is entered.
data_school-holidays = These hours depend on school holidays (`SH`), but days of holidays are entered only up to { $date }.
    .help = Enter the next holidays under `exceptions`: `- {"{"}from: 2027-03-22, to: 2027-04-03, closed: true{"}"}`. The ministry of schools of your Land names the days.
    .help-none = No days of holidays are entered yet. Write them under `exceptions`: `- {"{"}from: 2027-03-22, to: 2027-04-03, closed: true{"}"}`. The ministry of schools of your Land names the days.
    .why = Otherwise the page says that it is open during the holidays, and somebody comes in vain.
    .explain =
        Lotse works out public holidays for every Land, but no school holidays: the Länder set them anew every year. What stands in
        the hours with `SH` therefore has an effect only when the holidays stand with dates under `exceptions`. Lotse reminds 30 days ahead.
    .what = Hours depend on school holidays, whose days are missing or run out.

# $date: the last day that is entered.
data_exceptions-over = All days with other hours are over; the last one was { $date }.
    .help = Enter the next days, such as an outing of the staff or days between the years. If there are none, delete the old ones.
    .why = Whoever looks at the page before Christmas wants to know whether it is open.
    .explain = Days with other opening hours stand under `exceptions`. If all of them have passed, the next ones may be missing. Public holidays need no entry.
    .what = All days with other hours are over.

# $date: the deadline.
data_deadline-over = The deadline { $date } is over, but the service has not ended.
    .help = Enter the next deadline. If there is none any more, delete the old one or write `status: ended`.
    .why = Otherwise people who want to register do not know whether they still can.
    .explain = The rule looks at `deadlines` and at `registration.deadline` of services that have neither ended nor paused. If a later deadline stands beside it, all is well.
    .what = The deadline of a service is over.

# $text: what stands in the text. $title: the record's title. $file: its file. $path: the way to it from this file.
data_contact-typed = “{ $text }” already stands in the facts of “{ $title }” (`{ $file }`).
    .help = Refer to the contact: `[{ $title }]({ $path })`. Or name it in the front matter, where there is a field `contacts`; then the page shows everything.
    .help-own = The page shows this already, from its front matter. Delete it in the text.
    .why = When the number changes, it stays wrong here, in each language separately.
    .explain =
        Phone numbers and mail addresses stand once, in the file of the contact. From there they come to all pages and languages.
        This one stands in a text once more. Only what belongs to exactly one record is told. The imprint, the privacy page, the
        accessibility statement and the page for emergencies may write everything out.
    .what = A phone number or e-mail stands in a text although a contact has it already.

# $text: the number. $suggestion: the number as it can be dialled.
data_phone-not-dialable = The number “{ $text }” cannot be dialled like this.
    .help = Add the area code: `0211 310-2755`. Without it no call from a mobile phone comes through.
    .help-did-you-mean = Behind the country code the nought is left out: `{ $suggestion }`
    .why = Many have nothing but a mobile phone and tap the number.
    .explain =
        Mobile phones and phones abroad need the area code. Told are numbers behind words like phone or fax that have none, and those
        with a nought behind the country code (`+49 0211`).
    .what = A phone number in a text cannot be dialled.

# $text: what stands in the text. $suggestion: the address that was surely meant.
data_mail-malformed = “{ $text }” is no mail address that people can write to.
    .help = Compare the address letter by letter. It has one @, and behind it a name with a point.
    .help-did-you-mean = Write: `{ $suggestion }`
    .why = It cannot be tapped, and who copies it gets the mail back.
    .explain =
        Told are addresses with slips, and those with “(at)”. That keeps no advertising away, but everybody who does not know that an @
        is meant, and everybody who has the page read aloud.
    .what = A mail address in a text is none.

# $text: what stands in the text. $suggestion: the address that was surely meant.
data_web-malformed = “{ $text }” is no web address that opens everywhere.
    .help = Open the page in a browser and copy the address from there. Addresses of the house network open in the town hall alone.
    .help-did-you-mean = Write: `{ $suggestion }`
    .why = Whoever taps it gets an error.
    .explain = Told are addresses with slips (`http//`, `www,`), and those without a full name, like `https://intranet/`, which work in one's own network alone.
    .what = A web address in a text does not open everywhere.

# $file: the image.
data_image-without-credit = The picture “{ $file }” does not say who made it.
    .help = Write it into the caption: `![What it shows](picture.jpg "Photo: Town of Hafenstadt")`
    .why = Whoever took a photo may ask to be named; otherwise a bill may come.
    .explain = By § 13 of the German copyright act, whoever made a picture decides whether and how the name stands beside it. That holds for photos by colleagues and from collections too. In the field `image`, `credit` is therefore required; for pictures in a text, the name stands in the caption.
    .what = A photo in a text does not say who made it.

## What keeps people from reading or operating a text

accessibility_empty-heading = There is a heading without words here.
    .help = Write the heading behind the `#` signs, or delete the line.
    .why = People who do not see the screen jump from heading to heading and land on nothing here.
    .explain =
        Screen readers read out a list of all headings. An empty one is an entry without a name there.
        Mostly it was left over when its text was deleted.
    .what = A heading has no words.

# $text: the heading. $level: its marks. $right: those that would follow. $count: headings that are moved. $steps: from which level to which.
accessibility_heading-order = { $steps ->
        [none] The heading “{ $text }” skips a level.
       *[other] The headings leave out a level: { $steps }.
    }
    .what = Headings leave out a level.
    .help-shifted =
        { $count ->
            [one] `lotse check --fix` moves the heading.
           *[other] This concerns { $count } headings. `lotse check --fix` moves them all together; their order stays.
        }
    .help-first = Write `{ $right }` instead of `{ $level }`: the first heading of a text stands right below the title of the page.
    .help-jump = Write `{ $right }` instead of `{ $level }`, or add the heading that this section belongs to before it.
    .why = Those who do not see the screen tell from the levels what belongs to what. Where one is missing, they look for a section that does not exist.
    .explain =
        The title of the page is the first level. Sections begin with `##`, their parts with `###`, and so on, one level after
        another. How large a heading looks is up to the theme; the number of `#` only says what belongs to what. Where a whole text
        begins too deep, that is a single finding, and `lotse check --fix` changes all headings at once.

# $text: the bold line.
accessibility_fake-heading = “{ $text }” looks like a heading but is only bold.
    .what = A bold line stands for a heading.
    .help = Write a heading: `## { $text }`. If it is to be none, begin the sentence that it belongs to with it.
    .why = Screen readers jump from heading to heading. They pass a bold line without anyone noticing.
    .explain =
        Bold says: this word matters. A heading says: here begins a section. Only headings make the outline of a page and addresses
        that can be linked to. Short bold lines above a text are told; names above a phone number or an address are not.

# $mark: the sign before the lines. $count: how many lines.
accessibility_fake-list = These { $count } lines with “{ $mark }” look like a list but are none.
    .what = Lines with points or pictures before them stand for a list.
    .help = Begin each line with a hyphen and a space: `- …`
    .help-numbers = Begin each line with number, point and space: `1. …`
    .help-emoji = Begin each line with a hyphen and a space, and leave out the pictures: `- …`
    .why = Of a real list, screen readers say how many points it has. Here they only read line after line.
    .explain =
        Points, squares and arrows from a word processor are ordinary signs to Lotse. A list is made by `- ` at the beginning of
        each line, one with numbers by `1. `. The page then indents it properly, too.

# $text: the emoji.
accessibility_emoji = “{ $text }”: emoji are read out, one after the other.
    .what = Emoji stand in a row, alone, or before the points of a list.
    .help-row = Take one at most, at the end of the sentence.
    .help-alone = Write in words what is meant.
    .help-bullet = Leave out the pictures before the points. The list has points already.
    .why = 🎉🎉🎉 becomes “party popper party popper party popper”. And emoji look different on every phone.
    .explain =
        Screen readers read out the name of each emoji. One at the end of a sentence does little harm. Several in a row, before each
        point of a list, or in place of words hold people up, and not everybody takes them to mean the same.

# $address: where the link leads.
accessibility_empty-link = This link has no words.
    .what = A link has no words.
    .help = Write into the square brackets where it leads, or delete it: `[Registration]({ $address })`
    .help-image = The image is the whole link. Write into its square brackets where the link leads.
    .why = Screen readers then read out the address, letter by letter. On the screen there is nothing to tap.
    .explain =
        Often an empty link stays behind when its words were deleted, or only a full stop or a space is still linked.

# $text: the words of the link.
accessibility_vague-link = “{ $text }” does not say where the link leads.
    .what = The words of a link, such as “here”, do not say where it leads.
    .help = Link the words that name the destination, as in “Here are [all German courses](…)”.
    .why = Many have only the links read out, or jump from one to the next. Then they hear “here”, “here”, “here”.
    .explain =
        A link must make sense on its own. Good words name the destination: the office, the form, the subject. Which words say too
        little stands in `i18n/<language>/lint.toml` under `vague_links`, for each language; a portal can add its own there.

# $text: the words of the links. $address: where this one leads. $first: where the first one leads.
accessibility_same-link-text = “{ $text }” leads to different places on this page.
    .what = Links with the same words lead to different places.
    .help = This link leads to `{ $address }`, an earlier one to `{ $first }`. Say the difference in the words of the link, or check the addresses.
    .why = In the list of all links, the two cannot be told apart.
    .explain =
        Where two links with the same words lead to different places, an addition helps: “Registration for children”, “Registration
        for adults”. Sometimes one of the addresses is just wrong or outdated. Different addresses of a map do not count.

# $text: the address.
accessibility_bare-address = The words of this link are an address: “{ $text }”.
    .what = The words of a link are an address.
    .help = Say in words what is there: `[Registration for the German course](…)`
    .why = Screen readers spell it, on a phone it breaks, and one still does not know what is there.
    .explain =
        The address stands in the round brackets; on paper Lotse prints it by itself. The square brackets are for words. Short names
        such as `www.hafenstadt.example`, mail addresses and phone numbers may stay.

# $file: the image.
accessibility_image-without-alt = The image “{ $file }” has no text alternative.
    .what = An image has no text alternative.
    .help = Write into the square brackets what it shows: `![A woman at a counter]({ $file })`. If it only decorates, write a hyphen: `![-]({ $file })`
    .why = Those who do not see the image do not even learn whether they are missing something.
    .explain =
        The square brackets hold what the image shows. An image that only decorates has a hyphen instead, as in a form: nothing
        belongs here. Screen readers then pass over it. Empty brackets do not say whether the words were forgotten.

# $text: the text alternative.
accessibility_alt-file-name = “{ $text }” is the name of a file and does not describe the image.
    .what = The text alternative of an image is the name of a file.
    .help = Describe in one sentence what the image shows.
    .why = This name is read out, and afterwards one knows nothing of the image.
    .explain =
        Many programs put in the file's name when there is nothing else. Write what is seen and what matters about it here: “The
        entrance of the town hall, with the ramp on its left”.

# $text: the text alternative.
accessibility_alt-placeholder = “{ $text }” does not describe the image.
    .what = The text alternative of an image only says that there is one.
    .help = Describe in one sentence what it shows. If the image only decorates, write a hyphen: `-`
    .why = That there is an image, screen readers say themselves. What it shows, nobody says.
    .explain =
        Which words describe nothing on their own stands in `i18n/<language>/lint.toml` under `alt_placeholders`, for each language.

# $text: the text alternative. $language: the language of the file.
accessibility_alt-untranslated = The text alternative “{ $text }” is still that of the source text.
    .what = The text alternative of an image is not translated.
    .help = Translate it: this file is in “{ $language }”.
    .why = A screen reader reads it with the wrong voice, so that nobody understands it.
    .explain =
        Text alternatives are texts like all others and are translated with them. They are not seen on the page, so they are easily
        overlooked.

# $text: the text alternative. $language: the language of the file.
accessibility_alt-script = The text alternative “{ $text }” is not in the script of “{ $language }”.
    .what = The text alternative of an image is in another script than its language.
    .help = Write it in the language of the file.
    .why = A screen reader reads it with the wrong voice, so that nobody understands it.
    .explain =
        Text alternatives are read out in the language of the page. Names in Latin letters may stand in them, but not the whole of
        them.

# $count: letters of the text alternative. $most: how many are good.
accessibility_alt-too-long = The text alternative of the image has { $count } characters.
    .what = The text alternative of an image is very long.
    .help = Take { $most } at most. What else must be said belongs into the text beside it.
    .why = It is read out in one go. Nobody can stop in it or jump back.
    .explain =
        One sentence is enough for nearly every image. Charts and plans need more: then the text alternative has what matters most,
        and the text or a table has the rest, where everybody sees it.

# $file: the image.
accessibility_text-in-image = There seems to be text in the image “{ $file }”.
    .what = An image seems to hold text.
    .help = Write all that stands in the image into the text of the page, too: days, times, places, prices.
    .why = Text in images cannot be read out, translated or searched, and hardly be read on a phone.
    .explain =
        This is a guess: the file's name sounds like a poster or a leaflet, or the text alternative has many numbers. The words in
        names of files stand in `i18n/<language>/lint.toml` under `images_of_text`.

accessibility_table-header = A column of this table has no heading.
    .what = A column of a table has no heading.
    .help = Write into the first row, above each column, what it holds: `| Day | Time |`
    .why = Screen readers say the heading of its column with each cell. Without it, one hears numbers only.
    .explain =
        The row above the hyphens is the head of the table. Only the cell at the top of the first column may stay empty, where that
        column says what each row is about.

accessibility_layout-table = This table only arranges text.
    .what = A table only arranges text.
    .help-column = It has a single column. Make it a list or paragraphs.
    .help-row = It has a single row. Make it a list or paragraphs.
    .help-texts = Its cells hold whole texts. Make them sections with headings.
    .why = On a phone it has to be pushed sideways, and screen readers announce rows and columns that mean nothing.
    .explain =
        Tables are for what is read in two directions: days and times, courses and prices. All else reads better as a list or with
        headings.

# $count: columns.
accessibility_wide-table = This table has { $count } columns.
    .what = A table is too wide for a phone.
    .help = About five fit on a phone. Merge columns, divide the table, or swap rows and columns.
    .why = Those who have to push it sideways never see at once what is in a row and what the row is about.
    .explain =
        Most people read the portal on a phone. Wide tables can be pushed sideways there, which stays laborious.

# $text: the foreign words. $lang: the language tag.
accessibility_foreign-script = “{ $text }” is in another script, and its language is not named.
    .what = Words in another script do not name their language.
    .help = Name the language: `<span lang="uk">{ $text }</span>`. Instead of `uk`, write the tag of the language.
    .help-name = Name the language: `<span lang="{ $lang }">{ $text }</span>`
    .why = Only then do screen readers change their voice. Otherwise they skip such words or read single signs.
    .explain =
        The script alone does not tell the language: Ukrainian, Russian and Bulgarian have the same one. German names in Arabic texts
        are marked by Lotse itself. Names of the portal's languages are marked by `lotse check --fix`.

# $text: the words.
accessibility_sensory = “{ $text }” is understood only by those who see the page.
    .what = A text points to a place or colour that only those see who see the page.
    .help-place = Name the heading, and link it: `[Costs](#costs)`
    .help-colour = Say it in words, too: “the required fields”, “the button Send”.
    .why = Read out, on a phone or on paper, it stands elsewhere or has no colour.
    .explain =
        What stands above, below, right or left depends on the screen. Not everybody can tell colours and shapes. A link to the
        heading always leads right. The words stand in `i18n/<language>/lint.toml` under `places_on_the_page` and `colours_alone`.

# $text: the words in capitals.
accessibility_capitals = “{ $text }” is written all in capitals.
    .help = Write the sentence as usual. Set off what is important with `**…**`.
    .why = Capitals are hard to read, look like shouting, and some screen readers spell them.
    .explain =
        People recognise words by their shape. In capitals all have the same one, so they are read more slowly,
        most of all by people who are learning the language. Abbreviations such as BAMF stay as they are.
    .what = A sentence stands all in capitals.

# $value: the path with `*`, or the folder.
settings_unmatched-files = There is no file for “{ $value }”. The levels below it work nowhere.
    .help = Write the path from the portal’s folder: `[rules."content/news/*"]`. A `*` stands for any letters.
    .help-did-you-mean = Did you mean `[rules."{ $suggestion }"]`?
    .explain =
        Below `[rules]`, a folder or single files can have another level. When the folder is renamed or the path is misspelt, this
        would have no effect any more, and nobody would notice.
    .what = A level is set for files that are not there.

## What documents take back

# $rule: name of the rule.
suppression_unused = The rule “{ $rule }” finds nothing in this file any more.
    .help = Delete the entry under `lint`.
    .help-off = The rule is off for this file in `portal.toml` already. Delete the entry under `lint`.
    .why = Otherwise a later mistake of the same kind would go unnoticed.
    .explain =
        The field `lint` says which rules do not hold in a file, and why. If one of them finds nothing there, the text has
        probably changed, and the entry is needed no more.
    .what = A rule under `lint` finds nothing here.

# $rule: name of the rule.
suppression_without-reason = It does not say why the rule “{ $rule }” does not hold here.
    .help = Add the reason in a few words: `reason: quotation from the law`
    .why = Whoever looks after the page later has to know whether the reason still holds.
    .explain =
        Each rule under `lint` has a reason: `lint: [{"{"}rule: …, reason: …{"}"}]`. The rule does not hold without one either,
        but Lotse reminds you.
    .what = An entry under `lint` has no reason.

# $rule: what the editor wrote; empty where there is nothing.
suppression_unknown-rule = There is no rule named “{ $rule }”.
    .help = Take the name from the message, where it stands in square brackets: `lint: [{"{"}rule: language/decomposed, reason: …{"}"}]`
    .help-empty = The name of the rule is missing here. Take it from the message, where it stands in square brackets.
    .help-did-you-mean = Did you mean `{ $suggestion }`?
    .explain =
        Under `lint`, `rule` is the name of a single rule, as the message has it in square brackets. The level of a whole group
        can only be set in `portal.toml`.
    .what = A name under `lint` is none of a rule.

# $rule: name of the rule.
suppression_not-possible = The rule “{ $rule }” cannot be switched off for a single file.
    .help = Mend what the rule finds, and delete the entry under `lint`.
    .why = Without this rule something on the page would not work, or something would be missing that the law demands.
    .explain =
        Hints and warnings can be switched off under `lint`, and whatever Lotse thinks of language, legibility and accessibility.
        What makes a portal useless, such as mistakes in the front matter, links to nowhere and missing obligatory pages, stays an error.
    .what = A rule under `lint` is one without which the portal does not work.

# $line: the line. $fence: as it should be.
syntax_wrong-fence = The line “{ $line }” is probably meant to bound the front matter, but is not exactly three hyphens.
    .help = Write exactly three hyphens here: `{ $fence }`
    .explain =
        The front matter stands between two lines of exactly three hyphens. Word processors turn them into a long dash (—) by
        themselves, and in typing they easily become two or four. Lotse understands what is meant; other programs do not.
    .what = The line above or below the front matter is not exactly three hyphens.

# $fence: the line.
syntax_doubled-fence = The line `{ $fence }` stands here twice.
    .help = Delete this line.
    .why = Otherwise the fields, or a line, stand on the page as text.
    .explain =
        One line of three hyphens stands above the front matter, one below it. If one of them is doubled, the head would be empty,
        or a line that nobody wanted would appear on the page.
    .what = The line of three hyphens stands twice.

# $corrected: the value as it should be.
syntax_typographic-quotes = Round this value are quotation marks that bound nothing in front matter.
    .help = Use straight quotation marks: `{ $corrected }`. If typographic ones are to be read on the page, put straight ones round them: `"“…”"`
    .explain =
        Word processors turn straight quotation marks into typographic ones by themselves, such as “ and ”. In front matter only straight
        ones bound a value. Lotse leaves the typographic ones out and says so, since straight ones are mostly meant.
    .what = Typographic quotation marks enclose a value.

# $file: name of the file.
files_old-line-ends = In “{ $file }”, lines end with a character that only very old Macs use.
    .help = Open the file in a text editor, set the line ends to “Windows (CRLF)” or “Unix (LF)”, and save it.
    .why = To other programs the whole file is a single line.
    .explain =
        Lines end with CR and LF on Windows, with LF everywhere else. A CR alone was written by Macs before 2001; today it comes from
        exports of old programs. Lotse reads the text all the same and shows its other mistakes too.
    .what = The lines end as only old Macs wrote them.

# $file: name of the file. $better: as it should be.
files_name-ending = “{ $file }”: a page ends with `.md`, in small letters.
    .help = Rename the file to `{ $better }`. If Windows does not show endings, switch on “File name extensions” under “View” in the Explorer.
    .why = With another ending, the page does not appear, or not on every computer.
    .explain =
        Lotse takes files that end with `.md` as pages. Windows likes to hide endings, and editors append `.txt`; then a file is called
        `wohngeld.md.txt` and looks right in the Explorer.
    .what = The name of a page ends otherwise than with `.md`.

# $file: name of the file. $better: the name of the file that it is a copy of.
files_leftover = “{ $file }” looks like a copy of “{ $better }”.
    .help = Delete the copy, or move it out of the folder `content`. If it is to be a page of its own, give it a name of its own.
    .why = Otherwise two pages that are nearly the same are on the web, and one of them grows old.
    .explain =
        Copying in the Explorer and making backups leaves files like `wohngeld - Kopie.md`, `wohngeld (2).md` or `wohngeld.md.bak`.
        Lotse would treat them as pages or files of their own.
    .what = A file looks like a copy that was left behind.

# $file: path of the file. $better: where it belongs.
files_outside-content = “{ $file }” is not in the folder `content`, so it appears nowhere.
    .help = Move the file to `{ $better }`.
    .explain =
        Lotse reads pages from the folder `content` alone. This file begins with front matter as a page does, but stands beside it,
        probably by mistake.
    .what = A page is outside the folder `content`.

# $folder: name of the folder. $better: the name that was probably meant.
files_folder-name = The folder “{ $folder }” gives no type to its pages.
    .help = Did you mean `{ $better }`? Then rename the folder. Otherwise give it a name that is less alike.
    .why = The name of the folder decides which fields there are, and where pages appear.
    .explain =
        The top folder below `content` gives the type of the pages in it: `services` services, `contacts` contacts.
        Capital and small letters count, and the names are plurals.
    .what = A folder is called nearly like that of a type.

# $file: name of the file. $language: id of the language. $better: as it should be.
content_language-in-name = “{ $file }” counts as a page of its own and not as a translation (`{ $language }`).
    .help = Rename the file to `{ $better }`: the language stands between two points, in small letters.
    .why = Otherwise the translated text stands as a page of its own among those of the source language, and is missing in its own.
    .explain =
        A translation has the name of its source text with the language in it: `wohngeld.md` and `wohngeld.ar.md`.
        With `_` or `-` instead of the point, the language belongs to the name of the page.
    .what = A language is part of a name instead of standing between two points.

# $text: what the editor wrote. $corrected: as it should be.
links_not-a-link = “{ $text }” looks like a link, but becomes none.
    .help-gap = Delete the space between the brackets: `{ $corrected }`
    .help-spaces = There are spaces in the address. Best rename the file; or put the address into angle brackets: `{ $corrected }`
    .help-reversed = The text stands in square brackets, the address in round ones behind it: `{ $corrected }`
    .help-open = The round bracket behind the address is missing: `[text](address)`
    .why = Otherwise the page shows brackets only, and nobody gets there.
    .explain =
        A link is a text in square brackets and an address in round ones, without spaces between them or in the address:
        `[Bürgerbüro](../contacts/buergerbuero.md)`. An image has an exclamation mark in front.
    .what = A text looks like a link, and is none.

# $value: the times. $suggestion: those that were probably meant. $swapped: the times the other way round.
data_hours-overnight = `{ $value }` means: open until the next morning.
    .help-did-you-mean = Did you mean `{ $suggestion }`?
    .help-or-swapped = Or are beginning and end swapped? Then it is `{ $swapped }`.
    .why = Whoever reads a wrong time stands before a closed door.
    .explain =
        Hours that end earlier than they begin go on past midnight. With more than twelve hours, beginning and end are mostly swapped, or
        a time in the afternoon has twelve hours too few: `08:00-04:00` instead of `08:00-16:00`.
    .what = Hours would go on through the night, where a day is probably meant.

# $value: what the editor wrote. $suggestion: the postcode as it should be, in quotes.
data_postcode = The postcode “{ $value }” does not have five digits.
    .help = Write the five digits alone: `"01067"`. For an address abroad, add `country`.
    .help-zero = Probably the zero in front is missing: `{ $suggestion }`. For an address abroad, add `country`.
    .help-did-you-mean = Write the five digits alone: `{ $suggestion }`
    .why = With a wrong postcode, letters do not arrive, and maps do not find the place.
    .explain =
        German postcodes have five digits. Spreadsheets take them for numbers and drop the zero in front. In quotation marks it stays.
        If `country` names another country, the rule does not hold.
    .what = A German postcode does not have five digits.

## Whether a text is understood

# $text: weekday and date as they were written. $date: the date. $weekday: its weekday.
text_wrong-weekday = “{ $text }”: { $date } is a { $weekday }.
    .help = Check which is right, the weekday or the date. Change it in the other languages, too.
    .why = Whoever looks at the weekday alone comes on the wrong day.
    .explain =
        Lotse works out whether weekday and date fit, in all languages of the portal. It looks where both stand together with the
        year: “Monday, 4 May 2026”, “Mon, 04.05.2026”, “4 May 2026 (Monday)”.
    .what = A weekday does not fit its date.

# $text: the beginning of the sentence. $count: its words. $limit: how many are easy to follow.
text_long-sentence = The sentence has { $count } words: “{ $text }”
    .help = Make two sentences of it. Up to { $limit } words are easy to read.
    .help-list = Write what is listed as a list, each point on a line of its own behind `- `.
    .why = Whoever is learning the language has forgotten the beginning of a long sentence at its end.
    .explain =
        In German texts 20 words are the limit, in other languages 25: English, Arabic or French need more small words, and English
        texts of authorities have the same number. Numbers count; `and/or` is one word. Abbreviations like “e.g.”, days like
        “3. Mai” and web addresses end no sentence. Texts in Easy German have `easy-german/long-sentence`. A translation is often
        as long as the German text: shorten that first.
    .what = A sentence has too many words.

# $count: the words of the paragraph. $limit: how many fit on a phone's screen.
text_long-paragraph = The paragraph has { $count } words.
    .help = Part it: one thought, one paragraph. Headings and lists help to find things.
    .why = It fills the whole screen of a phone. Whoever looks for something has nothing to hold on to.
    .explain =
        A paragraph of more than 120 words is longer than the screen of a small phone. Paragraphs whose lines you end yourself
        have a structure already and are not told.
    .what = A paragraph fills more than a screen.

# $lix, $wiener, $amstad: the values. $words: words of a sentence on average. The places are the three hardest sentences.
text_hard-to-read = The text is very hard to read (LIX { $lix }, Wiener Sachtextformel { $wiener }, Amstad { $amstad }).
    .help = Begin with the sentences that are marked: shorter, with verbs instead of nouns, and say who does what. A sentence has { $words } words here on average.
    .label-also = this sentence is hard, too
    .why = Many people whom the portal is for read German at level A2 or B1.
    .explain =
        Three formulas count words, syllables and sentences. LIX (Björnsson 1968): below 40 easy, over 60 very hard. First Wiener
        Sachtextformel (Bamberger and Vanecek 1984): about the school year, 4 easy, 15 very hard. Amstad (1978), Flesch's reading ease
        for German: 100 easy, below 30 very hard. A text is told only if two of three call it very hard (LIX over 60, Wiener over 12,
        Amstad below 30), and has at least 60 words in 4 sentences. For Easy German the limits are LIX 40, Wiener 7 and Amstad 60.

        A formula does not know the words: “Aufenthaltserlaubnis” is long and yet must be called that. So this is never more than
        a hint, and the limits are high. Texts for B1 are at about LIX 40 to 50 and Wiener 7 to 10, usual texts of authorities
        (B2 to C1) at LIX 50 to 60 and Wiener 10 to 12. Lotse counts syllables by groups of vowels. Addresses, numbers, headings and
        tables do not count. `lotse check --readability` shows the values of all texts.
    .what = A German text is very hard to read.

# $text: the abbreviation.
text_unexplained-abbreviation = The abbreviation “{ $text }” is not explained on this page.
    .help = Write both the first time: the whole name, and `({ $text })` behind it. Or make a term in the folder `terms`.
    .why = Whoever is new in the country does not know the abbreviations of offices, and neither do programs that translate.
    .explain =
        An abbreviation counts as explained if “Volkshochschule (VHS)”, “VHS (Volkshochschule)” or “VHS: Volkshochschule” stands
        anywhere on the page, or if it is a term of the glossary (folder `terms`, field `german` or `synonyms`). What everybody knows,
        like EU or PDF, stands in `i18n/<language>/lint.toml` under `known_abbreviations`. A portal adds its own, for example the
        letters of its county.
    .what = An abbreviation is not explained.

# $text: the German word. $language: the language of the file.
text_unexplained-german = The German word “{ $text }” is not explained here.
    .help = Translate it, and put the German word in brackets behind. Or make a term in the folder `terms`: then Lotse explains the word on every page.
    .help-glossary = The word is in the glossary, but not in this language. Translate the term: a file that ends with `.{ $language }.md`.
    .why = At the counter and on the sign stands the German word. This page must say what it means, too.
    .explain =
        German names of offices and papers should stand in translations, so that people know them again: but with their meaning.
        A word counts as explained in brackets or in front of some, behind a slash or in quotation marks, and so does each that a term
        explains in this language. Names and addresses alone on a line are passed over. The words stand in `i18n/de/lint.toml`
        under `german_terms`.
    .what = A German word is not explained in another language.

# $text: the signs.
text_repeated-signs = Here stands “{ $text }”.
    .help = One sign is enough. Stress what matters with `**…**`.
    .why = Several signs look like shouting, and some screen readers say each of them.
    .explain =
        Marks of exclamation and question stand once. “?!” at the end of a surprised question is not told.
    .what = Marks of exclamation or question are repeated.

# $sign: the sign that spaces stand before.
text_spaces = There are spaces too many here.
    .help = Leave one.
    .help-before = No space stands before “{ $sign }”.
    .why = Where the line breaks, the sign slips to the beginning of the next alone, and programs that translate stumble over it.
    .explain =
        Such spaces are usually left over from changing a sentence. At the beginning and the end of a line they are not told.
    .what = Spaces are double or stand before a comma or full stop.

## What a machine can see of the rules of Easy German

# $text: the beginning of the sentence. $count: its words. $limit: how many are allowed.
easy-german_long-sentence = The sentence in Easy German has { $count } words: “{ $text }”
    .help = Make two sentences of it. A sentence has at most { $limit } words and says one thing.
    .explain =
        The rules of Easy German (Netzwerk Leichte Sprache, DIN SPEC 33429) ask for short sentences that say one thing. They name no
        measure; 10 words are the limit that groups of testers mostly agree with.
    .what = A sentence in Easy German has more than 10 words.

# $text: the beginning of the sentence. $count: its commas.
easy-german_commas = The sentence has { $count } commas: “{ $text }”
    .help = Make a sentence of its own for each thing that is said. Write what is listed as a list.
    .explain =
        More than one comma mostly means several clauses or things listed. Both are better spread over several lines in Easy German.
    .what = A sentence in Easy German has more than one comma.

# $text: the word. $limit: how many letters a part may have.
easy-german_long-word = “{ $text }” is long and not parted.
    .help = Part the word with a median point (`·`) or a hyphen: `Bundes·ministerium`. Or take a shorter one.
    .explain =
        No part of a word should have more than 16 letters. The median point keeps the word together and shows where its
        parts are; a hyphen does, too. Soft hyphens are not enough, since nobody sees them.
    .what = A long word in Easy German is not parted.

# $text: the words from the one to the other.
easy-german_passive = Here it is not said who does something: “{ $text }”
    .help = Say who does it: “Die Stadt bezahlt den Kurs” instead of “Der Kurs wird bezahlt”.
    .explain =
        Easy German has no passive. It is known by “werden” with a participle in the same sentence: “wird bezahlt”, “wurden
        ausgefüllt”. “Sie werden gehen” is the future and is not told.
    .what = A sentence in Easy German does not say who does something.

# $text: the word.
easy-german_conjunctive = “{ $text }” says what might be.
    .help = Say what is: “vielleicht” instead of “könnte”, “Bitte machen Sie” instead of “Sie sollten”.
    .explain =
        Easy German has no conjunctive: hätte, wäre, würde, könnte, müsste, sollte. The forms stand in `i18n/de/lint.toml` under
        `conjunctive`; “möchte” is allowed.
    .what = A sentence in Easy German says what might be.

# $text: the words.
easy-german_genitive = “{ $text }” is a genitive.
    .help = Write “von”: “das Haus vom Lehrer” instead of “das Haus des Lehrers”.
    .explain =
        Easy German avoids the genitive. It is known where the word before and the ending show it for sure: “des Amtes”, “eines
        Kindes”, “Ihres neuen Passes”.
    .what = There is a genitive in Easy German.

# $text: the words from the one to the other.
easy-german_double-negation = This denies twice: “{ $text }”
    .help = Say it without denying: “Bringen Sie Ihren Pass mit” instead of “Kommen Sie nicht ohne Pass”.
    .explain =
        Of two denials readers must work out what is left. Told are two different ones in one part of a sentence: nicht, kein, nie,
        ohne, nichts, and words with “un-” like “unmöglich”.
    .what = A sentence in Easy German denies twice.

# $text: the abbreviation.
easy-german_abbreviation = “{ $text }” is not written out.
    .help = Write the words out: “zum Beispiel” instead of “z. B.”.
    .explain =
        Easy German has no abbreviations. “Dr.” and what else everybody knows stands in `i18n/de/lint.toml` under
        `known_abbreviations` and is allowed.
    .what = A word of Easy German is not written out.

# $text: the word.
easy-german_number-word = The number “{ $text }” is a word.
    .help = Write it in digits: `6` instead of “sechs”.
    .explain =
        Digits are easier to read than words. “Ein” and “eine” stay words.
    .what = A number of Easy German is a word.

# $text: the sign.
easy-german_special-sign = The sign “{ $text }” is hard to read.
    .help = Write the word for it.
    .help-percent = Say it in a word: “die Hälfte”, “viele”, “wenige”. Or with people: “5 von 10 Menschen”.
    .help-paragraph = Call the law by its name, without paragraphs: “Das steht im Gesetz”.
    .help-semicolon = Make two sentences of it.
    .explain =
        Easy German avoids per cents, paragraphs, `&` and semicolons.
    .what = A sign in Easy German is hard to read.
