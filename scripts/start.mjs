// `npm start`: on a fresh clone, alone, from nothing to a reply in the demo room's compose box.
import { ensureBrowsers, ensurePackages, findBrowser, run } from './setup.mjs';

ensurePackages();
const name = findBrowser('chromium') ? 'chromium' : findBrowser('firefox') ? 'firefox' : 'chromium';
const paths = ensureBrowsers([name]);
run('building the extension and the demo room', process.execPath, ['scripts/build.mjs']);
const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const how = hasDisplay && !process.argv.includes('--headless') ? 'open' : 'walk';
run(
  how === 'open' ? 'demo room: close the browser to end' : 'walking through the main job, without a display',
  process.execPath,
  ['scripts/run.mjs', 'demo', name, how],
  paths,
);
