// The optional script of the default theme: open now, share, read aloud.
// It holds no words (the page carries them), asks no other host, and remembers nothing.
(() => {
  "use strict";

  const DAY = 864e5;

  /** Words with [0] and [1] filled in; each is kept apart, so that directions do not mix. */
  const filled = (words, values) =>
    words.split(/\[(\d)\]/).map((part, place) => {
      if (place % 2 === 0) return part;
      const apart = document.createElement("bdi");
      apart.textContent = values[part];
      return apart;
    });

  // Open now. Times are moments of German clocks, so that the device's own zone does not matter.

  const spanOf = (text) => {
    const [from, to] = text.replace("?", "").split("/");
    return { from, to, begins: Date.parse(from), ends: Date.parse(to), sure: !text.endsWith("?") };
  };

  /** The name of the words that hold now, and what is filled in; nothing where nobody knows. */
  const stateAt = (now, { spans, known, weekdays }) => {
    const [first, last] = known.split("/").map((text) => Date.parse(text));
    if (!(now >= first && now < last)) return null;
    const all = spans.split(" ").filter(Boolean).map(spanOf);
    const open = all.find(({ begins, ends }) => begins <= now && now < ends);
    if (open) {
      if (!open.sure) return null;
      const farOff = open.ends - now >= DAY || open.ends >= last;
      return farOff ? ["open"] : ["until", open.to.slice(11, 16)];
    }
    const next = all.find(({ begins }) => begins > now);
    if (!next?.sure || next.begins - now > 6 * DAY) return ["closed"];
    const day = next.from.slice(0, 10);
    const ahead = Date.parse(`${next.from.slice(0, 16)}Z`) - next.begins;
    const today = new Date(now + ahead).toISOString().slice(0, 10);
    const weekday = weekdays.split("|")[(new Date(day).getUTCDay() + 6) % 7];
    return [day === today ? "today" : "opens", next.from.slice(11, 16), weekday];
  };

  const places = document.querySelectorAll(".now[data-spans]");
  const update = () => {
    for (const place of places) {
      const [word, ...values] = stateAt(Date.now(), place.dataset) ?? [];
      const parts = word ? filled(place.dataset[word], values) : [];
      const text = parts.map((part) => part.textContent ?? part).join("");
      if (place.textContent === text) continue;
      place.replaceChildren(...parts);
      place.classList.toggle("is-open", word === "open" || word === "until");
      place.classList.toggle("is-closed", Boolean(word) && word !== "open" && word !== "until");
    }
  };
  if (places.length > 0) {
    update();
    setInterval(update, 2e4);
    addEventListener("pageshow", update);
  }

  const tools = document.querySelector(".tools");
  if (!tools) return;
  const words = tools.dataset;
  const button = (text, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  };

  // Share: by the device, or else the address is copied.

  if (navigator.share || navigator.clipboard) {
    const said = document.createElement("p");
    said.setAttribute("role", "status");
    const share = button(words.share, async () => {
      const url = location.href.split("#")[0];
      said.textContent = "";
      try {
        if (navigator.share) return await navigator.share({ title: document.title, url });
      } catch (error) {
        // The reader has changed their mind.
        if (error.name === "AbortError") return;
      }
      try {
        await navigator.clipboard.writeText(url);
        said.textContent = words.copied;
      } catch {
        // Neither is allowed here; the address stands in the browser's own line.
      }
    });
    tools.append(share, said);
  }

  // Read aloud: only with voices of the device itself, since others send the text away.

  const speech = window.speechSynthesis;
  if (!speech || !window.SpeechSynthesisUtterance) return;
  const main = document.querySelector("main");

  const voiceOf = (lang) => {
    const plain = (tag) => tag.toLowerCase().replace("_", "-");
    const own = speech.getVoices().filter((voice) => voice.localService);
    const same = own.filter((voice) => plain(voice.lang).split("-")[0] === plain(lang).split("-")[0]);
    return same.find((voice) => plain(voice.lang) === plain(lang)) ?? same.find((voice) => voice.default) ?? same[0];
  };

  const BLOCK = "h1,h2,h3,h4,h5,h6,p,li,dt,dd,th,td,caption,figcaption,blockquote,summary,pre,div,section";
  const SILENT = ".tools,.now:empty,[aria-hidden=true],[hidden],script,style,template,svg,button";

  /** What is read, in pieces of one language each; words for which there is no voice are left out. */
  const pieces = () => {
    const found = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement;
      if (!node.data.trim() || around.closest(SILENT) || around.checkVisibility?.({ visibilityProperty: true }) === false) continue;
      const lang = around.closest("[lang]").lang;
      const block = around.closest(BLOCK);
      const last = found.at(-1);
      if (last?.block === block && last.lang === lang) last.text += node.data;
      else found.push({ block, lang, text: node.data });
    }
    return found
      .map(({ lang, text }) => ({ voice: voiceOf(lang), lang, text: text.replace(/\s+/g, " ").trim() }))
      .filter(({ voice }) => voice)
      .flatMap((piece) => {
        // Some devices fall silent in the middle of a long piece.
        const sentences = piece.text.match(/.{1,240}(?:[.!?؟።…](?=\s|$)|\s|$)|.{1,240}/gsu) ?? [];
        return sentences.map((text) => ({ ...piece, text: text.trim() })).filter(({ text }) => text);
      });
  };

  let rest = [];
  let place = 0;
  let current = null;
  const speak = () => {
    const piece = rest[place];
    if (!piece) return stop();
    const spoken = new SpeechSynthesisUtterance(piece.text);
    spoken.lang = piece.voice.lang;
    spoken.voice = piece.voice;
    spoken.onend = spoken.onerror = () => {
      if (current !== spoken) return;
      place += 1;
      speak();
    };
    current = spoken;
    speech.speak(spoken);
  };
  // A pause forgets the sentence and begins it again: phones cannot be trusted to go on where they stopped.
  const hush = () => {
    current = null;
    speech.cancel();
  };
  const show = (on, paused) => {
    read.setAttribute("aria-pressed", String(on));
    pause.setAttribute("aria-pressed", String(paused));
    for (const other of [pause, end]) other.hidden = !on;
  };
  const stop = () => {
    hush();
    if ([pause, end].includes(document.activeElement)) read.focus();
    show(false, false);
  };
  const read = button(words.read, () => {
    if (read.getAttribute("aria-pressed") === "true") return stop();
    rest = pieces();
    place = 0;
    show(true, false);
    speak();
  });
  const pause = button(words.pause, () => {
    const paused = pause.getAttribute("aria-pressed") !== "true";
    show(true, paused);
    if (paused) hush();
    else speak();
  });
  const end = button(words.stop, stop);

  const offer = () => {
    if (read.isConnected || !voiceOf(document.documentElement.lang)) return;
    show(false, false);
    tools.append(read, pause, end);
  };
  offer();
  // Voices often come later than the page.
  speech.addEventListener?.("voiceschanged", offer);
  addEventListener("pagehide", stop);
})();
