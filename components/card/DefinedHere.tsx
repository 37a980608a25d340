import { Sentence } from '../ui/Sentence';
import { textLanguage } from '../ui/text-language';
import { useTranslate } from '../ui/translate';

interface DefinedHereProps {
  /** What the page says that the abbreviation stands for. */
  readonly long: string;
  readonly onShow: (() => void) | undefined;
}

/** The page's own definition comes before ours, with the way to its sentence. */
export function DefinedHere({ long, onShow }: DefinedHereProps) {
  const translate = useTranslate();
  return (
    <p class="defined-here">
      <Sentence
        message="card_defined_here"
        slots={[
          <q key="long" dir="auto" lang={textLanguage}>
            {long}
          </q>,
        ]}
      />{' '}
      {onShow && (
        <button type="button" class="link-button" onClick={onShow}>
          <span class="link-button-label">{translate('card_show_definition')}</span>
        </button>
      )}
    </p>
  );
}
