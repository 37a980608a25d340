import type { ComponentChildren } from 'preact';
import type { ConceptId, ExplainedTerm } from '../../domain/knowledge/index';

interface ExplainedTextProps {
  readonly text: string;
  readonly terms: readonly ExplainedTerm[];
  readonly onFollow: (concept: ConceptId) => void;
}

/** A text in which words with an explainer of their own lead to it. Real buttons, quiet among the words. */
export function ExplainedText({ text, terms, onFollow }: ExplainedTextProps) {
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end, concept } of terms) {
    pieces.push(
      text.slice(at, start),
      <button key={start} type="button" class="term-button" data-to={concept} onClick={() => onFollow(concept)}>
        {text.slice(start, end)}
      </button>,
    );
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
