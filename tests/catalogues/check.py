"""Reads all catalogues with readers that are not ours: the parser of Project Fluent for Python, and compare-locales.

check.py FOLDER SCRATCH: the folder `i18n`, and one for what is written on the way. Ends with 1 if anything is wrong.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys

from fluent.syntax import FluentParser, ast

FOR_EDITORS = ["cli.ftl", "diagnostics.ftl"]
# Languages have these alone where CLDR is thin.
OF_ONE_LANGUAGE = ["calendar.ftl"]


def parsed(folder):
    """Every file, and what in it the parser of Project Fluent cannot read or reads in another place than its line says."""
    wrong, files, messages = [], 0, 0
    for path in sorted(folder.glob("*/*.ftl")):
        text = path.read_text(encoding="utf-8")
        files += 1
        names = set()
        for entry in FluentParser().parse(text).body:
            if isinstance(entry, ast.Junk):
                line = text.count("\n", 0, entry.span.start) + 1
                wrong.append(f"{path}:{line}: {entry.annotations[0].message}")
            elif isinstance(entry, (ast.Message, ast.Term)):
                messages += 1
                names.add(entry.id.name)
        # Whatever stands at the left edge with an equals sign is a message: none is lost in the one above.
        seen = set(re.findall(r"^-?([a-zA-Z][a-zA-Z0-9_-]*) *=", text, re.M))
        wrong += [f"{path}: {name} is no message" for name in sorted(seen - names)]
    return wrong, files, messages


def compared(folder, scratch, reference, locales, names):
    """What compare-locales finds in languages beside a reference: errors, warnings, missing and obsolete messages."""
    settings = scratch / f"l10n-{reference}.toml"
    paths = [
        f'[[paths]]\n    reference = "{folder}/{reference}/{name}"\n    l10n = "{{locale}}/{name}"\n' for name in names
    ]
    settings.write_text(f'basepath = "{folder}"\nlocales = {json.dumps(locales)}\n' + "".join(paths), encoding="utf-8")
    report = scratch / "compared.json"
    command = pathlib.Path(sys.executable).parent / "compare-locales"
    arguments = [command, "--json", report, "--return-zero", "--full", settings, folder]
    done = subprocess.run(arguments, capture_output=True, text=True, check=False)
    if done.returncode != 0 or not report.is_file():
        return [f"compare-locales: {done.stdout}{done.stderr}"], 0
    wrong, compared_messages = [], 0
    for result in json.loads(report.read_text(encoding="utf-8")):
        for summary in result["summary"].values():
            compared_messages += summary["changed"] + summary["unchanged"]
        for where, found in leaves("i18n", result["details"]):
            wrong.append(f"{where}: {json.dumps(found, ensure_ascii=False)}")
    return wrong, compared_messages


def leaves(where, node):
    """The findings in the tree of a report."""
    if isinstance(node, list):
        for finding in node:
            yield where, finding
    elif isinstance(node, dict):
        for name, inner in node.items():
            yield from leaves(f"{where}/{name}", inner)


def catalogues(folder, scratch):
    """Everything that is wrong with the catalogues of a folder, and a line on what was read."""
    locales = sorted(path.parent.name for path in folder.glob("*/interface.ftl"))
    words = sorted(path.name for path in (folder / "de").glob("*.ftl"))
    words = [name for name in words if name not in FOR_EDITORS + OF_ONE_LANGUAGE]
    wrong, files, messages = parsed(folder)
    found, pairs = compared(folder, scratch, "de", [id for id in locales if id != "de"], words)
    wrong += found
    if (folder / "de" / FOR_EDITORS[0]).is_file():
        found, more = compared(folder, scratch, "de", ["en"], FOR_EDITORS)
        wrong, pairs = wrong + found, pairs + more
    return wrong, f"{messages} messages in {files} files of {len(locales)} languages read, {pairs} translations compared"


def finds_faults(scratch):
    """Proves that each reader finds what it is for."""
    folder = scratch / "faults"
    for language in ["de", "ar"]:
        (folder / language).mkdir(parents=True)
        (folder / language / "interface.ftl").write_text("a = { $x } A\nb = B\n", encoding="utf-8")
    faults = {
        "a line that is no message": "a = { $x } A\nb = B\nc\n",
        "a bracket without its end": "a = { $x\nb = B\n",
        "a message that is missing": "a = { $x } A\n",
        "a message too many": "a = { $x } A\nb = B\nc = C\n",
        "an attribute too many": "a = { $x } A\nb = B\n    .c = C\n",
        "a reference to nothing": "a = { $x } A\nb = { -nothing }\n",
    }
    for name, text in faults.items():
        (folder / "ar" / "interface.ftl").write_text(text, encoding="utf-8")
        if not catalogues(folder, scratch)[0]:
            return [f"nobody finds {name}"]
    shutil.rmtree(folder)
    return []


def main():
    folder, scratch = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    wrong, line = catalogues(folder, scratch)
    wrong += finds_faults(scratch)
    for finding in wrong:
        print(f"  {finding}")
    print(f"  {line}")
    return 1 if wrong else 0


sys.exit(main())
