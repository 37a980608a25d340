import { render } from 'preact';
import { readDirection, TranslateContext } from '../../components/ui/translate';
import { translate } from '../../locales/translate';
import { HeldKeys } from './held-keys';
import { NoteWriter } from './NoteWriter';
import { openPort } from './open-port';

document.documentElement.lang = translate('locale_tag');
document.documentElement.dir = readDirection(translate);
const port = openPort();
const keys = new HeldKeys();
render(
  <TranslateContext value={translate}>
    <NoteWriter id={location.hash.slice(1)} port={port} keys={keys} />
  </TranslateContext>,
  document.body,
);
