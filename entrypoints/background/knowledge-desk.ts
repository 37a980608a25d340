import { browser } from 'wxt/browser';
import { type ConceptId, describeExplainer, type Explainer } from '../../domain/knowledge/index';
import { type Lexicon, openLexicon } from '../../domain/lexicon/index';
import type { SenseDecision, SenseResolver } from '../../domain/senses/index';
import {
  applyLocalMeanings,
  describeDoubts,
  isDoubtful,
  type PackedSpotted,
  packSpotted,
  type StatedForm,
  spotText,
} from '../../domain/spotting/index';
import type { DoubtfulMention } from '../../messaging/protocol';

// The background is woken for every message: what a message does not need is not built for it, and in Firefox not even read.
let resolver: Promise<SenseResolver> | null = null;
let lexicon: Promise<Lexicon> | null = null;

/** What is spotted in each text of a page, in their order. `stated`: what the page states of the text of that number. */
export async function spotTexts(
  texts: readonly string[],
  stated: readonly (StatedForm & { readonly text: number })[],
): Promise<PackedSpotted> {
  lexicon ??= openOwnLexicon();
  const opened = await lexicon;
  const statedOf = Map.groupBy(stated, ({ text }) => text);
  return packSpotted(texts.map((text, index) => spotText(text, opened, statedOf.get(index))));
}

const MOST_DOUBTS = 100;

/**
 * Whether a page with these texts has any mention, or so many doubtful ones that it is better read. A text in another
 * language is left out, as it is when the page is read.
 */
export async function hasMentions(texts: readonly string[]): Promise<boolean> {
  lexicon ??= openOwnLexicon();
  const opened = await lexicon;
  const spotted = texts
    .map((text) => ({ text, ...spotText(text, opened) }))
    .filter(({ language }) => language !== 'other');
  const meanings = spotted.flatMap((one) => one.meanings);
  const doubts: DoubtfulMention[] = [];
  for (const { text, candidates } of spotted) {
    for (const candidate of applyLocalMeanings(text, candidates, meanings)) {
      if (!isDoubtful(candidate)) return true;
      doubts.push(...describeDoubts(text, candidate));
    }
  }
  if (doubts.length === 0) return false;
  // To decide so many takes as long as to read the page, which asks for them a few at a time.
  if (doubts.length > MOST_DOUBTS) return true;
  const words = spotted.reduce((sum, one) => sum + one.words, 0);
  return (await resolveSenses(doubts, [], words)).some(({ applies }) => applies === true);
}

async function openOwnLexicon(): Promise<Lexicon> {
  const { default: readPackedLexicon } = await import('virtual:interplay/lexicon');
  return openLexicon(await readPackedLexicon());
}

/** What a card says of a concept; null when it is not bundled. */
export async function readExplainer(concept: string, pageConcepts: readonly string[]): Promise<Explainer | null> {
  const { default: readDescription } = await import('virtual:interplay/descriptions');
  const description = await readDescription(concept);
  return description && describeExplainer(description, pageConcepts as readonly ConceptId[]);
}

/** Decides doubtful mentions, in their order. */
export async function resolveSenses(
  mentions: readonly DoubtfulMention[],
  pageConcepts: readonly string[],
  pageWords: number,
): Promise<readonly SenseDecision[]> {
  resolver ??= openResolver();
  const { resolveAll } = await resolver;
  return resolveAll(mentions.map((mention) => ({ ...mention, pageConcepts, pageWords })));
}

/** compromise takes longer to set itself up than all the rest of the worker to start: only who asks for it waits for it. */
async function openResolver(): Promise<SenseResolver> {
  const [{ createSenseResolver }, ...parts] = await Promise.all([
    import('../../domain/senses/index'),
    import('virtual:interplay/sense-rules'),
    import('virtual:interplay/termed-concepts'),
    import('virtual:interplay/learnt-senses'),
  ]);
  const [rules, terms, examples] = parts;
  const [senseRules, concepts, learnt] = await Promise.all([rules.default(), terms.default(), examples.default()]);
  return createSenseResolver({ senseRules, concepts, learnt });
}

/** @throws {Error} when no such article is bundled. */
export async function openArticle(article: string, section: string): Promise<null> {
  const { default: readArticleHeads } = await import('virtual:interplay/article-heads');
  if (!(await readArticleHeads()).some(({ id }) => id === article))
    throw new Error(`no article “${article}” is bundled`);
  const fragment = section === '' ? '' : `#${encodeURIComponent(section)}`;
  await browser.tabs.create({ url: `/article.html?id=${article}${fragment}` });
  return null;
}
