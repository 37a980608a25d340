import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';
import { useTranslate } from '../ui/translate';
import { startSaying } from './start-saying';
import { useVoice } from './use-voice';

/** Says a name aloud, and stops when pressed again or when the card goes; nothing where no voice of this computer can. */
export function SayAloud({ name }: { readonly name: string }) {
  const translate = useTranslate();
  const voice = useVoice();
  const [isSaying, setSaying] = useState(false);
  const stop = useRef<(() => void) | null>(null);
  useLayoutEffect(() => () => stop.current?.(), []);
  if (voice === null) return null;
  const toggle = () => {
    if (isSaying) return stop.current?.();
    setSaying(true);
    stop.current = startSaying(name, voice, () => setSaying(false));
  };
  const label = translate('card_say', name);
  return (
    <button
      type="button"
      class="icon-button say"
      aria-label={label}
      title={label}
      aria-pressed={isSaying}
      onClick={toggle}
    >
      <Icon name={isSaying ? 'stop' : 'say'} />
    </button>
  );
}
