import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { PreviewedArticle, PreviewedCard } from './describe-cards';
import { readStyles } from './read-styles';
import { createCardRenderer } from './render-statically';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One page that needs nothing but itself: every card, with its notes, by article. */
export async function writePage(articles: readonly PreviewedArticle[]): Promise<string> {
  const renderCard = createCardRenderer();
  const sections: string[] = [];
  for (const article of articles) sections.push(await writeArticle(article, renderCard));
  return `<!doctype html>
<html lang="en" class="tokens">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>Interplay: cards</title>
<style>${readStyles(here('preview.css'))}</style>
</head>
<body>
<header class="preview-bar">
<h1>Cards</h1>
<label>Filter <input type="search" id="preview-filter" autocomplete="off"></label>
<label><input type="checkbox" id="preview-open" checked> everything open</label>
<output id="preview-count" for="preview-filter"></output>
</header>
<main>
${sections.join('\n')}
</main>
<script>${readFileSync(here('in-page.js'), 'utf8')}</script>
</body>
</html>
`;
}

type RenderCard = (card: PreviewedCard) => string;

async function writeArticle({ id, title, cards }: PreviewedArticle, renderCard: RenderCard): Promise<string> {
  const items: string[] = [];
  for (const card of cards) {
    items.push(`<article class="preview-card" id="card-${card.concept.id}">${renderCard(card)}</article>`);
    // happy-dom holds its nodes by WeakRef, and none of these is let go before a task ends: gigabytes for all cards at once.
    await setImmediate();
  }
  return `<section class="preview-article" id="${id}">
<h2>${escapeHtml(title)} <small>${id}, ${cards.length} cards</small></h2>
${items.join('\n')}
</section>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
