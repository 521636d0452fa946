/** Everyday chat as it is typed: short forms and contractions, and what they stand for. */

/** Spellings without their apostrophes; several words where one is written for two. */
const shortForms: Record<string, string> = {};

const table = `
u ya yu|you
ur yr|your
r|are
ure|you are
n|and
w|with
y|why
b4|before
pls plz plse plss kindly|please
thx tx thnx|thanks
tmrw tmr tmw tmrrw tomorow tommorow tommorrow 2moro|tomorrow
2day|today
2nite tonite|tonight
msg|message
msgs|messages
hr|hour
hrs hours/|hours
min mins|minutes
sec secs|seconds
wk|week
wks|weeks
mth|month
mths|months
mtg|meeting
mtgs|meetings
sched|schedule
avail availble availabe|available
ppl|people
cuz coz bcoz bcs bcz|because
shld|should
wud wld|would
cud cld|could
hv hav|have
gonna|going to
wanna|want to
gotta|got to
im|i am
ive|i have
idk|i do not know
youll|you will
youre|you are
youd|you would
youve|you have
theyre|they are
theyve|they have
weve|we have
hes|he is
shes|she is
thats|that is
whats|what is
wheres|where is
hows|how is
theres|there is
heres|here is
lets|let us
whos|who is
wont|will not
cant cannot|can not
shant|shall not
aint|is not
dont|do not
doesnt|does not
didnt|did not
isnt|is not
wasnt|was not
werent|were not
arent|are not
havent|have not
hasnt|has not
hadnt|had not
couldnt|could not
wouldnt|would not
shouldnt|should not
neednt|need not
mustnt|must not
alot|a lot
everyday|every day
evry evrey|every
ea|each
nite|night
nites|nights
thru|through
payed|paid
thx|thanks
bc|because
evrybody evrbody|everybody
evryone|everyone
evrything|everything
lil|little
gimme|give me
lemme|let me
wat wut|what
yday|yesterday
tho|though
suposed|supposed
meetin|meeting
calender|calendar
wknd|weekend
wknds|weekends
wkdays|weekdays
wkday|weekday
sum1|someone
every1|everyone
asnwer anwser anser|answer
ansered|answered
whos|who is
btw|by the way
im|i am
txt|text
txts|texts
fone|phone
sec|second
ppl|people
biz|business
acct|account
ppt|presentation
wrk|work
wrking|working
onlin|online
who's|who is
eod|eod
asap|asap`;

for (const line of table.trim().split('\n')) {
  const [forms = '', meaning = ''] = line.split('|');
  for (const form of forms.split(' ')) shortForms[form] = meaning;
}

/** Only with the apostrophe: without it these are words of their own (ill, well, wed, id, shell). */
const withApostrophe: Record<string, string> = {
  "i'll": 'i will',
  "we'll": 'we will',
  "we'd": 'we would',
  "we're": 'we are',
  "i'd": 'i would',
  "he'll": 'he will',
  "she'll": 'she will',
  "she'd": 'she would',
  "he'd": 'he would',
  "they'd": 'they would',
  "they'll": 'they will',
  "that'll": 'that will',
  "it'll": 'it will',
};

const expansions = new Map<string, readonly string[]>([
  ...Object.entries(shortForms).map(([form, meaning]) => [form, meaning.split(' ')] as const),
  ...Object.entries(withApostrophe).map(([form, meaning]) => [form, meaning.split(' ')] as const),
]);

/**
 * The plain words behind one word as typed: lower case, apostrophes gone, short forms written out.
 * "U" gives ["you"], "don’t" gives ["do", "not"], "Anna's" gives ["annas"].
 */
export function plainWords(typed: string): readonly string[] {
  const lower = typed.toLowerCase().replaceAll(/[’‘ʼ`]/g, "'");
  const withMark = expansions.get(lower);
  if (withMark) return withMark;
  const bare = lower.replaceAll("'", '');
  return expansions.get(bare) ?? [bare];
}
