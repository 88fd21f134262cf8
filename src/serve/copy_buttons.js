// Buttons that copy a path or a command; part of preview.js and of tools.js. A browser lets a page copy only at an address that it
// trusts, which another computer's is not.
function lotseCopies(root) {
  if (!navigator.clipboard) return;
  for (const button of root.querySelectorAll("button[data-copy]")) button.hidden = false;
  if (root.lotseCopies) return;
  root.lotseCopies = true;
  root.addEventListener("click", async ({ target }) => {
    const button = target.closest("button[data-copy]");
    if (!button) return;
    await navigator.clipboard.writeText(button.dataset.copy);
    const name = button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = name; }, 2000);
  });
}

