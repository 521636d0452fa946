/** Counting what a detector heard against what was meant. */
import { readFileSync } from 'node:fs';
import { sentencesOf } from '../src/core/hearing/sentences.ts';
import { type DemandLabel, type Detection, demandLabels } from '../src/core/model.ts';

export interface LabelledMessage {
  id: string;
  text: string;
  labels: readonly DemandLabel[];
  quotes?: readonly string[];
  force?: string;
  writer?: number;
  stage?: string;
}

interface Counts {
  right: number;
  missed: number;
  wrong: number;
}

export interface Measured {
  byLabel: Map<DemandLabel, Counts>;
  all: Counts;
  /** Messages without a label, and how many of them were heard as a demand. */
  silent: number;
  falseAlarms: number;
  /** Right detections where the true quote is known, those whose own overlaps it, and those whose own has more than two sentences. */
  quotes: { right: number; overlapping: number; tooLong: number };
  force: { right: number; same: number };
  errors: {
    kind: 'MISSED' | 'WRONG';
    label: DemandLabel;
    message: LabelledMessage;
    quote?: string;
  }[];
}

/** The messages of a file of JSON lines. */
export function readMessages(file: string): LabelledMessage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledMessage);
}

/** Runs the detector over every message and counts. */
export function measure(messages: readonly LabelledMessage[], detect: (text: string) => Detection): Measured {
  const measured: Measured = {
    byLabel: new Map(demandLabels.map((label) => [label, { right: 0, missed: 0, wrong: 0 }])),
    all: { right: 0, missed: 0, wrong: 0 },
    silent: 0,
    falseAlarms: 0,
    quotes: { right: 0, overlapping: 0, tooLong: 0 },
    force: { right: 0, same: 0 },
    errors: [],
  };
  for (const message of messages) count(measured, message, detect(message.text));
  for (const counts of measured.byLabel.values()) {
    measured.all.right += counts.right;
    measured.all.missed += counts.missed;
    measured.all.wrong += counts.wrong;
  }
  return measured;
}

function count(measured: Measured, message: LabelledMessage, { demands }: Detection): void {
  if (message.labels.length === 0) measured.silent++;
  if (message.labels.length === 0 && demands.length > 0) measured.falseAlarms++;
  for (const demand of demands) {
    const counts = measured.byLabel.get(demand.label);
    if (!counts) continue;
    if (message.labels.includes(demand.label)) {
      counts.right++;
      countQuote(measured, message, demand);
    } else {
      counts.wrong++;
      measured.errors.push({
        kind: 'WRONG',
        label: demand.label,
        message,
        quote: demand.quote,
      });
    }
  }
  for (const label of message.labels) {
    if (demands.some((demand) => demand.label === label)) continue;
    const counts = measured.byLabel.get(label);
    if (counts) counts.missed++;
    measured.errors.push({ kind: 'MISSED', label, message });
  }
}

function countQuote(
  measured: Measured,
  message: LabelledMessage,
  demand: Detection['demands'][number],
): void {
  if (!message.quotes?.length) return;
  measured.quotes.right++;
  const overlaps = message.quotes.some((quote) => {
    const at = message.text.indexOf(quote);
    return at >= 0 && at < demand.end && demand.start < at + quote.length;
  });
  if (overlaps) measured.quotes.overlapping++;
  const quoted = sentencesOf(message.text).filter(
    ({ start, end }) => start < demand.end && demand.start < end,
  );
  if (quoted.length > 2) measured.quotes.tooLong++;
  if (message.labels.length !== 1) return;
  measured.force.right++;
  if (message.force === demand.force) measured.force.same++;
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '   –  ' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`;

function line(name: string, { right, missed, wrong }: Counts): string {
  const f1 = percent(2 * right, 2 * right + missed + wrong);
  return `${name.padEnd(20)} P ${percent(right, right + wrong)}  R ${percent(right, right + missed)}  F1 ${f1}  (${right} right, ${missed} missed, ${wrong} wrong)`;
}

/** The counts as lines for people; with `errors`, every miss and false alarm. */
export function formatReport(measured: Measured, options: { errors?: boolean; label?: string } = {}): string {
  const lines = [...measured.byLabel].map(([label, counts]) => line(label, counts));
  lines.push(line('all', measured.all));
  lines.push(
    `messages without a label: ${measured.silent}, heard as a demand: ${measured.falseAlarms} (${percent(measured.falseAlarms, measured.silent).trim()})`,
  );
  lines.push(
    `quotes that overlap: ${percent(measured.quotes.overlapping, measured.quotes.right).trim()}, of more than two sentences: ${measured.quotes.tooLong}; force as labelled: ${percent(measured.force.same, measured.force.right).trim()}`,
  );
  if (options.errors) {
    for (const { kind, label, message, quote } of measured.errors) {
      if (options.label && options.label !== label) continue;
      lines.push(
        `${kind} ${label} [${message.id}] ${message.text.replaceAll('\n', ' / ')}${quote ? ` » ${quote}` : message.quotes ? ` » ${message.quotes.join(' | ')}` : ''}`,
      );
    }
  }
  return lines.join('\n');
}
