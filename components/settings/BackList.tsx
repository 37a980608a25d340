import { useState } from 'preact/hooks';
import { type MessageKey, useTranslate } from '../ui/translate';

/** What the reader once chose, and can take back. */
export interface BackRow {
  readonly key: string;
  readonly name: string;
  /** Of the name, where it is not that of the interface. */
  readonly language?: string;
  /** Taken back since the page was opened. */
  readonly isBack: boolean;
}

interface BackListProps {
  readonly rows: readonly BackRow[];
  /** What the button says, and what is said once it is done. */
  readonly takeBack: MessageKey;
  readonly isBack: MessageKey;
  readonly onBack: (key: string, back: boolean) => void;
  readonly labelledBy: string;
}

/** Rows stay when their button is pressed, so that focus is not lost; the button then undoes it. */
export function BackList({ rows, takeBack, isBack, onBack, labelledBy }: BackListProps) {
  const translate = useTranslate();
  const [pressed, setPressed] = useState<string | null>(null);
  const told = rows.find((row) => row.key === pressed && row.isBack);
  const press = ({ key, isBack }: BackRow) => {
    setPressed(key);
    onBack(key, !isBack);
  };
  return (
    <>
      <ul class="back-list" aria-labelledby={labelledBy}>
        {rows.map((row) => (
          <li key={row.key} class="back-row" data-back={row.isBack}>
            <span class="back-name">
              <span class="back-what">
                <bdi lang={row.language}>{row.name}</bdi>
              </span>{' '}
              {row.isBack && <span class="back-told">{translate(isBack)}</span>}
            </span>
            <button type="button" class="link-button" onClick={() => press(row)}>
              <span class="link-button-label">{translate(row.isBack ? 'settings_undo' : takeBack)}</span>
              <span class="unseen">
                : <bdi lang={row.language}>{row.name}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="unseen" role="status">
        {told && (
          <>
            <bdi lang={told.language}>{told.name}</bdi>: {translate(isBack)}
          </>
        )}
      </p>
    </>
  );
}
