import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Hearing as it is shipped: bundled and minified. In the module runner that runs these scripts each call from one file to another
 * takes longer, which would be measured as well.
 */
export async function shippedHearing(): Promise<(text: string) => unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'gentle-reminder-bench-'));
  try {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        outDir: folder,
        emptyOutDir: false,
        minify: true,
        chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
        lib: { entry: 'src/core/detect.ts', formats: ['es'], fileName: () => 'detect.mjs' },
      },
    });
    const built = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'detect.mjs')).href)) as {
      detectDemands: (text: string) => unknown;
    };
    return built.detectDemands;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
