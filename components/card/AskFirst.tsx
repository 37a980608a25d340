import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ConceptId } from '../../domain/knowledge/index';
import type { Theme } from '../../domain/settings/index';
import { useLook } from '../ui/look';
import { useTranslate } from '../ui/translate';

/** Asks the reader what a concept means before we say it, where the reader wants that. */
export interface AskingFirst {
  /** Whether to ask: once for each concept of a page. */
  isDue(concept: ConceptId): boolean;
  /** The reader has said it, or does not want to. */
  settle(concept: ConceptId): void;
  /** Opens the frame in which the reader writes. */
  open(place: HTMLElement, concept: ConceptId, told: FrameEvents): WritingFrame;
}

export interface WritingFrame {
  /** Asks it to keep what was written, if anything was, and to say so; else to close. */
  requestClose(): void;
  showTheme(theme: Theme): void;
  remove(): void;
}

export interface FrameEvents {
  /** The reader has said it: the frame stays, and shows what was said. */
  readonly onSaid: () => void;
  readonly onClosed: (wasReady: boolean) => void;
}

interface AskFirstProps {
  readonly concept: ConceptId;
  /** Null where nothing is asked. */
  readonly asking: AskingFirst | null;
  /** Moves the focus to what stays: the button that has it is about to go. */
  readonly keepFocus: () => void;
  /** What we say. */
  readonly children: ComponentChildren;
}

/** The question, and then what we say, with what the reader said above it, in a frame that the page cannot read. */
export function AskFirst({ concept, asking, keepFocus, children }: AskFirstProps) {
  const translate = useTranslate();
  const [state, setState] = useState<'asked' | 'writing' | 'shown'>(asking?.isDue(concept) ? 'asked' : 'shown');
  const place = useRef<HTMLDivElement>(null);
  const frame = useRef<WritingFrame | null>(null);
  const wantsOurs = useRef(false);
  const { theme } = useLook();
  useEffect(() => frame.current?.showTheme(theme), [theme]);
  useLayoutEffect(() => () => frame.current?.remove(), []);
  if (asking === null) return <>{children}</>;
  const show = () => {
    asking.settle(concept);
    setState('shown');
    keepFocus();
  };
  const write = () => {
    if (place.current === null) return;
    keepFocus();
    setState('writing');
    wantsOurs.current = false;
    frame.current = asking.open(place.current, concept, {
      onSaid: show,
      onClosed: (wasReady) => {
        // Where it does not open, nobody has to wait for it.
        if (!wasReady || wantsOurs.current) show();
        else setState((now) => (now === 'writing' ? 'asked' : now));
      },
    });
  };
  const skip = () => {
    if (state !== 'writing') return show();
    // Nothing that was written is lost by asking for ours.
    wantsOurs.current = true;
    frame.current?.requestClose();
  };
  return (
    <>
      {state === 'asked' && <p class="ask">{translate('say_first_ask')}</p>}
      <div class="say-frame" data-state={state} ref={place} />
      {state === 'shown' ? (
        children
      ) : (
        <p class="ask-actions">
          {state === 'asked' && (
            <button type="button" class="button button-main" onClick={write}>
              {translate('say_first_write')}
            </button>
          )}
          <button type="button" class="link-button" onClick={skip}>
            <span class="link-button-label">{translate('say_first_skip')}</span>
          </button>
        </p>
      )}
    </>
  );
}
