"""Judges builds of the same portal: each is what the portal says, and all say the same.

Of every page that the portal says, and of no other, it is looked at: that the page is there, in its language, with one heading,
breadcrumbs, canonical address, an alternate address for each language and `x-default`, a switch with each language, its mark,
table, definition lists and parts; and that all links lead to files. The visible text of `main` is the same in all builds, but for
white space and the invisible signs that part words and keep directions apart."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin

from corpus import BASE, SECTIONS
from words import TOPICS

# Elements inside a line: words do not end where they begin or end.
INLINE = set("a abbr b bdi bdo cite code dfn em i mark q s small span strong sub sup time u wbr".split())
INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u2066-\u2069]")


class Page(HTMLParser):
    """What there is to judge of one page."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.language = self.canonical = None
        self.alternates, self.switch, self.links = {}, [], []
        self.count, self.crumbs, self.text, self.in_main = {}, 0, [], False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        address = values.get("href", "")
        self.count[tag] = self.count.get(tag, 0) + 1
        if tag == "html":
            self.language = values.get("lang")
        elif tag == "main":
            self.in_main = True
        elif tag == "link" and values.get("rel") == "alternate":
            self.alternates[values.get("hreflang")] = address
        elif tag == "link" and values.get("rel") == "canonical":
            self.canonical = address
        elif tag == "a":
            (self.switch if values.get("rel") == "alternate" else self.links).append(address)
        elif tag == "nav" and values.get("class") == "crumbs":
            self.crumbs += 1
        self._ends_word(tag)

    def handle_endtag(self, tag):
        self._ends_word(tag)
        if tag == "main":
            self.in_main = False

    def handle_data(self, data):
        if self.in_main:
            self.text.append(data)

    def _ends_word(self, tag):
        if self.in_main and tag not in INLINE:
            self.text.append(" ")

    def words(self):
        return " ".join(INVISIBLE.sub("", "".join(self.text)).split())


def expected(portal):
    """Every page that the portal says: its language, the parts of its path, and the mark of its text."""
    used = sorted({topic for facts in portal.all_facts() for topic in facts.topics})
    assert set(used) <= set(TOPICS)
    for language in portal.languages:
        yield language.code, (), None
        yield language.code, ("topics",), None
        for topic in used:
            yield language.code, ("topics", topic), None
        for section in SECTIONS:
            yield language.code, (section,), None
            for number in range(1, portal.count[section] + 1):
                mark = f"{portal.reference(section, number)}-{language.code}"
                yield language.code, (section, portal.slug(section, number)), mark


class Build:
    """A build in a folder, and what is wrong with it."""

    def __init__(self, name, folder):
        self.name, self.folder = name, Path(folder)
        self.faults, self.checked, self._there = [], 0, {}

    def check(self, portal, texts):
        """Looks at every page; `texts` has what the first build says, by path."""
        for language, parts, mark in expected(portal):
            path = portal.path(language, *parts)
            file = self.folder / path.strip("/") / "index.html"
            if not file.is_file():
                self.faults.append(f"{path}: is missing")
                continue
            self.checked += 1
            page = Page(file.read_text(encoding="utf-8"))
            wrong = [name for name, right in self._judge(page, portal, language, path, parts, mark, texts) if not right]
            if wrong:
                self.faults.append(f"{path}: {', '.join(wrong)}")

    def _judge(self, page, portal, language, path, parts, mark, texts):
        addresses = {other.code: BASE + portal.path(other.code, *parts) for other in portal.languages}
        text = page.words()
        yield "language", page.language == language
        yield "one heading", page.count.get("h1") == 1
        yield "alternates", page.alternates == addresses | {"x-default": addresses[portal.source]}
        yield "canonical", page.canonical == BASE + path
        yield "switch", [urljoin(BASE + path, address) for address in page.switch] == list(addresses.values())
        yield "crumbs", page.crumbs == 1
        yield "links", all(self._leads_somewhere(path, address) for address in page.links)
        yield "same text", texts.setdefault(path, text) == text
        if mark:
            section = parts[0]
            yield "text", mark in text and len(text.split()) > 60
            yield "table", page.count.get("table", 0) == (section != "measures")
            yield "definition lists", page.count.get("dl", 0) == (2 if section == "services" else 1)
            yield "parts", page.count.get("h2", 0) >= (1 if section == "contacts" else 2)
            yield "contact", page.count.get("aside", 0) == (section != "contacts")

    def _leads_somewhere(self, path, address):
        target = urljoin(BASE + path, address)
        if not target.startswith(BASE + "/"):
            return re.match(r"(tel|mailto):\S", target) is not None
        target = unquote(target.removeprefix(BASE).split("#")[0])
        if target not in self._there:
            file = self.folder / target.strip("/")
            self._there[target] = (file / "index.html").is_file() if target.endswith("/") else file.is_file()
        return self._there[target]


# Faults that a check must find, each with what it calls them: what is put in the place of what, in a page of a service.
FAULTS = [
    ("is missing", None, ""),
    ("language", r"(<html[^>]*lang=)[\"]?\w+[\"]?", r"\1xx"),
    ("one heading", r"<h1", "<h1></h1><h1"),
    ("alternates", r"hreflang=[\"]?x-default[\"]?", "hreflang=xx"),
    ("canonical", r"(<link[^>]*rel=)[\"]?canonical[\"]?", r"\1other"),
    ("switch", r"(<a[^>]*rel=)[\"]?alternate[\"]?", r"\1other"),
    ("crumbs", r"class=[\"]?crumbs[\"]?", "class=other"),
    ("links", r"<main([^>]*)>", r"<main\1><a href='/nowhere/'></a>"),
    ("same text", r"<main([^>]*)>", r"<main\1><p>other</p>"),
    ("text", r"ref-s-", "ref-"),
    ("table", r"<table", "<table></table><table"),
    ("definition lists", r"<dl", "<dl></dl><dl"),
    ("parts", r"<h2", "<h4"),
    ("contact", r"<aside", "<section"),
]


def selftest(portal, name, folder):
    """Puts faults into a page of a good build, one after the other, and tells whether each is found."""
    texts = {}
    Build(name, folder).check(portal, texts)
    file = Path(folder) / portal.path(portal.source, "services", portal.slug("services", 1)).strip("/") / "index.html"
    good = file.read_text(encoding="utf-8")
    found = True
    for fault, pattern, replacement in FAULTS:
        if pattern is None:
            file.unlink()
        else:
            file.write_text(re.sub(pattern, replacement, good), encoding="utf-8")
        build = Build(name, folder)
        build.check(portal, dict(texts))
        if not any(fault in said.split(": ", 1)[-1].split(", ") for said in build.faults):
            print(f"the fault “{fault}” is not found: {build.faults}")
            found = False
        file.write_text(good, encoding="utf-8")
    print(f"{name}: {len(FAULTS)} faults put in, {'each found' if found else 'not all found'}")
    return found


def check(portal, builds):
    """Checks builds, pairs of name and folder, and says what is wrong; tells whether nothing is."""
    texts, good = {}, True
    for name, folder in builds:
        build = Build(name, folder)
        build.check(portal, texts)
        pages = sum(1 for _ in build.folder.rglob("*.html"))
        print(f"{name}: {build.checked} pages checked of {pages}, {len(build.faults)} wrong")
        for fault in build.faults[:10]:
            print("  ", fault)
        good = good and not build.faults
    return good
