/**
 * Sentences for people that the pure parts make. They stand in English where they are made, each under a name; a surface of the extension
 * gives the translator for its language, and without one, as on the command line, they stay as they are.
 */
type Translate = (name: string, values: readonly string[]) => string;

let translate: Translate | undefined;

/** From now on sentences come from `translator`; what it does not know ("") stays English. */
export function speakWith(translator: Translate | undefined): void {
  translate = translator;
}

/** The sentence `name`, with `$1`, `$2`… replaced by `values`. The English ones are checked against public/_locales/en. */
export function say(name: string, english: string, ...values: (string | number)[]): string {
  const texts = values.map(String);
  return (
    translate?.(name, texts) || english.replace(/\$(\d)/g, (_, at: string) => texts[Number(at) - 1] ?? '')
  );
}

/** The name of a sentence that is told by data, such as the kind of a concern: `silence_not_English`. */
export function nameOf(group: string, item: string): string {
  return `${group}_${item.replace(/\W+/g, '_')}`;
}
