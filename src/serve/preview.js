// The preview in pages of the portal: makes the bar and the findings work. What is shown anew, and when, is in reload.js.
(() => {
  const store = (name, value) => (value === null ? sessionStorage.removeItem(name) : sessionStorage.setItem(name, value));
  const stored = (name) => sessionStorage.getItem(name);

  customElements.define("lotse-preview", class extends HTMLElement {
    connectedCallback() {
      // Where a browser or a script did not make the tree from the template.
      const template = this.querySelector(":scope > template");
      if (!this.shadowRoot && template) this.attachShadow({ mode: "open" }).append(template.content);
      if (!this.shadowRoot || this.works) return;
      this.works = true;
      for (const button of this.shadowRoot.querySelectorAll("button[hidden]:not([data-copy])")) button.hidden = false;
      lotseCopies(this.shadowRoot);
      panel(this.shadowRoot);
      this.ended = new AbortController();
      menus(this.shadowRoot, this.ended.signal);
      marks(this.shadowRoot);
      fold(this.shadowRoot);
    }

    disconnectedCallback() {
      this.ended?.abort();
    }
  });

  /** Findings that were folded stay folded as long as they are the same. */
  function panel(root) {
    const details = root.querySelector(".panel details");
    if (!details) return;
    const said = details.textContent;
    if (stored("lotse-read") === said) details.open = false;
    details.addEventListener("toggle", () => store("lotse-read", details.open ? null : said));
  }

  /** Menus close by Escape and by a click elsewhere. */
  function menus(root, signal) {
    const open = () => root.querySelectorAll(".bar details[open]");
    root.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      for (const menu of open()) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    });
    document.addEventListener("click", (event) => {
      for (const menu of open()) if (!event.composedPath().includes(menu)) menu.open = false;
    }, { signal });
  }

  function fold(root) {
    const button = root.querySelector(".fold");
    const show = () => {
      const folded = stored("lotse-folded") !== null;
      root.querySelector(".bar").classList.toggle("folded", folded);
      button.setAttribute("aria-expanded", String(!folded));
    };
    button.addEventListener("click", () => {
      store("lotse-folded", stored("lotse-folded") === null ? "yes" : null);
      show();
    });
    show();
  }

  /** Outlines what is in another language than the page, and what the page itself says of its text. */
  function marks(root) {
    const button = root.querySelector(".marks");
    const show = () => {
      const on = stored("lotse-marks") !== null;
      button.setAttribute("aria-pressed", String(on));
      document.documentElement.classList.toggle("lotse-marks", on);
      if (on) mark();
    };
    button.addEventListener("click", () => {
      store("lotse-marks", stored("lotse-marks") === null ? "yes" : null);
      show();
    });
    show();
  }

  function mark() {
    const own = document.documentElement.lang;
    for (const element of document.body.querySelectorAll("[lang]")) {
      const around = element.parentElement.closest("[lang]").lang;
      // Links to the same page in other languages are what they should be.
      if (element.lang === own || around !== own || element.closest("[hreflang]")) continue;
      const inline = getComputedStyle(element).display.startsWith("inline");
      element.dataset.lotseMark = inline ? "words" : "text";
      element.dataset.lotseLang = element.lang;
    }
    for (const notice of document.body.querySelectorAll("[role=note]")) notice.dataset.lotseMark = "notice";
  }
})();
