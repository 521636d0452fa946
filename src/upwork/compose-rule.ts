const inMessage =
  '[id^="story_"], .up-d-story-item, .up-d-story, [data-test="story-container"], .story-panel';
const rules = [
  ':is(.up-d-composer, .composer-container, .composer) [contenteditable="true"]',
  '.tiptap.ProseMirror[contenteditable="true"]',
  '[role="textbox"][contenteditable="true"]',
  '[class*="composer"] textarea',
];

/** Number of the rule that finds the compose box, counted from 1; 0: none does. */
export function composeRuleOf(doc: Document): number {
  return (
    1 + rules.findIndex((rule) => [...doc.querySelectorAll(rule)].some((box) => !box.closest(inMessage)))
  );
}
