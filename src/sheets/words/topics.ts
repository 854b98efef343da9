import type { TableName } from '../../dataset/index.ts';

/** What a title speaks of; the first that fits. */
export const TOPIC_WORDS: readonly (readonly [RegExp, TableName])[] = [
  [/指导价|限价|基准价|收费标准上限/, 'fee_caps'],
  [/目录清单/, 'fee_catalogue'],
  [/免(?:收)?(?:保育教育|保教)费|免除保教/, 'fee_waivers'],
  [/收费|价格公示|保教费|伙食费/, 'fees'],
  [/普惠性?.*(?:认定|名单|名册|补助|奖补)|认定.*普惠/, 'recognitions'],
  [/帮扶|结对(?!医)/, 'support_pairs'],
  [/处罚|通报/, 'penalties'],
  [/变更备案|备案变更|人员变更/, 'filings'],
  [/更名|沿革|曾用名|更码/, 'former_codes'],
  [/安全|三防|安防|卫生/, 'safety'],
  [/招生/, 'enrolment'],
  [/等级|星级|评估|督导|年检|年度检查|定级|评定|类级|级类/, 'assessments'],
  [/教职工|教职员工|教师|师资|人员配备|岗位/, 'staffing'],
  [/班级|分班|开班|班数|在园幼儿|幼儿数|在园人数|学生数|班额/, 'classes'],
  [/经费|收支|财务|决算/, 'finance'],
  [/学位建设|建设项目|项目(?:清单|表|进度)|新建改扩建|配套园建设/, 'projects'],
  [/分园|园区/, 'campuses'],
  [/适龄人口|人口/, 'population'],
  [/基本情况|基本信息|一览表|名录|花名册|台账|通讯录|电话|名单/, 'kindergartens'],
];
