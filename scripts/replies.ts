// Writes docs/replies.md, every reply as a new user would insert it; with --check, says whether the file is current.
import { readFileSync, writeFileSync } from 'node:fs';
import { repliesPage } from './replies-page.ts';

const file = new URL('../docs/replies.md', import.meta.url);
const page = repliesPage();
if (!process.argv.includes('--check')) writeFileSync(file, page);
else if (readFileSync(file, 'utf8') !== page) {
  console.error('docs/replies.md is not current: run `npm run replies`.');
  process.exitCode = 1;
}
