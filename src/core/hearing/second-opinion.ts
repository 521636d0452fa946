/** The net, asked where the scorer is in doubt. */
import { net } from './net.ts';
import type { Sentence } from './sentences.ts';

/** Beyond these the scorer's own opinion stands. */
const [leastDoubtful, mostDoubtful] = [-2, 1];
/** How much the net's opinion counts beside the scorer's. */
const share = 0.7;
/** What the net takes from a score or adds to it at most: in stiff texts it hears more than is there. */
const [mostTaken, mostAdded] = [4, 2];
/** Sentences on each side that the net reads as well: most messages are read whole. */
const neighbours = 2;

/** What the net thinks of the pieces of one text. */
export class SecondOpinion {
  private readonly sentences: readonly Sentence[];
  private readonly text: string;
  private readonly known = new Map<number, Float64Array>();

  constructor(sentences: readonly Sentence[], text: string) {
    this.sentences = sentences;
    this.text = text;
  }

  /** What it adds to a piece's score for the demand of this index, or takes from it; 0 where the scorer is in no doubt. */
  about(piece: Sentence, demand: number, score: number): number {
    if (score <= leastDoubtful || score >= mostDoubtful) return 0;
    const logit = this.logitsAround(piece)[demand] as number;
    return Math.min(mostAdded, Math.max(-mostTaken, share * logit));
  }

  private logitsAround(piece: Sentence): Float64Array {
    const at = this.sentences.findIndex(({ end }) => end >= piece.end);
    const known = this.known.get(at);
    if (known) return known;
    const around = this.sentences.slice(Math.max(0, at - neighbours), at + neighbours + 1);
    const logits = net().logits(this.text.slice(around[0]?.start, around.at(-1)?.end));
    this.known.set(at, logits);
    return logits;
  }
}
