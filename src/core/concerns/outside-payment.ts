import { type ConcernExamples, concern } from '../concern.ts';

const way =
  '(paypal|pay pal|wise|transferwise|payoneer|venmo|zelle|cash ?app|gcash|revolut|western union|moneygram|bank transfer|wire|wire transfer|bank account|bank|iban|crypto|bitcoin|btc|usdt|eth|ethereum|usdc|cash|cheque|check|stripe|direct deposit|paytm|upi|bkash|skrill|neteller|apple pay|google pay|sepa|interac|e transfer|my account|mpesa|m pesa|pix|swift|alipay|wechat pay|western|interac)';

export default concern('promise', 'outside-payment', {
  gravity: 4,
  why: 'Upwork asks that payment stays on Upwork; even proposing another way can cost the account.',
  calmer: 'I would like to keep the payment on Upwork, where it is protected for both of us',
  wordings: `
    (forget|forget about|leave out|without|skip|bypass|ditch|avoid|no) (the )?upwork ~1(?=$| , | it| then| and| altogether| part)
    cash (works|is (fine|ok|good|better|king)|would|too|also|in hand)|(in|with) cash ~1 (is|works|if|and|would)
    (no need|dont need|do not need|not need|without|instead of|rather than)( to)? ~1 (run|put|send|pay|give|process|pass|running|paying|giving|route) ~3 (through|via|to|on|over) (here|upwork|the platform|this (site|platform))
    (pay|paid|send|transfer|remit|wire|settle) ~5 (to|into|via|by|on|with|through|over) (my |a )?({word} )?(alipay|pix|wechat pay|bank account|personal account|private account|paypal|wise|revolut|venmo|zelle|gcash|payoneer|upi|paytm|iban)(?! (page|button|plugin|integration))
    (avoid|avoids|avoiding|save|saves|saving|skip|spare|spares|dodge|beat) ~3 (the |their |its )?(service (charge|fee)|upwork (fee|charge|cut)|platform (fee|charge|cut)|10%|fees?)
    (venmo|paypal|zelle|cashapp|gcash|wise|revolut|paytm|upi|wire|e transfer) me
    (i|we)( also| can| do| could| would| happily| gladly| prefer to| will)* (take|accept|receive|use|get paid (by|via|through)|have) ~1 (e transfers?|etransfers?|paypal|venmo|zelle|wise|crypto|interac|bank transfers?|wire|cashapp|upi|gcash|revolut|payoneer|cheques?|checks?)
    (no need|without|leave|leaving|skip|skipping|forget|forget about|cut|cutting|remove|removing|drop|keep|ditch|bypass) ~3 (upwork|this platform|the platform|this site|middleman|middle man)( {word}){0,2}? ?(out of (it|this|the)|in between|from (it|this|the)|and (pay|deal|work|send)|out$|altogether|entirely|completely|from now|for the next|next time)
    (deal|work|continue|go|settle|make it|do it|do this|make this|arrange|handle it|arrange it|arrange this|proceed|transact) ~3 (with|by|via|through|using) (direct )?(bank transfer|bank|paypal|wise|venmo|cash|wire|crypto|upi|zelle|payoneer|revolut|gcash|usdt|transfer)
    (make|do|finish|continue|settle|arrange|handle|keep|take) (it|this|that|everything|the rest|things|business|the project|the payment|the next) (without|outside|off|outside of) (this |the |of )*(platform|upwork|site)
    (you )?(send|transfer|deposit|wire|pay) (it |the money |money |the rest |me |the amount |directly |straight )*(to|into|in|onto) my ~1 (bank|account|paypal|wallet|card|iban|wise|revolut|number)
    (mail|send|post|write) me a (check|cheque|transfer|wire|paypal|money order)
    (with|in|by|via) (usdt|crypto|bitcoin|paypal|wise|cash|venmo) ~4 (cheaper|less|discount|off)
    (cheaper|discount|better price|lower price|less expensive|lower rate|save) ~6 (venmo|paypal|direct|directly|cash|bank|zelle|cashapp|wise|off platform|off upwork|outside|crypto|transfer|privately|without upwork)
    (venmo|paypal|direct|directly|cash|bank transfer|e transfers?|zelle|cashapp|wise|off platform|off upwork|outside|crypto|wire|privately|without upwork|transfer) ~8 (cheaper|discount|save (you|us|me|both|the)|better price|lower price|skip the (fee|fees)|no fees?|avoid (the|upwork)|less expensive|10%|15%|20%|([0-9]+|[0-9]+%|percent|bit|something|some|little) off)
    (send you my|give you my|here is my|heres my|share my|my|to my|into my) ~1 (paypal|iban|bank (details|account)|payoneer|venmo|cashapp|wallet address|crypto wallet|revolut|gcash|account number|zelle)(?! (statement|page|integration|button))
    (pay|paying|send|transfer|wire|settle|deposit|remit|send over|transferring|payment|payments|sending)( me| it| the| my| us| rest| money| directly| direct| amount| balance| fee| straight| can be| could be| made| go| bonus| half| to)* ~4 (with|via|by|through|thru|on|over|in|using|to my|to me (by|on|via|through)|into my|per|with the) (my |your |a |the |direct )?${way}
    (i|we|you|and)( will| can| could| also| may| do| would| prefer| am happy to| accept| take| use| have| offer|ll| gladly)* (take|accept|use|prefer|do|receive|work with|have) ~1 (paypal|pay pal|wise|transferwise|payoneer|venmo|zelle|cash ?app|gcash|revolut|western union|bank transfers?|wire transfers?|crypto|bitcoin|btc|usdt|cash|cheques?|skrill|stripe payments|direct deposit|direct payments?)
    (send|sending|write|issue|make|email|mail|prepare|create)( you| your company| over)?( a| an| my| the)? ~1 (paypal|stripe|wise|payoneer|private|direct|separate|outside) (invoice|bill|payment link|link|request)
    (${way}|bank transfer|a transfer|a cheque) ~6 (would|will|is|works|could|also) ~5 (save|cheaper|easier|faster|better|do just as well|just as well|fine with me|fine for me|works? for me|no fees|without fees|avoid|simpler|be ok|be fine|be quicker)
    (save|saves|saving|avoid|avoiding|skip|skipping|dodge|cut|bypass|bypassing|get around|getting around|without|escape|not pay|no|lose|circumvent|spare|sparing) ~4 (upworks?|platform|service|their|the|those|these) ~1 (fees?|commission|cut|percentage|charges?|share|10%|20%)(?! (is|are) (not|included))
    (outside|off|away from|out of|around|without|outside of|not through|not via|not on|not over|bypassing|leaving|leave|skip|skipping|instead of)( of)? (the )?(upwork|platform|this platform|this site|upworks system) ~3($|( and| so| i| we| it| then| to| for| if| you| is| with) ~8 (pay|paid|payment|cheaper|discount|less|price|rate|fee|fees|invoice|directly|direct|both|usdt|crypto|paypal|10%|save|hire|contract|deal|do it|faster|easier|better|money))
    (do|doing|make|making|handle|handling|settle|arrange|keep|continue|continuing|work|working|finish|take|taking|move|moving|deal|go|run|close|pay|hire|hiring|contract|contracting|book)( it| this| the| me| that| rest| project| payment| job| work| together| things| everything| deal| next| our| whole| with| business| on| us)* (outside|off|without|away from|directly without|around|outside of)( of)?( the)? (upwork|platform|site|here|this platform|app)
    (pay|paying|hire|hiring|invoice|invoicing|contract with|contracting|book|deal with|dealing with|bill|billing|work with|work)( me| you| each other| us| it| with me| with you)* (directly|direct|privately|in private|straight to me|off the books|under the table|in person)(?! (to|from|at) (them|him|her|the|their|your))(?! (on|in|through|via|with your) (upwork|your))
    (cheaper|discount|lower (rate|price)|less|better (rate|price)|10%|15%|20%|special price|lower) ~5 (if|when|for) ~5 (directly|direct|outside|off (the )?(platform|upwork)|off|paypal|cash|bank|privately|without upwork|crypto|leave upwork|not through)
    (off|outside)( the| of)* (platform|upwork) (payment|payments|rate|price|deal|contract|arrangement)
    (upwork|the platform|they|this site) ~3 (takes?|keeps?|eats?|charges?|steals?|cuts?) ~6 (so|better|rather|instead|maybe|we can|why not|let us) ~6 (direct|directly|paypal|bank|outside|another|elsewhere|privately|wise|transfer)
    (end|close|cancel|skip|leave) (the |our |this )?(contract|upwork) ~4 (and|then|so) ~5 (direct|directly|paypal|privately|bank|wise|outside)
    (no|zero|without any|without) (upwork )?fees? (for|if|when|this way|that way)
    (do not|no) need upwork( for| anymore| any more| at all|$)
    (venmo|paypal|wise|zelle|revolut|crypto|payoneer|cashapp) (works|is (fine|ok|okay|best|better|easier))( best| better| fine)? (for me|for us|for both|too|as well|also)
    (do|pay|send|run|make) (it|this|that|the (rest|payment|money)) ~1 (through|via|over) my bank|pay me (straight|on the side|under the table|in hand)
    (cancel|stop|end|close|finish) (here|the contract|it here|this contract) and (do|work|pay|continue|go on|settle) (it |this |together )?(by|with|via|directly|privately|outside) 
  `,
  typed: [
    /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){3,7}\b/,
    /\bpaypal\.me\/[\w.-]+/i,
    /\b(?:0x[a-f0-9]{20,}|bc1[a-z0-9]{20,})\b/i,
  ],
  excuses: `
    (improper|inappropriate|unable|wrong|against the rules|against (upworks )?(terms|rules|policy))
    (so|that|how) (you|to) (can )?(save|avoid) ~4 (shipping|bank|card|late|customs|transaction|delivery|storage|exchange) fees?
    (shipping|bank|card|late|customs|transaction|delivery|storage|exchange|hosting|subscription|entry) fees?
    (see|understand) why you
    (official way|billing method|one time fee|conversion fee|payment method)
    you (can|could|may) pay (by|with|through|via)
    (not|never|no|cannot|unable|rather not|against|breach|forbid|forbids|forbidden|not allowed|prohibited|must stay|stays|keep|without (any )?risk) ~9 (paypal|wise|payoneer|venmo|zelle|gcash|bank|crypto|cash|outside|off|directly|direct|western union|anywhere else|elsewhere|wire|cheque|paid)
    (outside|paypal|off|directly|direct|gcash|bank|wise) ~8 (not allowed|against|breach|forbidden|not possible|can not|do not|would break|not able|not permitted)
    (checkout|customers?|shop|store|plugin|integration|gateway|button|api|website|site|page|buyers?|donors?|donations?|subscribers?|shopify|woocommerce|users?|shoppers?|bookkeeping|ledger|statement|statements|accounting|reconcile|invoice of|supplier|suppliers)
    (in|only in|through|via|on|inside|within|over) upwork (only|please|and not)
    (the )?upwork fee (is|are|comes|covers|of)
    (he|she|they) (pay|pays|paid)
    what (the|our|my) ~3 wants
    (client|customer|buyer|freelancer) ~5 (wants?|wanted|asked|prefers?) to (pay|be paid)
    i (pay|paid) (by|with|via)
  `,
});

export const examples: ConcernExamples = {
  notes: [
    'You can pay me via PayPal.',
    'We could do the rest outside of Upwork, it is cheaper for both.',
    "If you pay me directly, I'll give you 10% off.",
    'A bank transfer would save us both the fees.',
    'I accept crypto as well.',
    "We don't need Upwork for this.",
    'Pay me straight and you save the rest.',
  ],
  ignores: [
    'Payment has to stay on Upwork, I cannot take PayPal.',
    'The checkout now accepts PayPal and cards.',
    'I answer you directly here.',
    'Please fund the milestone before I start.',
    "I don't invoice outside of Upwork.",
  ],
};
