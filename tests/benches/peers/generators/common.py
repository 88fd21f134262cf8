"""What the generators share."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from corpus import quoted

THEMES = Path(__file__).resolve().parents[1] / "themes"


@dataclass(frozen=True)
class Edit:
    """A change of one file, after which a page says something new: `before` once becomes `after`, with the new words at `{}`."""

    file: Path
    before: str
    after: str


def find_program(variable, usual):
    """The program that a variable of the environment names, or else the usual one; nothing if it is not there."""
    found = shutil.which(os.environ.get(variable) or usual)
    return found and os.path.abspath(found)


def copy_theme(name, folder, style):
    """Copies the templates of a generator, and the style that all have to where it looks for one."""
    shutil.copytree(THEMES / name, folder, dirs_exist_ok=True)
    (folder / style).parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(THEMES / "style.css", folder / style)


def standard_edits(portal, folder, service, language, *, template, catalogue, facts_in):
    """What is edited in every preview; a contact's facts stand in the file of some language."""
    contact = portal.facts("contacts", service.contact)
    note = portal.strings[language]["footer_note"]
    mark = f"{service.reference}-{language}."
    return {
        "text": Edit(folder / "content/services" / portal.file(service.slug, language), mark, mark + " {}"),
        "template": Edit(folder / template, "<footer>", "<footer> {}"),
        "catalogue": Edit(folder / catalogue, note, note + " {}"),
        "contact": Edit(folder / "content/contacts" / portal.file(contact.slug, facts_in), contact.phone, "{}"),
    }


def toml_front(facts, words, topics, extra, page):
    """Front matter in TOML with every fact, for generators where it stands in every language. `topics` are the lines for those of
    the page, `extra` is the table for what the generator does not know, and a function names a page of a section."""
    front = [f"title = {quoted(words.title)}", f"description = {quoted(words.summary)}"]
    front += [f"date = {facts.reviewed}", f"weight = {facts.order}"]
    front += topics if facts.topics else []
    front += [extra, f"reference = {quoted(facts.reference)}"]
    front += [f"audience = {quoted(words.audience)}"] if words.audience else []
    if facts.section == "contacts":
        front += [f"phone = {quoted(facts.phone)}", f"email = {quoted(facts.email)}"]
    if facts.contact:
        front.append(f"contact = {quoted(page('contacts', facts.contact))}")
    if facts.related:
        front.append(f"related = {quoted([page('services', number) for number in facts.related])}")
    return front
