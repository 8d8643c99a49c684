import type { ButtonHTMLAttributes, ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icons';

/** `main`: the one thing to do here. `quiet`: without an edge. */
export type ButtonLook = 'main' | 'plain' | 'quiet' | 'danger';

interface ButtonProps extends Omit<ButtonHTMLAttributes, 'icon' | 'label'> {
  look?: ButtonLook | undefined;
  icon?: IconName | undefined;
  children: ComponentChildren;
}

export function Button({ look = 'plain', icon, children, ...rest }: ButtonProps): JSX.Element {
  return (
    <button type="button" {...rest} class={`ld-button ld-button-${look}`}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes, 'icon' | 'label'> {
  icon: IconName;
  /** What it does: its name for those who cannot see it, and its tooltip. */
  label: string;
  look?: ButtonLook | undefined;
}

/** A button that is only a drawing. */
export function IconButton({ icon, label, look = 'quiet', ...rest }: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      {...rest}
      class={`ld-button ld-button-icon ld-button-${look}`}
    >
      <Icon name={icon} />
    </button>
  );
}
