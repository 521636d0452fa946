import { type Entry, ownName, type RoomData } from '../conversation.ts';

function said(by: string, at: string, text: string, quote?: { by: string; text: string }): Entry {
  return { kind: 'message', by, at, text, ...(quote ? { quote } : {}) };
}

const marta = 'Marta Reyes';
const bookkeeper: RoomData = {
  id: '6f1c2a9be04d7730',
  client: marta,
  company: 'Reyes & Daughters Bakery',
  subtitle: 'Bookkeeper for a small bakery (QuickBooks)',
  contract: true,
  older: [
    said(
      marta,
      'November 12, 2026 at 9:12 AM',
      'Hi Nora! I read your proposal twice, it sounds exactly like what we need.',
    ),
    said(
      ownName,
      'November 12, 2026 at 11:40 AM',
      'Thank you, Marta! Could you tell me which QuickBooks plan you are on, and how many accounts there are to reconcile?',
    ),
    said(marta, 'November 12, 2026 at 1:05 PM', 'Plus. Two bank accounts and one credit card.'),
  ],
  entries: [
    {
      kind: 'event',
      by: marta,
      text: 'sent an offer: Bookkeeper for a small bakery (QuickBooks)',
      day: 'November 17, 2026',
    },
    {
      kind: 'event',
      by: ownName,
      text: 'accepted an offer. Contract started, $38.00/hr, 15 hrs/week limit',
    },
    said(
      marta,
      'November 17, 2026 at 4:31 PM',
      'Welcome aboard! I have sent you the accountant invitation for QuickBooks.',
    ),
    said(marta, 'November 17, 2026 at 4:33 PM', 'The shoebox of receipts is scanned, all 212 of them :)'),
    said(
      ownName,
      'November 18, 2026 at 10:02 AM',
      'Got both, thank you! September is reconciled already. October needs three receipts that I could not find: flour (Oct 3), the oven repair (Oct 14) and the van insurance.',
    ),
    said(marta, 'November 18, 2026 at 10:48 AM', 'You are fast! I will look for them tonight.', {
      by: ownName,
      text: 'October needs three receipts that I could not find: flour (Oct 3), the oven repair (Oct 14) and the van insurance.',
    }),
    said(ownName, 'November 18, 2026 at 11:15 AM', 'No rush. I will close October as soon as they are in.'),
    said(marta, 'November 19, 2026 at 8:55 AM', 'Found them, they are in the shared folder now.'),
    said(
      marta,
      'November 19, 2026 at 8:58 AM',
      'One more thing, since this is my first time working with a freelancer here. Please be online 9-5 EST and send me a summary every Friday, so that I know where we are. Thanks so much!',
    ),
  ],
};

const dev = 'Tobias Lindqvist';
const developer: RoomData = {
  id: '51d83ea77c0b49f2',
  client: dev,
  company: 'Fjordlight Studio',
  subtitle: 'Automate our orders: Shopify to Airtable',
  contract: false,
  unread: true,
  older: [
    {
      kind: 'event',
      by: ownName,
      text: 'submitted a proposal',
      day: 'November 16, 2026',
    },
    said(
      dev,
      'November 16, 2026 at 3:20 PM',
      'Hello Nora, nice portfolio. Have you worked with webhooks in Airtable before?',
    ),
  ],
  entries: [
    said(
      ownName,
      'November 18, 2026 at 9:30 AM',
      'Hello Tobias! Yes, in two projects last year.\nFor yours I would do it in two steps:\n\n1. orders from Shopify into Airtable, as they come in\n2. stock levels back to Shopify, once an hour',
    ),
    said(
      dev,
      'November 18, 2026 at 2:12 PM',
      'That is precisely what we hoped for. How long would step 1 take?',
    ),
    said(ownName, 'November 18, 2026 at 2:40 PM', 'About a week, with a day of testing on real orders.'),
    said(dev, 'November 19, 2026 at 9:04 AM', 'Perfect, let us begin with that one as a fixed-price job.'),
    said(
      dev,
      'November 19, 2026 at 9:06 AM',
      'I have never hired anyone on Upwork, though. How do I fund a milestone, and when does the money get released to you?',
    ),
  ],
};

const priya = 'Priya Raman';
const assistant: RoomData = {
  id: 'a90b6417f2cc5d38',
  client: priya,
  subtitle: 'Virtual assistant: inbox and calendar',
  contract: true,
  older: [
    said(priya, 'November 10, 2026 at 6:01 PM', 'Welcome to the inbox that nobody dares to open. Good luck!'),
  ],
  entries: [
    {
      kind: 'event',
      text: 'Old limit: 10 hrs/week New limit: 20 hrs/week',
      day: 'November 16, 2026',
    },
    said(
      priya,
      'November 16, 2026 at 7:45 AM',
      'I have raised the limit, as we said. The inbox is down to 40, I cannot believe it.',
    ),
    said(
      ownName,
      'November 16, 2026 at 9:10 AM',
      'Good to hear! The newsletters now file themselves, and invoices go straight to your accountant.',
    ),
    said(priya, 'November 19, 2026 at 7:02 AM', 'Love it. Could you move the dentist to next week, please?'),
    said(ownName, 'November 19, 2026 at 9:20 AM', 'Done: Tuesday, November 24, 8:30 AM.'),
  ],
};

/** The three rooms of the demo account; the first one opens when no room is named. */
export const demoRooms: readonly RoomData[] = [bookkeeper, developer, assistant];
