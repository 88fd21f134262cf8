// A small web server for a built folder, below `/a/b/`, with the strictest policy that the portal promises to live with.

import { readFile, stat } from "node:fs/promises";
import http from "node:http";
import path from "node:path";

const HEADERS = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'self'; style-src 'self'; img-src 'self'",
  // LinkChecker asks this server as fast as it can.
  LinkChecker: "welcome",
};
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".avif": "image/avif",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** Serves a folder on a free port of loopback. */
export async function serve(folder) {
  const root = path.resolve(folder);
  const served = new Set();
  const redirected = [];
  const server = http.createServer(async (request, response) => {
    const send = (status, type, bytes, more = {}) => {
      response.writeHead(status, { ...HEADERS, "Content-Type": type, ...more });
      response.end(bytes);
    };
    try {
      const { pathname } = new URL(request.url, "http://localhost");
      if (!pathname.startsWith("/a/b/")) return send(404, "text/plain", "not below /a/b/");
      let file = path.join(root, decodeURIComponent(pathname.slice("/a/b/".length)));
      if (file !== root && !file.startsWith(root + path.sep)) return send(404, "text/plain", "outside");
      if ((await stat(file)).isDirectory()) {
        if (!pathname.endsWith("/")) {
          redirected.push({ from: request.headers.referer ?? "", to: pathname });
          return send(301, "text/plain", "", { Location: `${pathname}/` });
        }
        file = path.join(file, "index.html");
      }
      served.add(file);
      send(200, TYPES[path.extname(file)] ?? "application/octet-stream", await readFile(file));
    } catch {
      send(404, "text/plain", "not found");
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin, start: `${origin}/a/b/`, served, redirected, stop };
}
