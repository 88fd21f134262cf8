// Faults of a page in the browser: what is put into it, and the check and the rule that have to find it.
//
// `html` stands before the end of `main`, `css` and `script` are files beside the page, `change` replaces words of the source.
// `setting` is that of the window. Faults fit the small site and any page of a theme.

import { createHash } from "node:crypto";


/** A box that no style sheet makes narrower by itself. */
const WIDE = '<p><input size="120" aria-label="x"></p>';
const WORDS = "Guten Tag, hier steht ein Satz mit vielen Wörtern. ".repeat(3);
const NOISE = [...Array(5000).keys()].map((at) => createHash("md5").update(`${at}`).digest("hex")).join(" ");
const P = `<p class="fault">${WORDS}</p>`;
const FORCED = { width: 320, mode: "forced" };

export const FAULTS = [
  { check: "browser", rule: "console", html: "<script>x()</script>" },
  { check: "browser", rule: "console", script: "nothing();" },
  { check: "browser", rule: "axe image-alt", html: '<img src="fault.svg">', setting: { width: 320, scripts: false } },
  { check: "browser", rule: "policy", html: '<p style="color:#123456">x</p>' },
  { check: "browser", rule: "other-host", html: '<img alt="" src="http://elsewhere.example/x.png">' },
  { check: "browser", rule: "missing", html: '<img alt="" src="nothing.png">' },
  { check: "browser", rule: "reflow", html: WIDE },
  { check: "browser", rule: "axe image-alt", html: '<img src="fault.svg">' },
  { check: "browser", rule: "axe color-contrast", html: P, css: ".fault{color:#ccc;background:#fff}" },
  { check: "browser", rule: "axe target-size", html: '<ul class="fault"><li><a href="./">a</a></li><li><a href="?b">b</a></li></ul>', css: ".fault *{all:unset;display:block;font-size:8px;line-height:1}" },
  { check: "browser", rule: "axe html-has-lang", change: [/<html[^>]*>/, "<html>"] },
  { check: "browser", rule: "axe region", change: ["</main>", "</main><p>x</p>"] },
  { check: "browser", rule: "storage", script: "document.cookie = 'x=1';" },
  { check: "browser", rule: "storage", script: "localStorage.setItem('x', 1);" },
  { check: "browser", rule: "storage", script: "sessionStorage.setItem('x', 1);" },
  { check: "browser", rule: "storage", script: "indexedDB.open('x');" },
  { check: "browser", rule: "storage", script: "caches.open('x');" },
  { check: "browser", rule: "forced-contrast", html: P, css: ".fault{forced-color-adjust:none;color:#333;background:#000}", setting: FORCED },
  { check: "browser", rule: "forced-current", css: "nav *, nav *::before, nav *::after{all:unset!important}", setting: FORCED },
  { check: "browser", rule: "forced-drawing", html: '<svg viewBox="0 0 9 9" width="9" height="9" aria-hidden="true"><path fill="#000" d="M0 0h9v9z"/></svg>', setting: FORCED },
  { check: "browser", rule: "forced-border", html: '<button type="button">x</button>', css: "button{border:0!important}", setting: FORCED },
  { check: "reflow", rule: "reflow", html: WIDE },
  { check: "text", rule: "text-cut", html: P, css: ".fault{block-size:5rem;overflow:hidden}" },
  { check: "text", rule: "text-spills", html: P, css: ".fault{block-size:3rem;inline-size:9rem;border:1px solid}" },
  { check: "text", rule: "text-overlap", html: `${P}${P}`, css: ".fault{block-size:24px;inline-size:9rem;margin:0!important}" },
  { check: "text", rule: "text-lost", html: P, css: "main{container-type:inline-size}@container (max-width:45rem){.fault{display:none}}", setting: { width: 1280, own: "double" } },
  { check: "text", rule: "reflow", html: `<p class="fault">${"x".repeat(50)}</p>`, css: ".fault{overflow-wrap:normal;word-break:normal;font-size:1rem}", setting: { width: 640, own: "double" } },
  { check: "keyboard", rule: "keyboard-skip", change: [/href="?#content"?/, 'href="#nowhere"'] },
  { check: "keyboard", rule: "keyboard-skip", css: "body > p:first-child a{opacity:0!important}" },
  { check: "keyboard", rule: "keyboard-trap", html: '<p><a href="./" id="trap">x</a></p>', script: "addEventListener('keydown', (event) => document.activeElement.id === 'trap' && event.key === 'Tab' && event.preventDefault());" },
  { check: "keyboard", rule: "keyboard-order", html: '<p><a href="./" tabindex="1">x</a></p>' },
  { check: "keyboard", rule: "keyboard-order", html: '<div class="fault"><a href="./">abc</a><a href="?b">def</a></div>', css: ".fault{display:flex;flex-direction:row-reverse}" },
  { check: "keyboard", rule: "keyboard-order", html: '<div class="fault"><p>x</p><p>x <a href="./">abc</a></p><p><a href="?b">def</a></p></div>', css: ".fault{display:grid;grid-template-columns:1fr 1fr;grid-template-rows:4rem 4rem 4rem}.fault>*{grid-column:2;margin:0}.fault>:nth-child(2){padding-top:3rem}.fault>:last-child{grid-area:1/1}", setting: { width: 1280 } },
  { check: "keyboard", rule: "keyboard-unreached", html: '<p><a href="./" id="gone">x</a></p><p><a href="./" id="next">y</a></p>', script: "addEventListener('focusin', (event) => event.target.id === 'gone' && document.getElementById('next').focus());" },
  { check: "keyboard", rule: "keyboard-details", html: "<details><summary>x</summary><p>y</p></details>", script: "addEventListener('click', (event) => event.preventDefault(), true);" },
  { check: "keyboard", rule: "keyboard-language", script: "addEventListener('click', (event) => event.preventDefault(), true);" },
  { check: "keyboard", rule: "keyboard-scroll", html: `<div class="fault">${WORDS}</div>`, css: ".fault{overflow:auto;inline-size:6rem;white-space:nowrap}" },
  { check: "keyboard", rule: "focus-unseen", css: "*{outline:0!important}" },
  { check: "keyboard", rule: "focus-unseen", css: ":focus{outline:3px solid #f4f4f4!important}" },
  { check: "keyboard", rule: "focus-covered", html: '<div class="fault"></div>', css: ".fault{position:fixed;inset:0;background:#fff;z-index:9}" },
  { check: "keyboard", rule: "focus-covered", html: '<p class="fault"><a href="./">abc</a><b>def</b></p>', css: ".fault{position:relative}.fault b{position:absolute;inset:0;background:#fff}" },
  { check: "keyboard", rule: "target", html: '<p class="fault"><a href="./">abc</a></p><p class="over">def</p>', css: ".fault a{all:unset;display:block;block-size:44px;inline-size:44px}.over{margin-block-start:-20px;position:relative}" },
  { check: "keyboard", rule: "target", html: '<p class="fault"><a href="./">x</a></p>', css: ".fault a{all:unset}" },
  { check: "print", rule: "print-tagged", change: [/<h1(.*?)<\/h1>/s, "<p$1</p>"] },
  { check: "print", rule: "print-language", change: [/<html[^>]*>/, "<html>"] },
  { check: "print", rule: "print-size", css: "@page{size:A5}" },
  { check: "print", rule: "print-folded", html: "<details><summary>x</summary><p>y</p></details>", css: "details::details-content{content-visibility:hidden!important}" },
  { check: "print", rule: "print-sheet", html: P.repeat(99), sheet: true },
  { check: "weight", rule: "weight page", html: `<p>${NOISE}</p>` },
  { check: "weight", rule: "weight css", css: `.x{content:"${NOISE}"}` },
  { check: "weight", rule: "weight script", script: `// ${NOISE}` },
  { check: "weight", rule: "weight elements", html: "<b></b>".repeat(1200) },
  { check: "weight", rule: "weight requests", html: [...Array(10).keys()].map((at) => `<img alt="" src="fault.svg?${at}">`).join("") },
  { check: "weight", rule: "weight view", css: '@font-face{font-family:x;src:url("fault.woff2")}.fault{font-family:x}', html: P },
  { check: "weight", rule: "weight view", change: ["</head>", '<link rel="preload" as="font" crossorigin href="fault.woff2"></head>'] },
  { check: "weight", rule: "weight file", change: ["</head>", '<link rel="preload" as="font" crossorigin href="nothing.woff2"></head>'] },
];

/** Files beside a page with a fault that faults use. */
export const FILES = {
  "fault.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>',
  "fault.woff2": Buffer.alloc(60_000),
};
