import type { StoryLook } from '../../tests/support/catalogue/open-catalogue';

/** One way to see a story. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly story: StoryLook;
  /** The colours are the system's, as a reader with Windows' contrast themes has them. */
  readonly isForced: boolean;
}

const themes = ['light', 'dark', 'contrast', 'forced'] as const;
const widths = [380, 320] as const;
const directions = ['ltr', 'rtl'] as const;

/** Four themes, two widths, two directions. */
export function listLooks(): Look[] {
  return themes.flatMap((theme) =>
    widths.flatMap((width) =>
      directions.map((dir) => ({
        name: `${theme}-${width}-${dir}`,
        width,
        story: { theme: theme === 'forced' ? 'system' : theme, dir },
        isForced: theme === 'forced',
      })),
    ),
  );
}
