import type { ComponentChildren } from 'preact';
import type { AskingFirst } from '../../../components/card/AskFirst';
import { ExplainerCard } from '../../../components/card/ExplainerCard';
import type { CardContent, CardStanding, Explainer, MarkReason } from '../../../domain/knowledge/index';
import { bare, conceptId, headache, longWords, serotonin, suicide, talkingTherapy } from './fixtures';

const ignore = () => {};

function show(view: CardContent, standing: Partial<CardStanding> = {}, asking?: AskingFirst) {
  return (
    <ExplainerCard
      view={view}
      standing={{ trail: [], isPinned: false, ...standing }}
      headingId="card-heading"
      onClose={ignore}
      onFollow={ignore}
      onBack={ignore}
      onPin={ignore}
      onOpenArticle={ignore}
      onMeaning={async () => true}
      onShowDefinition={ignore}
      onKnown={async () => true}
      version="0.1.0"
      {...(asking && { asking })}
    />
  );
}

const say = (
  explainer: Explainer,
  mentionText = explainer.plainName,
  reason: MarkReason | null = null,
  asked: 'decided' | 'undecided' | null = null,
): CardContent => {
  return { state: 'ready', explainer, mentionText, reason, asked, isDefinedElsewhere: reason?.kind === 'defined-here' };
};

const ready = (...said: Parameters<typeof say>) => show(say(...said));

const choosable = (explainer: Explainer, text: string, isDecided = true) => {
  return { concept: explainer.concept, text, name: explainer.plainName, isDecided };
};

const choice: CardContent = {
  state: 'choice',
  terms: [
    choosable(serotonin, 'serotonin'),
    choosable(talkingTherapy, 'CBT', false),
    choosable(longWords, 'dust lung'),
    { concept: conceptId('gone'), text: 'endorphins', name: 'endorphins', isDecided: true },
  ],
  isCut: true,
};

export const cardStories: Readonly<Record<string, () => ComponentChildren>> = {
  'card-loading': () => show({ state: 'loading' }),
  'card-failed': () => show({ state: 'failed' }),
  'card-outdated': () => show({ state: 'outdated' }),
  'card-ready': () => ready(serotonin, '5-HT', { kind: 'one-meaning' }),
  'card-nested': () => show(say(talkingTherapy), { trail: [say(serotonin)] }),
  'card-nested-deep': () => show(say(serotonin), { trail: [say(talkingTherapy), say(longWords)] }),
  'card-nested-failed': () => show({ state: 'failed' }, { trail: [say(serotonin)] }),
  'card-pinned': () => show(say(serotonin, 'serotonin', { kind: 'one-meaning' }), { isPinned: true }),
  'card-asked': () => ready(serotonin, '5-HT', { kind: 'one-meaning' }, 'decided'),
  'card-undecided': () => ready(talkingTherapy, 'CBT', null, 'undecided'),
  'card-choice': () => show(choice),
  'card-chosen': () => show(say(serotonin, 'serotonin', null, 'decided'), { trail: [choice] }),
  'card-unknown': () => show({ state: 'unknown', text: 'the harbour master’s barometer' }),
  'card-unknown-long': () => show({ state: 'unknown', text: `${'Donaudampfschifffahrt'.repeat(4)}…` }),
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
    show(
      say(serotonin, 'serotonin', { kind: 'one-meaning' }),
      {},
      { isDue: () => true, settle: ignore, open: () => ({ requestClose: ignore, showTheme: ignore, remove: ignore }) },
    ),
  'card-long': () => ready(longWords, 'a long word'),
};
