import type { Helpline, Helplines } from '../../domain/knowledge/index';
import { type Translate, translateDay, useTranslate } from './translate';

/** Where somebody in need can turn to, before anything is explained. Plain text: a link would tell the page of the press. */
export function HelpFirst({ help }: { readonly help: Helplines }) {
  const translate = useTranslate();
  return (
    <section class="help-first" aria-label={translate('help_label')}>
      <p>{translate('help_first')}</p>
      <ul class="help-lines">
        {help.lines.map((line) => (
          <li key={line.number}>
            <bdi class="help-place">{describePlaces(translate, line)}</bdi>
            <bdi>
              {translate(line.reach === 'call' ? 'help_call' : 'help_call_or_text', line.number)}
              {!line.name.startsWith(line.number) && ` (${line.name})`}
            </bdi>
          </li>
        ))}
      </ul>
      <p class="help-elsewhere">{translate('help_elsewhere', translateDay(translate, help.listed))}</p>
    </section>
  );
}

function describePlaces(translate: Translate, { places }: Helpline): string {
  const language = translate('locale_tag');
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return new Intl.ListFormat(language, { style: 'short' }).format(places.map((place) => names.of(place) ?? place));
}
