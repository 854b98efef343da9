import { createHash } from 'node:crypto';

/**
 * Runs before the first paint, so that 大字版 and the chosen theme never flash or shift: it copies the reader's stored choice
 * onto <html> and says that scripts run (`data-js`), which shows the controls that need them. `replaceChildren` came to Chromium and Safari with
 * the versions that are the floor (`src/integrations/browser-floor.ts`): without it nothing is said, and no other script begins.
 */
export const EARLY_SCRIPT =
  "(function(h){if(!h.replaceChildren)return;var d=h.dataset,k,v;d.js='';try{for(k of['type','theme'])if(v=localStorage.getItem('kd-'+k))d[k]=v}catch(e){}})(document.documentElement)";

/** The hash by which a content security policy admits an inline script or style: `sha256-…`. */
export function inlineHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

export const EARLY_HASH = inlineHash(EARLY_SCRIPT);
