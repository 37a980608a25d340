import { render } from 'preact';
import { readDirection, TranslateContext } from '../../components/ui/translate';
import { translate } from '../../locales/translate';
import { Options } from './Options';

document.documentElement.lang = translate('locale_tag');
document.documentElement.dir = readDirection(translate);
document.title = translate('settings_title');
render(
  <TranslateContext value={translate}>
    <Options />
  </TranslateContext>,
  document.body,
);
