"""Medians of what was measured, as tables in Markdown, with how many times as much Hugo takes as Lotse."""

import json
from statistics import median

BUILD = ("processor s", "user s", "wall s", "peak MB")
PREVIEW = ("to screen ms", "slowest ms", "processor s", "peak MB")


def record(file, row):
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a", encoding="utf-8") as stream:
        stream.write(json.dumps(row) + "\n")


def read(file):
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()] if file.is_file() else []


def show(rows):
    """Prints a table of builds and one of previews, as far as there are any."""
    builds = grouped(row for row in rows if row["kind"] == "build")
    if builds:
        print(head("generator", "runs", *BUILD, "pages written", "MB written"))
        for (services, languages, kind), by_name in builds.items():
            values = {name: build_values(group) for name, group in by_name.items()}
            for name, group in by_name.items():
                written = [str(group[-1]["pages"]), f"{group[-1]['megabytes']:.0f}"]
                print(line(portal(services, languages), name, len(group), *map(number, values[name]), *written))
            ratio(portal(services, languages), values, 2)
        print()
    previews = grouped(row for row in rows if row["kind"] != "build")
    if previews:
        print(head("edit", "generator", "edits", *PREVIEW))
        for (services, languages, kind), by_name in previews.items():
            values = {name: preview_values(group) for name, group in by_name.items()}
            for name, group in by_name.items():
                print(line(portal(services, languages), kind, name, len(group), *map(number, values[name])))
            ratio(portal(services, languages), values, 0, kind)
        print()


def grouped(rows):
    """Rows by what was measured, then by generator."""
    groups = {}
    for row in rows:
        key = (row["services"], row["languages"], row["kind"])
        groups.setdefault(key, {}).setdefault(row["generator"], []).append(row)
    return groups


def build_values(group):
    processor = median(row["user"] + row["system"] for row in group)
    return [processor] + [median(row[name] for row in group) for name in ("user", "wall", "memory")]


def preview_values(group):
    walls = [1000 * row["wall"] for row in group]
    return [median(walls), max(walls), median(row["processor"] for row in group), max(row["memory"] for row in group)]


def ratio(portal, values, empty, *kind):
    if "hugo" in values and "lotse" in values:
        times = [f"**{hugo / lotse:.2g}**" if lotse else "" for hugo, lotse in zip(values["hugo"], values["lotse"])]
        print(line(portal, *kind, "Hugo / Lotse", "", *times, *[""] * empty))


def portal(services, languages):
    return f"{services} × {languages}"


def number(value):
    return f"{value:.0f}" if value >= 100 else f"{value:.2f}"


def head(*names):
    names = ("services × languages", *names)
    return line(*names) + "\n" + line(*["---"] * len(names))


def line(*cells):
    return "| " + " | ".join(str(cell) for cell in cells) + " |"
