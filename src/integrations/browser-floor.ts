import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/**
 * The oldest browsers whose scripts and styles are seen to: Chromium 86 (2020, also that of WeChat on Android) and Safari 14 (iOS 14, also
 * WeChat there). A browser below shows the pages as they are without a script.
 */
export const BROWSER_FLOOR = { chrome: '86', safari: '14' } as const;

/**
 * The oldest browsers that run the checker (`/check/`): 2022 and 2023. It is the code of the commands, with what only later browsers have brought along
 * (`src/components/checker/newer-built-ins.ts`). In an older one its page says so.
 */
export const CHECKER_FLOOR = { chrome: '98', safari: '16.4' } as const;

/** The newest edition of the language that both know whole. */
export const FLOOR_EDITION = 2021;

/** The same as Vite names browsers, for style sheets. */
const STYLE_TARGETS = [
  `chrome${BROWSER_FLOOR.chrome}`,
  `safari${BROWSER_FLOOR.safari}`,
  `ios${BROWSER_FLOOR.safari}`,
];

/** The page's first script says so only where the browser reaches the floor (`src/layouts/early-script.ts`). */
const REACHES_FLOOR = 'if(!("js"in document.documentElement.dataset))throw 0;';

/** Lowers what browsers get to the floor, and lets no script begin below it. What runs in Node is left as it is. */
export function browserFloor(): AstroIntegration {
  return {
    name: 'browser-floor',
    hooks: {
      'astro:config:setup': ({ updateConfig }) =>
        void updateConfig({ vite: { plugins: [lowerScripts], build: { cssTarget: STYLE_TARGETS } } }),
    },
  };
}

/** Lowers whole files when all that nobody uses has gone: a lowered class looks used. */
const lowerScripts: Plugin = {
  name: 'lower-scripts',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  async renderChunk(code, { isEntry, fileName }) {
    const { transformWithOxc } = await import('vite');
    const lowered = await transformWithOxc(code, fileName, {
      target: `es${FLOOR_EDITION}`,
      assumptions: { setPublicClassFields: true },
      sourcemap: false,
    });
    if (lowered.code.includes('@oxc-project/runtime'))
      throw new Error(`${fileName} holds syntax that takes a helper to lower (a private name in a class?).`);
    return { code: isEntry ? REACHES_FLOOR + lowered.code : lowered.code, map: null };
  },
};
