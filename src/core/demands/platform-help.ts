import { demand, type Examples, guard } from '../demand.ts';

/** The client does not know how Upwork works and asks or is lost: hours, invoices, milestones, fees, contracts, feedback, support, paying outside. */
export default demand('platform-help', {
  phrases: `
    how|where|what|when|why|who|can|do|does|is ** @upwork
    how|where|what|why|can|do ** @milestone|@workdiary|connects
    how|where|when|can @do|@could|i|@be * i|we|you ** @pay|@invoice|@refund|@fund|@contract|@feedback|@fee|@hire
    where|how * @could? * i|we * see|find * your @hour
    what @be|does * @milestone|@fee|escrow
    not @confused|know|find ** @upwork|@contract|@invoice|@milestone|@pay|@hour
    @pay you * directly|outside|@pay
    weekly limit
    contact|talk ** @upwork
    how @do this * work
    do i have|@must * @invoice|@contract|@approve|approve
  `,
  guards: [
    guard(
      'about something else',
      'shopify|etsy|wordpress|woocommerce|stripe|godaddy|google|mailchimp\nmy|our @client3\n@deliverable\nyou charge\nyour fee\nyou prefer',
    ),
  ],
});

export const examples: Examples = {
  hears: [
    'How do I fund the milestone?',
    'Where can I find the invoice?',
    'How does this site work?',
    'Can I pay you by PayPal instead?',
    'What is escrow?',
    'How do I end the contract?',
    'who can I contact at Upwork',
    'How do I leave you a review?',
  ],
  ignores: [
    'How do I upload a photo to the WordPress gallery?',
    'Where do I find my sales numbers in Etsy?',
    'Hourly or fixed price, which do you prefer?',
    "What's your fee for a 10 page website?",
    'Upwork sent me the invoice, all good.',
  ],
};
