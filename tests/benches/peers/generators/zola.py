"""Zola's side. Its default language has no folder of its own, so that its addresses differ: it is timed, not compared."""

from corpus import BASE, SECTIONS, quoted, write, write_page
from generators.common import copy_theme, find_program, standard_edits, toml_front


def write_portal(portal, folder):
    copy_theme("zola", folder, "static/style.css")
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
        topics = ["[taxonomies]", f"topics = {quoted(facts.topics)}"]
        front = toml_front(facts, words, topics, "[extra]", page)
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
    files = {"template": "templates/base.html", "catalogue": "zola.toml"}
    # The fact stands in every language; the page that is watched shows that of its own.
    return standard_edits(portal, folder, service, language, **files, facts_in=language)
