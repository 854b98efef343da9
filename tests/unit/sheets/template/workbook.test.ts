import { readXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { type TableName, TABLE_NAMES } from '../../../../src/dataset/index.ts';
import { writeTemplate } from '../../../../src/sheets/template/index.ts';
import { MINIMAL_BUREAU } from '../../../fixtures/bureau.ts';
import { importedTables, tablesFrom, textsOf } from './imported.ts';

const KNOWN = ['districts.csv', 'kindergartens.csv'] as const;
/** Two kindergartens, one public and one private, and nothing about them. */
const roster = tablesFrom(KNOWN.map((file) => [file, MINIMAL_BUREAU.get(file) ?? '']));
const whole = tablesFrom(MINIMAL_BUREAU);

function write(
  table: TableName,
  present = roster,
  options: { isNew?: boolean; hasPrincipals?: boolean } = {},
) {
  return writeTemplate([table], { present, hasPrincipals: false, ...options });
}

async function sheetOf(bytes: Uint8Array, title: string) {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const sheet = sheets.find(({ name }) => name === title);
  if (sheet === undefined) throw new Error(`no sheet ${title}`);
  return sheet;
}

describe('the sheet of a table', () => {
  test('has the columns in the order of the contract, the name of the kindergarten behind its code', async () => {
    const [header] = (await textsOf(await write('recognitions'))).get('普惠性民办幼儿园认定') ?? [];
    expect(header).toEqual([
      '标识码',
      '园名（自动显示，不导入）',
      '认定日期',
      '有效期至',
      '撤销日期',
      '文号',
      '生均补助',
    ]);
  });

  test('keeps the header, the code and the name in sight', async () => {
    const { freezePane } = await sheetOf(await write('fees'), '收费');
    expect(freezePane).toEqual({ rows: 1, columns: 2 });
  });

  test('shows a specimen that the import knows', async () => {
    const [, specimen] = (await textsOf(await write('safety'))).get('安全与卫生') ?? [];
    expect(specimen).toEqual([
      '例：9900112345',
      '',
      '2026-09-10',
      '是',
      '是',
      '是',
      '是',
      '是',
      '云溪镇卫生院',
    ]);
  });

  test('leaves codes as they are typed', async () => {
    const { cells } = await sheetOf(await write('fees'), '收费');
    expect(cells?.get('2,0')?.style?.numFmt).toBe('@');
  });

  test('leaves days as they are typed, in the empty rows too', async () => {
    const { cells } = await sheetOf(await write('fees'), '收费');
    expect(cells?.get('300,5')?.style?.numFmt).toBe('@');
  });

  test('takes amounts as numbers', async () => {
    const { rows } = await sheetOf(await write('fees', whole), '收费');
    expect(rows[2]?.[6]).toBe(380);
  });

  test('tells required columns from others', async () => {
    const { cells } = await sheetOf(await write('staffing'), '教职工配备');
    expect(cells?.get('0,0')?.style?.fill).not.toEqual(cells?.get('0,5')?.style?.fill);
  });

  test('says on a header what to write in its column', async () => {
    const { cells } = await sheetOf(await write('safety'), '安全与卫生');
    expect(cells?.get('0,2')?.comment?.text).toBe(
      '必填。检查的日期。\n日期，写 2026-09-01。\n例：2026-09-10',
    );
  });

  test('asks for no name of a principal where none is published', async () => {
    const [header = []] = (await textsOf(await write('kindergartens'))).get('幼儿园') ?? [];
    expect(header).not.toContain('园长姓名');
  });

  test('asks for it where the bureau publishes them', async () => {
    const bytes = await write('kindergartens', roster, { hasPrincipals: true });
    expect((await textsOf(bytes)).get('幼儿园')?.[0]).toContain('园长姓名');
  });
});

describe('drop-downs', () => {
  async function dropDown(table: TableName, title: string, letter: string) {
    const { dataValidations = [] } = await sheetOf(await write(table), title);
    return dataValidations.find(({ range }) => range.startsWith(`${letter}3:`));
  }

  test('take their words from a range of another sheet', async () => {
    expect((await dropDown('staffing', '教职工配备', 'D'))?.formula1).toBe("'选项'!$B$3:$B$11");
  });

  test('refuse a word that is not in the list', async () => {
    expect((await dropDown('staffing', '教职工配备', 'D'))?.errorStyle).toBe('stop');
  });

  test('ask about a code that is not known', async () => {
    expect((await dropDown('staffing', '教职工配备', 'A'))?.errorStyle).toBe('warning');
  });

  test('know the kindergartens', async () => {
    const sheet = (await textsOf(await write('staffing'))).get('选项') ?? [];
    expect(sheet.map((row) => row[0])).toEqual([
      '下拉选项（本页不导入）',
      '标识码',
      '9900112345',
      '9900112346',
      ...Array.from({ length: 7 }, () => ''),
    ]);
  });

  test('stand on a sheet that is hidden', async () => {
    expect((await sheetOf(await write('staffing'), '选项')).hidden).toBe(true);
  });

  test('offer the words for why there is none where a cell may be empty', async () => {
    const sheet = (await textsOf(await write('safety'))).get('选项') ?? [];
    expect(sheet.slice(2).map((row) => row[1])).toEqual(['是', '否', '不适用', '不公开', '待核实', '空着']);
  });
});

describe('the rows to begin with', () => {
  async function begun(table: TableName, title: string, isNew = false) {
    const bytes = await write(table, isNew ? whole : roster, { isNew });
    const rows = (await textsOf(bytes)).get(title) ?? [];
    return rows.slice(2).filter((row) => row.some((cell) => cell !== ''));
  }

  test('are nine posts of each kindergarten where staffing is not kept yet', async () => {
    expect(await begun('staffing', '教职工配备')).toHaveLength(18);
  });

  test('name the kindergarten beside its code', async () => {
    const [first = []] = await begun('safety', '安全与卫生');
    expect(first.slice(0, 2)).toEqual(['9900112345', '云溪镇中心幼儿园']);
  });

  test('are private kindergartens alone where only those can be recognised', async () => {
    const codes = (await begun('recognitions', '普惠性民办幼儿园认定')).map(([code]) => code);
    expect(codes).toEqual(['9900112346']);
  });

  test('are none in a table of events', async () => {
    expect(await begun('penalties', '处罚与通报')).toEqual([]);
  });

  test('are the kindergartens again for a new period', async () => {
    expect((await begun('safety', '安全与卫生', true)).map(([code]) => code)).toEqual([
      '9900112345',
      '9900112346',
    ]);
  });

  test.each(TABLE_NAMES)('add nothing to %s when they are imported as they are', async (name) => {
    const imported = await importedTables(await write(name));
    expect(imported.get(name)?.rows).toHaveLength(roster.get(name)?.rows.length ?? 0);
  });
});

test('a table with a cell that cannot be read keeps it as it stands', async () => {
  const text = MINIMAL_BUREAU.get('safety.csv') ?? '';
  const broken = tablesFrom([['safety.csv', text.replace(/,\d{4}-\d{2}-\d{2},/, ',去年秋天,')]]);
  const rows = (await textsOf(await write('safety', broken))).get('安全与卫生') ?? [];
  expect(rows[2]?.[2]).toBe('去年秋天');
});

test('the same tables give the same bytes', async () => {
  expect(await writeTemplate(TABLE_NAMES, { present: whole, hasPrincipals: false })).toEqual(
    await writeTemplate(TABLE_NAMES, { present: whole, hasPrincipals: false }),
  );
});

test('nothing in the workbook says when it was made', async () => {
  const { properties } = await readXlsx(await write('fees'));
  expect(properties?.modified?.toISOString()).toBe('2026-01-01T00:00:00.000Z');
});

test('the sheet that explains says how to write that there is no number', async () => {
  const texts = (await textsOf(await write('fees'))).get('说明') ?? [];
  expect(texts.map((row) => row.slice(0, 2))).toContainEqual(['不收取', '只用在收费标准：这一项不收钱。']);
});
