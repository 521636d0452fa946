import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const targets = ['chrome', 'firefox'] as const;
const filesOf = (dir: string) => readdirSync(dir, { recursive: true, encoding: 'utf8' });
const manifestOf = (target: string) => JSON.parse(readFileSync(`dist/${target}/manifest.json`, 'utf8'));

test.each(targets)('dist/%s asks for little and shows nothing to the page', (target) => {
  const manifest = manifestOf(target);
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.permissions).toEqual(['storage']);
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.optional_permissions).toBeUndefined();
  expect(manifest.content_scripts).toHaveLength(1);
  const [script] = manifest.content_scripts;
  expect(script.js).toHaveLength(1);
  expect(script.all_frames).toBe(true);
  expect(script.matches).toEqual([
    'https://www.upwork.com/ab/messages*',
    'https://www.upwork.com/messages*',
    'https://www.upwork.com/nx/proposals/*',
    'https://www.upwork.com/ab/proposals/*',
  ]);
  expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
});

test.each(targets)('the content script of dist/%s is one file that loads nothing', (target) => {
  const [file] = manifestOf(target).content_scripts[0].js;
  const source = readFileSync(join('dist', target, file), 'utf8');
  expect(source.match(/\bimport\s*\(|\bimport\s*["'{]/)?.[0]).toBeUndefined();
});

test.each(targets)('nothing in dist/%s can reach a network or run text as code', (target) => {
  for (const file of filesOf(`dist/${target}`).filter((name) => /\.(js|html)$/.test(name))) {
    const source = readFileSync(join('dist', target, file), 'utf8');
    const found = source.match(
      /(?<![.\w$])fetch\s*\((?![^()]*\)\s*\{)|\b(?:window|self|globalThis)\.fetch|XMLHttpRequest|WebSocket|sendBeacon|EventSource|\beval\s*\(|new Function\b/,
    );
    expect(found?.[0], file).toBeUndefined();
    expect(/<script[^>]+src=["']https?:/.test(source), file).toBe(false);
  }
});

test('web-ext finds no error in dist/firefox', () => {
  const { stdout } = spawnSync(
    'npx',
    ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--output', 'json'],
    {
      encoding: 'utf8',
    },
  );
  const { errors, summary } = JSON.parse(stdout);
  expect(errors).toEqual([]);
  expect(summary.errors).toBe(0);
});
