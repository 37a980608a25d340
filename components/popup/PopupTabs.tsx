import { useRef } from 'preact/hooks';
import { readDirection, useTranslate } from '../ui/translate';

export const popupTabs = ['words', 'notes'] as const;
export type PopupTab = (typeof popupTabs)[number];

interface PopupTabsProps {
  readonly shown: PopupTab;
  readonly labels: Readonly<Record<PopupTab, string>>;
  readonly onShow: (tab: PopupTab) => void;
}

/** Words or notes. One stop of the Tab key; arrow keys go from one to the other. */
export function PopupTabs({ shown, labels, onShow }: PopupTabsProps) {
  const translate = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const tab = findTab(event.key, shown, readDirection(translate) === 'rtl');
    if (tab === null) return;
    event.preventDefault();
    onShow(tab);
    list.current?.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  };
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={translate('popup_tabs')} onKeyDown={step}>
      {popupTabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          class="tab"
          aria-selected={tab === shown}
          aria-controls={`panel-${tab}`}
          tabIndex={tab === shown ? 0 : -1}
          onClick={() => onShow(tab)}
        >
          {labels[tab]}
        </button>
      ))}
    </div>
  );
}

function findTab(key: string, shown: PopupTab, reversed: boolean): PopupTab | null {
  if (key === 'Home') return popupTabs[0];
  if (key === 'End') return popupTabs[popupTabs.length - 1] ?? null;
  const forward = key === (reversed ? 'ArrowLeft' : 'ArrowRight');
  const backward = key === (reversed ? 'ArrowRight' : 'ArrowLeft');
  if (!forward && !backward) return null;
  const index = popupTabs.indexOf(shown) + (forward ? 1 : -1);
  return popupTabs[(index + popupTabs.length) % popupTabs.length] ?? null;
}
