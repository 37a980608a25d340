import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';
import { scrollToOpened } from './scroll-to-opened';

interface DisclosureProps {
  readonly label: ComponentChildren;
  readonly children: ComponentChildren;
  readonly class?: string;
  /** Default false. */
  readonly startsOpen?: boolean;
  /** Told when the reader opens or closes it. */
  readonly onToggle?: (open: boolean) => void;
}

/** A button that shows and hides what follows it. Remembers nothing. */
export function Disclosure(props: DisclosureProps) {
  const { label, children, class: extra = '', startsOpen = false, onToggle } = props;
  const [open, setOpen] = useState(startsOpen);
  const contentId = useId();
  const box = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  // Opened at the lower edge of a card, it would open unseen.
  useLayoutEffect(() => {
    if (open && isPressed.current && box.current !== null) scrollToOpened(box.current);
  }, [open]);
  const toggle = () => {
    isPressed.current = true;
    setOpen(!open);
    onToggle?.(!open);
  };
  return (
    <div class={`disclosure ${extra}`} data-open={open} ref={box}>
      <button type="button" class="disclosure-button" aria-expanded={open} aria-controls={contentId} onClick={toggle}>
        <span class="disclosure-label">{label}</span>
        <Icon name="open" class="disclosure-icon" />
      </button>
      <div id={contentId} class="disclosure-content" hidden={!open}>
        {open ? children : null}
      </div>
    </div>
  );
}
