import { describe, expect, it } from 'vitest';
import { migrate, NewerVersion, VERSION } from '../../../src/storage/schema.ts';

describe('migration', () => {
  it('takes every step from the version found to the present one, in order', () => {
    const steps = {
      1: (items: object) => ({ ...items, path: ['one'] }),
      2: (items: { path?: string[] }) => ({ ...items, path: [...(items.path ?? []), 'two'] }),
    };
    expect(migrate({ version: 1, kept: true }, 3, steps)).toEqual({
      version: 3,
      kept: true,
      path: ['one', 'two'],
    });
    expect(migrate({ version: 2 }, 3, steps)).toEqual({ version: 3, path: ['two'] });
  });

  it('takes a fresh install as the present version', () => {
    expect(migrate({})).toEqual({ version: VERSION });
  });

  it('refuses a newer version', () => {
    expect(() => migrate({ version: VERSION + 1 })).toThrow(NewerVersion);
  });
});
