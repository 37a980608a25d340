import { render } from 'preact';
import { readDirection, TranslateContext } from '../../components/ui/translate';
import { translate } from '../../locales/translate';
import { SidePanel } from './SidePanel';

document.documentElement.lang = translate('locale_tag');
document.documentElement.dir = readDirection(translate);
render(
  <TranslateContext value={translate}>
    <SidePanel />
  </TranslateContext>,
  document.body,
);
