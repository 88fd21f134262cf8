"""Hugo's side: front matter in TOML, every fact in the file of every language, links by a render hook that checks them."""

from pathlib import Path

from corpus import BASE, SECTIONS, quoted, write, write_page
from generators.common import copy_theme, find_program, standard_edits, toml_front


def write_portal(portal, folder):
    copy_theme("hugo", folder, "static/style.css")
    settings = [
        f'baseURL = "{BASE}/"',
        f'defaultContentLanguage = "{portal.source}"',
        "defaultContentLanguageInSubdir = true",
        'disableKinds = ["RSS", "404"]',
        '[taxonomies]\ntopic = "topics"',
        "[markup.goldmark.extensions.typographer]\ndisable = true",
        "[markup.goldmark.extensions]\nlinkify = false",
    ]
    for place, language in enumerate(portal.languages):
        code, strings = language.code, portal.strings[language.code]
        settings.append(
            f'[languages.{code}]\nlabel = {quoted(language.name)}\nlocale = "{code}"\n'
            f'direction = "{language.direction}"\nweight = {place + 1}\ntitle = {quoted(strings["site_title"])}'
        )
        entries = [f"[{name}]\nother = {quoted(words)}\n" for name, words in strings.items()]
        write(folder / "i18n" / f"{code}.toml", "".join(entries))
        write_page(folder / "content" / portal.file("_index", code), "+++", [f"title = {quoted(strings['home'])}"], "")
        for order, section in enumerate(SECTIONS):
            front = [f"title = {quoted(strings[section])}", f"weight = {order + 1}"]
            write_page(folder / "content" / section / portal.file("_index", code), "+++", front, "")
    write(folder / "hugo.toml", "\n".join(settings) + "\n")

    def link(section, number, _language=None):
        return f"/{section}/{portal.slug(section, number)}"

    for facts, code, words in portal.pages(link):
        topics = [f"topics = {quoted(facts.topics)}"]
        front = toml_front(facts, words, topics, "[params]", link)
        write_page(folder / "content" / facts.section / portal.file(facts.slug, code), "+++", front, words.body)


def program():
    """The program: `HUGO_BIN`, else `hugo`; of the package for Python the one inside it, which starts without Python."""
    found = find_program("HUGO_BIN", "hugo")
    inside = Path(found or ".").parent.parent.glob("lib/python3*/site-packages/hugo/binaries/hugo")
    return next(map(str, inside), found)


def build(portal, out):
    return [program(), "--source", str(portal), "--destination", str(out), "--noBuildLock", "--quiet", "--minify"]


def serve(portal, _out, port):
    address = ["--bind", "127.0.0.1", "--port", str(port)]
    return [program(), "server", "--source", str(portal), *address, "--noBuildLock", "--disableLiveReload"]


def edits(portal, folder, service, language):
    files = {"template": "layouts/_partials/footer.html", "catalogue": f"i18n/{language}.toml"}
    # The fact stands in every language; the page that is watched shows that of its own.
    return standard_edits(portal, folder, service, language, **files, facts_in=language)
