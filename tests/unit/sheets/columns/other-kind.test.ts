import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const TWO = rosterOf(
  ['9900000001', '云溪县第一幼儿园', '990101002'],
  ['9900000002', '石门镇童乐幼儿园', '990101003'],
);

/** What is said of a sheet that is not read: nothing else may be. */
async function saidOf(name: string, csv: string): Promise<readonly string[]> {
  const { reading, asked } = await trial({ [name]: csv }, TWO);
  expect([reading.rows, asked]).toEqual([[], []]);
  return reading.dropped.map(({ kind, text }) => `${kind} ${text}`);
}

describe('a sheet of another kind', () => {
  it('is named as a list of children where a row is a child, whatever else it has', async () => {
    expect(
      await saidOf(
        '大班.csv',
        '2026年秋季大班幼儿花名册,,,,,,\n序号,幼儿姓名,性别,身份证号,家长姓名,联系电话,家庭住址\n1,王一一,女,99010120200305002X,王二,19900001111,云溪镇\n2,李三三,男,990101202004050017,李四,19900002222,石门镇',
      ),
    ).toEqual(['工作表 像是幼儿名单（2 行），不像是幼儿园的表：没有读']);
  });

  it('is named as a list of staff, also where each row names the kindergarten', async () => {
    expect(
      await saidOf(
        '师资.csv',
        '园名,姓名,性别,学历,职称,教师资格证编号\n第一幼儿园,王一一,女,本科,二级,2020990001\n第一幼儿园,李三三,女,专科,三级,2020990002',
      ),
    ).toEqual(['工作表 像是教职工名单（2 行），不像是幼儿园的表：没有读']);
  });

  it('is one of persons by identity numbers under a head that says nothing', async () => {
    expect(
      await saidOf(
        '表.csv',
        '序号,名称,号码,备注\n1,王一一,99010120200305002X,\n2,李三三,990101202004050017,',
      ),
    ).toEqual(['工作表 像是个人名单（2 行），不像是幼儿园的表：没有读']);
  });

  it('is named by its matter where the contract has no table for that, and nothing of it is asked', async () => {
    expect(
      await saidOf(
        '资助.csv',
        '2025年秋季家庭经济困难幼儿资助情况统计表,,,,\n序号,幼儿园,受助人数,资助标准（元/人·年）,资助金额（元）\n1,第一幼儿园,12,1000,12000\n2,童乐幼儿园,4,1000,4000',
      ),
    ).toEqual(['工作表 像是幼儿资助的表，本站没有这一类数据：没有读']);
    expect(
      await saidOf('培训.csv', '2026年园长教师培训一览表,,\n园名,参训人次,培训内容\n第一幼儿园,12,师德'),
    ).toEqual(['工作表 像是教师培训的表，本站没有这一类数据：没有读']);
  });

  it('is read where its title names a matter of the contract too', async () => {
    const { rows } = await trial(
      { 'a.csv': '家庭经济困难幼儿减免前后收费标准公示表,\n园名,保教费（元/月）\n第一幼儿园,400' },
      TWO,
    );
    expect(rows('fees').map(({ amount }) => amount)).toEqual(['400']);
  });

  it('is read where it has what a list of kindergartens has, whatever its title adds', async () => {
    const { rows } = await trial({
      'a.csv':
        '幼儿园玩教具配备及基本信息统计表,,,,\n标识码,园名,办园性质,举办者,占地面积（㎡）\n9900000001,云溪县第一幼儿园,公办,教育局,3000\n9900000002,石门镇中心幼儿园,公办,教育局,2000',
    });
    expect(rows('kindergartens').map(({ siteArea }) => siteArea)).toEqual(['3000', '2000']);
  });

  it('counts every row of persons', async () => {
    const { reading } = await trial({
      'a.csv': '序号,姓名,性别,出生年月\n1,王一一,女,2020.3\n2,李三三,男,2020.4',
    });
    expect(reading.persons).toBe(2);
  });

  it('is named where the schools are of another kind', async () => {
    const said = ['工作表 像是别的学校的表，不像是幼儿园的表：没有读'];
    expect(
      await saidOf(
        '中学.csv',
        '2026年全县初中基本情况,,,\n学校名称,班数,学生数,教职工数\n云溪中学,18,900,80\n石门镇初级中学,12,500,52',
      ),
    ).toEqual(said);
    expect(
      await saidOf('小学.csv', '学校,一年级人数,二年级人数,合计\n云溪镇一小,90,88,178\n云溪镇二小,40,38,78'),
    ).toEqual(said);
  });

  it('is asked about, once, where nothing in it speaks of kindergartens', async () => {
    const { reading, questions } = await trial(
      { '采购.csv': '名称,单位,数量,单价,金额\n大米,斤,100,3,300\n鸡蛋,斤,50,5,250' },
      TWO,
    );
    expect(reading.rows).toEqual([]);
    expect(questions.map(({ kind, question }) => [kind, question])).toEqual([
      ['sheet', '工作表“采购.csv”不像是幼儿园的表，要不要导入？请答“是”或“否”。'],
    ]);
  });
});

describe('a sheet of kindergartens', () => {
  it('may have the name, sex and degree of the principal', async () => {
    const { rows, reading } = await trial(
      {
        'a.csv':
          '幼儿园基本信息表,,,,,,\n标识码,园名,办园性质,举办者,园长,,地址\n,,,,姓名,性别,\n9900000001,云溪县第一幼儿园,公办,教育局,王一一,女,文昌路1号',
      },
      TWO,
    );
    expect(rows('kindergartens')).toMatchObject([{ code: '9900000001', address: '文昌路1号' }]);
    expect(reading.persons).toBe(2);
  });

  it('may have a class a row, with the name of its teacher', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '2026年秋季班级统计（截至2026年9月5日）,,,\n园名,班级,人数,教师姓名\n第一幼儿园,小一班,25,王一一\n第一幼儿园,小二班,24,李三三',
      },
      TWO,
    );
    expect(rows('classes').map(({ className, children }) => [className, children])).toEqual([
      ['小一班', '25'],
      ['小二班', '24'],
    ]);
  });

  it('may call them by short names that only the table knows', async () => {
    const { rows, asked } = await trial({ '统计.csv': '单位,占地面积\n童乐,720\n' }, TWO);
    expect(asked).toEqual([]);
    expect(rows('kindergartens')).toEqual([{ code: '9900000002', siteArea: '720' }]);
  });

  it.each(['评分说明', '等次标准', '代码对照表'])(
    'that explains the worksheet beside it is left out: %s',
    async (name) => {
      const { asked, reading } = await trial(
        {
          '年检.xlsx': [
            {
              name: '结果',
              rows: [
                ['2026年幼儿园年检结果', '', ''],
                ['园名', '年检结论', '年检日期'],
                ['第一幼儿园', '合格', '2026-06-18'],
                ['童乐幼儿园', '合格', '2026-06-18'],
              ],
            },
            {
              name,
              rows: [
                ['序号', '得分', '等次'],
                ['1', '90', '优秀'],
                ['2', '80', '良好'],
                ['3', '70', '合格'],
              ],
            },
          ],
        },
        TWO,
      );
      expect(asked.filter((one) => one.includes('工作表'))).toEqual([]);
      expect(reading.dropped.map(({ text }) => text)).toContain(`${name}：只是说明，没有读`);
    },
  );
});
