import type { BrowserKind } from '../../tests/support/browser/kinds';
import type { LoadRow } from './load-row';
import type { LoadOptions } from './options';

export interface LoadSetting {
  readonly kind: BrowserKind;
  readonly options: LoadOptions;
  say(line: string): void;
}

/** One test. Whatever it opens it closes again, also when it throws. */
export type Load = (setting: LoadSetting) => Promise<readonly LoadRow[]>;
