import type { CardContent } from '../../domain/knowledge/index';
import type { Translate } from '../ui/translate';

/** What a card is called while it says this. */
export function nameContent(translate: Translate, view: CardContent): string {
  switch (view.state) {
    case 'loading':
      return translate('card_loading');
    case 'failed':
      return translate('card_failed_title');
    case 'outdated':
      return translate('card_outdated_title');
    case 'unknown':
      return translate('card_unknown_title');
    case 'choice':
      return translate('card_choice_title');
    case 'ready':
      return view.explainer.plainName;
  }
}

/** The way back to it. */
export function nameWayBack(translate: Translate, view: CardContent): string {
  return view.state === 'choice'
    ? translate('card_back_to_choice')
    : translate('card_back_to', nameContent(translate, view));
}
