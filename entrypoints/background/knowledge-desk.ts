import readArticleHeads from 'virtual:interplay/article-heads';
import readConcepts from 'virtual:interplay/concepts';
import readHelplines from 'virtual:interplay/helplines';
import readLearntSenses from 'virtual:interplay/learnt-senses';
import readPackedLexicon from 'virtual:interplay/lexicon';
import readSenseRules from 'virtual:interplay/sense-rules';
import readSources from 'virtual:interplay/sources';
import { browser } from 'wxt/browser';
import { type ConceptId, createExplain, type Explain, type Explainer } from '../../domain/knowledge/index';
import { createSenseResolver, type SenseDecision, type SenseResolver } from '../../domain/senses/index';
import type { DoubtfulMention } from '../../messaging/protocol';

// The worker is woken for every message: what a message does not need is not built for it.
let explain: Explain | null = null;
let resolver: SenseResolver | null = null;

/** The terms to look for, packed. */
export function readLexicon(): string {
  return readPackedLexicon();
}

/** What a card says of a concept; null when it is not bundled. */
export function readExplainer(concept: string, pageConcepts: readonly string[]): Explainer | null {
  explain ??= createExplain({
    concepts: readConcepts(),
    articles: readArticleHeads(),
    sources: readSources(),
    helplines: readHelplines(),
  });
  return explain(concept as ConceptId, pageConcepts as readonly ConceptId[]);
}

/** Decides doubtful mentions, in their order. */
export function resolveSenses(
  mentions: readonly DoubtfulMention[],
  pageConcepts: readonly string[],
): readonly SenseDecision[] {
  resolver ??= createSenseResolver({
    senseRules: readSenseRules(),
    concepts: readConcepts(),
    learnt: readLearntSenses(),
  });
  const sure = pageConcepts as readonly ConceptId[];
  return mentions.map((mention) =>
    resolver!.resolve({ ...mention, concept: mention.concept as ConceptId, pageConcepts: sure }),
  );
}

/** @throws {Error} when no such article is bundled. */
export async function openArticle(article: string, section: string): Promise<null> {
  if (!readArticleHeads().some(({ id }) => id === article)) throw new Error(`no article “${article}” is bundled`);
  const fragment = section === '' ? '' : `#${encodeURIComponent(section)}`;
  await browser.tabs.create({ url: `/article.html?id=${article}${fragment}` });
  return null;
}
