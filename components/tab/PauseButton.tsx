import { Icon } from '../ui/Icon';
import { useTranslate } from '../ui/translate';

interface PauseButtonProps {
  readonly paused: boolean;
  readonly onPaused: (paused: boolean) => void;
}

/** Silences us on every site, and back. */
export function PauseButton({ paused, onPaused }: PauseButtonProps) {
  const translate = useTranslate();
  return (
    <button type="button" class={paused ? 'button button-main' : 'link-button'} onClick={() => onPaused(!paused)}>
      <Icon name={paused ? 'play' : 'pause'} />
      <span class="link-button-label">{translate(paused ? 'popup_resume' : 'popup_pause')}</span>
    </button>
  );
}
