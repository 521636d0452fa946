/** Runs jobs one after the other, in the order they came; one that fails does not stop the next. */
export type InTurn = <T>(job: () => Promise<T>) => Promise<T>;

export function createTurns(): InTurn {
  let queue: Promise<unknown> = Promise.resolve();
  return (job) => {
    const turn = queue.then(job);
    queue = turn.catch(() => undefined);
    return turn;
  };
}
