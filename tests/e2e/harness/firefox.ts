import puppeteer, {
	type Browser,
	type KeyInput,
	type Page,
} from "puppeteer-core";
import type { LaunchOptions, Tab, TestBrowser } from "./tab.ts";

/** Fixed, so that the extension's own pages have an address that is known beforehand. */
const uuid = "7d0b0f5e-3f0a-4f6e-9a55-6e746c655f67";
const addonId = "gentle-reminder@gentle-reminder.invalid";

/** Starts Debian's Firefox ESR, or the one given, over WebDriver BiDi, with the extension installed. */
export async function launchFirefox(
	options: LaunchOptions,
): Promise<TestBrowser> {
	const browser = await puppeteer.launch({
		browser: "firefox",
		executablePath:
			options.executablePath ??
			process.env.FIREFOX_PATH ??
			"/usr/bin/firefox-esr",
		headless: options.headless ?? true,
		defaultViewport: { width: 1280, height: 800 },
		// Lets the driver open the extension's own pages.
		args: ["--remote-allow-system-access"],
		extraPrefsFirefox: {
			"extensions.webextensions.uuids": JSON.stringify({ [addonId]: uuid }),
			"layout.css.prefers-color-scheme.content-override":
				options.colorScheme === "dark" ? 0 : 1,
			// One process for all: extension pages and web pages answer the driver alike.
			"browser.safebrowsing.enabled": false,
		},
	});
	const stray: string[] = [];
	if (options.extension) await browser.installExtension(options.extension);
	return {
		name: "firefox",
		version: await browser.version(),
		newTab: async () => {
			const page = await browser.newPage();
			await serve(page, options, stray);
			return firefoxTab(browser, page);
		},
		extensionUrl: (path) => `moz-extension://${uuid}/${path}`,
		strayRequests: () => stray,
		close: () => browser.close(),
	};
}

async function serve(
	page: Page,
	options: LaunchOptions,
	stray: string[],
): Promise<void> {
	await page.setRequestInterception(true);
	page.on("request", (request) => {
		const url = request.url();
		if (!url.startsWith("https://www.upwork.com/")) {
			if (!/^https?:/.test(url)) return void request.continue();
			stray.push(url);
			return void request.abort();
		}
		const answer = options.answer(url);
		void request.respond(
			answer
				? {
						status: answer.status,
						contentType: answer.contentType,
						body: answer.body,
						headers: answer.headers ?? {},
					}
				: { status: 404, body: "not in the demo" },
		);
	});
}

/** WebDriver BiDi beneath Puppeteer: its own serialiser does not follow closed shadow roots, the protocol does. */
interface Bidi {
	send(method: string, params: object): Promise<{ result: BidiResult }>;
}
interface BidiResult {
	type: "success" | "exception";
	result: BidiValue;
	exceptionDetails?: { text: string };
}
interface BidiValue {
	type: string;
	value?: unknown;
	sharedId?: string;
}
interface BidiNode extends BidiValue {
	value?: {
		children?: BidiNode[];
		shadowRoot?: BidiNode & { value?: { mode?: string } };
	};
}

function firefoxTab(browser: Browser, page: Page): Tab {
	const bidi = (browser as unknown as { connection: Bidi }).connection;
	const target = {
		context: (page.mainFrame() as unknown as { _id: string })._id,
	};
	const closedRoot = async (): Promise<string | undefined> => {
		const { result } = await bidi.send("script.evaluate", {
			expression: "document.documentElement",
			target,
			awaitPromise: false,
			serializationOptions: { maxDomDepth: 3, includeShadowTree: "all" },
		});
		return findClosed(result.result as BidiNode);
	};
	const inPanel = async (
		fn: (root: ShadowRoot, arg: never) => unknown,
		arg?: unknown,
	) => {
		const sharedId = await closedRoot();
		if (!sharedId) throw new Error("The extension has no panel in this page");
		const { result } = await bidi.send("script.callFunction", {
			functionDeclaration: `(root, arg) => JSON.stringify((${fn.toString()})(root, arg === undefined ? undefined : JSON.parse(arg)))`,
			arguments: [
				{ sharedId },
				arg === undefined
					? { type: "undefined" }
					: { type: "string", value: JSON.stringify(arg) },
			],
			target,
			awaitPromise: false,
		});
		if (result.type === "exception")
			throw new Error(result.exceptionDetails?.text);
		return typeof result.result.value === "string"
			? JSON.parse(result.result.value)
			: undefined;
	};
	return {
		goto: async (url) => void (await page.goto(url, { waitUntil: "load" })),
		url: () => page.url(),
		evaluate: (fn: (arg: never) => unknown, arg?: unknown) =>
			page.evaluate(fn as never, arg as never) as never,
		waitFor: async (fn: (arg: never) => unknown, arg?: unknown) =>
			void (await page.waitForFunction(fn as never, {}, arg as never)),
		inPanel: inPanel as Tab["inPanel"],
		hasPanel: async () => (await closedRoot()) !== undefined,
		press: (chord) => pressChord(page, chord),
		type: (text) => page.keyboard.type(text),
		click: (x, y) => page.mouse.click(x, y),
		hover: (x, y) => page.mouse.move(x, y),
		resize: (width, height) => page.setViewport({ width, height }),
		screenshot: async (path) =>
			void (await page.screenshot({ path: path as `${string}.png` })),
		bringToFront: () => page.bringToFront(),
		close: () => page.close(),
	};
}

function findClosed(node: BidiNode): string | undefined {
	if (node.value?.shadowRoot?.value?.mode === "closed")
		return node.value.shadowRoot.sharedId;
	for (const child of node.value?.children ?? []) {
		const found = findClosed(child);
		if (found) return found;
	}
	return undefined;
}

async function pressChord(page: Page, chord: string): Promise<void> {
	const keys = chord.split(/\+(?=.)/) as KeyInput[];
	const last = keys.pop();
	if (!last) return;
	for (const key of keys) await page.keyboard.down(key);
	await page.keyboard.press(last);
	for (const key of keys.reverse()) await page.keyboard.up(key);
}
