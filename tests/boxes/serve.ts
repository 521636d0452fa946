import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerFor } from '../e2e/harness/index.ts';

const site = join(process.cwd(), 'dist/boxes/site');
const types: Record<string, string> = { js: 'text/javascript', css: 'text/css' };

/** As strict as a page with an editor can be: only its own files, and no HTML from a string without a policy. */
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/** https://www.upwork.com/boxes/NAME is the page of a box; its script and its chunks lie beside it. */
export const answerBoxes: AnswerFor = (url) => {
  const name = new URL(url).pathname.replace('/boxes/', '');
  const extension = name.split('.')[1];
  if (extension === undefined) {
    const headers = name === 'strict-csp' ? { 'content-security-policy': strict } : {};
    return { status: 200, contentType: 'text/html; charset=utf-8', body: page(name), headers };
  }
  const contentType = types[extension];
  return contentType ? { status: 200, contentType, body: readFileSync(join(site, name)) } : undefined;
};

function page(name: string): string {
  return `<!doctype html><html lang="en"><title>${name}</title><body><script type="module" src="/boxes/${name}.js"></script></body></html>`;
}
