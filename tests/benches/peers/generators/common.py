"""What the generators share."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

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


def copy_theme(name, folder):
    shutil.copytree(THEMES / name, folder, dirs_exist_ok=True)
