// What a fresh clone needs before anything else runs: the packages, and browsers where they can be installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the project's folder with its output shown; ends the process when it fails. */
export function run(what, command, args, env = {}) {
  const began = Date.now();
  console.log(`\n── ${what}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  if (status !== 0) {
    console.error(`── ${what}: failed`);
    process.exit(status ?? 1);
  }
  console.log(`── ${what}: done in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

/** Installs the packages when they are missing or older than the lock file. */
export function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}. See https://nodejs.org`);
    process.exit(1);
  }
  const installed = `${root}node_modules/.package-lock.json`;
  const isFresh =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
  if (isFresh) return;
  run('installing packages (about half a minute)', 'npm', ['ci', '--no-audit', '--no-fund']);
}

const places = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    debian: 'chromium',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/microsoft-edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    advice:
      'Install Chrome (https://www.google.com/chrome), Chromium or Edge, or set CHROMIUM_PATH to its program.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    debian: 'firefox-esr',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    advice: 'Install Firefox (https://www.mozilla.org/firefox), or set FIREFOX_PATH to its program.',
  },
};

/** The program of `name` ("chromium" or "firefox") on this machine; undefined when there is none. */
export function findBrowser(name) {
  const { variable, paths } = places[name];
  return [process.env[variable], ...paths].find((path) => path && existsSync(path));
}

/**
 * The programs of the browsers named; those that are missing are installed where that needs no question (Debian, as
 * root), else the process ends and says what to do.
 */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packages = missing.map((name) => places[name].debian);
    run('updating the list of packages', 'apt-get', ['update', '-qq']);
    run(
      `installing ${packages.join(' and ')} (about half a minute)`,
      'apt-get',
      ['install', '-y', '-qq', ...packages],
      {
        DEBIAN_FRONTEND: 'noninteractive',
      },
    );
  }
  for (const name of names) {
    if (findBrowser(name)) continue;
    console.error(`No ${name} was found on this machine. ${places[name].advice}`);
    process.exit(1);
  }
  return Object.fromEntries(names.map((name) => [places[name].variable, findBrowser(name)]));
}
