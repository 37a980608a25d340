import type { CardContent } from '../../domain/knowledge/index';
import { Sentence } from '../ui/Sentence';
import { useTranslate } from '../ui/translate';
import { ChoiceBody } from './ChoiceBody';
import { ExplainerBody, type ExplainerBodyProps } from './ExplainerBody';
import type { OnMeaning } from './WhyMarked';

interface CardBodyProps extends Pick<ExplainerBodyProps, 'onFollow' | 'onOpenArticle'> {
  readonly view: CardContent;
  readonly onMeaning: OnMeaning | undefined;
  readonly onShowDefinition: () => void;
}

/** What stands between the head and the foot of the card. */
export function CardBody({ view, onShowDefinition, ...callbacks }: CardBodyProps) {
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
        <ExplainerBody
          {...view}
          {...callbacks}
          onShowDefinition={view.isDefinedElsewhere ? onShowDefinition : undefined}
        />
      );
  }
}
