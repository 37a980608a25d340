import { describe, expect, it } from 'vitest';
import { connectionWording, evidenceWording } from '../../../components/card/connection-wording';
import { connectionTypes, evidenceStrengths } from '../../../domain/knowledge/index';
import en from '../../../locales/en.json';

describe('the wording of connections', () => {
  it('names the other end in both directions, each direction in its own words but where it goes both ways', () => {
    for (const type of connectionTypes) {
      const { forward, reversed } = connectionWording[type];
      expect(en[forward]).toContain('$1');
      expect(en[reversed]).toContain('$1');
      expect(en[forward] === en[reversed]).toBe(type === 'goes-both-ways-with');
    }
  });

  it('says how sure each connection is in different words', () => {
    expect(new Set(evidenceStrengths.map((strength) => en[evidenceWording[strength]])).size).toBe(
      evidenceStrengths.length,
    );
  });
});
