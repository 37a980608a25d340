import { Disclosure } from '../ui/Disclosure';
import { translateCount, useTranslate } from '../ui/translate';

/** So many are listed; a file with more is wrong all over. */
const most = 50;

/** What exactly was wrong with a file, for those who want to mend it. */
export function ImportRefusal({ details }: { readonly details: readonly string[] }) {
  const translate = useTranslate();
  if (details.length === 0) return null;
  return (
    <Disclosure label={translateCount(translate, 'settings_import_details', details.length)}>
      <ul class="import-details">
        {details.slice(0, most).map((detail, index) => (
          <li key={index} dir="auto">
            {detail}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
