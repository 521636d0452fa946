import { painted, type Tab } from './harness/index.ts';

export interface Visits {
  /** Nodes that were asked for anything. */
  nodes: number;
  /** Messages that one of these nodes belongs to. */
  items: number;
  /** Searches that begin outside of a message: the browser walks the page for them. */
  searches: number;
}

interface Counter {
  take(): Visits;
}

/** Counts from now on which nodes of the page are looked at by observers and frames that are asked for later. */
export async function installCounter(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const closest = Element.prototype.closest;
    const state = { counting: false, searches: 0, nodes: new Set<Node>(), items: new Set<Element>() };
    const visit = (node: unknown, name: string) => {
      if (!state.counting || !(node instanceof Node)) return;
      state.nodes.add(node);
      const element = node instanceof Element ? node : node.parentElement;
      const item = element && closest.call(element, '.up-d-story-item');
      if (item) state.items.add(item);
      else if (name.startsWith('querySelector')) state.searches++;
    };
    for (const { prototype } of [Node, Element, Document, CharacterData, HTMLElement]) {
      for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
        const { value, get } = descriptor;
        if (name === 'constructor' || name === 'parentElement' || !descriptor.configurable) continue;
        if (typeof value === 'function') {
          descriptor.value = function (this: unknown, ...args: unknown[]) {
            visit(this, name);
            return value.apply(this, args);
          };
        } else if (get) {
          descriptor.get = function (this: unknown) {
            visit(this, name);
            return get.call(this);
          };
        } else continue;
        Object.defineProperty(prototype, name, descriptor);
      }
    }
    const counted =
      <A extends unknown[]>(callback: (...args: A) => void) =>
      (...args: A) => {
        state.counting = true;
        try {
          callback(...args);
        } finally {
          state.counting = false;
        }
      };
    const frame = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => frame(counted(callback));
    const Observer = window.MutationObserver;
    window.MutationObserver = class extends Observer {
      constructor(callback: MutationCallback) {
        super(counted(callback));
      }
    };
    const counter: Counter = {
      take() {
        const visits = { nodes: state.nodes.size, items: state.items.size, searches: state.searches };
        Object.assign(state, { searches: 0, nodes: new Set(), items: new Set() });
        return visits;
      },
    };
    Object.assign(window, { __visits: counter });
  });
}

/** Makes a change in the page and counts which nodes were looked at until it has settled. */
export async function visitsFor(tab: Tab, change: () => void): Promise<Visits> {
  const take = async () => {
    await painted(tab);
    return tab.evaluate(() => (window as unknown as { __visits: Counter }).__visits.take());
  };
  await take();
  await tab.evaluate(change);
  return take();
}
