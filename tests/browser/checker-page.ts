import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser, Page, Request } from 'playwright-core';
import { pageUrl } from './site.ts';

/** A file as a page is given it. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A file of that text. */
export function textFile(name: string, text: string): GivenFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

/** The page of the checker, ready, with what it asked of the network and complained of since. */
export interface OpenChecker {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

export async function openChecker(browser: Browser, width = 1280): Promise<OpenChecker> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, locale: 'zh-CN' });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(pageUrl('/check/'));
  await page.locator('[data-checker][data-ready]').waitFor();
  page.on('request', (request: Request) => requests.push(request.url()));
  return { page, requests, complaints };
}

/** A file of the disk. */
export function diskFile(path: string): GivenFile {
  return { name: basename(path), mimeType: 'text/csv', buffer: readFileSync(path) };
}

/** Hands files over and waits until they are looked through. */
export async function handOver(page: Page, ...files: readonly GivenFile[]): Promise<void> {
  await page.locator('input[type="file"]:not([webkitdirectory])').setInputFiles([...files]);
  await lookedThrough(page);
}

export async function lookedThrough(page: Page): Promise<void> {
  await page.locator('[data-part="progress"] a').waitFor();
}
