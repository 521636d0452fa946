import type { HelpLink, Snippet } from '../model.ts';

/** Something that the library holds and finds: a reply or a link. */
export type Entry =
  | { id: string; kind: 'reply'; reply: Snippet }
  | { id: string; kind: 'link'; link: HelpLink };

export function entriesOf(snippets: readonly Snippet[], links: readonly HelpLink[]): Entry[] {
  return [
    ...snippets.map((reply): Entry => ({ id: `reply:${reply.id}`, kind: 'reply', reply })),
    ...links.map((link): Entry => ({ id: `link:${link.id}`, kind: 'link', link })),
  ];
}
