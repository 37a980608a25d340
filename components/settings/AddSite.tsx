import { useRef, useState } from 'preact/hooks';
import { readSite, type SiteRefusal } from '../../domain/settings/index';
import { type MessageKey, type Translate, useTranslate } from '../ui/translate';
import { describeSiteName } from './describe-site-name';

const refusalWording: Readonly<Record<SiteRefusal, MessageKey>> = {
  empty: 'settings_site_empty',
  scheme: 'settings_site_scheme',
  unreadable: 'settings_site_unreadable',
  dotless: 'settings_site_dotless',
};

interface AddSiteProps {
  readonly isOff: (site: string) => boolean;
  /** Answers whether it was done. */
  readonly onAdd: (site: string) => Promise<boolean>;
}

/** A site to be off for, by its address, without going there. */
export function AddSite({ isOff, onAdd }: AddSiteProps) {
  const translate = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<{ readonly words: string; readonly isError: boolean } | null>(null);
  const add = async (input: HTMLInputElement) => {
    const outcome = await addTyped(translate, input.value, isOff, onAdd);
    setTold(outcome);
    if (!outcome.isError) input.value = '';
    input.focus();
  };
  return (
    <form
      class="add-site"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (field.current) void add(field.current);
      }}
    >
      <label for="add-site" class="choice-legend">
        {translate('settings_site_add')}
      </label>
      <div class="add-site-row">
        <input
          ref={field}
          id="add-site"
          class="text-field"
          type="text"
          inputMode="url"
          autoCapitalize="none"
          autoComplete="off"
          spellcheck={false}
          dir="ltr"
          maxLength={300}
          placeholder="example.org"
          aria-invalid={told?.isError === true}
          aria-describedby="add-site-told"
          onInput={() => setTold(null)}
        />
        <button type="submit" class="button">
          {translate('settings_site_add_button')}
        </button>
      </div>
      <p id="add-site-told" class="settings-told" role="status" data-failed={told?.isError === true}>
        {told?.words}
      </p>
    </form>
  );
}

async function addTyped(
  translate: Translate,
  typed: string,
  isOff: AddSiteProps['isOff'],
  onAdd: AddSiteProps['onAdd'],
): Promise<{ readonly words: string; readonly isError: boolean }> {
  const read = readSite(typed);
  if ('why' in read) return { words: translate(refusalWording[read.why], typed.trim()), isError: true };
  const name = describeSiteName(translate, read.site);
  if (isOff(read.site)) return { words: translate('settings_site_already', name), isError: true };
  const isDone = await onAdd(read.site);
  return isDone
    ? { words: translate('settings_site_added', name), isError: false }
    : { words: translate('settings_failed'), isError: true };
}
