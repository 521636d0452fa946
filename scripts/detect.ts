// Messages in, demands out: one text as the argument, or JSON lines {"id","text"} on standard input.
import { createInterface } from 'node:readline';
import { detectDemands } from '../src/core/detect.ts';

const text = process.argv.slice(2).join(' ');
if (text !== '') print({ text });
else
  for await (const line of createInterface({ input: process.stdin }))
    if (line.trim() !== '') print(JSON.parse(line));

function print({ id, text }: { id?: unknown; text: string }): void {
  const { demands, silence } = detectDemands(text);
  console.log(JSON.stringify({ id, demands, silence }));
}
