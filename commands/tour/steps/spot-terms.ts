import { readFileSync } from 'node:fs';
import type { Explainer } from '../../../domain/knowledge/index';
import type { ListedTerm } from '../../../messaging/protocol';
import { askAsOwnPage, askTab } from '../../../tests/support/extension/ask-tab';
import { readMarks } from '../../../tests/support/page/marks';
import { waitUntil, waitUntilSteady } from '../../../tests/support/wait-until';
import { expectSeen, type Tour } from '../tour';

/** Prints each term found with the meaning decided for it, what its card says in short, and where that comes from. */
export async function spotTerms(tour: Tour): Promise<void> {
  const { driven, page, say } = tour;
  await waitUntil('marks', async () => (await readMarks(page)).length > 0);
  const terms = await waitUntilSteady('the terms', () => askTab(driven, page, 'listTerms'));
  say(`${page.url()}: ${terms.length} concepts, ${(await readMarks(page)).length} words marked near the top`);
  for (const term of terms) await tellTerm(tour, term, terms);
  checkTerms(tour, terms);
  await tour.picture(page, '1-marks');
}

async function tellTerm({ driven, say }: Tour, term: ListedTerm, all: readonly ListedTerm[]): Promise<void> {
  const pageConcepts = all.map((one) => one.concept);
  const explainer = await askAsOwnPage(driven, 'readExplainer', { concept: term.concept, pageConcepts });
  if (explainer === null) throw new Error(`${term.concept} has no explainer`);
  say(`- ${term.text}${term.count > 1 ? ` (${term.count} times)` : ''}`);
  say(`    sense:   ${describeSense(explainer)}`);
  say(`    card:    ${explainer.inShort}`);
  say(`    source:  ${explainer.article.title}, “${explainer.article.sectionTitle}”; ${listSources(explainer)}`);
}

function describeSense({ plainName, name }: Explainer): string {
  return plainName === name ? plainName : `${plainName} (${name})`;
}

function listSources({ sources }: Explainer): string {
  if (sources.length === 0) return 'no sources';
  return sources.map((source) => `${source.publisher}: ${source.title}`).join('; ');
}

/** The page says each of these words in several meanings; only the mentions that mean the concept count. */
function checkTerms({ say }: Tour, terms: readonly ListedTerm[]): void {
  const file = new URL('../../../tests/pages/magazine/expected.json', import.meta.url);
  const expected = JSON.parse(readFileSync(file, 'utf8')) as { mentions: Record<string, number>; leftAlone: string[] };
  for (const [concept, count] of Object.entries(expected.mentions)) {
    const found = terms.find((term) => term.concept === concept)?.count ?? 0;
    expectSeen(`${count} mentions of ${concept}`, found === count, found);
  }
  say(`left alone, as they mean something else: ${expected.leftAlone.join(', ')}`);
}
