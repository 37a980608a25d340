import { render } from 'preact';
import { applyTheme } from '../../components/ui/theme';
import { readDirection, TranslateContext } from '../../components/ui/translate';
import { translate } from '../../locales/translate';
import { HeldKeys } from './held-keys';
import { NoteWriter } from './NoteWriter';
import { openPort } from './open-port';

document.documentElement.lang = translate('locale_tag');
applyTheme(new URLSearchParams(location.search).get('theme'));
document.documentElement.dir = readDirection(translate);
const port = openPort();
const keys = new HeldKeys();
render(
  <TranslateContext value={translate}>
    <NoteWriter id={location.hash.slice(1)} port={port} keys={keys} />
  </TranslateContext>,
  document.body,
);
