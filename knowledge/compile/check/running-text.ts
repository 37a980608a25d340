import type { Finding } from '../finding';
import { countWords, splitSentences } from '../language/sentences';
import type { ArticleDraft, TextBlock } from '../read/drafts';
import type { Check } from './context';

export const runningTextLimits = {
  words: { least: 500, most: 900 },
  sentenceWords: { most: 25, meanMost: 15 },
  summaryWords: { most: 40 },
  concepts: { least: 10, most: 25 },
} as const;

/** Length of the running text, of its sentences and of the summary, and the number of concepts. */
export const checkRunningText: Check = ({ draft }) =>
  draft.articles.flatMap((article) => [
    ...checkLength(article),
    ...checkSentences(article),
    ...checkSummary(article),
    ...checkConceptCount(article),
  ]);

function listTexts(article: ArticleDraft): TextBlock[] {
  return article.sections.flatMap((section) => section.texts);
}

/** Headings are not counted. */
function checkLength(article: ArticleDraft): Finding[] {
  const { least, most } = runningTextLimits.words;
  const count = listTexts(article).reduce((sum, block) => sum + countWords(block.text), 0);
  if (count >= least && count <= most) return [];
  const line = article.sections[0]?.line ?? 1;
  const message = `The running text has ${count} words: make it ${least} to ${most}.`;
  return [{ file: article.file, line, rule: 'running-text-length', message }];
}

function checkSentences(article: ArticleDraft): Finding[] {
  const { most, meanMost } = runningTextLimits.sentenceWords;
  const sentences = listTexts(article).flatMap((block) =>
    splitSentences(block.text).map((text) => ({ text, block, words: countWords(text) })),
  );
  const findings = sentences
    .filter(({ words }) => words > most)
    .map(({ text, block, words }): Finding => {
      const message = `A sentence of ${words} words ("${text.slice(0, 40)}…"): split it, ${most} at most.`;
      return { file: article.file, line: findLineOf(block, text), rule: 'sentence-length', message };
    });
  const mean = sentences.reduce((sum, { words }) => sum + words, 0) / Math.max(sentences.length, 1);
  if (mean <= meanMost) return findings;
  const message = `Sentences have ${mean.toFixed(1)} words on average: ${meanMost} at most.`;
  return [...findings, { file: article.file, line: article.sections[0]?.line ?? 1, rule: 'sentence-length', message }];
}

/** The line on which `sentence` begins within its block, found by its first words. */
export function findLineOf(block: TextBlock, sentence: string): number {
  const words = sentence.match(/[\p{L}\p{N}]+/gu)?.slice(0, 5) ?? [];
  const at = block.raw.search(new RegExp(words.join('[^\\p{L}\\p{N}]+'), 'u'));
  return block.line + block.raw.slice(0, Math.max(at, 0)).split('\n').length - 1;
}

function checkSummary(article: ArticleDraft): Finding[] {
  const { most } = runningTextLimits.summaryWords;
  const count = countWords(article.frontMatter?.summary ?? '');
  if (count <= most) return [];
  const message = `The summary has ${count} words: ${most} at most.`;
  return [{ file: article.file, line: article.lineOf('summary'), rule: 'running-text-length', message }];
}

function checkConceptCount(article: ArticleDraft): Finding[] {
  const { least, most } = runningTextLimits.concepts;
  if (article.blockCount >= least && article.blockCount <= most) return [];
  const message = `The article has ${article.blockCount} concept blocks: give it ${least} to ${most}.`;
  return [{ file: article.file, line: 1, rule: 'concept-count', message }];
}
