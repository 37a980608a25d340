import type { Explainer } from '../../domain/knowledge/index';
import type { ListedTerm } from '../../messaging/protocol';
import { textLanguage } from '../ui/text-language';
import { translateCount, useTranslate } from '../ui/translate';

interface TermWordsProps {
  readonly term: ListedTerm;
  /** Undefined while it is being asked for; null when there is none to be had. */
  readonly explainer: Explainer | null | undefined;
}

/** The plain name where the page uses another word; the page's word comes first, as that is what the reader saw. */
function findPlainName(term: ListedTerm, explainer: Explainer | null | undefined): string | null {
  const plainName = explainer?.plainName ?? null;
  return plainName?.toLowerCase() === term.text.toLowerCase() ? null : plainName;
}

/** How often words of self-harm are met is nothing to be counted. */
function isCounted(explainer: Explainer | null | undefined): boolean {
  return explainer !== undefined && explainer?.sensitivity !== 'self-harm';
}

/** One word of the page, and how often it is there: what stands in the button of its row. */
export function TermWords({ term, explainer }: TermWordsProps) {
  const translate = useTranslate();
  const plainName = findPlainName(term, explainer);
  return (
    <>
      <span class="term-words">
        <bdi class="term-text" lang={textLanguage}>
          {term.text}
        </bdi>
        {/* A space that is there: without it a screen reader joins the two to one word. */}
        {plainName !== null && '\u2002'}
        {plainName !== null && (
          <bdi class="term-plain" lang={textLanguage}>
            {plainName}
          </bdi>
        )}
      </span>
      {term.count > 1 && isCounted(explainer) && (
        <span class="term-count">{translateCount(translate, 'popup_times', term.count)}</span>
      )}
    </>
  );
}
