import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** That no site was made, and the one that stood there stands. */
export function keptMessage(outDir: string): string {
  const reason = '没有生成网站。';
  return existsSync(outDir) ? `${reason}${shown(outDir)} 里原来的网站没有改动。\n` : `${reason}\n`;
}

export function leftMessage(folder: string): string {
  return `原来的网站里有不是本程序写的文件，没有删除，还在 ${folder} 里：请把要留的移走，再删除 ${folder}。\n`;
}

/** A folder as the reader names it: from where the command was started, where it lies below. */
export function shown(folder: string): string {
  const way = relative(process.cwd(), folder);
  return (way === '' || way.startsWith('..') ? folder : way) + sep;
}
