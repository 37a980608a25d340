import { useRef } from 'preact/hooks';
import type { ArticleId, CardContent, CardStanding, ConceptId } from '../../domain/knowledge/index';
import type { SaveOutcome } from '../../domain/notes/index';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { useLook } from '../ui/look';
import { TextLanguageNote } from '../ui/TextLanguageNote';
import { textLanguage } from '../ui/text-language';
import { readDirection, useTranslate } from '../ui/translate';
import type { AskingFirst } from './AskFirst';
import { CardBody } from './CardBody';
import { KnowThis, type OnKnown } from './KnowThis';
import { nameContent, nameWayBack } from './name-content';
import { SaveConcept } from './SaveConcept';
import { useTrail } from './use-trail';
import type { OnMeaning } from './WhyMarked';

export interface ExplainerCardProps {
  readonly view: CardContent;
  readonly standing: CardStanding;
  /** Id of the heading that names the card; it can be focused. */
  readonly headingId: string;
  readonly onClose: () => void;
  readonly onFollow: (concept: ConceptId) => void;
  readonly onBack: () => void;
  /** Pins the card, or lets it go. */
  readonly onPin: () => void;
  readonly onOpenArticle: (article: ArticleId, sectionId: string) => void;
  /** Saves a concept; left out where nothing can be saved. The event tells whether it was really the reader. */
  readonly onSave?: (concept: ConceptId, event: Event) => Promise<SaveOutcome>;
  readonly onMeaning?: OnMeaning;
  readonly onKnown?: OnKnown;
  /** Asks what a word means before it is explained; left out where nothing is asked. */
  readonly asking?: AskingFirst;
  /** Of the extension, for a report on what a card says; left out where none is wanted. */
  readonly version?: string;
  /** Leads to where the page itself says what the mention stands for. */
  readonly onShowDefinition: () => void;
}

/**
 * What opens beside a word. A dialog that is not modal: whoever places it decides when it opens, closes and takes focus
 * (`headingId` names what to focus). What the reader came through stays, hidden, as they left it.
 */
export function ExplainerCard(props: ExplainerCardProps) {
  const { view, standing, headingId, onClose, onFollow, onBack, onPin, onSave, onKnown } = props;
  const { onMeaning, onOpenArticle, onShowDefinition } = props;
  const translate = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const { trail } = standing;
  const trailKeeper = useTrail(trail.length, keyOf(view), heading, scroller);
  const behind = trail.at(-1);
  const keepFocus = () => heading.current?.focus({ preventScroll: true });
  const follow = (to: ConceptId) => {
    trailKeeper.leave();
    onFollow(to);
  };
  const goBack = () => {
    trailKeeper.comeBack();
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
        {behind && (
          <button key="back" type="button" class="link-button back" onClick={goBack}>
            <Icon name="back" />
            <span class="link-button-label">{nameWayBack(translate, behind)}</span>
          </button>
        )}
        <h2
          key="heading"
          class="name"
          id={headingId}
          tabIndex={-1}
          ref={heading}
          dir="auto"
          lang={view.state === 'ready' ? textLanguage : undefined}
          aria-live="polite"
        >
          {nameContent(translate, view)}
        </h2>
        <div key="tools" class="tools">
          <IconButton icon="pin" name={translate('card_pin')} pressed={standing.isPinned} onClick={onPin} />
          <IconButton class="close" icon="close" name={translate('card_close')} onClick={onClose} />
        </div>
      </header>
      <div class="scroller" ref={scroller}>
        {[...trail, view]
          .map((one, depth) => (
            <div key={`${depth} ${keyOf(one)}`} hidden={depth < trail.length}>
              <CardBody
                view={one}
                version={props.version ?? null}
                // Of what was followed to nothing is asked.
                asking={(depth === 0 && props.asking) || null}
                onFollow={follow}
                {...{ onMeaning, onOpenArticle, onShowDefinition, keepFocus }}
              />
            </div>
          ))
          .reverse()}
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

/** Tells contents apart: of the same one, what the reader opened in it stays open. */
function keyOf(view: CardContent): string {
  return view.state === 'ready' ? view.explainer.concept : view.state;
}
