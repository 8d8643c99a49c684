import { useRef, useState } from 'preact/hooks';

/** Long work as the panel shows it. */
export interface ShownWork {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** What a piece of work is given. */
export interface Working {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { done: number; total: number }) => void;
}

export interface Work {
  /** What is being done now; undefined while nothing is. */
  readonly shown: ShownWork | undefined;
  /** Does it, unless something else is being done. Work that was cancelled ends without a word; what fails otherwise goes to `failed`. */
  readonly run: (
    label: string,
    work: (working: Working) => Promise<void>,
    failed: (error: unknown) => void,
  ) => void;
  readonly cancel: () => void;
}

/** One piece of long work at a time, with its progress and a way to end it. */
export function useWork(): Work {
  const [shown, setShown] = useState<ShownWork>();
  const stop = useRef<AbortController>();
  const run: Work['run'] = (label, work, failed) => {
    if (stop.current !== undefined) return;
    const controller = new AbortController();
    stop.current = controller;
    setShown({ label, done: 0, total: 0 });
    const { signal } = controller;
    work({
      signal,
      onProgress: ({ done, total }) => {
        setShown({ label, done, total });
      },
    })
      .catch((error: unknown) => {
        if (!signal.aborted) failed(error);
      })
      .finally(() => {
        stop.current = undefined;
        setShown(undefined);
      });
  };
  return {
    shown,
    run,
    cancel: () => {
      stop.current?.abort();
    },
  };
}
