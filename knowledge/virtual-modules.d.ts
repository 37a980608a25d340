// Modules that knowledge/compile/vite-plugin.ts makes while building; no file of theirs is in the tree.

declare module 'virtual:interplay/concepts' {
  const concepts: readonly import('../domain/knowledge/index').Concept[];
  export default concepts;
}

declare module 'virtual:interplay/articles' {
  const articles: readonly import('../domain/knowledge/index').Article[];
  export default articles;
}

declare module 'virtual:interplay/helplines' {
  const helplines: import('../domain/knowledge/index').Helplines;
  export default helplines;
}

/** All terms, for `openLexicon` of domain/lexicon. */
declare module 'virtual:interplay/lexicon' {
  const packed: string;
  export default packed;
}

/** Sense rules by concept id, for the concepts that have any. */
declare module 'virtual:interplay/sense-rules' {
  const senseRules: Readonly<Record<string, readonly import('../domain/knowledge/index').SenseRule[]>>;
  export default senseRules;
}

/** What the examples of all sense rules say, for `createSenseResolver`. */
declare module 'virtual:interplay/learnt-senses' {
  const packed: string;
  export default packed;
}

/** Every source in the registry, whether an article or a concept cites it. */
declare module 'virtual:interplay/sources' {
  const sources: readonly import('../domain/knowledge/index').Source[];
  export default sources;
}
