import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ArticleId, CardContent, ConceptId } from '../../domain/knowledge/index';
import type { SaveOutcome } from '../../domain/notes/index';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { useLook } from '../ui/look';
import { TextLanguageNote } from '../ui/TextLanguageNote';
import { textLanguage } from '../ui/text-language';
import { readDirection, useTranslate } from '../ui/translate';
import { ExplainerBody } from './ExplainerBody';
import { KnowThis, type OnKnown } from './KnowThis';
import { SaveConcept } from './SaveConcept';
import type { OnMeaning } from './WhyMarked';

export interface ExplainerCardProps {
  readonly view: CardContent;
  /** Id of the heading that names the card; it can be focused. */
  readonly headingId: string;
  readonly onClose: () => void;
  readonly onFollow: (concept: ConceptId) => void;
  readonly onBack: () => void;
  readonly onOpenArticle: (article: ArticleId, sectionId: string) => void;
  /** Saves a concept; left out where nothing can be saved. The event tells whether it was really the reader. */
  readonly onSave?: (concept: ConceptId, event: Event) => Promise<SaveOutcome>;
  readonly onMeaning?: OnMeaning;
  readonly onKnown?: OnKnown;
  /** Leads to where the page itself says what the mention stands for. */
  readonly onShowDefinition: () => void;
}

function useTitle(view: CardContent): string {
  const translate = useTranslate();
  switch (view.state) {
    case 'loading':
      return translate('card_loading');
    case 'failed':
      return translate('card_failed_title');
    case 'outdated':
      return translate('card_outdated_title');
    case 'ready':
      return view.explainer.plainName;
  }
}

/**
 * What opens beside a word. A dialog that is not modal: whoever places it decides when it opens, closes and takes focus
 * (`headingId` names what to focus). Following a connection keeps focus inside, on the heading.
 */
export function ExplainerCard(props: ExplainerCardProps) {
  const { view, headingId, onClose, onFollow, onBack, onOpenArticle, onSave, onMeaning, onKnown, onShowDefinition } =
    props;
  const translate = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const title = useTitle(view);
  const concept = view.state === 'ready' ? view.explainer.concept : null;

  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: 0, behavior: 'instant' });
  }, [concept]);

  // The button that was pressed is about to go; without this, focus would fall out of the card with it.
  const keepFocus = () => heading.current?.focus({ preventScroll: true });
  const follow = (to: ConceptId) => {
    keepFocus();
    onFollow(to);
  };
  const goBack = () => {
    keepFocus();
    onBack();
  };

  return (
    <div
      class="tokens card"
      role="dialog"
      aria-modal="false"
      aria-labelledby={headingId}
      lang={translate('locale_tag')}
      dir={readDirection(translate)}
      data-state={view.state}
      data-theme={useLook().theme}
      data-sensitivity={view.state === 'ready' ? view.explainer.sensitivity : 'none'}
    >
      <header class="head">
        {view.state === 'ready' && view.canGoBack && (
          <button key="back" type="button" class="link-button back" onClick={goBack}>
            <Icon name="back" />
            <span class="link-button-label">{translate('card_back')}</span>
          </button>
        )}
        <h2
          key="heading"
          class="name"
          id={headingId}
          tabIndex={-1}
          ref={heading}
          dir="auto"
          lang={concept === null ? undefined : textLanguage}
          aria-live="polite"
        >
          {title}
        </h2>
        <IconButton key="close" class="close" icon="close" name={translate('card_close')} onClick={onClose} />
      </header>
      <div class="scroller" ref={scroller}>
        {view.state === 'loading' && <div class="waiting" aria-hidden="true" />}
        {view.state === 'failed' && <p class="notice">{translate('card_failed')}</p>}
        {view.state === 'outdated' && <p class="notice">{translate('card_outdated')}</p>}
        {view.state === 'ready' && (
          <ExplainerBody
            key={view.explainer.concept}
            explainer={view.explainer}
            mentionText={view.mentionText}
            reason={view.reason}
            onMeaning={onMeaning}
            onShowDefinition={view.isDefinedElsewhere ? onShowDefinition : undefined}
            onFollow={follow}
            onOpenArticle={onOpenArticle}
          />
        )}
      </div>
      {view.state === 'ready' && (
        <footer class="general">
          <p>
            {translate('general_information')}
            <TextLanguageNote />
          </p>
          {onKnown && (
            <KnowThis key={`know ${view.explainer.concept}`} concept={view.explainer.concept} onKnown={onKnown} />
          )}
          {onSave && <SaveConcept key={view.explainer.concept} concept={view.explainer.concept} onSave={onSave} />}
        </footer>
      )}
    </div>
  );
}
