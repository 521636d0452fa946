// Runs scripts/NAME.ts through Vite, so that scripts share the sources of the extension, `import.meta.glob` included.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [name, ...rest] = process.argv.slice(2);
process.argv.splice(1, process.argv.length - 1, name, ...rest);
const root = fileURLToPath(new URL('..', import.meta.url));
await runnerImport(`${root}scripts/${name}.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
});
