import { relative } from 'node:path';
import type { ReportPlaces } from '../dataset/report.ts';
import type { Folders } from '../publication/folder.ts';

/** Files as seen from the folder the command was started in. */
export function placesOf({ dataDir, contentDir }: Folders): ReportPlaces {
  const [data, content] = [fromHere(dataDir), fromHere(contentDir)];
  return (file) =>
    file.startsWith('content/') ? below(content, file.slice('content/'.length)) : below(data, file);
}

function fromHere(folder: string): string {
  return relative(process.cwd(), folder).replaceAll('\\', '/');
}

function below(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}
