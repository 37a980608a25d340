import { render } from 'preact';
import { applyTheme } from '../../components/ui/theme';
import { readDirection, TranslateContext } from '../../components/ui/translate';
import { translate } from '../../locales/translate';
import { HeldKeys } from './held-keys';
import { NoteWriter } from './NoteWriter';
import { openPort } from './open-port';
import { SayFirst } from './SayFirst';

document.documentElement.lang = translate('locale_tag');
const asked = new URLSearchParams(location.search);
applyTheme(asked.get('theme'));
document.documentElement.dir = readDirection(translate);
const port = openPort();
port.onTheme(applyTheme);
const keys = new HeldKeys();
const concept = asked.get('say');
render(
  <TranslateContext value={translate}>
    {concept === null ? (
      <NoteWriter id={location.hash.slice(1)} port={port} keys={keys} />
    ) : (
      <SayFirst concept={concept} port={port} keys={keys} />
    )}
  </TranslateContext>,
  document.body,
);
