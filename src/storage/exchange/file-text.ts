import { say } from '../../core/say.ts';
import { BrokenFile } from './draft.ts';

const mostBytes = 5_000_000;

/**
 * The text of a file: UTF-8, or UTF-16 with its mark, as spreadsheets write it.
 * @throws BrokenFile when it is empty, too large or no text
 */
export function textOfFile(bytes: Uint8Array<ArrayBuffer>): string {
  if (bytes.length > mostBytes)
    throw new BrokenFile(say('fileHuge', 'this file is larger than 5 MB, which no library of replies is.'));
  const text = decoded(bytes).replace(/^\uFEFF/, '');
  if (text.includes('\0')) throw new BrokenFile(say('fileBinary', 'this is not a text file.'));
  if (text.trim() === '') throw new BrokenFile(say('fileEmpty', 'this file is empty.'));
  return text;
}

function decoded(bytes: Uint8Array<ArrayBuffer>): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Older spreadsheets on Windows write their own code page; every byte sequence is valid in it.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
