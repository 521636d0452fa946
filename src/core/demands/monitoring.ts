import { demand, type Examples, guard } from '../demand.ts';

/** Surveillance: third-party trackers, webcam, day-long screen share, complaints about activity levels or screenshots. */
export default demand('monitoring', {
  phrases: `
    install|download|use|run|running ** @tracker|hubstaff
    @tracker * installed|running|on
    @webcam * on|while|during|open
    keep|leave|turn * @webcam
    share|sharing|record|watch|see|seeing your @screen
    @screen shared|sharing
    your @screenshot|@activity|@keyboard
    @screenshot * show|shows|same|every
    @activity level|levels|percent|percentage|bars|@be
    low @activity
    @keyboard|mouse * @not|low|count|@be
    @idle time
    you @be * @idle
    @tracker * your|you
    @we use * @tracker
    take a? @screenshot * @every
  `,
  hints: `
    &must|&could-you|@please ** @webcam|@tracker|hubstaff
    &must|&could-you|@please * share|record|show|stream|let|install|run|download|keep|leave|turn|switch|put|use|accept|enable|allow * @screen|@webcam|@tracker|software|app|program|video|tool|agent|location|gps
    install|download|run|running|use|using|put|installing|installed ** @tracker|program|software|app|agent|tool|monitoring|keylogger|client * computer|pc|machine|laptop|screen|keeps|shows|tracks|counts|takes|records|sees|on|track|screenshots|&while-working|so|see|that
    @webcam|video|camera|cam|cameras|webcams * on|open|running|off|stays|always|must|required|&any-time|&while-working|covered|shut|whole
    on camera|cam|video * &any-time|&while-working|all|whole|during|so|always
    @screen|desktop ** share|shared|sharing|record|recorded|recording|live|see|watch|look|view|access|capture|stream|monitored
    see|watch|look|view|check|follow|looking|watching|seeing|monitor * at|on|over? * your * @screen|desktop|computer|monitor|shoulder|work|face|pc
    watch|watching|see|monitor|monitoring|monitored|supervise|observe * you * work|working|do|while|live|all|through|remotely|type|typing
    your|ur @screenshot|@screenshot|@activity|@keyboard|screenshots|mouse|webcam|camera|idle|keystrokes|clicks|screen|desktop|tracker|percentage|productivity|location
    @screenshot|screenshots|pics|pictures|photos|captures * @be|show|shows|of|same|empty|blank|black|every|nothing|missing|from|not|facebook|youtube|each|upwork|deleted
    in|on|at|of * screenshots|screenshot|diary|captures|pics ** saw|see|youtube|facebook|nothing|same|empty|not|was|were|netflix|game
    youtube|facebook|instagram|netflix|whatsapp|football|movie|shopping|amazon|game|games|news|soccer
    @activity|activity * low|level|levels|percent|@percent|below|above|under|bars|score|report|only|drop|up|poor|zero|too|high
    low|no|little|barely|any|more|zero|less|poor @activity|activity|movement|typing|clicks|keystrokes|mouse
    @percent * activity|active|productive|productivity
    @keyboard|mouse|keystrokes|clicks|keys|typing * @not|no|low|count|few|counted|recorded|moved|move|moving|moves|movement|logged|activity|little|zero|since|for
    not|no|nothing|never * moved|move|moving|typing|typed|clicked|clicks
    idle
    @tracker * @be|was|must|shows|showed|says|said|on|off|running|paused|stopped|takes|records|counts|low|required|mandatory|&while-working|screenshots
    @we|all|everyone|everybody|team|i|freelancers|contractors ** use|uses|run|using|track|monitor|record|count|look|check ** @tracker|screenshots|@activity|activity|keystrokes|screen|webcam|desktime|productivity|mouse
    gps|location|whereabouts ** on|share|track|sharing|live|turn|tracking|app|see
    remote|teamviewer|anydesk access|desktop|control|so|in|on|to|must
    selfie|photo|picture * yourself|desk|screen|workspace|you|your|every|&often
    random|unannounced|spot|surprise * check|checks|video|call|calls|screenshots
    how * know|sure|see|tell * you * really? @be|working|work|not
    manual time|hours
    browser|browsing|urls|url|websites * history|visit|you|log|logged|tracking
    keylogger|spyware|surveillance|webcam
    flagged|alert|notification|alerts * you|inactive|idle|when|mouse
  `,
  guards: [
    guard(
      'something to be fixed or made',
      'the @webcam|@tracker on|in\n@build|set * @tracker\nour @client3|crew|staff\n@deliverable',
    ),
    guard("Upwork's own tracker", 'upwork * @tracker|app\nupwork tracker'),
  ],
});

export const examples: Examples = {
  hears: [
    "You'll have to install Hubstaff.",
    'Please keep your webcam on while you work.',
    'Your activity was only 38% yesterday.',
    'I looked at your screenshots and half of them show YouTube.',
    'you are idle a lot',
    'share your screen with me on Teams all afternoon',
  ],
  ignores: [
    'Use the Upwork tracker to log your time.',
    'Screen is too dark in the video at 2:10.',
    'Can you help us set up Hubstaff for our cleaning crew?',
    'The webcam on the cattery page has stopped streaming again.',
    'A customer says the screenshot in the listing is of the wrong page.',
  ],
};
