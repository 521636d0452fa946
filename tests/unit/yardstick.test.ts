import { describe, expect, it } from 'vitest';
import type { LabelledMessage } from '../../scripts/evaluation.ts';
import { Yardstick } from '../../scripts/yardstick.ts';

const asked = (text: string): LabelledMessage => ({ id: text, text, labels: ['work-summary'] });
const plain = (text: string): LabelledMessage => ({ id: text, text, labels: [] });

describe('how hard a set is', () => {
  const yardstick = new Yardstick([
    ...['Please send a weekly report', 'A weekly report on Fridays', 'I need that weekly report'].map(asked),
    ...['The logo looks great', 'Please send the logo', 'I need that logo on Fridays'].map(plain),
  ]);

  it('is nothing where the words are those that it has learnt', () => {
    expect(yardstick.recallAt(0.9, [asked('Where is my weekly report'), plain('Where is my logo')])).toBe(1);
  });

  it('shows in recall where half of what is meant is in other words', () => {
    const messages = [
      asked('Where is my weekly report'),
      asked('Tell me about the logo'),
      plain('Where is my logo'),
    ];
    expect(yardstick.recallAt(0.9, messages)).toBe(0.5);
  });

  it('is complete where the words say the opposite', () => {
    expect(yardstick.recallAt(0.9, [plain('Where is my weekly report'), asked('Where is my logo')])).toBe(0);
  });
});
