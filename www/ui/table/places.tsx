import type { JSX } from 'preact';
import { TABLE } from '../labels/table';
import { useLabels, useLanguage } from '../labels/use';
import type { TableFact } from './fact';

/** More places than this are come to by going from mark to mark. */
const MOST = 9;

interface PlacesProps {
  fact: TableFact;
  onPlace: (place: string) => void;
}

/** A way to each of the places that say the same; nothing where there is one, to which the row itself leads. */
export function Places({ fact, onPlace }: PlacesProps): JSX.Element | null {
  const words = useLabels(TABLE);
  const language = useLanguage();
  const { places = [] } = fact;
  if (places.length < 2) return null;
  return (
    <span class="ld-fact-places">
      {places.slice(0, MOST).map((place, at) => {
        const number = (at + 1).toLocaleString(language);
        const label = words.place.replace('{}', number);
        return (
          <button
            key={place}
            type="button"
            class="ld-fact-place ld-number"
            tabIndex={-1}
            title={label}
            aria-label={label}
            onClick={(event) => {
              event.stopPropagation();
              onPlace(place);
            }}
          >
            {number}
          </button>
        );
      })}
    </span>
  );
}
