import { useRef, useState } from 'preact/hooks';
import { useTranslate } from '../ui/translate';
import { writeClipboard } from './write-clipboard';

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
}

/** Copies a text and says so; where that is not allowed, shows it to be copied by hand. */
export function CopyText({ label, text }: CopyTextProps) {
  const translate = useTranslate();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const copy = () => {
    if (place.current === null) return;
    // Said again at the next press, and so read aloud again.
    setOutcome(null);
    void writeClipboard(text, place.current).then((isCopied) => setOutcome(isCopied ? 'copied' : 'refused'));
  };
  return (
    <div class="copy" ref={place}>
      <button type="button" class="link-button" onClick={copy}>
        <span class="link-button-label">{label}</span>
      </button>
      <span class="copy-outcome" role="status">
        {outcome === 'copied' && translate('copy_done')}
        {outcome === 'refused' && translate('copy_refused')}
      </span>
      {outcome === 'refused' && (
        <textarea
          class="copy-text"
          readOnly
          rows={6}
          dir="auto"
          aria-label={label}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
          onCopy={(event) => event.stopPropagation()}
        />
      )}
    </div>
  );
}
