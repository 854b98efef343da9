import type { SummedIndicator } from '../indicator.ts';
import { both, safetyShare } from './safety-share.ts';

/** 一键报警和视频监控安装率: kindergartens whose newest safety check of the school year says yes, of those checked. */
export const safetyAlarmVideo: SummedIndicator = {
  id: 'safety-alarm-video',
  name: '一键报警和视频监控安装率',
  alsoCalled: ['一键报警和监控安装率'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['safety'],
  formula: '两项都已安装的幼儿园数 ÷ 有检查记录的幼儿园数 × 100%',
  citation: '本地实施方案',
  contribute: safetyShare((check) => both(check.alarm, check.video)),
};
