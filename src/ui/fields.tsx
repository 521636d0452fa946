import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  name: string;
  help?: string;
  class?: string;
}

/** A field under its name, with one line of help under it; `children` gets the attributes that tie the help to the field. */
function Field({
  name,
  help,
  children,
  ...rest
}: FieldProps & { children: (help: HelpOf) => ComponentChildren }) {
  const id = useId();
  return (
    <div class={`field ${rest.class ?? ''}`}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the field is what the children give */}
      <label class="field">
        <span>{name}</span>
        {children(helpOf(help, id))}
      </label>
      <Help id={id} text={help} />
    </div>
  );
}

type HelpOf = { 'aria-describedby'?: string };

function helpOf(help: string | undefined, id: string): HelpOf {
  return help ? { 'aria-describedby': id } : {};
}

function Help({ id, text }: { id: string; text: string | undefined }) {
  return text ? (
    <p id={id} class="hint">
      {text}
    </p>
  ) : null;
}

interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'number' | 'time' | 'date';
}

/** A named line of text, saved when it is left. */
export function TextField({ value, onChange, type = 'text', ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(help) => (
        <input
          // Preact's types want one literal type.
          {...({ type } as { type: 'text' })}
          {...help}
          value={value}
          dir={type === 'text' ? 'auto' : undefined}
          autocomplete="off"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface SelectFieldProps<T extends string> extends FieldProps {
  value: T;
  options: readonly (readonly [value: T, name: string])[];
  onChange: (value: T) => void;
}

/** One of several, in a list. */
export function SelectField<T extends string>({ value, options, onChange, ...field }: SelectFieldProps<T>) {
  return (
    <Field {...field}>
      {(help) => (
        <select
          {...help}
          value={value}
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
      )}
    </Field>
  );
}

interface SwitchProps extends FieldProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** On or off, with one line on what it does. */
export function Switch({ name, help, checked, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <label class="choice">
        <input
          type="checkbox"
          checked={checked}
          {...helpOf(help, id)}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{name}</span>
      </label>
      <Help id={id} text={help} />
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
