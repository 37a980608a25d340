import { Icon, type IconName } from './Icon';

interface IconButtonProps {
  readonly icon: IconName;
  readonly name: string;
  readonly class?: string;
  /** For a button that stays pressed. */
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

/** A button that shows only an icon; `name` is what it is called. */
export function IconButton({ icon, name, class: extra = '', pressed, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`icon-button ${extra}`}
      aria-label={name}
      aria-pressed={pressed}
      title={name}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
