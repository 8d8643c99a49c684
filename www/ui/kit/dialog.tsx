import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './button';

interface DialogProps {
  title: string;
  children: ComponentChildren;
  /** The reader closed it: Escape, or a button of yours. */
  onClose: () => void;
}

/** A modal dialogue, for as long as it is rendered: the browser keeps focus in it and gives it back. */
export function Dialog({ title, children, onClose }: DialogProps): JSX.Element {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="ld-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="ld-dialog-body">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}

interface ConfirmProps {
  title: string;
  /** What will happen. */
  text: string;
  yes: string;
  no: string;
  /** What cannot be taken back is asked about in red. */
  danger?: boolean | undefined;
  onAnswer: (yes: boolean) => void;
}

/** Asks before something that cannot be undone. */
export function Confirm({ title, text, yes, no, danger, onAnswer }: ConfirmProps): JSX.Element {
  return (
    <Dialog
      title={title}
      onClose={() => {
        onAnswer(false);
      }}
    >
      <p>{text}</p>
      <div class="ld-dialog-buttons">
        <Button
          onClick={() => {
            onAnswer(false);
          }}
        >
          {no}
        </Button>
        <Button
          look={danger === true ? 'danger' : 'main'}
          onClick={() => {
            onAnswer(true);
          }}
        >
          {yes}
        </Button>
      </div>
    </Dialog>
  );
}
