/** The places of other programs' templates, as ours. What has no counterpart becomes a question, so that nothing is lost unseen. */

const clientName = '{{client_first_name | there}}';
const myName = '{{my_name}}';

/** Briskine: `{{to.first_name}}`, `{{from.name}}`, Handlebars helpers. */
export function fromBriskine(text: string): string {
  return text.replace(/\{\{\{?\s*([^{}]*?)\s*\}?\}\}/g, (_, inside: string) => {
    if (/^to\b.*name/.test(inside)) return clientName;
    if (/^from\b.*name/.test(inside)) return myName;
    return question(inside.replace(/^[#/]\w+ ?/, ''));
  });
}

/** Text Blaze: `{formtext: name=deadline}`, `{cursor}`, `{clipboard}`; every brace is a command there. */
export function fromTextBlaze(text: string): string {
  return text.replace(/\{\s*([a-z/]+)\s*:?([^{}]*)\}/gi, (_, command: string, rest: string) => {
    if (/^(cursor|note|endnote|\/)/i.test(command)) return '';
    const name = /\bname\s*=\s*([^;]+)/.exec(rest)?.[1];
    return question(name ?? (rest.trim() ? `${command} ${rest.trim()}` : command));
  });
}

/** TextExpander: `%filltext:name=deadline%`, `%fill:deadline%`, `%|`, `%clipboard`. */
export function fromTextExpander(text: string): string {
  return text
    .replace(/%fill(?:text|area|popup|part)?:(?:name=)?([^:%]*)[^%]*%/g, (_, name: string) => question(name))
    .replace(/%clipboard/g, question('clipboard'))
    .replace(/%[|<>]/g, '');
}

function question(words: string): string {
  const asked = words.replace(/[{}|]/g, ' ').replace(/\s+/g, ' ').trim();
  return asked === '' ? '' : `{{ask: ${asked}}}`;
}
