// Hears of changes and shows the page anew, at the place where the reader was.
(() => {
  const script = document.currentScript;
  const place = "lotse-place:" + location.pathname;
  const kept = sessionStorage.getItem(place);
  if (kept !== null) {
    sessionStorage.removeItem(place);
    window.scrollTo(0, Number(kept));
  }
  const source = new EventSource(script.dataset.events);
  let lost = false;
  const again = () => {
    sessionStorage.setItem(place, String(window.scrollY));
    location.reload();
  };
  source.addEventListener("change", again);
  source.addEventListener("error", () => { lost = true; });
  source.addEventListener("open", () => { if (lost) again(); });
})();
