import { useState } from 'preact/hooks';
import { useTranslate } from '../ui/translate';
import type { TabView } from './tab-view';

interface ExtentNoticeProps {
  readonly tab: TabView;
  /** Resolves when the page has read it. */
  readonly onReadOn: () => Promise<unknown>;
}

/** Says where not all of the page is read, and why; the rest is read when the reader asks for it. */
export function ExtentNotice({ tab, onReadOn }: ExtentNoticeProps) {
  const translate = useTranslate();
  const [isReading, setReading] = useState(false);
  if (tab.state !== 'terms' || tab.extent === undefined) return null;
  const isLong = tab.extent === 'beginning';
  const read = async () => {
    if (isReading) return;
    setReading(true);
    await onReadOn();
    setReading(false);
  };
  const label = isLong ? 'extent_read_on' : 'extent_read_anew';
  return (
    <div class="extent-notice">
      <p>{translate(isLong ? 'extent_beginning' : 'extent_unfollowed')}</p>
      <button type="button" class="link-button" aria-disabled={isReading} onClick={read}>
        <span class="link-button-label">{translate(isReading ? 'extent_reading' : label)}</span>
      </button>
    </div>
  );
}
