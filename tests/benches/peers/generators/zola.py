"""Zola's side. Its default language has no folder of its own, so that its addresses differ: it is timed, not compared."""

from corpus import BASE, SECTIONS, quoted, write, write_page
from generators.common import Edit, copy_theme, find_program


def write_portal(portal, folder):
    copy_theme("zola", folder)
    taxonomies = 'taxonomies = [{ name = "topics", feed = false }]'
    settings = [
        f'base_url = "{BASE}"',
        f'default_language = "{portal.source}"',
        f"title = {quoted(portal.strings[portal.source]['site_title'])}",
        "build_search_index = false",
        "generate_feeds = false",
        "minify_html = true",
        taxonomies,
        "[markdown]\ndefinition_list = true",
    ]
    for code, strings in portal.strings.items():
        if code == portal.source:
            settings.append("[translations]")
        else:
            settings += [f"[languages.{code}]", f"title = {quoted(strings['site_title'])}", taxonomies]
            settings.append(f"[languages.{code}.translations]")
        settings += [f"{name} = {quoted(words)}" for name, words in strings.items()]
    table = [language_table(portal, language) for language in portal.languages]
    settings += ["[extra]", f"langs = [{', '.join(table)}]", "[extra.lang]"]
    settings += [f"{code} = {entry}" for code, entry in zip(portal.codes, table)]
    write(folder / "zola.toml", "\n".join(settings) + "\n")
    for code, strings in portal.strings.items():
        write_page(folder / "content" / portal.file("_index", code), "+++", [f"title = {quoted(strings['home'])}"], "")
        for section in SECTIONS:
            front = [f"title = {quoted(strings[section])}", 'sort_by = "weight"', 'page_template = "page.html"']
            write_page(folder / "content" / section / portal.file("_index", code), "+++", front, "")

    def link(section, number, code):
        return f"@/{section}/{portal.file(portal.slug(section, number), code)}"

    def page(section, number):
        return f"{section}/{portal.slug(section, number)}.md"

    for facts, code, words in portal.pages(link):
        front = [f"title = {quoted(words.title)}", f"description = {quoted(words.summary)}"]
        front += [f"date = {facts.reviewed}", f"weight = {facts.order}"]
        front += ["[taxonomies]", f"topics = {quoted(facts.topics)}"] if facts.topics else []
        front += ["[extra]", f"reference = {quoted(facts.reference)}"]
        front += [f"audience = {quoted(words.audience)}"] if words.audience else []
        if facts.section == "contacts":
            front += [f"phone = {quoted(facts.phone)}", f"email = {quoted(facts.email)}"]
        if facts.contact:
            front.append(f"contact = {quoted(page('contacts', facts.contact))}")
        if facts.related:
            front.append(f"related = {quoted([page('services', number) for number in facts.related])}")
        write_page(folder / "content" / facts.section / portal.file(facts.slug, code), "+++", front, words.body)


def language_table(portal, language):
    prefix = "" if language.code == portal.source else "/" + language.code
    values = {"code": language.code, "name": language.name, "dir": language.direction, "prefix": prefix}
    return "{ " + ", ".join(f"{name} = {quoted(value)}" for name, value in values.items()) + " }"


def program():
    """The program: `ZOLA_BIN`, else `zola`."""
    return find_program("ZOLA_BIN", "zola")


def build(portal, out):
    return [program(), "--root", str(portal), "build", "--output-dir", str(out), "--force"]


def serve(portal, out, port):
    address = ["--interface", "127.0.0.1", "--port", str(port)]
    return [program(), "--root", str(portal), "serve", *address, "--output-dir", str(out), "--force"]


def edits(portal, folder, service, language):
    contact = portal.facts("contacts", service.contact)
    note = portal.strings[language]["footer_note"]
    mark = f"{service.reference}-{language}."
    return {
        "text": Edit(folder / "content/services" / portal.file(service.slug, language), mark, mark + " {}"),
        "template": Edit(folder / "templates/base.html", "<footer>", "<footer> {}"),
        "catalogue": Edit(folder / "zola.toml", note, note + " {}"),
        "contact": Edit(folder / "content/contacts" / portal.file(contact.slug, language), contact.phone, "{}"),
    }
