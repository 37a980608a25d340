import { useEffect, useRef } from 'preact/hooks';
import type { ImportPreview } from '../../messaging/protocol';
import { Sentence } from '../ui/Sentence';
import { translateCount, translateList, useTranslate } from '../ui/translate';

interface ImportPreviewBoxProps {
  readonly name: string;
  readonly preview: ImportPreview;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

/** What an import would do, and the choice. It takes the focus, as it answers what the reader just did. */
export function ImportPreviewBox({ name, preview, onImport, onCancel }: ImportPreviewBoxProps) {
  const translate = useTranslate();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { fresh, changed, same } = preview;
  const language = translate('locale_tag');
  const write = (count: number) => new Intl.NumberFormat(language).format(count);
  const counts = [
    translate('settings_import_fresh', write(fresh)),
    translate('settings_import_changed', write(changed)),
    translate('settings_import_same', write(same)),
  ];
  return (
    <section ref={box} class="import-preview" tabIndex={-1} aria-labelledby="import-preview">
      <p id="import-preview">
        <Sentence message="settings_import_preview" slots={[<bdi key="name">{name}</bdi>]} />{' '}
        <strong>{translateList(translate, counts)}</strong>
      </p>
      {fresh + changed === 0 && <p>{translate('settings_import_nothing')}</p>}
      <p class="settings-buttons">
        {fresh + changed > 0 && (
          <button type="button" class="button button-main" onClick={onImport}>
            {translateCount(translate, 'settings_import', fresh + changed)}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {translate('settings_import_cancel')}
        </button>
      </p>
    </section>
  );
}
