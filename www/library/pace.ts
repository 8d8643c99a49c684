import { pause } from '../page/pause';
import type { LongWork, Progress } from './types';

/** The longest that anything else waits for its turn, in milliseconds. */
const SLICE = 12;

/** Does long work in slices, tells how far it is, and ends it when it is not wanted any more. */
export class Pace {
  readonly #work: LongWork;
  #began = performance.now();

  constructor(work: LongWork = {}) {
    this.#work = work;
  }

  /** Rejects with the signal's reason once it is aborted. To be called after each small piece. */
  async step(stage: Progress['stage'], done: number, total: number): Promise<void> {
    this.check();
    if (performance.now() - this.#began < SLICE && done < total) return;
    this.#work.onProgress?.({ stage, done, total });
    await pause();
    this.#began = performance.now();
    this.check();
  }

  /** Throws the signal's reason once it is aborted. */
  check(): void {
    this.#work.signal?.throwIfAborted();
  }

  /** Tells how far it is without a pause, where others have their turn anyway. */
  tell(stage: Progress['stage'], done: number, total: number): void {
    this.check();
    this.#work.onProgress?.({ stage, done, total });
  }
}
