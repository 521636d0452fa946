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
