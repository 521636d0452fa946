import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, LaunchOptions, TestBrowser } from './tab.ts';

export * from './panel.ts';
export * from './tab.ts';

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** Starts a browser with the production build of the extension, or with the one that `options` names. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

/** The production build for a browser. */
export function builtExtension(name: BrowserName): string {
  return `${process.cwd()}/dist/${name === 'chromium' ? 'chrome' : 'firefox'}`;
}
