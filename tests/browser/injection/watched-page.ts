import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { MARKUP, MARKUPS } from './corpus.ts';

/** A page in which whatever a hostile text sets going is noticed. */
export interface WatchedPage {
  readonly page: Page;
  /** What ran, opened or was asked for since the last call; under the policy, also what it had to stop. */
  readonly takeEvents: () => Promise<readonly string[]>;
  /** What stands in the page that no text may bring into it. */
  readonly faults: () => Promise<readonly string[]>;
}

/** What `watch` puts into every window. */
interface Watched {
  readonly heard: string[];
  readonly faultsOf: (document: Document) => readonly string[];
}

export async function watchedPage(
  browser: Browser,
  site: string,
  options: BrowserContextOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  await context.addInitScript(watch, [MARKUP, ...MARKUPS]);
  const page = await context.newPage();
  const { origin } = new URL(site);
  const events: string[] = [];
  // Another site is never asked, whatever a fault would want of it.
  await context.route(
    (url) => url.origin !== origin && /^https?:$/.test(url.protocol),
    (route) => {
      events.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('dialog', (dialog) => {
    events.push(`opened a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => events.push(`opened ${popup.url()}`));
  page.on('pageerror', (error) => events.push(`broke: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') events.push(`said: ${message.text()}`);
  });
  return {
    page,
    takeEvents: async () => {
      const heard = await page.evaluate(() => (window as unknown as Watched).heard.splice(0));
      return [...heard, ...events.splice(0)];
    },
    faults: () => page.evaluate(() => (window as unknown as Watched).faultsOf(document)),
  };
}

/** The faults of a page as it is sent, before any script has run, and whether it was sent at all. */
export function faultsAsSent({ page }: WatchedPage, paths: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (all) => {
    const { faultsOf } = window as unknown as Watched;
    const faults: string[] = [];
    for (const path of all) {
      const response = await fetch(path);
      if (!response.ok) faults.push(`${path} is not there`);
      const sent = new DOMParser().parseFromString(await response.text(), 'text/html');
      faults.push(...faultsOf(sent).map((fault) => `${path}: ${fault}`));
    }
    return faults;
  }, paths);
}

/** Runs in the browser: hears the programs of hostile texts, and tells what of them has become part of a page. */
function watch(markups: readonly string[]): void {
  const heard: string[] = [];
  const brought = 'x-injected, iframe, object, embed, base, [srcdoc], [src*="evil.example"]';

  /** A hostile text is shown as it stands, cut off with … or not at all. */
  const textFaults = (text: string, place: string): string[] =>
    [...text.matchAll(/⟪/g)].flatMap(({ index }) => {
      const found = text.slice(index);
      const [cut = ''] = found.split('…', 1);
      const isWhole = markups.some(
        (markup) => found.startsWith(markup) || (cut !== found && markup.startsWith(cut)),
      );
      return isWhole ? [] : [`${place} shows ${found.slice(0, 80)}`];
    });
  /** The texts of an attribute: those in it where it is JSON. */
  const textsOf = (value: string): string[] => {
    if (!/^[[{"]/.test(value)) return [value];
    try {
      const texts: string[] = [];
      JSON.parse(value, (_, one: unknown) => {
        if (typeof one === 'string') texts.push(one);
        return one;
      });
      return texts;
    } catch {
      return [value];
    }
  };
  const isSafe = (address: string): boolean =>
    URL.canParse(address, location.href) &&
    /^(https?|tel|mailto):$/.test(new URL(address, location.href).protocol);

  const attributeFaults = (element: Element, { name, value }: Attr): string[] => {
    const place = `<${element.localName} ${name}>`;
    const isAddress = /^(href|src|action|formaction|poster|xlink:href)$/.test(name);
    return [
      ...(/^on/i.test(name) ? [`${place} is there`] : []),
      ...(isAddress && !isSafe(value) ? [`${place} leads to ${value.slice(0, 60)}`] : []),
      ...(name === 'style' && value.includes('ran(') ? [`${place} is ${value}`] : []),
      ...textsOf(value).flatMap((text) => textFaults(text, place)),
    ];
  };
  const elementFaults = (element: Element): string[] => {
    const { localName } = element;
    const isProgram =
      /^(script|style)$/.test(localName) && element.getAttribute('type')?.includes('json') !== true;
    const refresh = element.matches('meta[http-equiv="refresh" i]') ? element.getAttribute('content') : null;
    return [
      ...(element.matches(brought) ? [`<${localName}> is there`] : []),
      ...(isProgram && element.textContent?.includes('ran(') ? [`<${localName}> holds a text`] : []),
      ...(refresh !== null && !/^\d+;\s*url=\//i.test(refresh) ? [`the page goes on to ${refresh}`] : []),
      ...[...element.attributes].flatMap((attribute) => attributeFaults(element, attribute)),
    ];
  };
  const faultsOf = (document: Document): readonly string[] => {
    const faults = [...document.querySelectorAll('*')].flatMap(elementFaults);
    const body = document.body.cloneNode(true) as HTMLElement;
    // An excerpt is cut anywhere; where scripts run, the markup in <noscript> is a text: it is looked at in the page as it is sent.
    for (const other of body.querySelectorAll('script, style, noscript, [data-part="results"] p'))
      other.remove();
    return [...faults, ...textFaults(body.textContent ?? '', 'the page')];
  };
  Object.assign(window, { heard, faultsOf, ran: (what: string) => heard.push(`ran ${what}`) });
}
