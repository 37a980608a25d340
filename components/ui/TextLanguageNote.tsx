import { textLanguage } from './text-language';
import { useTranslate } from './translate';

/** Says in which language things are explained, where the interface speaks another; else nothing. */
export function TextLanguageNote() {
  const translate = useTranslate();
  const isOther = translate('locale_tag').split('-')[0] !== textLanguage;
  return isOther ? <span class="text-language"> {translate('explained_in_english')}</span> : null;
}
