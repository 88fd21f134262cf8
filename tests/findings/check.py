"""Findings in JSON and SARIF, judged by their schemas: check.py LOTSE SCHEMA-OF-SARIF FOLDER

Writes portals with mistakes into FOLDER, asks LOTSE for their findings, and validates each report; SARIF against the schema of
OASIS, the other against src/diag/render/findings.schema.json. Then it spoils a report and expects the schema to refuse it.
"""

import copy
import json
import pathlib
import subprocess
import sys

from jsonschema.validators import validator_for

SETTINGS = '[portal]\nname = "Hafen"\nlanguages = ["de", "ar"]\n'
PORTALS = {
    "well": {"content/_index.md": "---\ntitle: Willkommen\n---\n"},
    "mistakes": {
        "content/services/kurs, neu.md": "---\ntitle: Kurs: Anfänger 好 🏠\nsummary: a\nsummary: b\nkind: Behörde\nlint: [{rule: x}]\n---\n\n"
        "[a](fehlt.md) [b] (https://hafen.example) ![](x.png)\n",
        "content/services/kurs, neu.ar.md": "---\r\ntitle: دورة\r\nkind: course\r\n---\r\n\r\n[مكتب](مكتب.md)\r\n",
        "content/contacts/amt.md": "---\ntitle: Amt\nhours: Mo-Fr 12:00-08:00\naddress: {postcode: 1067}\n---\n",
        "content/gruesse.md": b"---\ntitle: Gr\xfc\xdfe\n---\n",
        "content/bild.md": "---\ntitle: Bild\nimage: {file: a.jpg, alt: A, credit: B}\n---\n",
        "content/a.jpg": b"\x00\xff",
        "i18n/de/portal.ftl": "portal-name = { \n",
        "themes/default/page.html": "<p>{{ page.title </p>\n",
    },
    "settings": {"portal.toml": "[portal\nname = 3\n"},
    "nothing": {"portal.toml": ""},
}


def errors(schema, report):
    validator = validator_for(schema)
    validator.check_schema(schema)
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in validator(schema).iter_errors(report)]


def main(lotse, sarif, folder):
    root = pathlib.Path(__file__).resolve().parents[2]
    own = root / "src/diag/render/findings.schema.json"
    schemas = {"sarif": json.loads(pathlib.Path(sarif).read_text("utf-8")), "json": json.loads(own.read_text("utf-8"))}
    reports, wrong = {}, []
    for name, files in PORTALS.items():
        portal = pathlib.Path(folder) / name
        for path, text in {"portal.toml": SETTINGS, **files}.items():
            file = portal / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text if isinstance(text, bytes) else text.encode())
        for form, schema in schemas.items():
            for language in ("de", "en"):
                command = [lotse, "check", "--portal", str(portal), "--lang", language, "--format", form, "--date", "2026-11-22"]
                report = json.loads(subprocess.run(command, capture_output=True, check=False).stdout)
                reports[name, form] = report
                wrong += [f"{name} {form} {language}: {error}" for error in errors(schema, report)]
    spoiled = {form: copy.deepcopy(reports["mistakes", form]) for form in schemas}
    found = spoiled["sarif"]["runs"][0]["results"]
    if not (any("fixes" in one for one in found) and any("relatedLocations" in one for one in found) and len(found) > 12):
        wrong.append("the report has no corrections, no further places, or too few findings to judge")
    found[0]["level"] = "grave"
    spoiled["json"]["diagnostics"][0]["place"]["start"] = 3
    wrong += [f"the schema of {form} accepts a spoiled report" for form in schemas if not errors(schemas[form], spoiled[form])]
    for line in wrong:
        print(f"  {line}")
    print(f"  {len(reports)} reports, {len(found)} findings in the longest")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
