import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;

/** Builds dist/boxes: a script for each page of pages/, and the test-only extension. Gives the names of the boxes. */
export async function buildBoxes(): Promise<string[]> {
  const out = join(process.cwd(), 'dist/boxes');
  const files = await readdir(join(here, 'pages'));
  const entries = Object.fromEntries(
    files.map((file) => [basename(file, extname(file)), join(here, 'pages', file)]),
  );
  await build({
    ...shared,
    build: {
      ...shared.build,
      outDir: join(out, 'site'),
      rollupOptions: {
        input: entries,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunk-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  await buildExtension(join(out, 'extension'));
  return Object.keys(entries);
}

const shared = {
  configFile: false as const,
  root: process.cwd(),
  logLevel: 'error' as const,
  define: {
    global: 'globalThis',
    'process.env.NODE_ENV': '"production"',
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  publicDir: false as const,
  build: { emptyOutDir: true, minify: false, target: 'es2023' },
};

async function buildExtension(out: string): Promise<void> {
  await build({
    ...shared,
    build: {
      ...shared.build,
      outDir: out,
      lib: {
        entry: join(here, 'extension/content.ts'),
        formats: ['iife'],
        name: 'boxes',
        fileName: () => 'content.js',
      },
    },
  });
  await mkdir(out, { recursive: true });
  await copyFile(join(here, 'extension/manifest.json'), join(out, 'manifest.json'));
  await writeFile(join(out, 'background.js'), '');
}
