import { describe, expect, test } from 'vitest';
import { kindWord, openQuestion } from '../../src/core/said-beside.ts';

describe('something nice about the work', () => {
  test.each([
    ['Great work on the newsletter! Could you', "I'm glad you like the newsletter! "],
    ['Also the new banners are super, thanks!', "I'm glad you like the banners! "],
    ['The landing page looks fantastic btw!!', "I'm glad you like the landing page! "],
    ['Hi! Loved your cover letter. We run', "I'm glad you like my cover letter! "],
    ['Thanks, looks nice. From Monday', "I'm glad you like the work! "],
    ['The work is perfect, thank you so much!', "I'm glad you like the work! "],
    ['I read your profile and I like it. Can you', "I'm glad you like my profile! "],
    ["The page isn't great yet.", ''],
    ['Make sure the report is good.', ''],
    ["I'd like the report by Friday.", ''],
    ['The deadline is Monday.', ''],
  ])('“%s”: %s', (text, word) => {
    expect(kindWord(text)).toBe(word);
  });
});

describe('a question on the work beside the demand', () => {
  const quote = 'be online 9-5 EST';
  test.each([
    ['You must be online 9-5 EST. Do you have experience with Shopify metafields?', /my earlier work/],
    ['Please be online 9-5 EST. Have you worked with Dentrix before?', /my earlier work/],
    ['Please be online 9-5 EST. How much would you charge for full time?', /On the price/],
    ['Please be online 9-5 EST. When could you start?', /When I can start/],
    ['Please be online 9-5 EST. When can I expect the next draft?', /On the timing/],
    ['You must be online 9-5 EST. When will the second milestone be ready?', /On the timing/],
    ['Please be online 9-5 EST. Also, can you change the logo to blue?', /other thing you'd like done/],
    ['You must be online 9-5 EST Have you seen the new logo?', /check what you sent/],
    ['Please be online 9-5 EST. What do you think of the new page?', /What I think of it/],
    ['Please be online 9-5 EST. Do you speak German?', /your other question/],
    ['Please be online 9-5 EST. What do you think?', /^$/],
    ['Can you be online 9-5 EST? Is that ok?', /^$/],
    ['Please be online 9-5 EST. Is that something you could do?', /^$/],
    ['Please be online 9-5 EST. Can you send me a daily report?', /^$/],
    ['Please be online 9-5 EST. Do you have other clients at the moment?', /^$/],
    ['Please be online 9-5 EST. Have you used Time Doctor before?', /^$/],
    ['Please be online 9-5 EST. Are you even working on this?', /^$/],
  ])('“%s”: %s', (text, line) => {
    expect(openQuestion(text.replace(quote, '\u0000.'))).toMatch(line);
  });
});
