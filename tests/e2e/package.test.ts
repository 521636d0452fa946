import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaintsOf } from '../../scripts/package/lint.ts';
import { build, type Package, packagesOf } from '../../scripts/package/make.ts';
import { answer } from '../rooms/serve.ts';
import { draft, rooms, sends } from './harness/demo-room.ts';
import { browserNames, chips, clickInPanel, launch, until } from './harness/index.ts';

const scratch = mkdtempSync(join(tmpdir(), 'gentle-reminder-packages-'));
let packages: Package[];
beforeAll(() => {
  packages = packagesOf('.');
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function packaged(suffix: string): Package {
  const found = packages.find(({ name }) => name.endsWith(suffix));
  if (!found) throw new Error(`No package ends in ${suffix}`);
  return found;
}

function unpack({ name, bytes }: Package): string {
  const folder = join(scratch, name.replace(/\.\w+$/, ''));
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

test('the packages hold what a store asks for, and nothing of the workshop', () => {
  for (const suffix of ['chrome.zip', 'firefox.xpi']) {
    const names = Object.keys(unzipSync(packaged(suffix).bytes));
    expect(names).toContain('manifest.json');
    expect(names).toContain('third-party-notices.txt');
    expect(names.filter((name) => /\.(map|ts|tsx|env)$|node_modules|tests\//.test(name))).toEqual([]);
  }
  const sources = Object.keys(unzipSync(packaged('source.zip').bytes));
  for (const name of ['BUILD.md', 'package-lock.json', 'src/content/main.ts', 'LICENSE']) {
    expect(sources).toContain(name);
  }
  expect(sources.filter((name) => /^(node_modules|dist|\.git)\//.test(name))).toEqual([]);
});

test('the source package, built in another folder, gives the same files byte for byte', () => {
  const folder = unpack(packaged('source.zip'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  build(folder);
  const hashes = (all: readonly Package[]) => all.map(({ name, sha256 }) => [name, sha256]);
  expect(hashes(packagesOf(folder))).toEqual(hashes(packages));
});

test('addons-linter finds no error, and no warning of our own making', () => {
  expect(complaintsOf(unpack(packaged('firefox.xpi')))).toEqual([]);
});

describe.each(browserNames)('the unpacked package in %s', (name) => {
  test('loads, and does the main job', async () => {
    const suffix = name === 'chromium' ? 'chrome.zip' : 'firefox.xpi';
    const browser = await launch(name, { extension: unpack(packaged(suffix)), answer });
    try {
      const tab = await browser.newTab();
      await tab.goto(rooms.bookkeeper);
      await chips(tab, (found) => found.length > 0, 'chips');
      await clickInPanel(tab, /^Insert reply/);
      await until(() => draft(tab), 'the reply in the compose box');
      expect(await sends(tab)).toEqual([]);
      expect(browser.strayRequests()).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
