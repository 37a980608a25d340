import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ArticleId, ConceptId, Explainer } from '../../domain/knowledge/index';
import type { ListedTerm } from '../../messaging/protocol';
import { Icon } from '../ui/Icon';
import { textLanguage } from '../ui/text-language';
import { useTranslate } from '../ui/translate';
import { TermWords } from './TermWords';

interface TermRowProps {
  readonly term: ListedTerm;
  /** Undefined while it is being asked for; null when there is none to be had. */
  readonly explainer: Explainer | null | undefined;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onShow: (concept: ConceptId) => void;
  readonly onOpenArticle: (article: ArticleId, sectionId: string) => void;
}

/** One word of the page. It opens in place to what it means, the way to it, and its article. */
export function TermRow({ term, explainer, open, onToggle, onShow, onOpenArticle }: TermRowProps) {
  const translate = useTranslate();
  const contentId = useId();
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={row} class="term" data-open={open}>
      <button type="button" class="term-button" aria-expanded={open} aria-controls={contentId} onClick={onToggle}>
        <TermWords term={term} explainer={explainer} />
        <Icon name="open" class="disclosure-icon" />
      </button>
      <div id={contentId} class="term-content" hidden={!open}>
        {open && (
          <>
            <p class="term-in-short" dir="auto" lang={explainer ? textLanguage : undefined}>
              {explainer === undefined
                ? translate('popup_term_loading')
                : (explainer?.inShort ?? translate('popup_term_failed'))}
            </p>
            <p class="term-actions">
              <button type="button" class="link-button" onClick={() => onShow(term.concept as ConceptId)}>
                <span class="link-button-label">{translate('popup_show')}</span>
              </button>
              {explainer && (
                <button
                  type="button"
                  class="link-button"
                  onClick={() => onOpenArticle(explainer.article.id, explainer.article.sectionId)}
                >
                  <span class="link-button-label">{translate('popup_open_article')}</span>
                  <Icon name="away" />
                </button>
              )}
            </p>
          </>
        )}
      </div>
    </li>
  );
}
