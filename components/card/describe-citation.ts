import type { Explainer } from '../../domain/knowledge/index';
import { type Translate, translateDay } from '../ui/translate';

/** What a card says, with where it comes from, as text to take elsewhere. */
export function describeCitation(explainer: Explainer, withMore: boolean, translate: Translate): string {
  const { plainName, name, inShort, more, article, sources, help } = explainer;
  const reviewed = translate(article.clinicallyReviewed ? 'clinically_reviewed' : 'not_clinically_reviewed');
  const day = translateDay(translate, article.reviewed);
  return [
    ...(help ? [translate('help_first'), ''] : []),
    plainName.toLowerCase() === name.toLowerCase() ? plainName : `${plainName} (${name})`,
    inShort,
    ...(withMore ? ['', more] : []),
    '',
    translate('citation_from', article.title, day, reviewed),
    ...(sources.length > 0 ? [translate('citation_sources')] : []),
    ...sources.map((source) => `- ${source.title}. ${source.publisher}. ${source.url}`),
    '',
    translate('general_information'),
  ].join('\n');
}
