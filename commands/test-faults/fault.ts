import type { AckServer } from '../../tests/support/faults/ack-server';
import type { Engine } from '../../tests/support/faults/engines';
import type { FaultRow } from './fault-row';
import type { FaultOptions } from './options';

/** What a fault is given: an empty profile, a server that nobody has spoken to yet, and chance. */
export interface FaultSetting {
  readonly engine: Engine;
  readonly profile: string;
  readonly server: AckServer;
  readonly options: FaultOptions;
  readonly chance: () => number;
  say(line: string): void;
}

export type Fault = (setting: FaultSetting) => Promise<FaultRow>;
