import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { KIT } from '../labels/kit';
import { useLabels } from '../labels/use';
import { Button } from './button';
import { Icon, type IconName } from './icons';

interface ProgressProps {
  /** What is being done. */
  label: string;
  done: number;
  /** Zero while it is not known. */
  total: number;
  /** Shown as a button that ends the work. */
  onCancel?: (() => void) | undefined;
}

/** How far long work has come. */
export function Progress({ label, done, total, onCancel }: ProgressProps): JSX.Element {
  const words = useLabels(KIT);
  const id = useId();
  return (
    <div class="ld-progress">
      <span id={id}>{label}</span>
      {onCancel !== undefined && (
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      )}
      <progress
        aria-labelledby={id}
        max={Math.max(total, 1)}
        value={total > 0 ? done : undefined}
      />
    </div>
  );
}

interface EmptyStateProps {
  icon: IconName;
  title: string;
  text?: string | undefined;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** Says why there is nothing here, and what to do about it. */
export function EmptyState({ icon, title, text, children }: EmptyStateProps): JSX.Element {
  return (
    <div class="ld-empty">
      <Icon name={icon} />
      <p class="ld-empty-title">{title}</p>
      {text !== undefined && <p class="ld-empty-text">{text}</p>}
      {children}
    </div>
  );
}
