import { describe, expect, it } from 'vitest';
import { FOUR, trial } from '../reading.ts';

const ALL =
  '云溪县幼儿园名册\n园名,标识码,地址,建园年份\n第一幼儿园,9900000001,前街1号,1988\n阳光幼儿园,9900000002,后街2号,2014\n小太阳幼儿园,9900000003,西街3号,2009';

/** 小区配套园 and 移交状态 of each kindergarten, as a list and one of residential ones tell them. */
async function told(title: string, note: string, rows = '1,海棠苑,阳光幼儿园,已移交,') {
  const read = await trial(
    {
      '名册.csv': ALL,
      '配套园.csv': `${title}\n序号,小区名称,配套幼儿园,产权移交情况,备注\n${rows}\n2,江畔苑,中心幼儿园,未移交,\n${note}`,
    },
    FOUR,
  );
  const saidOf = (code: string): string =>
    read
      .rows('kindergartens')
      .filter((row) => row['code'] === code)
      .flatMap(({ residential, transferStatus }) =>
        residential === undefined && transferStatus === undefined ? [] : [`${residential} ${transferStatus}`],
      )
      .join('；');
  return ['9900000001', '9900000002', '9900000003'].map(saidOf);
}

describe('a list of residential kindergartens', () => {
  it.each([
    '城镇小区配套幼儿园一览（全县共2所）',
    '云溪县小区配套园移交情况表',
    '2026年住宅小区配建幼儿园名单',
  ])('tells that who stands in it is one: %s', async (title) => {
    expect(await told(title, '')).toEqual(['', '是 已移交', '']);
  });

  it.each(['非小区配套幼儿园名单', '小区配套幼儿园排查摸底表', '云溪县幼儿园是否小区配套情况表'])(
    'is none by another title: %s',
    async (title) => {
      expect(await told(title, '')).toEqual(['', 'undefined 已移交', '']);
    },
  );

  it('tells nothing of a row whose remark doubts it', async () => {
    expect(await told('小区配套幼儿园名单', '', '1,海棠苑,阳光幼儿园,已移交,不属于配套园，待核实')).toEqual([
      '',
      'undefined 已移交',
      '',
    ]);
  });

  it.each([
    '注：名单以外的幼儿园不属于小区配套园。',
    '说明：未列入本表的幼儿园均非小区配套园',
    '其余幼儿园均不是小区配套幼儿园。',
  ])('tells by a note that the others are none: %s', async (note) => {
    expect(await told('小区配套幼儿园名单', note)).toEqual(['否 不适用', '是 已移交', '否 不适用']);
  });

  it.each(['注：其余幼儿园是否属于小区配套园另行核实。', '注：名单以外的配套园正在办理移交。'])(
    'tells nothing of the others by another note: %s',
    async (note) => {
      expect(await told('小区配套幼儿园名单', note)).toEqual(['', '是 已移交', '']);
    },
  );

  it('lets the others wait while it is asked who stands in it', async () => {
    expect(
      await told(
        '小区配套幼儿园名单',
        '注：名单以外的幼儿园不属于小区配套园。',
        '1,海棠苑,阳关幼儿园,已移交,',
      ),
    ).toEqual(['? ?', '? ?', '? ?']);
  });
});
