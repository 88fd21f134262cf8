"""Times previews: from the write of a file until a request on loopback is answered with what it says."""

import http.client
import os
import re
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

from generators import GENERATORS

TICKS = os.sysconf("SC_CLK_TCK")


class Preview:
    """The preview of a generator, which runs."""

    def __init__(self, process, port):
        self.process, self.port = process, port

    def get(self, path):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)
            connection.request("GET", path)
            answer = connection.getresponse()
            body = answer.read()
            connection.close()
        except OSError:
            return b""
        return body if answer.status == 200 else b""

    def wait_for(self, path, words, limit):
        """Seconds until a page has words; nothing if it takes too long."""
        start = time.monotonic()
        while time.monotonic() - start < limit:
            if self.process.poll() is not None:
                sys.exit("the preview ended")
            if words in self.get(path):
                return time.monotonic() - start
            time.sleep(0.002)
        return None

    def processor(self):
        """Seconds of processor time so far."""
        values = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(values[11]) + int(values[12])) / TICKS

    def memory(self):
        """The most memory so far, in megabytes."""
        return int(re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{self.process.pid}/status").read_text())[1]) / 1024

    def rest(self, limit=180):
        """Waits until nothing was done for a second."""
        end, last, quiet = time.monotonic() + limit, self.processor(), 0
        while time.monotonic() < end and quiet < 4:
            time.sleep(0.25)
            now = self.processor()
            quiet = quiet + 1 if now - last < 0.02 else 0
            last = now


@contextmanager
def running(name, portal, work):
    """Starts the preview of a portal, and ends it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = GENERATORS[name].serve(portal, work / f"preview-{name}", port)
    with (work / f"preview-{name}.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=portal, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        try:
            yield Preview(process, port)
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def phone():
    """A number that no page has."""
    moment = time.time_ns() // 1_000_000
    return f"+49 421 {1000 + moment // 1000 % 9000}-{moment % 1000:03d}"


def measure(name, model, folder, work, kinds, count, limit):
    """Edits files of each kind some times; yields the kind and what it cost. The start is the kind `start`."""
    service = next(facts for facts in model.all_facts() if facts.section == "services" and facts.contact == 1)
    language = model.codes[min(1, len(model.codes) - 1)]
    prefix = name == "zola" and language == model.source
    path = model.path(language, "services", service.slug).removeprefix(f"/{language}" if prefix else "")
    edits = GENERATORS[name].edits(model, folder, service, language)
    start = time.monotonic()
    with running(name, folder, work) as preview:
        if preview.wait_for(path, service.reference.encode(), 1200) is None:
            sys.exit(f"the preview of {name} does not show {path}")
        yield "start", {"wall": time.monotonic() - start, "processor": preview.processor(), "memory": preview.memory()}
        for kind in kinds:
            edit = edits[kind]
            original = edit.file.read_text(encoding="utf-8")
            if edit.before not in original:
                sys.exit(f"{edit.file} has no “{edit.before}”")
            try:
                for place in range(count):
                    preview.rest()
                    new = phone() if kind == "contact" else f"new{place}x{time.time_ns()}"
                    before = preview.processor()
                    text = original.replace(edit.before, edit.after.replace("{}", new), 1)
                    edit.file.write_text(text, encoding="utf-8")
                    # Generators write a plus in ways of their own.
                    wall = preview.wait_for(path, new.removeprefix("+").encode(), limit)
                    if wall is None:
                        sys.exit(f"{name} does not show what was written into {edit.file}")
                    preview.rest()
                    yield kind, {"wall": wall, "processor": preview.processor() - before, "memory": preview.memory()}
            finally:
                # The portal is built again later, as it was written.
                edit.file.write_text(original, encoding="utf-8")
