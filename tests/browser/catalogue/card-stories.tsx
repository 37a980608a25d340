import type { ComponentChildren } from 'preact';
import { ExplainerCard } from '../../../components/card/ExplainerCard';
import type { CardContent, Explainer } from '../../../domain/knowledge/index';
import { bare, longWords, serotonin, suicide, talkingTherapy } from './fixtures';

const ignore = () => {};

function show(view: CardContent) {
  return (
    <ExplainerCard
      view={view}
      headingId="card-heading"
      onClose={ignore}
      onFollow={ignore}
      onBack={ignore}
      onOpenArticle={ignore}
    />
  );
}

const ready = (explainer: Explainer, mentionText = explainer.plainName, canGoBack = false) =>
  show({ state: 'ready', explainer, mentionText, canGoBack });

export const cardStories: Readonly<Record<string, () => ComponentChildren>> = {
  'card-loading': () => show({ state: 'loading' }),
  'card-failed': () => show({ state: 'failed' }),
  'card-outdated': () => show({ state: 'outdated' }),
  'card-ready': () => ready(serotonin, '5-HT'),
  'card-nested': () => ready(talkingTherapy, 'CBT', true),
  'card-bare': () => ready(bare),
  'card-self-harm': () => ready(suicide),
  'card-long': () => ready(longWords, 'a long word', true),
};
