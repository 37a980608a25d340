import { render } from 'preact';
import { readDirection, TranslateContext } from '../../components/ui/translate';
import { translate } from '../../locales/translate';
import { NoteWriter } from './NoteWriter';
import { waitForPort } from './wait-for-port';
import { followHeldKeys } from './wait-for-release';

document.documentElement.lang = translate('locale_tag');
document.documentElement.dir = readDirection(translate);
followHeldKeys();
const port = waitForPort();
render(
  <TranslateContext value={translate}>
    <NoteWriter id={location.hash.slice(1)} port={port} />
  </TranslateContext>,
  document.body,
);
