import type { ComponentChildren } from 'preact';
import { useTranslate } from './translate';

interface AwayLinkProps {
  readonly url: string;
  readonly children: ComponentChildren;
}

/** A link out of the extension, in a new tab that learns nothing about us. Only web addresses become links. */
export function AwayLink({ url, children }: AwayLinkProps) {
  const translate = useTranslate();
  if (!/^https:\/\//i.test(url)) return <bdi>{children}</bdi>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener" dir="auto">
      {children}
      <span class="unseen" lang={translate('locale_tag')}>
        {' '}
        ({translate('opens_in_new_tab')})
      </span>
    </a>
  );
}
