/** 大字版 and 深色: buttons that set an attribute of <html>, say whether they are pressed, and remember it. And 打印本页. */
const root = document.documentElement;

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-comfort]')) {
  const name = button.dataset['comfort'] ?? '';
  const value = button.value;
  const on = () => (name === 'theme' ? isDark() : root.dataset[name] === value);
  const show = () => button.setAttribute('aria-pressed', String(on()));
  show();
  button.addEventListener('click', () => {
    const next = on() ? (name === 'theme' ? 'light' : '') : value;
    if (next === '') delete root.dataset[name];
    else root.dataset[name] = next;
    store(`kd-${name}`, next);
    show();
  });
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.addEventListener('click', () => print());
}

const menu = document.querySelector<HTMLDetailsElement>('.mast details');
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu?.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});
document.addEventListener('click', (event) => {
  if (menu?.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
});

function isDark(): boolean {
  const chosen = root.dataset['theme'];
  return chosen === undefined ? matchMedia('(prefers-color-scheme:dark)').matches : chosen === 'dark';
}

// A browser that forbids storage still switches; it only forgets.
function store(key: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    return;
  }
}
