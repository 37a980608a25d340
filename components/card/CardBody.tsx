import type { CardContent } from '../../domain/knowledge/index';
import { Sentence } from '../ui/Sentence';
import { useTranslate } from '../ui/translate';
import { AskFirst, type AskingFirst } from './AskFirst';
import { ChoiceBody } from './ChoiceBody';
import { ExplainerBody, type ExplainerBodyProps } from './ExplainerBody';
import type { OnMeaning } from './WhyMarked';

interface CardBodyProps extends Pick<ExplainerBodyProps, 'onFollow' | 'onOpenArticle' | 'version'> {
  readonly view: CardContent;
  readonly onMeaning: OnMeaning | undefined;
  readonly onShowDefinition: () => void;
  /** Null where nothing is asked. */
  readonly asking: AskingFirst | null;
  readonly keepFocus: () => void;
}

/** What stands between the head and the foot of the card. */
export function CardBody({ view, onShowDefinition, asking, keepFocus, ...callbacks }: CardBodyProps) {
  const translate = useTranslate();
  switch (view.state) {
    case 'loading':
      return <div class="waiting" aria-hidden="true" />;
    case 'failed':
      return <p class="notice">{translate('card_failed')}</p>;
    case 'outdated':
      return <p class="notice">{translate('card_outdated')}</p>;
    case 'unknown':
      return (
        <p class="notice">
          <Sentence
            message="card_unknown"
            slots={[
              <q key="words" dir="auto">
                {view.text}
              </q>,
            ]}
          />
        </p>
      );
    case 'choice':
      return <ChoiceBody view={view} onFollow={callbacks.onFollow} />;
    case 'ready':
      return (
        <AskFirst
          concept={view.explainer.concept}
          // What the reader asked for is told at once, and help comes before everything.
          asking={view.reason !== null && view.explainer.help === null ? asking : null}
          keepFocus={keepFocus}
        >
          <ExplainerBody
            {...view}
            {...callbacks}
            onShowDefinition={view.isDefinedElsewhere ? onShowDefinition : undefined}
          />
        </AskFirst>
      );
  }
}
