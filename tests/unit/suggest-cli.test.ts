import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const line = {
  id: 'one',
  me: 'Sam Reed',
  client: 'Dana Miller',
  stage: 'contract',
  contract: 'hourly',
  messages: [{ from: 'client', text: 'Please be online 9-5 EST every day.', at: '2026-11-23T09:00:00Z' }],
  agreedHours: null,
  answered: [{ label: 'fixed-hours', times: 1 }],
};

test('npm run suggest: a conversation a line in, its suggestions a line out, null as good as missing', {
  timeout: 60_000,
}, () => {
  const thanks = { id: 'two', messages: [{ from: 'client', text: 'Thanks, looks great!' }] };
  const { stdout, status } = spawnSync(process.execPath, ['scripts/run.mjs', 'suggest'], {
    input: `${JSON.stringify(line)}\n\n${JSON.stringify(thanks)}\n`,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  const [one, two] = stdout
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row));
  expect(one.id).toBe('one');
  expect(one.suggestions[0]).toMatchObject({ labels: ['fixed-hours'], links: [], title: expect.any(String) });
  expect(one.suggestions[0].text).toMatch(/^Hi Dana, .*9-5 EST/s);
  expect(one.suggestions[0].why).toContain('Answered once before, so clear.');
  expect(two).toEqual({ id: 'two', suggestions: [], silence: expect.any(String) });
});
