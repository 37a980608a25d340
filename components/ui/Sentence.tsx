import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { type MessageKey, useTranslate } from './translate';

/** Private-use characters stand for the slots while the message is put together, so that word order is the language's. */
const slotMark = (index: number) => String.fromCharCode(0xe000 + index);

interface SentenceProps {
  readonly message: MessageKey;
  /** What takes the place of `$1`, `$2`… */
  readonly slots: readonly ComponentChildren[];
}

/** A message with elements in it. */
export function Sentence({ message, slots }: SentenceProps) {
  const text = useTranslate()(message, ...slots.map((_, index) => slotMark(index)));
  const pieces = text.split(/([\ue000-\uf8ff])/u);
  return (
    <>
      {pieces.map((piece, position) => {
        const index = position % 2 === 1 ? piece.charCodeAt(0) - 0xe000 : -1;
        return <Fragment key={position}>{index >= 0 && index < slots.length ? slots[index] : piece}</Fragment>;
      })}
    </>
  );
}
