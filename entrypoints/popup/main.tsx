import { render } from 'preact';
import { readDirection, TranslateContext } from '../../components/ui/translate';
import { translate } from '../../locales/translate';
import { Popup } from './Popup';

document.documentElement.lang = translate('locale_tag');
document.documentElement.dir = readDirection(translate);
render(
  <TranslateContext value={translate}>
    <Popup />
  </TranslateContext>,
  document.body,
);
