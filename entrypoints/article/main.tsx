import { render } from 'preact';
import { readDirection, TranslateContext } from '../../components/ui/translate';
import { translate } from '../../locales/translate';
import { ArticleReader } from './ArticleReader';
import { readOwnPage } from './read-own-page';

document.documentElement.lang = translate('locale_tag');
document.documentElement.dir = readDirection(translate);
render(
  <TranslateContext value={translate}>
    <ArticleReader id={new URLSearchParams(location.search).get('id') ?? ''} />
  </TranslateContext>,
  document.body,
);
void readOwnPage();
