"""The synthetic portal of a town: the same pages for every generator.

N services, N/5 contacts and N/5 measures, each in every language. The same seed, number and languages give the same pages; only
the layout of files, front matter and the syntax of links differ, and those are in `generators/`.

What stands once and what in every language follows Lotse's content model: relations, numbers, dates and topics are facts, and
texts are words. Contacts have a phone and an address for mail, services name a contact, topics and related services, measures
name a contact."""

import json
import random
from dataclasses import dataclass

from words import LANGUAGES, STRINGS, TOPICS, WORDS

BASE = "https://portal.example.org"
SECTIONS = ("services", "contacts", "measures")
NAMES = {"services": "service", "contacts": "contact", "measures": "measure"}
# The first contact is the one that everybody knows: two of five pages name it.
SHARE_OF_THE_FIRST_CONTACT = 0.4


class Text:
    """Sentences of one language, from a pool that is made once, so that large portals are cheap to write."""

    def __init__(self, language, seed, comma, stop):
        chance = random.Random(f"{seed}/{language}/pool")
        words, endings = WORDS[language]
        self.words = [word + ending for word in words.split() for ending in endings]
        self.comma, self.stop = comma, stop
        self.pool = [self._sentence(chance) for _ in range(1500)]

    def _sentence(self, chance):
        count = chance.randint(8, 15)
        words = chance.choices(self.words, k=count)
        if count > 10:
            words[count // 2] += self.comma
        return " ".join(words).capitalize() + self.stop

    def sentences(self, chance, count):
        return " ".join(chance.choices(self.pool, k=count))

    def phrase(self, chance, count):
        return " ".join(chance.choices(self.words, k=count)).capitalize()


@dataclass(frozen=True)
class Language:
    """A language of the portal."""

    code: str
    name: str
    direction: str


@dataclass(frozen=True)
class Facts:
    """What is the same in all languages of a page."""

    section: str
    number: int
    slug: str
    order: int
    reviewed: str
    reference: str
    topics: list
    phone: str
    email: str
    # The number of the contact it names, and those of related services.
    contact: int | None
    related: list
    # Where links in its text lead: pairs of section and number.
    targets: list
    # How long its lists are.
    requirements: int
    documents: int
    rows: int
    paragraphs: int
    note: bool


@dataclass(frozen=True)
class Words:
    """What a page says in one language."""

    title: str
    summary: str
    audience: str | None
    body: str


class Portal:
    """The portal of a number of services and languages."""

    def __init__(self, services, languages, seed=1):
        self.seed = seed
        self.languages = [Language(*language[:3]) for language in LANGUAGES[:languages]]
        self.codes = [language.code for language in self.languages]
        self.source = self.codes[0]
        self.count = {"services": services, "contacts": max(1, services // 5), "measures": max(1, services // 5)}
        self.text = {language[0]: Text(language[0], seed, *language[3:]) for language in LANGUAGES[:languages]}
        self.strings = {language.code: self._strings(language.code) for language in self.languages}

    def _strings(self, language):
        chance = random.Random(f"{self.seed}/{language}/strings")
        text = self.text[language]
        strings = {name: text.phrase(chance, 2) for name in STRINGS}
        strings["footer_note"] = text.sentences(chance, 2)
        return strings | {"topic_" + topic: text.phrase(chance, 2) for topic in TOPICS}

    @property
    def size(self):
        """How many pages with content there are."""
        return sum(self.count.values()) * len(self.languages)

    def path(self, language, *parts):
        """The path of a page: every language has its folder."""
        return "/" + "".join(part + "/" for part in [language, *parts])

    def file(self, name, language):
        """The file of a page: the source language has no code in its name."""
        return f"{name}.md" if language == self.source else f"{name}.{language}.md"

    def slug(self, section, number):
        return f"{NAMES[section]}-{number:05d}"

    def reference(self, section, number):
        return f"ref-{section[0]}-{number:05d}"

    def pages(self, link):
        """Every page in every language: its facts, the language, its words; `link` gives the target of a link."""
        for facts in self.all_facts():
            for language in self.codes:
                yield facts, language, self.words(facts, language, link)

    def all_facts(self):
        for section in SECTIONS:
            for number in range(1, self.count[section] + 1):
                yield self.facts(section, number)

    def facts(self, section, number):
        chance = random.Random(f"{self.seed}/{section}/{number}")
        topics = sorted(chance.sample(TOPICS, chance.randint(1, 3)))
        contact = 1 if chance.random() < SHARE_OF_THE_FIRST_CONTACT else chance.randint(1, self.count["contacts"])
        others = [other for other in self._some_services(chance, 8) if (section, other) != ("services", number)]
        targets = [(name, chance.randint(1, self.count[name])) for name in chance.choices(SECTIONS, k=8)]
        return Facts(
            section=section,
            number=number,
            slug=self.slug(section, number),
            # No two pages of a topic have the same order, since generators part them differently.
            order=len(SECTIONS) * number + SECTIONS.index(section),
            reviewed=f"2026-{chance.randint(6, 11):02d}-{chance.randint(1, 20):02d}",
            reference=self.reference(section, number),
            # Measures of an integration plan have fields of action instead.
            topics=[] if section == "measures" else topics,
            phone=f"+49 421 {chance.randint(1000, 9999)}-{chance.randint(100, 999)}",
            email=f"{self.slug(section, number)}@portal.example.org",
            contact=None if section == "contacts" else contact,
            related=others[:4] if section == "services" else [],
            targets=targets,
            requirements=chance.randint(4, 7),
            documents=chance.randint(4, 7),
            rows=chance.randint(3, 5),
            paragraphs=chance.randint(3, 5),
            note=chance.random() < 0.4,
        )

    def _some_services(self, chance, count):
        """Numbers of services, each once."""
        return list(dict.fromkeys(chance.randint(1, self.count["services"]) for _ in range(count)))

    def words(self, facts, language, link):
        """The words of a page; `link` gives the target of a link from section, number and language."""
        text = self.text[language]
        chance = random.Random(f"{self.seed}/{facts.section}/{facts.number}/{language}")
        title = f"{text.phrase(chance, 3)} {facts.number}"
        summary = text.sentences(chance, 2)
        audience = None if facts.section == "measures" else text.phrase(chance, 3)
        return Words(title, summary, audience, self._body(facts, language, text, chance, link))

    def _body(self, facts, language, text, chance, link):
        def linked(place):
            return f"[{text.phrase(chance, 2)}]({link(*facts.targets[place], language)})"

        mark = f"{facts.reference}-{language}"
        first = f"{text.sentences(chance, 2)} **{text.phrase(chance, 2)}** {text.sentences(chance, 1)} {linked(0)} {mark}."
        lines = [first, ""]
        if facts.section == "contacts":
            lines += [f"## {text.phrase(chance, 2)}", "", text.sentences(chance, 3), ""]
            lines += [f"| {text.phrase(chance, 1)} | {text.phrase(chance, 1)} |", "|---|---|"]
            lines += [f"| {text.phrase(chance, 1)} | {8 + row}:00–{12 + row}:30 |" for row in range(5)]
            lines += ["", f"{text.sentences(chance, 2)} {linked(1)}", ""]
        else:
            if facts.note:
                lines += ["> " + text.sentences(chance, 2), ""]
            lines += [f"## {text.phrase(chance, 2)}", "", f"{text.sentences(chance, 2)} {linked(1)} *{text.phrase(chance, 2)}*.", ""]
            for row in range(facts.requirements):
                lines.append(f"- {text.sentences(chance, 1)}")
                if row == 1:
                    lines += [f"  - {text.phrase(chance, 4)}", f"  - {text.phrase(chance, 4)} {linked(2)}"]
            lines += ["", f"## {text.phrase(chance, 2)}", ""]
            lines += [f"{row + 1}. {text.phrase(chance, 5)}" for row in range(facts.documents)]
            if facts.section == "services":
                lines += ["", f"### {text.phrase(chance, 3)}", "", text.sentences(chance, 2), ""]
                lines += ["| " + " | ".join(text.phrase(chance, 1) for _ in range(3)) + " |", "|---|---:|---|"]
                lines += [
                    f"| {text.phrase(chance, 2)} | {chance.randint(5, 250)},00 € | {text.phrase(chance, 3)} |"
                    for _ in range(facts.rows)
                ]
                lines += ["", text.phrase(chance, 1), f": {text.sentences(chance, 1)}", ""]
                lines += [text.phrase(chance, 2), f": {text.sentences(chance, 2)}"]
            lines += ["", f"## {text.phrase(chance, 3)}", ""]
            for place in range(facts.paragraphs if facts.section == "services" else 2):
                lines += [f"{text.sentences(chance, 3)} {linked(3 + place)}", ""]
        if facts.section == "contacts":
            # A fact stands once: those of a contact are in its front matter.
            return "\n".join(lines)
        dialled = facts.phone.replace(" ", "").replace("-", "")
        lines += [f"## {text.phrase(chance, 2)}", ""]
        phone, mail = f"[{facts.phone}](tel:{dialled})", f"<{facts.email}>"
        lines += [f"{text.phrase(chance, 1)}: {phone}, {text.phrase(chance, 1)}: {mail}.", ""]
        return "\n".join(lines)


def quoted(value):
    """A value in TOML and YAML: both read strings and lists of JSON."""
    return json.dumps(value, ensure_ascii=False)


def write_page(path, fence, front, body):
    """Writes a page: the lines of its front matter between fences, and its text."""
    text = f"\n{body}" if body else ""
    write(path, "\n".join([fence, *front, fence]) + "\n" + text)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
