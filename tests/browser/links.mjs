// LinkChecker over the whole folder, served two folders deep, with fragments; it stays on this machine.

import { spawn } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Findings, main } from "./lib/findings.mjs";
import { serve } from "./lib/server.mjs";

const SETTINGS = `[checking]
threads=8
maxrequestspersecond=10000
robotstxt=0
[output]
status=0
[AnchorCheck]
`;

export async function check(folder, _base) {
  const findings = new Findings();
  const work = await mkdtemp(path.join(os.tmpdir(), "lotse-links-"));
  let server;
  try {
    // LinkChecker gives up the rights of root and still has to read its settings.
    await chmod(work, 0o755);
    await writeFile(path.join(work, "settings"), SETTINGS);
    server = await serve(folder);
    const { start } = server;
    const rows = await linkchecker(path.join(work, "settings"), start);
    for (const row of rows) {
      const page = decoded(row.parentname).replace(start, "").replace(/#.*$/, "") || "index.html";
      const words = row.valid === "True" ? row.warningstring.trim() : row.result;
      if (row.valid !== "True" || words) findings.add("link", page, words, decoded(row.urlname));
    }
    for (const { from, to } of server.redirected) {
      findings.add("link", decoded(from).replace(start, "").replace(/#.*$/, ""), "no / at the end", decoded(to));
    }
    console.log(`  ${server.served.size} files read`);
  } finally {
    await server?.stop();
    await rm(work, { recursive: true, force: true });
  }
  return findings;
}

function linkchecker(settings, start) {
  const child = spawn("linkchecker", ["-f", settings, "-o", "csv", start], { stdio: ["ignore", "pipe", "pipe"] });
  return new Promise((resolve, reject) => {
    let out = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (data) => (out += data));
    child.stderr.setEncoding("utf8").on("data", (data) => (errors += data));
    child.on("error", reject);
    child.on("close", (code) => {
      // 0: all is well, 1: findings. Without the closing line it did not get to the end.
      const done = /^# Stopped checking/m.test(out);
      if (code > 1 || !done) reject(new Error(`LinkChecker did not run (${code}): ${errors.slice(-2000)}`));
      else resolve(table(out));
    });
  });
}

/** Reads LinkChecker's table: `;` between, `"` around fields that need it, lines of `# ` are notes. */
function table(source) {
  const rows = [];
  let row = [];
  let field = "";
  let quoted = false;
  const lines = source.replace(/\r\n/g, "\n").replace(/^# .*\n/gm, "");
  for (let at = 0; at < lines.length; at += 1) {
    const letter = lines[at];
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (lines[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ";" || letter === "\n") {
      row.push(field);
      field = "";
      if (letter === "\n") {
        rows.push(row);
        row = [];
      }
    } else field += letter;
  }
  const [names, ...values] = rows;
  return values.filter((value) => value.length === names.length).map((value) => Object.fromEntries(names.map((name, at) => [name, value[at]])));
}

function decoded(address) {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

await main(import.meta, check);
