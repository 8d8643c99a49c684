import type { ComponentChildren, InputHTMLAttributes, JSX, TextareaHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icons';

interface FieldProps {
  label: string;
  hint?: string | undefined;
  /** What is wrong with what was typed; said at once to those who hear it. */
  error?: string | undefined;
}

interface FieldFrameProps extends FieldProps {
  id: string;
  children: ComponentChildren;
}

function FieldFrame({ id, label, hint, error, children }: FieldFrameProps): JSX.Element {
  return (
    <div class="ld-field">
      <label class="ld-label" for={id}>
        {label}
      </label>
      {children}
      <div
        id={`${id}-about`}
        class="ld-field-about"
        role={error === undefined ? undefined : 'alert'}
      >
        {error !== undefined && <span class="ld-field-error">{error}</span>}
        {error === undefined && hint !== undefined && <span class="ld-label">{hint}</span>}
      </div>
    </div>
  );
}

/** What makes an element the one that a field's text is typed into. */
function typed(id: string, error: string | undefined, onChange: (value: string) => void) {
  return {
    id,
    class: 'ld-input',
    'aria-invalid': error !== undefined,
    'aria-describedby': `${id}-about`,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => {
      onChange(event.currentTarget.value);
    },
  };
}

interface TextFieldProps extends FieldProps, Omit<InputHTMLAttributes, 'onChange' | 'label'> {
  value: string;
  onChange: (value: string) => void;
}

export function TextField({ label, hint, error, onChange, ...rest }: TextFieldProps): JSX.Element {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input type="text" {...rest} {...typed(id, error, onChange)} />
    </FieldFrame>
  );
}

interface TextAreaProps extends FieldProps, Omit<TextareaHTMLAttributes, 'onChange' | 'label'> {
  value: string;
  onChange: (value: string) => void;
}

export function TextArea({ label, hint, error, onChange, ...rest }: TextAreaProps): JSX.Element {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <textarea {...rest} {...typed(id, error, onChange)} />
    </FieldFrame>
  );
}

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectProps<Value extends string> {
  label: string;
  /** Where room is short the label is only heard, and shown as a tooltip. */
  compact?: boolean | undefined;
  options: readonly SelectOption<Value>[];
  value: Value;
  disabled?: boolean | undefined;
  onChange: (value: Value) => void;
}

export function Select<Value extends string>(props: SelectProps<Value>): JSX.Element {
  const { label, compact = false, options, value, disabled, onChange } = props;
  const id = useId();
  const select = (
    <select
      id={id}
      class="ld-select"
      value={value}
      disabled={disabled}
      title={compact ? label : undefined}
      aria-label={compact ? label : undefined}
      onChange={(event) => {
        // The options are ours, so is what is chosen of them.
        onChange(event.currentTarget.value as Value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
  return compact ? (
    select
  ) : (
    <FieldFrame id={id} label={label}>
      {select}
    </FieldFrame>
  );
}

interface SwitchProps {
  label: string;
  hint?: string | undefined;
  checked: boolean;
  disabled?: boolean | undefined;
  onChange: (checked: boolean) => void;
}

/** On or off, at once. Answers to Enter as well as to the space bar. */
export function Switch({ label, hint, checked, disabled, onChange }: SwitchProps): JSX.Element {
  return (
    <label class="ld-switch">
      <span class="ld-switch-text">
        {label}
        {hint !== undefined && <span class="ld-switch-hint">{hint}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.click();
        }}
      />
    </label>
  );
}

interface CheckboxProps {
  label: string;
  checked: boolean;
  disabled?: boolean | undefined;
  onChange: (checked: boolean) => void;
}

export function Checkbox({ label, checked, disabled, onChange }: CheckboxProps): JSX.Element {
  return (
    <label class="ld-check">
      <input
        type="checkbox"
        class="ld-checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      {label}
    </label>
  );
}

interface SearchFieldProps {
  /** What is searched: its name, and what stands in it while it is empty. */
  label: string;
  value: string;
  onChange: (value: string) => void;
}

export function SearchField({ label, value, onChange }: SearchFieldProps): JSX.Element {
  return (
    <div class="ld-search">
      <Icon name="search" />
      <input
        type="search"
        class="ld-input"
        value={value}
        placeholder={label}
        aria-label={label}
        spellcheck={false}
        onInput={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
    </div>
  );
}
