import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/** Builds a module of ours as one script whose exports stand in `globalThis[name]`, to be run in a page. */
export async function bundleForPage(entry: URL, name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: fileURLToPath(entry), formats: ['iife'], name } },
  })) as Rollup.RollupOutput[];
  const code = built[0]?.output[0].code;
  if (code === undefined) throw new Error(`nothing was built from ${entry}`);
  return `${code}\nglobalThis.${name} = ${name};`;
}
