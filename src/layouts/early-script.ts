import { createHash } from 'node:crypto';

/**
 * Runs before the first paint, so that 大字版 and the chosen theme never flash or shift: it copies the reader's stored choice
 * onto <html> and says that scripts run (`data-js`), which shows the controls that need them.
 */
export const EARLY_SCRIPT =
  "(function(d,k){d.js='';try{for(k of['type','theme']){var v=localStorage.getItem('kd-'+k);if(v)d[k]=v}}catch(e){}})(document.documentElement.dataset)";

/** The hash by which a content security policy admits an inline script or style: `sha256-…`. */
export function inlineHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

export const EARLY_HASH = inlineHash(EARLY_SCRIPT);
