import { describe, expect, it } from 'vitest';
import { scriptFeaturesAbove } from '../site/floor/script-features.ts';
import { styleFeaturesAbove } from '../site/floor/style-features.ts';

const inScript = (script: string): readonly string[] => scriptFeaturesAbove(script).map(({ key }) => key);
const inStyle = (sheet: string): readonly string[] => styleFeaturesAbove(sheet).map(({ key }) => key);

describe('a script, held against the floor', () => {
  it('may not call what is newer', () => {
    expect(inScript('const sorted = [3, 1].toSorted();')).toContain('javascript.builtins.Array.toSorted');
    expect(inScript('Map.groupBy(rows, keyOf);')).toContain('javascript.builtins.Map.groupBy');
    expect(inScript('rows.at(-1);')).toContain('javascript.builtins.Array.at');
    expect(inScript('structuredClone(state);')).toEqual(['api.structuredClone']);
  });

  it('may not set what is newer on an element', () => {
    expect(inScript('form.inert = true;')).toEqual(['api.HTMLElement.inert']);
  });

  it('may have a property of its own that is called like a newer method', () => {
    expect(inScript('const { at } = place; place.at;')).toEqual([]);
  });

  it('may call what the floor has, however it is written', () => {
    expect(inScript('list?.replaceChildren(...rows.flat().sort());')).toEqual([]);
  });

  it('may not be written in newer syntax', () => {
    expect(() => inScript('class Finder { #state = null; }')).toThrow('#state');
    expect(() => inScript('const file = await fetch("a");')).toThrow('await');
    expect(() => inScript(String.raw`text.replace(/(?<=园)\./, "")`)).toThrow('look-behind');
  });
});

describe('a style sheet, held against the floor', () => {
  it('may not ask for the width as a range', () => {
    expect(inStyle('@media (width<=44em){a{color:red}}')).toEqual(['css.at-rules.media.range_syntax']);
    expect(inStyle('@media (max-width:44em){a{color:red}}')).toEqual([]);
  });

  it('may not rest on a newer selector', () => {
    expect(inStyle('.row:has(a){color:red}')).toEqual(['css.selectors.has']);
  });

  it('may use a newer selector after the same rule with an older one', () => {
    expect(inStyle('td:is(.a,.b){color:red}')).toEqual(['css.selectors.is']);
    expect(inStyle('td:-webkit-any(.a,.b){color:red}td:is(.a,.b){color:red}')).toEqual([]);
  });

  it('may use a newer value after one that the floor knows, or where it asks first', () => {
    expect(inStyle('p{height:100dvh}')).toEqual(['css.types.length.viewport_percentage_units_dynamic']);
    expect(inStyle('p{height:100vh;height:100dvh}')).toEqual([]);
    expect(inStyle('@supports (height:1dvh){p{height:100dvh}}')).toEqual([]);
  });
});
