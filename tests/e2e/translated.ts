import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, builtExtension } from './harness/index.ts';

type Texts = Record<string, { message: string }>;

/**
 * A copy of the production build whose English texts are others: a browser in a test speaks English only, whatever it is asked. The
 * caller removes the folder.
 */
export async function translatedExtension(
  name: BrowserName,
  change: (english: Texts) => Texts,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gentle-reminder-translated-'));
  await cp(builtExtension(name), folder, { recursive: true });
  const file = join(folder, '_locales/en/messages.json');
  const texts = JSON.parse(await readFile(file, 'utf8')) as Texts;
  await writeFile(file, JSON.stringify(change(texts)));
  return folder;
}

export async function spanishTexts(): Promise<Texts> {
  return JSON.parse(await readFile('public/_locales/es/messages.json', 'utf8')) as Texts;
}

/** The same words, written from right to left. */
export function fromRightToLeft(english: Texts): Texts {
  return { ...english, textDirection: { message: 'rtl' } };
}
