/** Draws every trend that comes into view with Chart.js, from the table in its figure; the static drawing stays for print. */

const figures = document.querySelectorAll<HTMLElement>('[data-trend]');

const seen = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      seen.unobserve(target);
      void import('./draw-trend.client.ts').then(({ drawTrend }) => drawTrend(target));
    }
  },
  { rootMargin: '120px' },
);
for (const figure of figures) seen.observe(figure);

export {};
