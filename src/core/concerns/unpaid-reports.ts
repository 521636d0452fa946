import { type ConcernExamples, concern } from '../concern.ts';
import { bind } from '../promise-words.ts';

const report =
  '(reports?|summary|summaries|timesheets?|time sheets?|recaps?|breakdowns?|digests?|rundowns?|overviews?|eods?|end of day (reports?|notes?|updates?|messages?|summary|mails?)|status (reports?|updates?|mails?|emails?|notes?|messages?)|(progress|activity|hourly|work|daily|weekly) (reports?|updates?|logs?|notes?|summary|summaries|emails?|mails?|messages?|sheets?|breakdowns?|recaps?|screenshots?|videos?|diary|accounts?)|updates?|accounts? of|logs?|lists? of (everything|what|all|my)|screenshots?|loom|pdfs?|statements?|time ?tables?|time sheets?|tally|write ?ups?|day logs?|journals?|slides|ppt|spreadsheets? of my|notes? on what|what i (did|have done|worked on)|screen recordings?)';
const often =
  '(daily|weekly|hourly|monthly|bi ?weekly|nightly|fortnightly|regular|regularly|every ~1 (day|week|evening|night|morning|friday|monday|sunday|hour|two hours|few hours|afternoon|weekday|work day|workday|working day|shift|month|hours|minutes|fridays|day of)|each ~1 (day|week|evening|night|morning|friday|monday|hour|working day|weekday|month|shift)|(on )?(fridays|mondays|sundays|weekdays)|at the end of (the|each|every|my|your) ~1 (day|week|shift)|end of (the )?(day|week)|twice a (day|week)|three times a (day|week)|once a (day|week)|per (day|week)|a (day|week)|after every (shift|session|day|hour)|before (i log off|logging off)|by the end of (every|each))';
const unpaid =
  '(free|free of charge|no (extra |additional |separate )?(charge|charges|cost|costs|fee|fees|pay|payment)|at no (extra |additional )?(charge|cost)|without ~1 (charge|charging|pay|payment|cost|being paid|billing|extra pay|logging)|on the house|unpaid|off the clock|for nothing|free gratis|gratis|without (additional|extra|further) (remuneration|compensation|pay|fee|charge)|courtesy|my treat|as a gift|will not charge|do not charge|costs (you )?nothing|complimentary|in my own time|on my own time|not charge|not bill|not log|even without pay|included|throw in|on top|as a bonus|as a courtesy)';
const give =
  '(furnish( you)?( with)?|write (you )?up|drop|send|give|submit|write|provide|prepare|share|mail|email|post|deliver|let (you|your|the)|file|make|compile|draft|put together|attach|include|add|drop|have|forward|record|keep|throw in|type up|fill|fill in|fill out|do|update|brief|report|log|upload|supply|hand in|furnish|get|present|leave)';

