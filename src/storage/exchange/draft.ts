import type { Snippet } from '../../core/model.ts';
import { say } from '../../core/say.ts';

/** A reply as a file gives it, before it has an id and is known to be sound. */
export interface Draft extends Partial<Omit<Snippet, 'title' | 'body'>> {
  title: string;
  body: string;
  /** Where it begins in the file, from 1; undefined where the format has no lines. */
  line?: number;
}

/** The file cannot be read: nothing of it is taken over. */
export class BrokenFile extends Error {
  readonly line: number | undefined;
  constructor(reason: string, line?: number) {
    super(line === undefined ? reason : say('brokenLine', 'Line $1: $2', line, reason));
    this.line = line;
  }
}
