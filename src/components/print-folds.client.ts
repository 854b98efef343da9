/** Opens the folds that a sheet of paper must show (`data-opens-on-paper`) while it is printed: styles alone do so in new browsers only. */
const opened: HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>(
    'details[data-opens-on-paper]:not([open])',
  )) {
    fold.open = true;
    opened.push(fold);
  }
});

addEventListener('afterprint', () => {
  for (const fold of opened.splice(0)) fold.open = false;
});
