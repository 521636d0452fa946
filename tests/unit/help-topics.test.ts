import { describe, expect, test } from 'vitest';
import { topicsOf } from '../../src/core/library/help-replies.ts';

describe('what a client wants to know about Upwork', () => {
  test.each([
    ['How do I release the money to you now?', 'release'],
    ['where do i approve the work? i got an email saying its submitted', 'release'],
    ['Do I have to accept the milestone or can I ask for changes somewhere?', 'ask-changes'],
    ['It says I need to fund the milestone, how does that work?', 'milestones'],
    ["What's a milestone?", 'what-milestone'],
    ['Why was I charged before you even start?', 'milestone-deposit'],
    ['Have you got the money, or is the payment in review?', 'payment-on-its-way'],
    ['i funded the wrong amount, how do I get it back', 'wrong-amount'],
    ["I've been charged twice, who do I ask?", 'charged-twice'],
    ['is there a way to get a refund on here?', 'refund'],
    ['Upwork keeps declining my card', 'card-declined'],
    ['How can I change my credit card on Upwork?', 'billing-method'],
    ['Do I need to approve your hours somewhere or is it automatic?', 'approve-hours'],
    ['How does the payment work here?', 'billing-date'],
    ['How do I raise it to 25 h a week? I mean the weekly limit', 'weekly-limit'],
    ['Some of your time has no screenshots and a yellow triangle, what is that?', 'manual-seen'],
    ["I don't agree with 2 hours on Wednesday. how do I dispute them?", 'dispute'],
    ["I have a letter about a dispute, I didn't mean to start one! How do I stop it?", 'dispute-stop'],
    ['can you send me your W-9? Or do I need to send you a 1099?', 'tax'],
    ['who pays the tax, me or Upwork?', 'tax-in-general'],
    ['Our bookkeeping needs an invoice with our VAT number on it. Can you issue one?', 'vat'],
    ['My accountant is asking for the invoice, where can I find it?', 'invoices'],
    ['Is there a fee on my side too?', 'fees'],
    ['What is this contract initiation fee?', 'initiation-fee'],
    ['We stop for 3 weeks. What should I do with the contract? Close it?', 'long-break'],
    ['Can I pause the contract?', 'pause'],
    ['How do I close the job on this website?', 'end-contract'],
    ['how i close contract n leave the stars', 'end-and-review'],
    ['If I end the contract, can I still write to you in here?', 'after-the-end'],
    ['I gave you stars on the wrong contract, can one take stars back?', 'feedback-change'],
    ['how do I leave you a review?', 'feedback'],
    ['I sent you the offer, what now?', 'offer-sent'],
    ['I got your proposal, what do I do now?', 'offer'],
    ['What do I do after "review and hire"?', 'offer'],
    ['I got a strange email from Upwork, is it real?', 'suspicious'],
    ['How do I get a human being at Upwork?', 'support'],
    ['Is there some support phone of Upwork?', 'support'],
    ['Can I just pay you direct, without the fees?', 'outside'],
    ['can we do this off Upwork? I can paypal you and we both save the fees', 'outside'],
    ["I'm outside the US. Which card can I pay with, is Visa ok?", 'billing-method'],
    ['Can I pay by PayPal on Upwork?', 'paypal'],
    ['Where do I click to pay you for milestone 1?', 'release'],
    ['When do you get the money?', 'payment-on-its-way'],
    ['can I add my business partner so she sees the work diary too', 'team'],
    ['Can you add the hours from last week manually?', 'manual-time'],
    ['It says you requested payment, what do I have to do?', 'release'],
    ['Can I give my colleague Tim access, or share the password?', 'team'],
  ])('“%s” is about %s', (text, topic) => {
    expect(topicsOf(text, text)[0]).toBe(topic);
  });

  test('two questions stand in the order of the message', () => {
    const text = 'Where do I find the invoices? And how can I raise the weekly limit?';
    expect(topicsOf('how can I raise the weekly limit', text)).toEqual(['invoices', 'weekly-limit']);
  });

  test.each([
    [
      "I released nothing yet because I don't know where. Where do I click to pay you for milestone 1?",
      ['release'],
    ],
    [
      'I approved the milestone. When do you get the money? And how do I add the next one?',
      ['payment-on-its-way', 'milestones'],
    ],
    ['How do I send you an offer? And what is this fee on top?', ['offer', 'extra-fee']],
    [
      "Could you send me your invoice? I'd rather pay you by bank transfer directly.",
      ['outside', 'invoices'],
    ],
    ['Can we talk on Zoom? And how do I hire you here?', ['calls', 'offer']],
  ])('“%s”: only what is asked', (text, topics) => {
    expect([...topicsOf(text, text)].sort()).toEqual([...topics].sort());
  });
});
