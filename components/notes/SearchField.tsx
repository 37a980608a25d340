import { useId, useRef } from 'preact/hooks';
import { IconButton } from '../ui/IconButton';
import { useTranslate } from '../ui/translate';

interface SearchFieldProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

/** Search as you type. Escape empties it first, and only then closes the popup. */
export function SearchField({ search, onSearch }: SearchFieldProps) {
  const translate = useTranslate();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    onSearch('');
    field.current?.focus();
  };
  const clearByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || search === '') return;
    event.preventDefault();
    event.stopPropagation();
    clear();
  };
  return (
    <search class="search">
      <label class="unseen" for={id}>
        {translate('notes_search')}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        class="search-field"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        // An empty field has its hint's direction, which is the page's.
        dir={search === '' ? undefined : 'auto'}
        placeholder={translate('notes_search')}
        value={search}
        onInput={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={clearByKey}
      />
      {search !== '' && (
        <IconButton icon="close" name={translate('notes_search_clear')} class="search-clear" onClick={clear} />
      )}
    </search>
  );
}
