import type { Mention, Reason } from '../engine/types';
import type { ActionName } from './card-view';
import type { Mark } from './mark';

/** What a card needs of a lens, or of several lenses taken together. */
export interface Marked {
  markAt(x: number, y: number): Mark | undefined;
  marks(): readonly Mark[];
  describe(mark: Mark): Promise<Mention | undefined>;
  /** Why a mark was made; a card without it has no such button. */
  explain?(mark: Mark): Promise<readonly Reason[]>;
}

/** The drawn part of a card; it is loaded when the first card opens. */
export interface CardFace {
  readonly isOpen: boolean;
  /** Whether it shows something that outlives its mark, as the offer to undo does. */
  readonly outlivesMark: boolean;
  /** Whether an event's target is the card. */
  owns(target: EventTarget | null): boolean;
  /**
   * Opens the card beside its mark; one that says the same already only moves there. Asks `isWanted` after whatever it
   * had to wait for.
   */
  open(mark: Mark, mention: Mention, isWanted: () => boolean): Promise<void>;
  /** Does what a button of the open card does; nothing where it has no such button. */
  press(name: ActionName): Promise<void>;
  /** Moves the keyboard into the card. Gives false where there is nothing to reach. */
  focus(): boolean;
  /** Leaves the card where it is, unseen, until it is opened anew. */
  hide(): void;
  close(): void;
}

/** What a face tells whoever opened it. */
export interface FaceEvents {
  /** The text the card explains is no longer drawn. */
  lost(): void;
  /** The reader has left the card by keyboard. */
  left(): void;
}
