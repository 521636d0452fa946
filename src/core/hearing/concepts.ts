/**
 * The things that clients speak of, each named once, with the words for it. A word belongs to the first concept that lists it.
 * Several words in a row are written with a hyphen ("time-zone"); `tokens` joins them before they are looked up.
 */
import { learnSpelling, respelt } from './spelling.ts';
import { stemOf } from './stem.ts';

const table = `
zone: est edt pst pdt cst cdt mst gmt utc cet cest ist bst jst aest aedt wat sast sgt hkt eat pht pkt gst brt eastern pacific central mountain et pt ct timezone timezones time-zone time-zones eastern-time pacific-time our-time my-time your-time local-time london-time new-york-time
place: us usa uk u.s london paris berlin toronto vancouver ontario sydney melbourne dubai india indian york chicago texas denver california boston philippines philippine manila lagos madrid lisbon europe european american america british australia australian canada canadian german germany tokyo singapore qatar montreal ottawa calgary quebec dallas houston austin seattle atlanta miami orlando phoenix detroit philadelphia portland nashville vegas utah nevada arizona florida georgia ohio oregon colorado michigan virginia jersey hawaii brooklyn manhattan brisbane perth adelaide auckland zealand dublin ireland irish edinburgh glasgow manchester birmingham leeds scotland scottish england english wales amsterdam rotterdam brussels antwerp cologne munich hamburg frankfurt stuttgart vienna zurich geneva bern milan rome naples barcelona valencia porto oslo stockholm copenhagen helsinki warsaw krakow prague budapest bucharest sofia athens istanbul ankara kyiv kiev lviv tallinn riga vilnius belgrade zagreb mumbai delhi bangalore bengaluru pune chennai hyderabad kolkata karachi lahore islamabad dhaka colombo bangkok hanoi saigon jakarta cebu davao taipei seoul osaka beijing shanghai shenzhen nairobi accra cairo johannesburg durban abuja kampala casablanca riyadh doha bahrain kuwait israel jerusalem mexico mexican monterrey guadalajara bogota lima santiago brazil rio argentina france french italy italian spain spanish portugal switzerland swiss austria netherlands belgium denmark sweden norway finland poland hungary romania greece turkey ukraine pakistan bangladesh vietnam thailand china chinese japan japanese korea kenya nigeria nigerian ghana egypt africa african asia asian latam pakistani
day: monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays mon tue tues wed weds thu thur thurs fri
weekend: weekend weekends saturday saturdays sunday sundays sat sun week-end week-ends
weekday: weekday weekdays working-day working-days workday workdays business-day business-days monday-to-friday
every: every each per
recurring: daily weekly biweekly bi-weekly fortnightly quarterly monthly nightly regular regularly recurring standing ongoing fortnight
always: always constantly continuously anytime any-time at-all-times all-the-time day-or-night night-or-day day-and-night around-the-clock round-the-clock 24/7 any-hour whenever nonstop non-stop
daypart: morning mornings afternoon afternoons evening evenings night nights nite nites noon midnight lunch lunchtime midday overnight
dayunit: day days
weekunit: week weeks fortnights month months
hour: hour hours
minute: minutes minute seconds second
shift: shift shifts timing timings timetable rota roster schedule schedules business-hours office-hours working-hours work-hours core-hours set-hours fixed-hours opening-hours normal-hours regular-hours
overlap: overlap overlapping overlaps
online: online available availability log-in login logged-in log-on logged-on clock-in signed-in sign-in logging-in
reachable: reachable contactable reach on-call standby on-standby get-hold
offline: offline absent absence missing disappear disappeared vanish vanished vanishing unavailable nowhere mia unreachable ghosted ghosting gone away
reply: reply replies replied replying respond responds responding responded response responses responsive responsiveness answer answers answered answering revert get-back got-back getting-back write-back text-back call-back hear-back pick-up picks-up
fast: quick quickly quicker fast faster immediate immediately instant instantly prompt promptly promptness asap straight-away right-away at-once urgent speedy sooner straightaway same-hour same-minute
slow: slow slowly slower late long ages
wait: wait waiting waited waits chase chasing
report: report reports summary summaries recap recaps rundown digest overview timesheet timesheets eod statement end-of-day-report status-update status-mail
update: update updates updated posted informed debrief
breakdown: breakdown itemise itemize itemised itemized itemising detailed account
status: status progress
meeting: meeting meetings standup standups stand-up stand-ups sync syncs huddle huddles catchup catch-up catchups catch-ups checkin check-in checkins check-ins scrum scrums retro briefing touchbase touch-base all-hands one-on-one oneonone daily-call weekly-call touchpoint planning-call videocall video-call conference-call kickoff
call: call calls phone
videoapp: zoom skype teams meet hangouts facetime webex slack whatsapp discord telegram google-meet
join: join joining joins attend attending attendance attends participate participation hop hop-on jump-on dial-in dial jump
must: must mandatory compulsory required requires require requirement obligatory have-to has-to had-to need-to needs-to got-to obliged non-negotiable without-fail no-excuses no-exceptions
should: should supposed expected expect expects expecting ought
need: need needs needed
want: want wants wanted would-like like prefer preferred preferably wish hoping
webcam: webcam webcams camera cameras cam
screen: screen screens screenshare screensharing monitor desktop
screenshot: screenshot screenshots screen-shot screen-shots
tracker: tracker trackers tracking tracked-app hubstaff desktime activtrak teramind monitask toggl clockify timedoctor time-doctor workpuls insightful rescuetime anydesk teamviewer spyware monitoring surveillance
keyboard: keyboard mouse keystroke keystrokes keys clicks typing
activity: activity activities active inactive inactivity
idle: idle idling
employee: employee employees employment employed staff w2 w-2 payroll fulltime full-time full-timer salaried salary permanent in-house
hrdept: hr supervisor superior boss line-manager manager
leave: vacation vacations holiday holidays leave pto time-off day-off days-off sick sick-day sick-days annual-leave sick-leave
permission: permission approve approved approval approves authorise authorize permitted clear sign-off allowed
exclusive: exclusive exclusively exclusivity moonlight moonlighting only-client side-job side-jobs side-gig side-gigs other-clients other-client other-projects other-jobs other-work other-contracts another-client anyone-else anybody-else other-people someone-else competitors competitor
noncompete: noncompete non-compete probation probationary trial-period notice-period handbook dress-code appraisal appraisals performance-review performance-reviews onboarding warning reprimand disciplinary
upwork: upwork platform this-site this-website the-site
milestone: milestone milestones escrow
workdiary: work-diary work-diaries diary
contract: contract contracts offer offers
invoice: invoice invoices 1099 w9 w-9 vat receipt billing-method payment-method tax
fee: fee fees charge charged charges commission connects
pay: pay paid payment payments paying paypal wise payoneer venmo zelle bank-transfer wire transfer bonus tip
refund: refund refunds dispute disputes
fund: fund funded funding deposit release released releasing
feedback: feedback rating stars review
hire: hire hired hiring
support: support customer-service helpdesk help-desk
confused: confused confusing lost confuse understand
not: not no never none nobody nothing neither nor without hardly barely
you: you your yours yourself
me: i me my mine myself
we: we us our ours ourselves
she: he she they his her hers their them him
client3: customer customers guest guests student students patient patients buyer buyers donor donors volunteer volunteers visitor visitors tenant tenants user users member members driver drivers nurse nurses crew kids children parents teachers participants attendees subscribers followers landlord waiter waiters interns intern trainees residents
person3: wife husband son daughter sister brother mum mom mother dad father partner friend friends neighbour neighbor accountant cousin nephew niece grandson lawyer solicitor bank boyfriend girlfriend
past3: previous last-freelancer old-developer previous-developer former last-va ex
tech: server servers api endpoint hosting domain checkout shopify wordpress woocommerce etsy stripe mailchimp zendesk seo google analytics css html javascript python react excel css database sql cron backup theme error bug bugs login-page cart
deliverable: page pages website websites site homepage app apps logo logos article articles post posts blog template templates banner banners copy headline headlines form forms plugin dashboard database brochure flyer flyers leaflet newsletter newsletters ebook book novel chapter chapters footer header menu ad ads advert script video videos software bot chatbot widget poster posters voicemail faq listing listings sign label labels survey letter magazine podcast episode course workshop lesson slide slides deck presentation excel formula macro zapier integration image images photo photos picture pictures icon icons caption captions landing-page job-ad job-post job-description press-release cover manuscript text texts translation subtitles animation illustration song jingle wrap feature module tool product spreadsheet catalogue catalog portal
build: build building design designing create creating make making develop developing translate edit editing fix fixing write writing draft proofread add put change rewrite integrate implement publish print
work: work working works
worked: worked logged booked clocked billed tracked managed
send: send sends sending email mail drop
tell: tell let-me-know
please: please
could: could can would will may might able possible
do: do does did
be: be am is are was were been being
have: have has had
if: if unless when
question: why how what where which who
today: today yesterday tonight tomorrow
time: time times
`;

