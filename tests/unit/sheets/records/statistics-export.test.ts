import { describe, expect, it } from 'vitest';
import { NOBODY, rosterOf, type Trial, trial } from '../reading.ts';

const HEAD = '标识码,学校名称,举办者类型,举办者,属地代码,属地名称,驻地城乡类型,区号,办公电话,占地面积,备注\n';

const list = (rows: string, between = ''): Promise<Trial> =>
  trial({ '导出.csv': `幼儿园基本信息导出\n${HEAD}${between}${rows}` }, NOBODY);

const column = ({ rows }: Trial, key: string) => rows('kindergartens').map((row) => row[key]);

const FIRST =
  '9900000001,云溪镇中心幼儿园,县级教育部门,云溪县教育局,990101002,云溪镇,121-镇中心区,0916,5220010,2400,\n';
const SECOND =
  '9900000002,石门镇小鹿幼儿园,民办,云溪县小鹿教育有限公司,990101003,石门镇,210-乡中心区,0916,0916-5220011,1800,\n';

describe('a list exported by a system of statistics', () => {
  it('has the names of its columns, and their units, below the head', async () => {
    const read = await list(
      FIRST + SECOND,
      'XXBSM,XXMC,JBZLX,JBZ,SDDM,SDMC,CXLX,QH,BGDH,ZDMJ,BZ\n,,,,,,,,,平方米,\n',
    );
    expect(column(read, 'code')).toEqual(['9900000001', '9900000002']);
    expect(column(read, 'siteArea')).toEqual(['2400', '1800']);
    expect(read.asked.filter((text) => /[A-Z]{2}|平方米/.test(text))).toEqual([]);
  });

  it('has the number of a code before it, and the code of the town in a column', async () => {
    const read = await list(FIRST + SECOND);
    expect(column(read, 'settlement')).toEqual(['镇区', '乡村']);
    expect(column(read, 'district')).toEqual(['990101002', '990101003']);
  });

  it('says who runs each beside what kind of sponsor that is', async () => {
    const read = await list(FIRST + SECOND);
    expect(column(read, 'sponsorType')).toEqual(['教育部门', '民办']);
    expect(column(read, 'sponsorName')).toEqual(['云溪县教育局', '云溪县小鹿教育有限公司']);
  });

  it('has the area code in a column of its own; where that is empty, the number is asked', async () => {
    const read = await list(FIRST + SECOND.replace('0916,0916-5220011', ',5220011'));
    expect(column(read, 'phone')).toEqual(['0916-5220010', '?']);
    expect(column(await list(FIRST + SECOND), 'phone')).toEqual(['0916-5220010', '0916-5220011']);
  });

  it('asks whether one is open that is to be closed', async () => {
    const read = await list(FIRST + SECOND.replace(/,\n$/, ',拟注销\n'));
    expect(column(read, 'status')).toEqual(['在办', '?']);
    expect(column(await list(FIRST + SECOND.replace(/,\n$/, ',租用\n')), 'status')).toEqual(['在办', '在办']);
  });

  it('says of all kindergartens of the county that none has a bus, and of some of them nothing', async () => {
    const read = await list(`${FIRST}${SECOND}注：1.全县幼儿园均为全日制，均无校车。\n`);
    expect(column(read, 'serviceForm')).toEqual(['全日制', '全日制']);
    expect(column(read, 'schoolBus')).toEqual(['否', '否']);
    const some = await list(`${FIRST}${SECOND}注：1.全县农村幼儿园均无校车。\n`);
    expect(column(some, 'schoolBus')).toEqual([undefined, undefined]);
  });
});

describe('a sheet of the teachers alone', () => {
  const teachers = (title: string): Promise<Trial> =>
    trial(
      {
        '学历.csv': `${title}（2026年9月1日）\n标识码,幼儿园,专任教师,按学历分,,学前教育专业毕业\n,,,本科毕业,专科毕业,\n9900000001,梧桐幼儿园,8,5,3,6\n`,
      },
      rosterOf(['9900000001', '云溪县梧桐幼儿园']),
    );

  it('tells also their subjects, whatever its title joins', async () => {
    const { rows } = await teachers('专任教师学历、专业情况');
    expect(rows('staffing')[0]).toMatchObject({ bachelor: '5', college: '3', preschoolMajor: '6' });
  });

  it('is not one of other staff too', async () => {
    const { rows } = await teachers('专任教师、保育员学历情况');
    expect(rows('staffing')[0]?.['bachelor']).not.toBe('5');
  });
});

describe('混合 below a head of classes and children', () => {
  it('is the age of classes of several ages', async () => {
    const { rows } = await trial(
      {
        '班数.csv':
          '2026—2027学年班数和在园幼儿数（2026年9月1日）\n标识码,幼儿园,班数（个）,,在园人数（人）,\n,,大,混合,大,混合\n9900000001,梧桐幼儿园,1,2,28,41\n',
      },
      rosterOf(['9900000001', '云溪县梧桐幼儿园']),
    );
    expect(
      rows('classes').map(({ ageGroup, classCount, children }) => [ageGroup, classCount, children]),
    ).toEqual([
      ['大班', '1', '28'],
      ['混龄', '2', '41'],
    ]);
  });
});
