import { setColourScheme } from '../../../tests/support/browser/colour-scheme';
import { clickInCard } from '../../../tests/support/card/read-card';
import { readMarks } from '../../../tests/support/page/marks';
import { runInPage } from '../../../tests/support/page/run-in-page';
import { waitUntil } from '../../../tests/support/wait-until';
import type { Tour } from '../tour';

/** From the card to the section of the bundled article that it was drawn from; the article has marks of its own. */
export async function openArticle(tour: Tour): Promise<void> {
  const { driven, page, say } = tour;
  await clickInCard(page, /^Read the article$/);
  const isArticle = (url: string) => url.startsWith(driven.extensionUrl('article.html'));
  const article = await waitUntil('the article', () => driven.findPage(isArticle));
  await article.bringToFront();
  const seen = await waitUntil('the section', async () => {
    const now = await runInPage(article, readSection);
    return now.inView ? now : null;
  });
  say(`${seen.title}, at “${seen.section}”`);
  const marks = await waitUntil('marks in the article', async () => {
    const now = await readMarks(article);
    return now.length > 0 ? now : null;
  });
  say(`marked there: ${marks.join(', ')}`);
  await tour.picture(article, '5-article');
  await setColourScheme(driven, article, 'dark');
  await tour.picture(article, '5-article-dark');
  await setColourScheme(driven, article, 'light');
  await article.close();
}

function readSection(): { title: string; section: string | null; inView: boolean } {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const top = target?.getBoundingClientRect().top ?? Number.NaN;
  return {
    title: document.querySelector('h1')?.textContent ?? document.title,
    section: target?.querySelector('h2, h3')?.textContent ?? null,
    inView: top > -50 && top < innerHeight,
  };
}
