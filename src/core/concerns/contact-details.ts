import { type ConcernExamples, concern } from '../concern.ts';

const app =
  '(whats ?app|telegram|skype|viber|signal|wechat|messenger|facebook|fb|insta|instagram|discord|slack|google (chat|hangouts?|meet)|hangouts|linkedin|imessage|zalo|kakao|snapchat|teams|zoom|gmail|hotmail|outlook|yahoo|proton)';

export default concern('promise', 'contact-details', {
  gravity: 3,
  why: 'Before a contract, Upwork asks that talk and contact details stay on Upwork.',
  calmer: 'I would like to keep our talk here on Upwork until the contract has started',
  applies: ({ stage }) => stage !== 'contract',
  wordings: `
    my (direct|private|personal|office|home) (line|extension|landline) is|my (line|extension|landline) is ([0-9].*|always open|open)
    (add|find|search|follow) (my|me on( my)?) ~1 (wechat|whats ?app|telegram|skype|discord|instagram|insta|facebook|linkedin|viber|kakao|zalo|snapchat|signal|messenger)
    (easiest|better|faster|best|quicker|simplest) ~3 (is|by|via|on|through) (e ?mail|whats ?app|phone|telegram|skype|wechat|signal|viber)
    (here is|heres|this is|take|note|save) my (?!favou?rite|first|last|second|only|worst)~1 (number|phone|mobile|cell|email|mail|skype|telegram|contact)
    (share|give|send|provide|tell|exchange|drop|text|dm)( me| us| you)?( your| ur| my| our) ~1 (mail id|email id|contact number|contact no|mobile no|phone no|skype id|cell number|whats ?app number|number|digits)(?! of)
    (my|ur|here is my) (insta|ig|tg|discord|telegram|snap|skype|whats ?app|viber|signal|line id|wechat) ~1 (is|s|:|handle|id|at)
    (dm|text|ring|call|add|message) me (there|on there|at this|on this number|on my (cell|phone|mobile)|instead)
    (call|ring|text) my (cell|mobile|phone)(?! (is|was|app|number is wrong))
    (?<!(who|what|if|whether) )(my|here is my|heres my|on my|this is my|at my) ~1 (${app}|number|phone|phone number|mobile|mobile number|cell|cell number|cellphone|telephone|telephone number|email|e mail|email address|mail|mail address|mail id|email id|handle|username|contact|contacts|contact details|private email|personal email)( number| no| address| id| name| handle)? (is|s|are|id|number|handle|below|here|username|at (?=[0-9+@])|if)(?! (on|in|not|off|down|private|still|the same|full|broken|changed|already|after|once|when|run|busy|dead|late|back))
    (write|message|text|add|find|contact|reach|ping|call|ring|catch|dm|hit|search|follow|get|mail|email|chat with|talk to|drop)( to)? me( up| a (line|message|text|mail|dm)| directly| at| privately| please| here| also| anytime| out)*( on| in| at| via| through| over| by| thru| using)+( my)? (${app}|my ~1 (email|mail))
    (let us|lets|we can|we could|can we|could we|shall we|why do not we|happy to|better|easier to|prefer to|i would rather|would you|could you|i suggest( that)? we|feel free to|please|you can|you could)( also| just| simply| please| maybe| better| rather)* (talk|chat|continue|move|switch|speak|discuss|communicate|connect|meet|take this|take it|go|hop|jump|call|carry on|do this|keep talking)( this| it| on| the conversation| our conversation| over| about it| to| in| more| further| there| everything| things| off| outside| a call)* (on|in|over|via|through|to|by|outside|off|away from|using) (my |a |your )?(${app}|email|e mail|mail|the phone|phone|private|of upwork|outside of upwork|upwork|the platform|platform|directly)(?! (video|audio|message|messages|meeting|call|room|chat|support))
    (give|send|share|tell|drop|exchange|swap|provide|leave)( me| us| you)?( with| also| please| here)*( your| my| our) ~1 (${app}|number|phone|phone number|mobile|mobile number|cell|email|e mail|email address|contact|contacts|contact details|handle|skype id|telegram)(?! (file|template|list|campaign|draft|copy|signature|newsletter|account|platform|form|page|image|icon|button|workspace|channel|text|sequence|marketing|footer))
    i am on (whats ?app|telegram|skype|viber|signal|wechat|discord|facebook) ~3
    (${app}) is (best|better|easier|easiest|faster|fastest|quicker|simpler|the (best|easiest|fastest))
    (${app}) ?(me|id|number|handle|username|contact)( is)? (?!is |link|button|icon|channel|workspace|integration|group|bot|template|call|api|invite|not|down|off|run|RANGE|CLOCK|[0-9]|on |by |the |a )
    (whats ?app|telegram|skype|viber) me$|^(just |please |you can |so )*(whats ?app|telegram|skype|viber) me
    (what is|whats) your (whats ?app|telegram|skype|phone|mobile|cell|private email|email)( number| id| address| handle)?$
    (can|could|may) i (have|get) your (phone |whats ?app |mobile |skype |cell |private )?(number|email|mail|skype|telegram|whats ?app|contact)( address| details)?( please)?$
    (give|gimme|drop) me a (call|ring|buzz|line) (on|at) my (mobile|cell|phone|landline|number|mail|email)|(reach|contact|write|email|text) (to )?me (by|via) (email|e mail|mail|phone|text|sms)
    do you have (telegram|whats ?app|skype|signal|viber|wechat)(?! (business|api|web|button|integration|group))|(exchange|swap|trade) (our )?(phone )?(numbers|contacts|contact details|emails)
    my (phone|number|email|mail|contact|contacts|details|phone number) (is|are) on my (site|website|page|portfolio)|(find|get) my (number|phone|email|mail) on
  `,
  typed: [
    /(?<![\w.+-])(?!git@)[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.|\s?\(dot\)\s?|\s?\[dot\]\s?|\sdot\s)(?:[a-z]{2,10})\b|[\w.+-]+\sat\s[\w-]+(?:\.(?:com|net|org|de|io|me|co)|\sdot\s\w{2,10})\b/i,
    /\b(?:mail|email|write|reach|contact)(?:\s(?:me|to|us))?[\s:]+[\w.+-]+\sat\s(?:gmail|hotmail|yahoo|outlook|icloud|proton|gmx)\b/i,
    /(?<![\w/:.,#$€£-])(?:\+|00)\d{1,3}[\s().-]*(?:\d[\s().-]*){6,12}\d(?![\w%])/,
    /(?:\(\d{3}\)\s?|\b\d{3}[-.\s])\d{3}[-.\s]\d{4}\b/,
    /\b(?:my number|phone|mobile|cell|call me|text me|ring me|tel|whats ?app|telephone|viber)\b[^.\n]{0,30}?(?<![\w/:.,#$€£-])\+?\(?\d[\d\s().-]{6,15}\d\b/i,
    /\b(?:wa\.me|t\.me|calendly\.com|linkedin\.com\/in|facebook\.com|instagram\.com|join\.skype\.com|discord\.gg|m\.me)\/[\w./-]+/i,
    /\b(?:telegram|skype|discord|insta(?:gram)?|twitter|tg|viber|wechat|linkedin)\b[^.\n]{0,25}?(?:@[\w.]{3,}|:\s?[\w.#-]{3,}(?!\s[a-z]+\s[a-z]+\s[a-z]))/i,
    /(?:^|\s)(?:add|dm|message|write|find|text|ping|follow|hit)\b[^.\n]{0,25}?\s@[a-z][\w.]{2,}/i,
  ],
  excuses: `
    (not|never|no|cannot|unable|rather not|instead of|rather than|before|only after|until|once|when|after) ~8 (whats ?app|telegram|skype|phone|number|email|mail|contact details|contact|outside|off|facebook|platform)
    (whats ?app|telegram|skype|phone|number|email|mail|contact details) ~8 (not allowed|against|not before|after the contract|once (the|we|a)|when the contract)
    (your|the|their|his|her|a|customers?|clients?) ~1 (slack|discord|telegram|whats ?app|teams|email|newsletter|phone) ~1 (channel|workspace|group|bot|integration|button|link|icon|field|form|template|api|server|campaign|list|account|widget)
    (add|put|move|change|link|set|place|show|fix|replace|update|insert|remove|is|translate|proofread|design|build) ~6 (footer|header|page|website|site|button|form|signature|banner|business card|flyer|contact page)
    switch(ing|ed)? off|turn(ed|ing)? off
    (through|in|via|inside|within) (upwork|the (contract|link|room|upwork))
    for the label|for the courier
    my (booking|order|reservation|tax|vat|ticket|case|account|invoice|customer|member|reference) number
    (can not|could not|do not|will not|rather not|not) ~2 (exchange|swap|trade|share)
  `,
});

export const examples: ConcernExamples = {
  notes: [
    'My email is anna.text@mail.example, write me there.',
    'You can reach me on WhatsApp: +49 170 5550123.',
    'Let us continue on Telegram.',
    'Here is my number, call me.',
    'My skype is live:jan.dev',
    'Send me your phone number.',
    'WhatsApp me.',
    'Do you have Telegram?',
  ],
  ignores: [
    "I don't share my e-mail address before a contract starts.",
    'Let us keep the conversation here on Upwork for now.',
    'I moved the phone number into the footer of the page.',
    'The form needs a field for the email address.',
    'I can join your Slack channel once the contract has started.',
    'Order 2024-11-30-4482 has 12 000 rows.',
    'Please switch off the phone in the lesson.',
    'Who is my contact, you or Mr Lind?',
    'Slack is plenty for us.',
    "What's your email provider?",
  ],
};
