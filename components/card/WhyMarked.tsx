import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ConceptId, MarkReason } from '../../domain/knowledge/index';
import { Disclosure } from '../ui/Disclosure';
import { Sentence } from '../ui/Sentence';
import { textLanguage } from '../ui/text-language';
import { useTranslate } from '../ui/translate';

/** Takes a meaning from the ambiguous words of this site, or gives it back; answers whether that is kept. */
export type OnMeaning = (concept: ConceptId, meant: boolean, event: Event) => Promise<boolean>;

interface WhyMarkedProps {
  readonly concept: ConceptId;
  readonly reason: MarkReason;
  readonly mentionText: string;
  readonly onMeaning: OnMeaning | undefined;
}

/** What spoke for taking the word for this, so that the reader can judge whether it is meant. */
export function WhyMarked({ concept, reason, mentionText, onMeaning }: WhyMarkedProps) {
  const translate = useTranslate();
  return (
    <Disclosure class="why" label={translate('card_why')}>
      <WhyText
        reason={reason}
        word={
          <q key="word" lang={textLanguage}>
            {mentionText}
          </q>
        }
      />
      {reason.kind === 'sense' && onMeaning && <MeaningSwitch concept={concept} onMeaning={onMeaning} />}
    </Disclosure>
  );
}

function WhyText({ reason, word }: { readonly reason: MarkReason; readonly word: ComponentChildren }) {
  const translate = useTranslate();
  switch (reason.kind) {
    case 'one-meaning':
      return (
        <p>
          <Sentence message="card_why_one_meaning" slots={[word]} />
        </p>
      );
    case 'defined-here':
      return (
        <p>
          <Sentence
            message="card_why_defined"
            slots={[
              word,
              <q key="long" lang={textLanguage}>
                {reason.long}
              </q>,
            ]}
          />
        </p>
      );
    case 'sense':
      return reason.evidence.length === 0 ? (
        <p>
          <Sentence message="card_why_sense" slots={[word]} />
        </p>
      ) : (
        <>
          <p>
            <Sentence message="card_why_sense_words" slots={[word]} />
          </p>
          <ul class="why-words">
            {reason.evidence.map((shown) => {
              const text = typeof shown === 'string' ? shown : translate('card_why_page', shown.onPage);
              return (
                <li key={text} dir="auto" lang={typeof shown === 'string' ? textLanguage : undefined}>
                  {text}
                </li>
              );
            })}
          </ul>
        </>
      );
  }
}

interface MeaningSwitchProps {
  readonly concept: ConceptId;
  readonly onMeaning: OnMeaning;
}

/** "Not this meaning", and the way back, on one button, so that focus stays where it is. */
function MeaningSwitch({ concept, onMeaning }: MeaningSwitchProps) {
  const translate = useTranslate();
  const [state, setState] = useState<'meant' | 'not-meant' | 'not-meant-unkept'>('meant');
  const change = (event: Event) => {
    const meant = state !== 'meant';
    setState(meant ? 'meant' : 'not-meant');
    void onMeaning(concept, meant, event).then((kept) => {
      // By then the reader may have taken it back.
      if (!kept) setState((now) => (now === 'not-meant' ? 'not-meant-unkept' : now));
    });
  };
  return (
    <p class="meaning">
      <span role="status">
        {state === 'not-meant' && translate('card_not_meant_done')}
        {state === 'not-meant-unkept' && translate('card_not_meant_unkept')}
      </span>{' '}
      <button type="button" class="link-button" onClick={change}>
        <span class="link-button-label">{translate(state === 'meant' ? 'card_not_meant' : 'card_not_meant_undo')}</span>
      </button>
    </p>
  );
}
