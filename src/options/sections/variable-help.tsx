import { meaningOf, type VariableName, variables } from '../../core/variables.ts';
import { t } from '../../ui/text.ts';

/** What a reply can leave open; a click puts it where the caret is. */
export function VariableHelp({ onInsert }: { onInsert: (place: string) => void }) {
  const names = Object.keys(variables) as VariableName[];
  return (
    <details class="variables">
      <summary>{t('variableHelp')}</summary>
      <p class="hint">{t('variableHelpLead')}</p>
      <dl>
        <Place name="{{ask: deadline}}" means={t('variableAsk')} onInsert={onInsert} />
        <Place name="{{link: weekly-summary}}" means={t('variableLink')} onInsert={onInsert} />
        {names.map((name) => (
          <Place key={name} name={templateOf(name)} means={meaningOf(name)} onInsert={onInsert} />
        ))}
      </dl>
    </details>
  );
}

function templateOf(name: VariableName): string {
  return name === 'client_first_name' ? '{{client_first_name | there}}' : `{{${name}}}`;
}

interface PlaceProps {
  name: string;
  means: string;
  onInsert: (place: string) => void;
}

function Place({ name, means, onInsert }: PlaceProps) {
  return (
    <div>
      <dt>
        <button type="button" class="quiet" onClick={() => onInsert(name)}>
          <code dir="ltr">{name}</code>
        </button>
      </dt>
      <dd class="hint">{means}</dd>
    </div>
  );
}
