import {
  CategoryScale,
  Chart,
  type ChartDataset,
  LineController,
  LineElement,
  LinearScale,
  type Plugin,
  PointElement,
  Tooltip,
  type TooltipItem,
} from 'chart.js';
import { levelLabels } from './line-labels.ts';

Chart.register(CategoryScale, LineController, LineElement, LinearScale, PointElement, Tooltip);

/** What the table of a trend says: the only source of the drawing. */
interface TableTrend {
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly role: string;
    readonly values: readonly (number | null)[];
  }[];
}

function readTable(table: HTMLTableElement): TableTrend {
  const rows = [...table.querySelectorAll('tbody tr')];
  const heads = [...table.querySelectorAll<HTMLElement>('thead th[data-role]')];
  return {
    labels: rows.map((row) => row.querySelector('th')?.textContent?.trim() ?? ''),
    series: heads.map((head, at) => ({
      name: head.textContent?.trim() ?? '',
      role: head.dataset['role'] ?? 'computed',
      values: rows.map((row) => {
        const value = row.querySelectorAll('td')[at]?.dataset['value'];
        return value === undefined ? null : Number(value);
      }),
    })),
  };
}

function colours(): Record<string, string> {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    computed: read('--accent'),
    reported: read('--ink'),
    target: read('--warn'),
    reference: read('--soft'),
    hair: read('--hair'),
    soft: read('--soft'),
    paper: read('--paper'),
    ink: read('--ink'),
  };
}

const DASHES: Readonly<Record<string, readonly number[]>> = { target: [8, 5], reference: [2, 5] };
const POINTS: Readonly<Record<string, string>> = { computed: 'circle', reported: 'rect' };

function datasetsOf({ series }: TableTrend, paint: Record<string, string>): ChartDataset<'line'>[] {
  return series.map(({ name, role, values }) => ({
    label: name,
    data: [...values],
    borderColor: paint[role] ?? '',
    backgroundColor: role === 'reported' ? (paint['paper'] ?? '') : (paint[role] ?? ''),
    borderWidth: 2.5,
    borderDash: [...(DASHES[role] ?? [])],
    pointStyle: POINTS[role] ?? 'circle',
    pointRadius: role in POINTS ? 4 : 0,
    pointHoverRadius: 6,
    spanGaps: false,
    // The computed line lies on top of the published one where both agree.
    order: role === 'computed' ? 0 : 1,
  }));
}

/** Puts a canvas over the static drawing of one figure; ← and → walk through the periods. */
export function drawTrend(figure: HTMLElement): void {
  const table = figure.querySelector('table');
  const plot = figure.querySelector<HTMLElement>('.plot');
  const drawing = plot?.querySelector('svg');
  if (!table || !plot || !drawing) return;
  const trend = readTable(table);
  const unit = figure.dataset['unit'] ?? '';
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.tabIndex = 0;
  canvas.setAttribute('aria-label', `${drawing.getAttribute('aria-label') ?? ''} 按左右方向键逐期查看。`);
  plot.append(canvas);
  const chart = new Chart(canvas, configure(trend, unit, figure.dataset['fromZero'] !== undefined));
  drawing.style.visibility = 'hidden';
  walkByKeys(canvas, chart, trend);
  repaintWithTheme(chart, trend);
}

function configure(trend: TableTrend, unit: string, fromZero: boolean) {
  const paint = colours();
  const font = { size: 14, family: getComputedStyle(document.body).fontFamily };
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    type: 'line' as const,
    data: { labels: [...trend.labels], datasets: datasetsOf(trend, paint) },
    plugins: [levelNames(trend)],
    options: {
      responsive: true,
      maintainAspectRatio: false,
      ...(still ? { animation: false as const } : { animation: { duration: 300 } }),
      interaction: { mode: 'index' as const, intersect: false },
      scales: {
        x: { grid: { display: false }, ticks: { color: paint['soft'] ?? '', font } },
        y: {
          beginAtZero: fromZero,
          grid: { color: paint['hair'] ?? '' },
          ticks: { color: paint['soft'] ?? '', font },
        },
      },
      plugins: {
        tooltip: {
          titleFont: font,
          bodyFont: font,
          callbacks: {
            label: (item: TooltipItem<'line'>) => sayPoint(item, unit),
          },
        },
      },
    },
  };
}

/** Names targets and references on their lines, as the static drawing does. */
function levelNames({ series }: TableTrend): Plugin<'line'> {
  return {
    id: 'levelNames',
    beforeDatasetsDraw({ ctx, chartArea, scales }) {
      const axis = scales['y'];
      if (!axis) return;
      const paint = colours();
      const room = { top: chartArea.top + 10, bottom: chartArea.bottom - 3 };
      const heightOf = (value: number) => axis.getPixelForValue(value);
      ctx.save();
      ctx.font = `14px ${getComputedStyle(document.body).fontFamily}`;
      ctx.lineJoin = 'round';
      ctx.lineWidth = 4;
      ctx.strokeStyle = paint['paper'] ?? '';
      for (const { name, role, end, height } of levelLabels(series, heightOf, room)) {
        const at = end === 'left' ? chartArea.left + 4 : chartArea.right - 4;
        ctx.textAlign = end === 'left' ? 'left' : 'right';
        ctx.strokeText(name, at, height);
        ctx.fillStyle = paint[role === 'target' ? 'target' : 'soft'] ?? '';
        ctx.fillText(name, at, height);
      }
      ctx.restore();
    },
  };
}

function sayPoint({ dataset, parsed }: TooltipItem<'line'>, unit: string): string {
  const value = parsed.y === null ? '—' : String(Number(parsed.y.toFixed(2)));
  return `${dataset.label ?? ''}:${value}${unit === '%' ? '%' : ` ${unit}`}`;
}

function walkByKeys(canvas: HTMLCanvasElement, chart: Chart<'line'>, { labels, series }: TableTrend): void {
  let at = labels.length;
  canvas.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    at = Math.min(labels.length - 1, Math.max(0, at + step));
    const active = series
      .map((one, datasetIndex) => ({ datasetIndex, index: at, given: one.values[at] !== null }))
      .filter((point) => point.given);
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    chart.update();
    const said = series.map((one) => `${one.name} ${one.values[at] ?? '无数据'}`).join(',');
    canvas.setAttribute('aria-label', `${labels[at] ?? ''}：${said}`);
  });
}

function repaintWithTheme(chart: Chart<'line'>, trend: TableTrend): void {
  const repaint = () => {
    const paint = colours();
    chart.data.datasets = datasetsOf(trend, paint);
    for (const scale of [chart.options.scales?.['x'], chart.options.scales?.['y']]) {
      if (scale?.ticks) scale.ticks.color = paint['soft'] ?? '';
      if (scale?.grid) scale.grid.color = paint['hair'] ?? '';
    }
    chart.update('none');
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint);
  new MutationObserver(repaint).observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'data-type'],
  });
}
