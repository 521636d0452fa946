import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  name: string;
  help?: string;
  class?: string;
}

interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'number' | 'time' | 'date';
}

/** A named line of text, saved when it is left. */
export function TextField({ name, help, value, onChange, type = 'text', ...rest }: TextFieldProps) {
  const helpId = useId();
  return (
    <div class={`field ${rest.class ?? ''}`}>
      <label class="field">
        <span>{name}</span>
        <input
          // Preact's types want one literal type.
          {...({ type } as { type: 'text' })}
          value={value}
          dir={type === 'text' ? 'auto' : undefined}
          autocomplete="off"
          {...(help ? { 'aria-describedby': helpId } : {})}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      {help && (
        <p id={helpId} class="hint">
          {help}
        </p>
      )}
    </div>
  );
}

interface SelectFieldProps<T extends string> extends FieldProps {
  value: T;
  options: readonly (readonly [value: T, name: string])[];
  onChange: (value: T) => void;
}

/** One of several, in a list. */
export function SelectField<T extends string>({
  name,
  help,
  value,
  options,
  onChange,
  ...rest
}: SelectFieldProps<T>) {
  const helpId = useId();
  return (
    <div class={`field ${rest.class ?? ''}`}>
      <label class="field">
        <span>{name}</span>
        <select
          value={value}
          {...(help ? { 'aria-describedby': helpId } : {})}
          onChange={(event) => {
            const chosen = options.find(([key]) => key === event.currentTarget.value);
            if (chosen) onChange(chosen[0]);
          }}
        >
          {options.map(([key, text]) => (
            <option key={key} value={key} selected={key === value}>
              {text}
            </option>
          ))}
        </select>
      </label>
      {help && (
        <p id={helpId} class="hint">
          {help}
        </p>
      )}
    </div>
  );
}

interface SwitchProps extends FieldProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** On or off, with one line on what it does. */
export function Switch({ name, help, checked, onChange }: SwitchProps) {
  const helpId = useId();
  return (
    <div class="switch">
      <label class="choice">
        <input
          type="checkbox"
          checked={checked}
          {...(help ? { 'aria-describedby': helpId } : {})}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{name}</span>
      </label>
      {help && (
        <p id={helpId} class="hint">
          {help}
        </p>
      )}
    </div>
  );
}

interface PartProps {
  title: string;
  /** The heading's level: one below the page's own. */
  level?: 2 | 3;
  children: ComponentChildren;
}

/** A titled part of a page. */
export function Part({ title, level = 3, children }: PartProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section class="part" aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      {children}
    </section>
  );
}
