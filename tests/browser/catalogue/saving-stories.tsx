import type { ComponentChildren } from 'preact';
import { NoteForm, type NoteState } from '../../../components/note/NoteForm';
import { type SaidState, SayForm } from '../../../components/note/SayForm';
import { SelectionBubble } from '../../../components/selection/SelectionBubble';
import type { SaveFailure, SavingView } from '../../../domain/notes/index';
import type { PageStory } from './page-story';

const ignore = () => {};

function showBubble(view: SavingView) {
  return (
    <SelectionBubble
      view={view}
      onSave={ignore}
      onSaveWithNote={ignore}
      onAddNote={ignore}
      onExplain={ignore}
      onClose={ignore}
    />
  );
}

const failures: readonly SaveFailure[] = [
  'private',
  'full',
  'blocked',
  'missing-page',
  'not-found',
  'failed',
  'outdated',
  'unseen',
];

/** The bubble stands in a closed root on pages, beside the card, whose styles it shares. */
export const bubbleStories: Readonly<Record<string, () => ComponentChildren>> = {
  'bubble-offered': () => showBubble({ state: 'offered' }),
  'bubble-explaining': () => showBubble({ state: 'offered', isForExplaining: true }),
  'bubble-saving': () => showBubble({ state: 'saving', colour: 'blue' }),
  'bubble-saved': () => showBubble({ state: 'saved', colour: 'pink' }),
  'bubble-note-missing': () => showBubble({ state: 'note-missing' }),
  ...Object.fromEntries(failures.map((why) => [`bubble-refused-${why}`, () => showBubble({ state: 'refused', why })])),
};

const states: readonly NoteState[] = ['loading', 'unchanged', 'saving', 'kept', 'refused', 'full', 'outdated'];

const frame = (state: NoteState): PageStory => ({
  loadStyles: () => import('../../../entrypoints/note-frame/note-frame.css'),
  view: () => (
    <main>
      <h1>The page around the frame</h1>
      <NoteForm
        note={state === 'unchanged' ? '' : 'Ask at the clinic.'}
        state={state}
        onInput={ignore}
        onDone={ignore}
      />
    </main>
  ),
});

const said: readonly SaidState[] = ['asked', 'saving', 'kept', 'unkept'];

const sayFrame = (state: SaidState): PageStory => ({
  loadStyles: () => import('../../../entrypoints/note-frame/note-frame.css'),
  view: () => (
    <main>
      <h1>The page around the frame</h1>
      <SayForm words="Something that makes you happy?" state={state} onInput={ignore} onDone={ignore} />
    </main>
  ),
});

export const frameStories: Readonly<Record<string, PageStory>> = Object.fromEntries([
  ...states.map((state) => [`note-frame-${state}`, frame(state)]),
  ...said.map((state) => [`say-frame-${state}`, sayFrame(state)]),
]);
