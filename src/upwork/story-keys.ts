import type { Story } from './messages.ts';

const prefix = 'item_';

/** Keys of the items: the page's own ids where there are any, else one for each node, good as long as the node is. */
export class StoryKeys {
  private readonly anonymous = new WeakMap<Element, string>();
  private count = 0;

  keyOf(element: Element, story: Story): string {
    if (story.id) return story.id;
    const key = this.anonymous.get(element) ?? `${prefix}${++this.count}`;
    this.anonymous.set(element, key);
    return key;
  }
}

/** The item has no id of its own: once its node is gone, nothing tells it again. */
export function isAnonymous(key: string): boolean {
  return key.startsWith(prefix);
}
