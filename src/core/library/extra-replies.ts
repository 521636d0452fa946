/** Replies that no demand calls for: the freelancer finds them in the library or by their abbreviation. */
import type { Snippet } from '../model.ts';
import * as say from './pieces.ts';
import { bodyOf } from './reply.ts';

export const extraReplies: readonly Snippet[] = [
  {
    id: 'extra/answer-in-one-day',
    title: 'You will have my answer soon',
    body: bodyOf(
      'thanks for your message, I have read it.',
      [
        "I'd like to think it over properly instead of sending you a quick line.",
        `You'll have my answer ${say.promise}.`,
      ],
      'If something in it is more urgent than that, tell me which part.',
    ),
    labels: [],
    abbreviation: 'later',
    tags: ['reply time', 'busy'],
    sources: ['35584156997907'],
    updatedAt: 0,
  },
  {
    id: 'extra/ask-about-hours',
    title: 'Interview: do you need set hours or days?',
    body: bodyOf(
      "one question before we start, so there's no surprise later.",
      [
        'Do you need me at certain hours or on certain days, or is it the result by a date that counts?',
        'And how quickly do you usually need an answer?',
        say.myHours,
      ],
      "Either way is fine to talk about, I'd just like to know it now.",
    ),
    labels: [],
    situations: ['interview'],
    abbreviation: 'hours',
    tags: ['interview', 'availability'],
    sources: ['35583725904147', '360052511833'],
    updatedAt: 0,
  },
  {
    id: 'extra/end-kindly',
    title: 'Ending the contract kindly',
    body: bodyOf(
      "I've thought about this for a while, and I'd like to end our contract on good terms.",
      [
        'My last day would be {{ask: last day}}.',
        'Until then I go on as before, and I finish {{ask: what you will finish}}.',
        "I'll leave you a short hand-over with all files and notes, so that the next person can start right away.",
      ],
      'Thank you for the work we did together. Is there something you want me to put first?',
    ),
    labels: [],
    situations: ['contract', 'agreed'],
    abbreviation: 'end',
    tags: ['ending', 'notice', 'hand-over', 'fire a client'],
    sources: ['211068428'],
    updatedAt: 0,
  },
  {
    id: 'extra/time-away',
    title: 'I will be away',
    body: bodyOf(
      "a quick note so you can plan: I'm away {{ask: dates, such as 3 to 10 May}}.",
      [
        "What's due before then you'll get before I go.",
        `From the day I'm back I answer ${say.promise} as usual.`,
      ],
      'Is there something you need from me before that?',
    ),
    labels: [],
    abbreviation: 'away',
    tags: ['holiday', 'vacation', 'absence'],
    sources: ['4420631996947'],
    updatedAt: 0,
  },
];
