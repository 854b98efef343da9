import type { Issue } from '../dataset/issue.ts';
import type { LookInto } from '../dataset/personal-issues.ts';

/** Looks into the same bytes once; of a name it depends what is looked for. */
export const lookedOnce: LookInto = (file, look) => {
  const { bytes, name, allowed } = file;
  const names = looked.get(bytes) ?? new Map<string, readonly Issue[]>();
  looked.set(bytes, names);
  const key = `${name}|${allowed.bureauEmail}`;
  const found = names.get(key) ?? look(file);
  names.set(key, found);
  return found;
};

const looked = new WeakMap<Uint8Array, Map<string, readonly Issue[]>>();
