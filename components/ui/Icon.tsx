const outlines = {
  keep: 'M4.5 3h7v10L8 10.3 4.5 13z',
  back: 'M10 3 5 8l5 5M5.5 8H13',
  again: 'M12.6 8a4.6 4.6 0 1 1-1.5-3.4M11.6 2.2v2.9H8.7',
  close: 'm4 4 8 8M12 4l-8 8',
  open: 'm4 6 4 4 4-4',
  go: 'M3 8h9M8.5 4.5 12 8l-3.5 3.5',
  pause: 'M6 4v8M10 4v8',
  pin: 'M6 2.5h4M6.6 2.5v4L4.5 9.2h7L9.4 6.5v-4M8 9.2v4.3',
  say: 'M8 3 5 5.7H2.8v4.6H5L8 13zM10.6 6a2.8 2.8 0 0 1 0 4M12.4 4a5.6 5.6 0 0 1 0 8',
  stop: 'M4.5 4.5h7v7h-7z',
  play: 'M5.5 3.8v8.4L12 8z',
  away: 'M6.5 4H4v8h8V9.5M9 3.5h3.5V7M12.2 3.8 7.5 8.5',
} as const;

export type IconName = keyof typeof outlines;

/** Icons whose direction follows the direction of reading; the sign for "play" is the same everywhere. */
const turning: ReadonlySet<IconName> = new Set(['back', 'go', 'away']);

interface IconProps {
  readonly name: IconName;
  readonly class?: string;
}

/** A line drawing in the colour of the text around it; always beside words or in a named button, so hidden from AT. */
export function Icon({ name, class: extra = '' }: IconProps) {
  return (
    <svg
      class={`icon ${turning.has(name) ? 'icon-turning' : ''} ${extra}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={outlines[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
