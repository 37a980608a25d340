// Modules that knowledge/compile/vite-plugin.ts makes while building; no file of theirs is in the tree. Each is a function
// that unpacks its part of the knowledge when it is first called: a worker that is woken for something else unpacks none of it.

declare module 'virtual:interplay/concepts' {
  const readConcepts: () => Promise<readonly import('../domain/knowledge/index').Concept[]>;
  export default readConcepts;
}

declare module 'virtual:interplay/articles' {
  const readArticles: () => Promise<readonly import('../domain/knowledge/index').Article[]>;
  export default readArticles;
}

/** All articles without their text. */
declare module 'virtual:interplay/article-heads' {
  const readArticleHeads: () => Promise<readonly import('../domain/knowledge/index').ArticleHead[]>;
  export default readArticleHeads;
}

declare module 'virtual:interplay/helplines' {
  const readHelplines: () => Promise<import('../domain/knowledge/index').Helplines>;
  export default readHelplines;
}

/** All terms, for `openLexicon` of domain/lexicon. */
declare module 'virtual:interplay/lexicon' {
  const readLexicon: () => Promise<string>;
  export default readLexicon;
}

/** What cards say of a concept, one at a time; null for a concept that is not bundled. */
declare module 'virtual:interplay/descriptions' {
  const readDescription: (concept: string) => Promise<import('../domain/knowledge/index').ConceptDescription | null>;
  export default readDescription;
}

/** The terms of all concepts, for `createSenseResolver`. */
declare module 'virtual:interplay/termed-concepts' {
  const readTermedConcepts: () => Promise<
    readonly Pick<import('../domain/knowledge/index').Concept, 'id' | 'kind' | 'terms'>[]
  >;
  export default readTermedConcepts;
}

/** Sense rules by concept id, for the concepts that have any. */
declare module 'virtual:interplay/sense-rules' {
  const readSenseRules: () => Promise<
    Readonly<Record<string, readonly import('../domain/knowledge/index').SenseRule[]>>
  >;
  export default readSenseRules;
}

/** What the examples of all sense rules say, for `createSenseResolver`. */
declare module 'virtual:interplay/learnt-senses' {
  const readLearntSenses: () => Promise<string>;
  export default readLearntSenses;
}
