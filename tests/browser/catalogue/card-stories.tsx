import type { ComponentChildren } from 'preact';
import type { AskingFirst } from '../../../components/card/AskFirst';
import { ExplainerCard } from '../../../components/card/ExplainerCard';
import type { CardContent, Explainer, MarkReason } from '../../../domain/knowledge/index';
import { bare, headache, longWords, serotonin, suicide, talkingTherapy } from './fixtures';

const ignore = () => {};

function show(view: CardContent, asking?: AskingFirst) {
  return (
    <ExplainerCard
      view={view}
      headingId="card-heading"
      onClose={ignore}
      onFollow={ignore}
      onBack={ignore}
      onOpenArticle={ignore}
      onMeaning={async () => true}
      onShowDefinition={ignore}
      onKnown={async () => true}
      version="0.1.0"
      {...(asking && { asking })}
    />
  );
}

const asked: CardContent = {
  state: 'ready',
  explainer: serotonin,
  mentionText: 'serotonin',
  reason: { kind: 'one-meaning' },
  isDefinedElsewhere: false,
  canGoBack: false,
};

const ready = (explainer: Explainer, mentionText = explainer.plainName, reason: MarkReason | null = null) =>
  show({
    state: 'ready',
    explainer,
    mentionText,
    reason,
    isDefinedElsewhere: reason?.kind === 'defined-here',
    canGoBack: reason === null,
  });

export const cardStories: Readonly<Record<string, () => ComponentChildren>> = {
  'card-loading': () => show({ state: 'loading' }),
  'card-failed': () => show({ state: 'failed' }),
  'card-outdated': () => show({ state: 'outdated' }),
  'card-ready': () => ready(serotonin, '5-HT', { kind: 'one-meaning' }),
  'card-nested': () => ready(talkingTherapy, 'CBT'),
  'card-sense': () =>
    ready(talkingTherapy, 'CBT', { kind: 'sense', evidence: ['her CBT', 'therapist', { onPage: 'sleep' }] }),
  'card-sense-bare': () => ready(talkingTherapy, 'CBT', { kind: 'sense', evidence: [] }),
  'card-defined-here': () =>
    ready(talkingTherapy, 'CBT', { kind: 'defined-here', long: 'cognitive behavioural therapy' }),
  'card-bare': () => ready(bare, bare.plainName, { kind: 'one-meaning' }),
  'card-self-harm': () => ready(suicide, suicide.plainName, { kind: 'one-meaning' }),
  'card-said-twice': () => ready(headache, 'migraine', { kind: 'one-meaning' }),
  'card-saying': () => ready(serotonin),
  'card-copied': () => ready(serotonin),
  'card-copy-refused': () => ready(bare),
  'card-report': () => ready(talkingTherapy),
  'card-asking': () =>
    show(asked, { isDue: () => true, settle: ignore, open: () => ({ requestClose: ignore, remove: ignore }) }),
  'card-long': () => ready(longWords, 'a long word'),
};
