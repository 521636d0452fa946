import { say } from '../../core/say.ts';
import { BrokenFile } from './draft.ts';

/**
 * What a JSON text holds.
 * @throws BrokenFile with the line of the fault
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    throw new BrokenFile(
      say('fileJson', 'this is not valid JSON ($1).', reasonIn(message)),
      lineIn(message, text),
    );
  }
}

/** Chromium says "at position N", sometimes "(line L column C)"; Firefox "at line L column C"; the end of the text has no place. */
function lineIn(message: string, text: string): number {
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  const upTo = position ? text.slice(0, Number(position)) : text.trimEnd();
  return upTo.split('\n').length;
}

function reasonIn(message: string): string {
  return message
    .replace(/^JSON\.parse: /, '')
    .replace(/,? ?\.{3}[\s\S]*is not valid JSON$/, '')
    .replace(/ (in JSON )?at (position|line)[\s\S]*$/, '');
}
