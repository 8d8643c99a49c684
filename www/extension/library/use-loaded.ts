import { useEffect, useState } from 'preact/hooks';
import { useToasts } from '../../ui/kit/toast';
import { LIBRARY } from '../../ui/labels/library';
import { useLabels } from '../../ui/labels/use';
import { problemOf } from './problem';

/** What `load` gives, loaded anew whenever one of `inputs` changes; what was there before stays meanwhile, and when it fails. */
export function useLoaded<T>(load: () => Promise<T>, inputs: readonly unknown[]): T | undefined {
  const words = useLabels(LIBRARY);
  const say = useToasts();
  const [loaded, setLoaded] = useState<T>();
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (value) => {
        if (isCurrent) setLoaded(value);
      },
      (error: unknown) => {
        if (isCurrent) say({ text: problemOf(error, words), bad: true });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, inputs);
  return loaded;
}