const wordConcepts = new Map<string, string>();
/** For the first word of joined entries, what may follow it; the longest first. */
const joined = new Map<string, string[][]>();

for (const line of table.trim().split('\n')) {
  const colon = line.indexOf(':');
  const name = `@${line.slice(0, colon)}`;
  for (const word of line
    .slice(colon + 1)
    .trim()
    .split(' ')) {
    if (!wordConcepts.has(word)) wordConcepts.set(word, name);
    if (word.includes('-')) {
      const [first = '', ...rest] = word.split('-');
      joined.set(
        first,
        [...(joined.get(first) ?? []), rest].sort((a, b) => b.length - a.length),
      );
    }
  }
}

learnSpelling(wordConcepts.keys());

/** The concept of a plain word ("@reply"), or its stem when it belongs to none; typos in known words count as the word. */
export function conceptOf(word: string): string {
  const listed = wordConcepts.get(word);
  if (listed !== undefined) return listed;
  const meant = respelt(word);
  return wordConcepts.get(meant) ?? stemOf(meant);
}

/** Whether a joined entry begins with this word. */
export function startsJoined(word: string): boolean {
  return joined.has(word);
}

/** How many of the words from `at` on form one joined entry ("time", "zone"): 3, 2, or 1 for none. */
export function joinedLength(words: readonly { lexeme: { word: string } }[], at: number): number {
  for (const rest of joined.get(words[at]?.lexeme.word ?? '') ?? [])
    if (rest.every((word, index) => words[at + 1 + index]?.lexeme.word === word)) return 1 + rest.length;
  return 1;
}
