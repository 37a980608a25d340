import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Rollup } from 'vite';

/** Builds a module of ours as one script whose exports stand in `globalThis[name]`, to be run in a page. */
export async function bundleForPage(entry: URL, name: string): Promise<string> {
  return `${await bundle(entry, name, {})}\nglobalThis.${name} = ${name};`;
}

/** Builds a page's script as a site would that is made with React or Vue: for production, with all that it needs. */
export function bundleForProduction(entry: URL): Promise<string> {
  return bundle(entry, 'page', {
    // Vue's build that compiles templates where they are used.
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  });
}

async function bundle(entry: URL, name: string, config: InlineConfig): Promise<string> {
  const built = (await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: fileURLToPath(entry), formats: ['iife'], name } },
  })) as Rollup.RollupOutput[];
  const code = built[0]?.output[0].code;
  if (code === undefined) throw new Error(`nothing was built from ${entry}`);
  return code;
}
