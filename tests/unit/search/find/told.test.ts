import { describe, expect, it } from 'vitest';
import { lacksToTell, toldBy, toldText } from '../../../../src/search/find/told.ts';
import { buildFinderFiles } from '../../../../src/search/find/build/build-index.ts';
import { FINDER_FACTS } from '../../../../src/search/find/build/finder-facts.ts';
import { withPhones } from '../../../../src/search/find/load-index.ts';
import { indexOf, kindergarten } from './finder-entries.ts';

describe('words beside a name', () => {
  it('ask for what a row can tell, or are left out', () => {
    expect(toldBy(['联系电话', '怎么样'])).toEqual({ told: ['phones'], dropped: ['怎么样'] });
    expect(toldBy(['在哪里', '电话'])).toEqual({ told: ['phones', 'addresses'], dropped: [] });
    expect(toldBy(['哪个好', '收费'])).toEqual({ told: [], dropped: ['哪个好', '收费'] });
  });
});

describe('what a row tells', () => {
  const entries = [
    kindergarten('阳光幼儿园', { phones: ['000-8133042', '000-8133043'], address: '云溪镇人民路12号' }),
    kindergarten('蓝天幼儿园', {}),
  ];
  const index = withPhones(indexOf(entries), buildFinderFiles(entries, FINDER_FACTS).phones);

  it('is the telephones of its main seat, several apart by a space, and nothing where there is none', () => {
    const row = index.names.displayed.indexOf('阳光幼儿园');
    expect(toldText(index, 'phones', row, null)).toBe('000-8133042 000-8133043');
    expect(toldText(index, 'phones', 1 - row, null)).toBe('');
    expect(toldText(index, 'addresses', row, null)).toBe('云溪镇人民路12号');
  });

  it('waits for the file that holds it', () => {
    expect(lacksToTell({ ...index, phones: null, texts: null }, ['phones', 'addresses'])).toEqual([
      'phones',
      'texts',
    ]);
    expect(lacksToTell(index, ['phones'])).toEqual([]);
  });
});
