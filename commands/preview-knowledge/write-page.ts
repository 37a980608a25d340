import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PreviewedArticle, PreviewedCard } from './describe-cards';
import { readStyles } from './read-styles';
import { createCardRenderer } from './render-statically';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One page that needs nothing but itself: every card, with its notes, by article. */
export function writePage(articles: readonly PreviewedArticle[]): string {
  const renderCard = createCardRenderer();
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
${articles.map((article) => writeArticle(article, renderCard)).join('\n')}
</main>
<script>${readFileSync(here('in-page.js'), 'utf8')}</script>
</body>
</html>
`;
}

function writeArticle({ id, title, cards }: PreviewedArticle, renderCard: (card: PreviewedCard) => string): string {
  const items = cards.map((card) => {
    return `<article class="preview-card" id="card-${card.concept.id}">${renderCard(card)}</article>`;
  });
  return `<section class="preview-article" id="${id}">
<h2>${escapeHtml(title)} <small>${id}, ${cards.length} cards</small></h2>
${items.join('\n')}
</section>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
