// 从网站取数据包：先取 datapackage.json，再取它列出的表，逐个核对字节数和校验值。
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** 同时取几个局。 */
const AT_ONCE = 8;

/**
 * 各局的包，取到的 packages 和没有算进的 faults。文件放在文件夹 into 里，一个局一个子文件夹。只取 tables 里的表；
 * day 以哪一天为准，不给的，以包的更新日为准。包里没有的表在 without 里：没有表不等于没有这类事情；
 * held 是整所园都扣下来核对的有几所，它们不在任何一个答案里。两个包说的是同一个区划的，后一个不算。
 */
export async function fetchPackages(addresses, { into, tables, day }) {
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < addresses.length) {
      const at = next++;
      const address = addresses[at].replace(/\/?$/, '/');
      results[at] = await fetchPackage(address, { into: join(into, String(at)), tables, day }).catch(
        (error) => ({ address, fault: error instanceof Error ? error.message : String(error) }),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const byRegion = new Map();
  const faults = [];
  for (const result of results) {
    const { address, region, fault } = result;
    const before = byRegion.get(region);
    if (fault !== undefined) faults.push({ address, fault });
    else if (before) faults.push({ address, fault: `区划代码 ${region} 与 ${before.address} 的相同` });
    else byRegion.set(region, result);
  }
  return { packages: [...byRegion.values()], faults };
}

async function fetchPackage(address, { into, tables, day }) {
  const description = new TextDecoder().decode(await get(new URL('datapackage.json', address)));
  const { settings, resources, contributors, updatedOn, dataUntil, commit } = parsed(description);
  if (!settings?.regionCode)
    throw new Error('datapackage.json 没有写 settings.regionCode，不知道是哪个局的；那个网站的程序要升级');
  const speaksFor = day ?? updatedOn ?? dataUntil;
  if (!speaksFor) throw new Error('datapackage.json 没有写数据更新到哪一天，请用 --day 指定');
  await mkdir(into);
  const files = new Map();
  for (const { name, path, bytes, hash, schema, underReview } of resources) {
    if (!tables.includes(name)) continue;
    const content = await get(new URL(path, address));
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    if (content.length !== bytes || digest !== hash)
      throw new Error(
        `${path} 的字节数或校验值与 datapackage.json 写的不符；那个网站正在发布的话，过一会儿再取`,
      );
    const file = join(into, `${name}.csv`);
    await writeFile(file, content);
    files.set(name, { file, schema, underReview });
  }
  const told = { region: settings.regionCode, name: contributors[0].title, address, day: speaksFor, commit };
  const held = resources.find(({ name }) => name === 'kindergartens')?.rowsUnderReview ?? 0;
  const lacking = { without: tables.filter((name) => !files.has(name)), held };
  return { ...told, ...lacking, settings, tables: files };
}

function parsed(description) {
  try {
    return JSON.parse(description);
  } catch {
    throw new Error('datapackage.json 的位置上不是 JSON，地址可能写错了');
  }
}

/** 一个网址的内容。 */
export async function get(url) {
  const response = await fetch(url).catch((error) => {
    throw new Error(`取不到 ${url.href}（${error.cause?.code ?? error.message}）`);
  });
  if (!response.ok) throw new Error(`取不到 ${url.href}（${response.status}）`);
  return new Uint8Array(await response.arrayBuffer());
}
