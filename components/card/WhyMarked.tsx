import type { ComponentChildren } from 'preact';
import type { MarkReason } from '../../domain/knowledge/index';
import { Disclosure } from '../ui/Disclosure';
import { Sentence } from '../ui/Sentence';
import { useTranslate } from '../ui/translate';

interface WhyMarkedProps {
  readonly reason: MarkReason;
  readonly mentionText: string;
}

/** What spoke for taking the word for this, so that the reader can judge whether it is meant. */
export function WhyMarked({ reason, mentionText }: WhyMarkedProps) {
  const translate = useTranslate();
  return (
    <Disclosure class="why" label={translate('card_why')}>
      <WhyText reason={reason} word={<q key="word">{mentionText}</q>} />
    </Disclosure>
  );
}

function WhyText({ reason, word }: { readonly reason: MarkReason; readonly word: ComponentChildren }) {
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
          <Sentence message="card_why_defined" slots={[word, <q key="long">{reason.long}</q>]} />
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
            {reason.evidence.map((shown) => (
              <li key={shown} dir="auto">
                {shown}
              </li>
            ))}
          </ul>
        </>
      );
  }
}
