"""Times builds: each run into a folder of its own, generators by turns."""

import os
import shutil
import subprocess
import sys
import time

from generators import GENERATORS


def build(name, portal, out):
    """Builds a portal, and returns what it cost."""
    log = out.with_suffix(".log")
    out.parent.mkdir(parents=True, exist_ok=True)
    command = GENERATORS[name].build(portal, out)
    with log.open("wb") as stream:
        start = time.monotonic()
        process = subprocess.Popen(command, cwd=portal, stdout=stream, stderr=stream, stdin=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}:\n{log.read_text(errors='replace')[-3000:]}")
    return {"wall": wall, "user": usage.ru_utime, "system": usage.ru_stime, "memory": usage.ru_maxrss / 1024} | size(out)


def size(folder):
    """How many pages a build has, and how many megabytes."""
    pages = [file for file in folder.rglob("*.html")]
    return {"pages": len(pages), "megabytes": sum(file.stat().st_size for file in pages) / 1e6}


def by_turns(portals, folder, runs, warm_up):
    """Builds by turns, so that a busy minute of the machine hits all; yields name, what it cost, and the folder.

    Each run has its own folder, and none is deleted before all are over: files written right after thousands were deleted cost
    several times the system's time on ext4."""
    shutil.rmtree(folder, ignore_errors=True)
    for run in range(warm_up + runs):
        for name, portal in portals.items():
            out = folder / f"{name}-{run}" / "site"
            cost = build(name, portal, out)
            if run >= warm_up:
                yield name, cost, out
