import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button';
import { Icon, type IconName } from './icons';

export interface MenuItem {
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly disabled?: boolean | undefined;
  /** Whether a line is drawn above it. */
  readonly apart?: boolean | undefined;
  readonly onChoose: () => void;
}

interface MenuProps {
  label: string;
  icon?: IconName | undefined;
  disabled?: boolean | undefined;
  items: readonly MenuItem[];
}

/** The room a list keeps from the edge of the window, in CSS pixels. */
const EDGE = 8;

/** A button with a list of things to do: arrows go through it, Escape and a click elsewhere close it. */
export function Menu({ label, icon, disabled, items }: MenuProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const entries = (): HTMLButtonElement[] => [
    ...(frame.current?.querySelectorAll<HTMLButtonElement>('[role=menuitem]:enabled') ?? []),
  ];
  const close = (giveBack: boolean): void => {
    setOpen(false);
    if (giveBack) frame.current?.querySelector('button')?.focus();
  };
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // It hangs from the button's end; where that is too near the edge of a narrow panel, it is moved inwards.
    const out = EDGE - (list.current?.getBoundingClientRect().left ?? EDGE);
    if (out > 0 && list.current !== null) list.current.style.translate = `${out}px`;
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return undefined;
    entries()[0]?.focus();
    const leave = (event: Event): void => {
      if (frame.current?.contains(event.target as Node) !== true) close(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);
  const go = (event: KeyboardEvent): void => {
    if (!isOpen) {
      if (event.key === 'ArrowDown') setOpen(true);
      return;
    }
    const all = entries();
    const at = all.findIndex((entry) => entry === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) all.at(to % all.length)?.focus();
    else if (event.key === 'Escape') close(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="ld-menu" ref={frame} onKeyDown={go}>
      <Button
        icon={icon}
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {label}
        <Icon name="down" />
      </Button>
      {isOpen && (
        <div ref={list} class="ld-menu-list" role="menu" id={id} aria-label={label}>
          {items.map((item) => (
            <>
              {item.apart === true && <hr class="ld-menu-rule" />}
              <button
                type="button"
                role="menuitem"
                class="ld-menu-item"
                disabled={item.disabled}
                tabIndex={-1}
                onClick={() => {
                  close(true);
                  item.onChoose();
                }}
              >
                {item.icon !== undefined && <Icon name={item.icon} />}
                {item.label}
              </button>
            </>
          ))}
        </div>
      )}
    </div>
  );
}
