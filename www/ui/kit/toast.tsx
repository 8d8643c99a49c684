import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { useLabels } from '../labels/use';
import { KIT } from '../labels/kit';
import { Button, IconButton } from './button';

/** A short message over the surface. */
export interface Toast {
  readonly text: string;
  /** Something went wrong; it stays until it is closed. */
  readonly bad?: boolean | undefined;
  /** Takes back what the message tells of; shown as a button. */
  readonly onUndo?: (() => void) | undefined;
}

/** Long enough to read, and to reach the button that undoes: milliseconds. */
const SHOWN = 5_000;
const SHOWN_WITH_UNDO = 10_000;

/** More would hide what they are about. */
const MOST = 3;

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Says something: `const say = useToasts(); say({ text, onUndo })`. */
export function useToasts(): (toast: Toast) => void {
  return useContext(ToastContext);
}

interface Shown {
  readonly id: number;
  readonly toast: Toast;
}

/** Where toasts of the components inside appear. */
export function ToastHost({ children }: { children: ComponentChildren }): JSX.Element {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const next = useRef(0);
  const say = useCallback((toast: Toast) => {
    const id = next.current++;
    setShown((before) => [...before, { id, toast }].slice(-MOST));
  }, []);
  const close = useCallback((id: number) => {
    setShown((before) => before.filter((each) => each.id !== id));
  }, []);
  return (
    <ToastContext.Provider value={say}>
      {children}
      <div class="ld-toasts" role="status" aria-live="polite">
        {shown.map(({ id, toast }) => (
          <ToastBox key={id} id={id} toast={toast} onClose={close} />
        ))}
      </div>
    </ToastContext.Provider>
  );
}

interface ToastBoxProps extends Shown {
  onClose: (id: number) => void;
}

function ToastBox({ id, toast, onClose }: ToastBoxProps): JSX.Element {
  const words = useLabels(KIT);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld || toast.bad === true) return undefined;
    const time = toast.onUndo === undefined ? SHOWN : SHOWN_WITH_UNDO;
    const timer = setTimeout(() => {
      onClose(id);
    }, time);
    return () => {
      clearTimeout(timer);
    };
  }, [isHeld, toast, id, onClose]);
  const hold = (): void => {
    setHeld(true);
  };
  const release = (): void => {
    setHeld(false);
  };
  return (
    <div
      class={`ld-toast${toast.bad === true ? ' ld-toast-bad' : ''}`}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocusIn={hold}
      onFocusOut={release}
    >
      <span class="ld-toast-text">{toast.text}</span>
      {toast.onUndo !== undefined && (
        <Button
          icon="undo"
          look="quiet"
          onClick={() => {
            onClose(id);
            toast.onUndo?.();
          }}
        >
          {words.undo}
        </Button>
      )}
      <IconButton
        icon="close"
        label={words.close}
        onClick={() => {
          onClose(id);
        }}
      />
    </div>
  );
}
