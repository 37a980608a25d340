/**
 * Stands in for WXT's content-script context (aliased in wxt.config.ts). WXT's own announces the extension's id to every
 * page by `postMessage` and stops when a page sends the matching event; ours says nothing and listens to no one.
 */
export class ContentScriptContext {}
