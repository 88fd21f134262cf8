"""Lotse's side: `content/<section>/<slug>.md` has the facts and the German words, `<slug>.<language>.md` words alone."""

import os
from pathlib import Path

from corpus import BASE, SECTIONS, quoted, write, write_page
from generators.common import copy_theme, find_program, standard_edits
from words import TOPICS

REPOSITORY = Path(__file__).resolve().parents[4]
# The portal is built for a day on which no page waits to be checked again.
DATE = "2026-11-22"
# The field that says for whom a page is, or what a contact is for.
AUDIENCE = {"services": "requirements", "contacts": "role"}


def write_portal(portal, folder):
    copy_theme("lotse", folder / "themes" / "lotse", "assets/style.css")
    settings = f"""[portal]
name = {quoted(portal.strings[portal.source]["site_title"])}
source_language = {quoted(portal.source)}
languages = {quoted(portal.codes)}
state = "HB"
base_url = "{BASE}/"
theme = "lotse"
sheets = false                    # the other generators make none

[vocabularies]
topics = {quoted(sorted(TOPICS))}

[rules]
"publish/duty-page" = "off"       # the other generators have no such pages
"text/*" = "off"                  # words without meaning cannot be read well
"""
    write(folder / "portal.toml", settings)
    for code, strings in portal.strings.items():
        messages = [f"portal-name = {strings['site_title']}"]
        messages += [f"{message(name)} = {words}" for name, words in strings.items()]
        write(folder / "i18n" / code / "portal.ftl", "\n".join(messages) + "\n")
        write_page(folder / "content" / portal.file("_index", code), "---", [f"title: {quoted(strings['home'])}"], "")
        for order, section in enumerate(SECTIONS):
            front = [f"title: {quoted(strings[section])}"]
            front += ["menu: true", f"order: {order + 1}"] if code == portal.source else []
            write_page(folder / "content" / section / portal.file("_index", code), "---", front, "")

    def link(section, number, _language):
        return f"/{section}/{portal.slug(section, number)}.md"

    for facts, code, words in portal.pages(link):
        front = [f"title: {quoted(words.title)}", f"summary: {quoted(words.summary)}"]
        if words.audience:
            audience = [words.audience] if facts.section == "services" else words.audience
            front.append(f"{AUDIENCE[facts.section]}: {quoted(audience)}")
        front += front_of_source(facts, portal) if code == portal.source else []
        write_page(folder / "content" / facts.section / portal.file(facts.slug, code), "---", front, words.body)


def front_of_source(facts, portal):
    """The facts, which stand in the source text alone."""
    front = [f"order: {facts.order}", f"reviewed: {facts.reviewed}", f"extra: {{reference: {facts.reference}}}"]
    if facts.contact:
        front.append(f"contacts: [{portal.slug('contacts', facts.contact)}]")
    if facts.related:
        front.append(f"related: [{', '.join(portal.slug('services', number) for number in facts.related)}]")
    if facts.topics:
        front.append(f"topics: [{', '.join(facts.topics)}]")
    if facts.section == "contacts":
        front += ["phones:", f"  - number: {facts.phone}", f"email: {facts.email}"]
    if facts.section == "measures":
        front += ["log:", f"  - {{date: {facts.reviewed}, status: planned}}"]
    return front


def message(name):
    """The name of a message: topics have those that Lotse knows, the theme's own begin with `peers-`."""
    return name.replace("_", "-") if name.startswith("topic_") else "peers-" + name.replace("_", "-")


def program():
    """The program: `LOTSE_BIN`, else the one that `cargo build --release` makes."""
    target = os.environ.get("CARGO_TARGET_DIR", REPOSITORY / "target")
    return find_program("LOTSE_BIN", Path(target) / "release" / "lotse")


def build(portal, out):
    return [program(), "build", "--portal", str(portal), "--out", str(out), "--date", DATE]


def serve(portal, _out, port):
    return [program(), "serve", "--portal", str(portal), "--port", str(port), "--date", DATE]


def edits(portal, folder, service, language):
    files = {"template": "themes/lotse/base.html", "catalogue": f"i18n/{language}/portal.ftl"}
    # The fact stands once, in the source text.
    return standard_edits(portal, folder, service, language, **files, facts_in=portal.source)
