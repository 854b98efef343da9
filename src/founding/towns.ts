import { foldWidth, tidy } from '../dataset/read/width.ts';
import type { Town, Understood } from './answers.ts';

/**
 * The towns of a county, one a line: `城关镇 990207100`, in either order, with any space or comma between. The statistics bureau writes codes
 * with twelve digits, of which the last three are 000 for a town: they are left out. Every line that cannot be read is told.
 */
export function readTowns(text: string, county: string): Understood<readonly Town[]> {
  const lines = text
    .split(/[\n;；]/)
    .map(tidy)
    .filter(Boolean);
  const read = lines.map((line) => readTown(line, county));
  const faults = read.flatMap((one) => ('fault' in one ? one.fault : []));
  if (faults.length > 0) return { fault: faults.join('\n') };
  const towns = read.flatMap((one) => ('value' in one ? one.value : []));
  const twice = towns.find(({ code }, at) => towns.findIndex((one) => one.code === code) !== at);
  if (twice) return { fault: `代码 ${twice.code} 写了两次。请核对，每个乡镇一个代码。` };
  return { value: towns.toSorted((a, b) => (a.code < b.code ? -1 : 1)) };
}

function readTown(line: string, county: string): Understood<Town> {
  const [, digits = ''] = /(?:^|\D)(\d[\d ]*\d)(?:\D|$)/.exec(foldWidth(line)) ?? [];
  const name = tidy(
    line
      .normalize('NFKC')
      .replace(digits, '')
      .replace(/[\s,，、:：]+/g, ' '),
  );
  const fault = (what: string): Understood<Town> => ({ fault: `“${line}”：${what}` });
  if (digits === '' || name === '')
    return fault('一行写一个乡镇（街道），名称、空格、九位代码，例如“城关镇 990207100”。');
  if (!/^[\p{Script=Han}·（）()]+$/u.test(name)) return fault('名称里只写汉字，例如“城关镇”。');
  const code = digits.replaceAll(' ', '').replace(/^(\d{9})000$/, '$1');
  if (!/^\d{9}$/.test(code)) {
    const isVillage = /^\d{12}$/.test(code);
    return fault(
      isVillage
        ? '这是村（社区）的十二位代码。这里只写乡镇（街道）；村以后写进 data/districts.csv。'
        : `乡镇（街道）的代码是九位数字，这里是 ${code.length} 位。`,
    );
  }
  if (!code.startsWith(county))
    return fault(`代码的前六位是 ${code.slice(0, 6)}，不是本县（区）的 ${county}。请核对。`);
  if (code.endsWith('000')) return fault('末三位是 000 的是县（区）自己的代码，不是乡镇的。');
  return { value: { name, code } };
}