export default concern('promise', 'unpaid-reports', {
  gravity: 1,
  why: 'This promises reports on top of the work. Upwork already sends the client a weekly summary of hourly work.',
  calmer:
    'I write memos on what I do, and can prepare a separate report as billed work if you would like one',
  wordings: `
    ${often} && (${report}|ppt|letter|email to you|note to you|loom|video|voice (note|message)|(page|word) count|notes? (on|about) (where|what|how)|everything i|what i (did|do|have|worked|drew|finished)|my hours|account|list|sheet|journal|diary) && (${bind}|you will|i will be|i am going to|expect) ~4 (${give}|getting|receiving|submitting|sending|giving|sharing|receive|find|see|providing|writing|making|posting)
    (${report}|ppt|loom|log) ~8 ${often} ~6 (${unpaid}|my treat|as a gift|for you|complementary|gift)
    (${report}|ppt|loom|written log) ~2 from me ~3 ${often}
    ${often} ~4 (${report}|ppt) ~6 (complimentary|complementary|free|no charge|no cost|my treat|gift|on me|unpaid)
    ${bind} ${give}( you| your| the| them| to| team| him| her| us| with| in| a| an| have| full| complete| detailed| short| quick| written| brief| long| proper| nice| little| out| up| all| some| my| together| over| another| free| extra)* ${often} ~4 ${report}
    ${bind} ${give} ~6 ${report} ~9 ${often}
    ${bind} ${give} ~6 ${report} ~9 ${unpaid}
    ${bind} ~1 ${unpaid} ~6 ${report}
    ${unpaid} ~3 (you will|you get|you would|i will|i can|i shall|ill|you receive) ~8 ${report}
    (you will|you shall|you would|you can expect|youll|you are going to|you|expect)( also| always| of course)* (get|receive|have|find|see|be getting|be receiving|expect)( from me)?( a| an| my| your| the| full| complete| detailed| short| quick| written| brief| in your inbox)* ${often} ~4 ${report}(?! (from upwork|by upwork|of upwork|that upwork))
    (you will|you shall|you would|you can expect|youll|expect)( also| always| of course)* (get|receive|have|find|see|be getting|be receiving|expect)? ~5 ${report} ~7 ${often}
    ${bind} (report|update|brief|debrief|inform|report back|check in with|keep)( to| you| your| the| team| back| in| with| on| posted| updated| informed| boss| manager| of| everything)* ~4 ${often}
    (${often})( ,)? (i|we)( will| shall| can| am going to|ll)+ ~1 (${give}|report|update|brief) ~6 (${report}|what i|you on|everything|on what|my hours|back)
    ${often} (${report}) ~4 ${unpaid}
    (no|without|at no) (extra |additional )?(charge|cost|fee) ~4 (for|on) (the|those|these|my|your) ~1 ${report}
    (report|reports|summary|summaries|breakdown|breakdowns|timesheet|timesheets) ~6 (are|is|will be|comes?) (always |of course |naturally |totally |completely )?(${unpaid})
    ${bind} (log|write down|document|note down|list|track|record|account for|justify) ~3 (every (single )?(minute|hour|task|step|15|ten|ten minutes|quarter)|hour by hour|minute by minute) ~8 (you|report|sheet|send|email|spreadsheet|excel)
    ${bind} ${give} ~5 (hour by hour|minute by minute|hourly|blow by blow) ~5 (report|account|list|breakdown|summary|notes?|log|update|updates|overview)
    free (daily|weekly|nightly|hourly|regular) ~1 (notes?|updates?|report|reports|mails?|summary|summaries|call|calls)
  `,
  excuses: `
    (newsletter|blog|articles?|posts?|customers|subscribers|pages?|products?|backups?|invoices?|lessons?|chapters?|drafts?|milestones?|episodes?)
    (work diary|upwork)
    (asked|wondered|ask|asking|wanted to know) ~3 (if|whether|for|me to|about)
    (not|never|no longer|cannot|unable|instead of|rather than|rather not|hardly) ~7 (reports?|summary|summaries|timesheets?|breakdowns?|recaps?|updates?|logs?|eod)
    (upwork|the platform|the system|the tool|the script|the bot|the app|the plugin|zapier|the dashboard|google|it|the store|shopify|the template|the cron|the job) ~6 (sends?|mails?|emails?|creates?|generates?|gives?|shows?|provides?|posts?|pulls?|exports?|reports?)
    (billed|billable|bill (it|that|the|them)|as paid|paid (work|task|extra)|charged|hourly rate|in the tracker|on the clock|would be extra|log (it|that|them) (in|as|to)|logged as|log the time|as logged|at my rate|my usual rate|counts as|separate milestone|included in the (milestone|price|offer|contract|scope)|half an hour each|minutes to my hours|adds? about|costs(?! (you )?nothing)|\\$|extra hour|per report|30 minutes)
    (do|would|should|shall|could|can|may|did) (you|i|we|your) ~8 (reports?|summary|summaries|updates?|breakdowns?|logs?)(?=.*\\?)
    (your|the|our) ~2 (store|sales|shop|ad|ads|marketing|analytics|seo|traffic|customers?|inventory|stock|financial|expense|campaign|google|kpi|revenue|cash|bank|backup|error|deployment|newsletter|subscribers?|orders?|production|support|tickets?|performance|backlink|leads?|management|social|data|test|security|finance) ~1 (reports?|summary|summaries|updates?|logs?|breakdowns?|overview|digest)
    (sales|seo|analytics|ads?|marketing|financial|backup|error|traffic|keyword|inventory|stock|security|plugin|software|system|windows|wordpress|content|price|database|vat|bank|expense|campaign|kpi|management|leads?|ranking|security) ~1 (reports?|summary|summaries|updates?|logs?|breakdowns?|overview|digest)
    (if|unless) (you|it|that|the) ~8 (reports?|summary|updates?|breakdown)(?=.* (would|bill|charge|extra|hour|cost|paid))
    (with|after|at|for|on) (each|every) (milestone|delivery|deliverable|commit|chapter|release|step|batch|upload|version|draft|page|task|sprint)
    from (them|the (till|shop|system|bank|tool|store|scanner|register))
    sends? me
  `,
});

export const examples: ConcernExamples = {
  notes: [
    "I'll send you a daily report.",
    'You will get a detailed summary every Friday, free of charge.',
    'I can write an EOD report each day at no extra cost.',
    "Every evening I'll send you what I did.",
    "I'll update you daily on my progress.",
    'I will give you an hourly breakdown without charging for it.',
    'I can do a free daily standup note for you.',
  ],
  ignores: [
    'Upwork emails you a weekly summary each Monday.',
    "I'd rather not send separate daily reports.",
    'I can prepare a weekly report; it takes an hour and would be billed as usual.',
    "I'll send you an update tomorrow.",
    'I send a short note with each delivery.',
    'The script will send a daily sales report to Anna.',
    'Should I send the weekly report to you or to Anna?',
  ],
};
