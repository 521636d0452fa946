import type { Abbreviation } from '../core/status.ts';
import { findComposeBox } from '../upwork/composer.ts';
import { type TypedWord, typedWord } from '../upwork/typed-word.ts';

/** The list that ";" opens in the compose box. */
export interface AbbreviationList {
  /** What fits what was typed so far, the chosen one first; empty: no list. */
  fitting(): readonly Abbreviation[];
  /** The key may be for the list: Tab takes the first, Down goes on to the next, Escape closes. False: it is not. */
  takes(event: KeyboardEvent): boolean;
  choose(id: string): void;
}

const most = 6;

/**
 * Follows what is typed after a ";" in the compose box. `take` gets the chosen entry after its ";word" has been selected.
 * Never while an input method composes; Enter stays the page's own.
 */
export function createAbbreviationList(
  doc: Document,
  known: () => readonly Abbreviation[],
  take: (id: string) => void,
  onChange: () => void,
  signal: AbortSignal,
): AbbreviationList {
  let typed: TypedWord | undefined;
  let matches: readonly Abbreviation[] = [];

  const set = (word: TypedWord | undefined) => {
    const had = matches.length > 0;
    typed = word;
    matches = word ? matching(known(), word.word) : [];
    if (had || matches.length > 0) onChange();
  };
  const look = () => {
    const box = findComposeBox(doc);
    set(box && typedWord(box));
  };
  const choose = (id: string) => {
    typed?.select();
    set(undefined);
    take(id);
  };

  doc.addEventListener(
    'input',
    (event) => {
      const { data, isComposing } = event as InputEvent;
      // A keystroke costs nothing here but while a ";word" is being typed.
      if (!isComposing && (data === ';' || matches.length > 0)) look();
    },
    { capture: true, passive: true, signal },
  );
  doc.addEventListener('pointerdown', () => matches.length > 0 && look(), { passive: true, signal });

  return {
    fitting: () => matches,
    choose,
    takes(event) {
      const [first, ...rest] = matches;
      if (!first || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return false;
      if (event.key === 'Tab' && !event.shiftKey) choose(first.id);
      else if (event.key === 'Escape') set(undefined);
      else if (event.key === 'ArrowDown') {
        matches = [...rest, first];
        onChange();
      } else return false;
      return true;
    },
  };
}

function matching(all: readonly Abbreviation[], word: string): readonly Abbreviation[] {
  const typed = word.toLowerCase();
  const begins = all.filter(({ name }) => name.toLowerCase().startsWith(typed));
  return begins.toSorted((a, b) => a.name.length - b.name.length).slice(0, most);
}
