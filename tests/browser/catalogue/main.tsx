/// <reference types="vite/client" />
/**
 * Shows one story: `?story=card-ready&theme=dark`, with `locale=es` in Spanish, with `dir=rtl` in the pseudo-locale. Without a
 * story, lists them all.
 */
import { render } from 'preact';
import cardCss from '../../../components/card/card.css?inline';
import bubbleCss from '../../../components/selection/bubble.css?inline';
import { type Translate, TranslateContext } from '../../../components/ui/translate';
import en from '../../../locales/en.json';
import es from '../../../locales/es.json';
import { translatePseudo } from '../../support/catalogue/translate-pseudo';
import { cardStories } from './card-stories';
import { pageStories } from './page-stories';
import { bubbleStories } from './saving-stories';
import { pressInStory, standInForBrowser } from './story-steps';

/** What stands in the closed root on pages. */
const rootStories = { ...cardStories, ...bubbleStories };

const parameters = new URLSearchParams(location.search);
const direction = parameters.get('dir') === 'rtl' ? 'rtl' : 'ltr';
const theme = parameters.get('theme');

function readMessage(key: keyof typeof en): string {
  if (key === 'locale_direction') return direction;
  // Its dates and numbers are Arabic ones: long, and in other figures.
  if (direction === 'rtl') return key === 'locale_tag' ? 'ar-EG' : translatePseudo(en[key] ?? '');
  return (parameters.get('locale') === 'es' ? es[key] : en[key]) ?? '';
}

const translate: Translate = (key, ...substitutions) =>
  readMessage(key).replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? '');

/** Like the real thing, but open, so that tests can look inside. */
async function showInRoot(story: string) {
  standInForBrowser(story);
  const place = document.createElement('div');
  const root = place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [cardCss, bubbleCss].map((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    return sheet;
  });
  const main = document.createElement('main');
  // Stands for the page that it is shown on, which has a heading of its own.
  const heading = document.createElement('h1');
  heading.textContent = story;
  main.append(heading, place);
  document.body.append(main);
  render(<TranslateContext value={translate}>{rootStories[story]?.()}</TranslateContext>, root);
  const card = root.querySelector<HTMLElement>('.card, .selection-bubble');
  if (card && theme) card.dataset.theme = theme;
  document.body.style.margin = '8px';
  await pressInStory(story, root, translate);
}

async function showPage(story: string) {
  await pageStories[story]?.loadStyles();
  const place = document.createElement('div');
  document.body.append(place);
  render(<TranslateContext value={translate}>{pageStories[story]?.view()}</TranslateContext>, place);
  await pageStories[story]?.afterwards?.();
}

function listStories() {
  const link = (story: string) => (
    <li key={story}>
      <a href={`?story=${story}`}>{story}</a>
    </li>
  );
  const main = document.createElement('main');
  document.body.append(main);
  render(<ul>{[...Object.keys(rootStories), ...Object.keys(pageStories)].map(link)}</ul>, main);
}

document.documentElement.dir = direction;
document.documentElement.lang = translate('locale_tag');
if (theme) document.documentElement.dataset.theme = theme;
const story = parameters.get('story');
if (story === null) listStories();
else if (story in rootStories) await showInRoot(story);
else await showPage(story);
document.documentElement.dataset.ready = 'true';
