/** Opens the folds that hold what the address names (`#P1-3a`), for browsers that do not do so by themselves, and goes there. */
function openLinked(): void {
  const named =
    location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!named) return;
  let opened = false;
  for (let fold = named.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    if (fold.open) continue;
    fold.open = true;
    opened = true;
  }
  if (opened) named.scrollIntoView();
}

window.addEventListener('hashchange', openLinked);
openLinked();
