import { type Aspect, everywhere } from './reply.ts';

/** What a client says beside the demand itself, such as a reason or what went wrong; who writes it wants it taken up first. */
export const reasons: readonly Aspect[] = [
  {
    isTrouble: true,
    pattern:
      /\b(?:lost|losing) (?:\w+ )?(?:orders?|sales|money|customers?|clients?|deals?|business)\b|\b(?:had|have) to (?:re-?do|cancel|cover for you|(?:call|find|get|hire|ask|pay) (?:in )?(?:someone|somebody|another|a)|do it (?:all )?(?:myself|ourselves)|apologi[sz]e|explain)\b|\b(?:(?:servers?|(?:web)?sites?|apps?|shops?|stores?|systems?|pages?|checkout|api|e?mails?) (?:\w+ )?(?:went|was|is|were|goes) down|crash\w*|outage)\b|\b(?:embarrass\w+|look(?:ed)? (?:bad|stupid|unprofessional))\b/i,
    acknowledgement: {
      contract: "I'm sorry, I can see that this caused you real trouble.",
      agreed: "you're right, and I'm sorry for the trouble this caused you.",
    },
  },
  {
    pattern:
      /\b(?:clients?|customers?|buyers?|people|others?|everyone|team|designers?|developers?) (?:is|are|was|were|keeps?|has to|have to) (?:\w+ )?wait(?:ing)?\b/i,
    acknowledgement: {
      contract: 'I understand that other people are waiting on your side.',
      agreed: "I'm sorry, I know that other people are waiting on your side.",
    },
  },
  {
    pattern:
      /\bburn(?:t|ed)\b|\b(?:bad|terrible) experiences?\b|\bbeen let down\b|\b(?:last|previous|other|former) (?:freelancers?|guys?|va|assistant|developers?|designers?|writers?|ones?|persons?|people)\b.{0,40}\b(?:vanish\w*|disappear\w*|ghost\w*|cheat\w*|lied|left|ran|charged|stole|was not|wasn'?t|never|didn'?t|billed|overcharged)\b/i,
    acknowledgement: {
      interview: "I'm sorry you were let down before, and I get why you'd want to be sure this time.",
      contract: "I'm sorry you were let down before, and I get why you want to be sure now.",
    },
  },
  {
    pattern:
      /\bIT (?:needs|requires|wants|insists)\b|\b(?:[Cc]ompany|[Oo]ur|[Oo]ffice|[Ii]nternal) (?:polic(?:y|ies)|rules?)\b/,
    acknowledgement: {
      interview: "thanks for telling me early that it's a rule on your side.",
      contract: "I understand that it's a rule on your side.",
    },
  },
  {
    pattern:
      /\b(?:sorry (?:to (?:ask|bug|bother|be|keep|insist|nag)|for (?:asking|bugging|bothering|nagging|being))|(?:i )?hate to (?:ask|bug|bother)|apologi[sz]e for (?:asking|bothering)|hope (?:that|this) (?:is not|isn'?t) (?:too much|rude))\b/i,
    acknowledgement: everywhere("no need to be sorry, I'm glad you asked."),
  },
  {
    pattern:
      /\b(?:my |our |the )?(?:boss|ceo)\b.{0,80}\b(?:wants?|asks?|asked|is asking|insists?|needs?|says?|said|expects?|would like|likes?|noticed|thinks?)\b|\b(?:my|our|the) (?:business partner|partner|manager|co-?founder|it|it department|husband|wife|board|chair|end client|investors?|hr|legal|lawyers?)\b.{0,25}\b(?:wants?|asks?|asked|insists?|needs?|says?|said|looks at|requires?|would like|expects?)\b|\bfor my (?:boss|manager|ceo|board|investors?)\b/i,
    acknowledgement: {
      interview: "thanks for passing that on, I see it isn't only up to you.",
      contract: "thanks for passing that on to me, I know it isn't only up to you.",
    },
  },
  {
    pattern:
      /\b(?:team|everyone|everybody|we(?:'re| are)) (?:is |are |all )*(?:really |so |very )?(?:excited|looking forward|happy|keen|can'?t wait) to (?:meet|have|get to know|welcome)\b/i,
    acknowledgement: everywhere("that's kind, I look forward to getting to know the team too."),
  },
  {
    pattern:
      /\b(?:i|we)(?:'ve| have)? (?:talked|spoke|spoken|checked|discussed (?:it|this|that)) (?:to|with)\b|\b(?:i|we) asked (?:my|our|the) (?:team|boss|partner|manager|colleagues)\b/i,
    acknowledgement: { contract: 'thanks for talking it over with the others.' },
  },
  {
    pattern:
      /\b(?:i|we) (?:hear|understand|get|respect|see) (?:you|that|it|this|your point|what you)\b[^.!?]{0,30}\bbut\b/i,
    acknowledgement: {
      contract: "thanks for hearing me out, and I see that it isn't easy for you.",
    },
  },
  {
    pattern: /\bnot negotiable\b|\bnon-?negotiable\b|\bno exceptions?\b|\bno excuses?\b|\bend of story\b/i,
    acknowledgement: {
      interview: 'thanks for being so clear about it, that helps us both.',
      contract: 'I can tell that this matters to you, so let me be just as open.',
    },
  },
  {
    pattern: /\b(?:security|compliance|gdpr|hipaa|data protection|sensitive data|confidential\w*)\b/i,
    acknowledgement: {
      interview: 'thanks for telling me, keeping your data safe matters to me too.',
      contract: 'I understand, keeping your data safe matters to me too.',
    },
  },
  {
    pattern:
      /\b(?:nothing personal|(?:it'?s |this is )?not (?:about|against) you|no offen[cs]e|not that i don'?t trust you|i (?:do )?trust you)\b/i,
    acknowledgement: everywhere("thanks for saying it so kindly, and I don't take it personally."),
  },
];
