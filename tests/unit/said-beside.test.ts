import { describe, expect, test } from 'vitest';
import { asksMore, kindWord } from '../../src/core/said-beside.ts';

describe('something nice about the work', () => {
  test.each([
    ['Great work on the newsletter! Could you', "I'm glad you like the newsletter! "],
    ['Also the new banners are super, thanks!', "I'm glad you like the banners! "],
    ['The landing page looks fantastic btw!!', "I'm glad you like the landing page! "],
    ['Hi! Loved your cover letter. We run', "I'm glad you like my cover letter! "],
    ['Thanks, looks nice. From Monday', "I'm glad you like the work! "],
    ['The work is perfect, thank you so much!', "I'm glad you like the work! "],
    ["The page isn't great yet.", ''],
    ['Make sure the report is good.', ''],
    ["I'd like the report by Friday.", ''],
    ['The deadline is Monday.', ''],
  ])('“%s”: %s', (text, word) => {
    expect(kindWord(text)).toBe(word);
  });
});

describe('another question in the same message', () => {
  const quote = 'be online 9-5 EST';
  test.each([
    ['You must be online 9-5 EST. Do you have experience with Shopify metafields?', true],
    ['Please be online 9-5 EST. Also, can you change the logo to blue?', true],
    ['You must be online 9-5 EST Have you seen the new logo?', true],
    ['Please be online 9-5 EST. What do you think?', false],
    ['Can you be online 9-5 EST? Is that ok?', false],
    ['Please be online 9-5 EST. Is that something you could do?', false],
    ['Please be online 9-5 EST. Can you send me a daily report?', false],
  ])('“%s”: %s', (text, more) => {
    expect(asksMore(text, quote)).toBe(more);
  });
});
